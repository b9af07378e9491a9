import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCorpusFile } from '../../src/corpus/format-file.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { proveWords } from '../../src/corpus/proof.ts';
import { ingestText } from '../ingest/ingest-text.ts';
import { layout, print, roundUp } from '../ingest/round-up.ts';

const FIRST = readFileSync('corpus/joint-military-force.md', 'utf8');
const ORIGINAL = readFileSync('corpus/originals/joint-military-force.txt', 'utf8');

function prove(content: string, original: string) {
  const { parsed } = parseFile('x.md', content);
  if (!parsed) throw new Error('expected a corpus file that can be taken apart');
  return proveWords(parsed, original);
}

/** Line, from 1, on which `words` stand in `content`. */
const lineOf = (content: string, words: string) =>
  content.slice(0, content.indexOf(words)).split('\n').length;

function change(from: string, to: string) {
  expect(FIRST).toContain(from);
  return prove(FIRST.replace(from, to), ORIGINAL);
}

describe('the first document', () => {
  test('is proven', () => expect(prove(FIRST, ORIGINAL)).toEqual([]));

  test.each([
    ['a slip corrected', 'The degree allows', 'The decree allows', ['“degree”', '“decree”']],
    ['a quotation mark mended', 'interest’ and', 'interest” and', ['“interest’”', '“interest””']],
    ['a word left out', 'a neutral mediary', 'a mediary', ['“neutral”', 'leaves out']],
    ['a word added', 'neutral mediary', 'very neutral mediary', ['“very”', 'take it out']],
    ['two words swapped', 'deep, existing', 'existing deep,', ['“deep, existing”']],
    ['a hyphen lost inside a line', 'self-sufficiency', 'selfsufficiency', ['“self-sufficiency”']],
    [
      'a compound torn apart',
      'mid-November',
      'mid- November',
      ['“mid-November,”', '“mid- November,”'],
    ],
    ['the last word of a clause lost', 'Iran, and Turkey.', 'Iran, and', ['“Turkey.”']],
    ['the last word before a byline lost', 'unresolved conflicts.', 'unresolved', ['“conflicts.”']],
    ['a word before the first', 'Since the 2008', 'But since the 2008', ['“But since”']],
  ])('%s is one problem on its line', (_, from, to, parts) => {
    const problems = change(from, to);
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem).toMatchObject({ severity: 'error', file: 'x.md', line: lineOf(FIRST, from) });
    for (const part of parts) expect(problem?.message).toContain(part);
  });

  test('a line-end hyphen may be joined', () => {
    expect(change('long-standing conflict', 'longstanding conflict')).toEqual([]);
  });

  test('a person may wrap lines, number clauses and set topics', () => {
    const wrapped = FIRST.replace(
      'Second, the measure',
      '## Past policy\n\nSecond,\nthe measure',
    ).replace('- Armenia will', '3. Armenia will');
    expect(prove(wrapped, ORIGINAL)).toEqual([]);
  });

  test('a changed title or byline is found on both sides', () => {
    const title = change('What Does the', 'What Did the').map(({ message }) => message);
    expect(title).toEqual([
      expect.stringContaining('is not printed in the original'),
      expect.stringContaining('“What Does'),
    ]);
    const byline = change('byline: NONA MIKHELIDZE, Senior', 'byline: NONA MIKHELIDZE, Junior');
    expect(byline.map(({ message }) => message).join('\n')).toMatch(
      /role “Senior Fellow” is not in the byline[\s\S]*does not stand in the original/,
    );
  });

  test.each([
    ['name: Rick Fawn', 'name: Rick Dawn', 'surname “Dawn”'],
    ['printed: RICK FAWN', 'printed: R. FAWN', 'printed “R. FAWN”'],
    ['honorific: Dr.', 'honorific: Prof.', 'honorific “Prof.”'],
    ['role: Director', 'role: Direct', 'role “Direct”'],
    ['affiliation: University of St. Andrews', 'affiliation: University of St', 'OK'],
    [
      'affiliation: University of St. Andrews',
      'affiliation: St Andrews',
      'affiliation “St Andrews”',
    ],
  ])('a field that its byline does not say: %s as %s', (from, to, expected) => {
    const messages = change(from, to).map(({ message }) => message);
    if (expected === 'OK') expect(messages).toEqual([]);
    else expect(messages.join('\n')).toContain(expected);
  });

  test('sections in another order are told, and the list of problems is bounded', () => {
    const [german, nona] = [FIRST.indexOf('# Tracey'), FIRST.indexOf('# Nona')];
    const moved = `${FIRST.slice(0, german)}${FIRST.slice(nona)}\n${FIRST.slice(german, nona)}`;
    expect(prove(moved, ORIGINAL)).toHaveLength(2);
    const body = FIRST.indexOf('# Background');
    const spoilt = FIRST.slice(0, body) + FIRST.slice(body).replace(/\bthe\b/g, 'teh');
    const problems = prove(spoilt, ORIGINAL);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.message).toMatch(/^\d+ more differences/);
  });
});

describe('a page number inside a sentence', () => {
  /** The proof of a comment whose original is printed as given. */
  const messages = (text: string, printed: string) => {
    const head = '---\ntitle: Tolls\nexperts:\n  - name: Bo Lund\n---\n# Bo Lund\n\n';
    return prove(`${head}${text}\n`, `Tolls\n\nBo Lund\n\n${printed}\n`).map(
      ({ message }) => message,
    );
  };

  test.each([
    ['12', '\n\n12\n\n'],
    ['12', '\n\f12\n'],
    ['12', '\n12\n\f'],
    ['- 12 -', '\n- 12 -\n'],
    ['-3-', '\n-3-\n'],
    ['[3/10]', '\n\n[3/10]\n\n'],
  ])('“%s”, set as %j, may be kept or left out, but not in part or altered', (number, set) => {
    const printed = `Tolls rose to${set}crowns a year.`;
    expect(messages('Tolls rose to crowns a year.', printed)).toEqual([]);
    expect(messages(`Tolls rose to ${number} crowns a year.`, printed)).toEqual([]);
    for (const other of [`${number} 7`, '7']) {
      expect(messages(`Tolls rose to ${other} crowns a year.`, printed)).toEqual([
        expect.stringContaining('take it out'),
      ]);
    }
    expect(messages('Tolls rose crowns a year.', printed)).toEqual([
      expect.stringContaining('expected “to” here'),
    ]);
  });

  test.each([
    'Tolls rose to 12 crowns a year.',
    'Tolls rose to\n12 crowns a year.',
    'Tolls rose to\n\n12 crowns a year.',
    'Tolls rose to\n12\ncrowns a year.',
    'Tolls rose to\n12\n\ncrowns a year.',
  ])('a number that is a word is missed: %j', (printed) => {
    expect(messages('Tolls rose to 12 crowns a year.', printed)).toEqual([]);
    expect(messages('Tolls rose to crowns a year.', printed)).toEqual([
      expect.stringContaining('expected “12” here'),
    ]);
  });

  test('is not taken for the same number as a word beside it', () => {
    const printed = 'Tolls rose to\n\n12\n\n12 crowns a year.';
    expect(messages('Tolls rose to 12 crowns a year.', printed)).toEqual([]);
    expect(messages('Tolls rose to 12 12 crowns a year.', printed)).toEqual([]);
    expect(messages('Tolls rose to crowns a year.', printed)).toEqual([
      expect.stringContaining('expected “12” here'),
    ]);
  });

  test.each([
    ['Page 3', 'BO LUND: Yes.'],
    ['- 3 -', 'BO LUND: Yes.'],
    ['12', 'LUND: Yes. No.'],
  ])('is kept before a byline of as many words: %s, %s', (number, printed) => {
    const byline = printed.slice(0, printed.indexOf(':') + 1);
    const comment = printed.slice(byline.length + 1);
    const content = `---\ntitle: Tolls\nexperts:\n  - name: Bo Lund\n    printed: ${byline.slice(0, -1)}\n    byline: "${byline}"\n---\n# Background\n${number}\n\n# Bo Lund\n${comment}\n`;
    expect(prove(content, `Tolls\n\n${number}\n\n${printed}\n`)).toEqual([]);
  });

  test('parts no word that a line end broke', () => {
    const printed = 'Tolls and co-\n\n-3-\n\noperation rose.';
    expect(messages('Tolls and co-operation rose.', printed)).toEqual([]);
    expect(messages('Tolls and cooperation rose.', printed)).toEqual([]);
    expect(messages('Tolls and operation rose.', printed)).toHaveLength(1);
  });
});

test('any one word altered, lost, added or swapped is found on its line', () => {
  const edit = fc.record({
    kind: fc.constantFrom('alter', 'lose', 'add', 'swap'),
    at: fc.nat(),
  });
  fc.assert(
    fc.property(roundUp, layout, edit, (document, page, { kind, at }) => {
      const printed = print(document, page);
      const content = formatCorpusFile(
        ingestText(new TextEncoder().encode(printed), 'round-up.txt').file,
      );
      const body = content.indexOf('# Background');
      const places = [
        ...content.slice(body).matchAll(/(?<![#-] ?)(?<=^|[ \f\n])\p{L}[^\s#]*(?=[ \n])/gu),
      ]
        .map((match) => ({ start: body + match.index, word: match[0] }))
        .filter(({ start }) => !/^\f*# /.test(content.slice(content.lastIndexOf('\n', start) + 1)));
      const { start, word } = places[at % places.length] ?? { start: body, word: '' };
      const rest = content.slice(start + word.length);
      const next = /^ (\S+)/.exec(rest)?.[1];
      fc.pre(kind !== 'swap' || (next !== undefined && next !== word));
      const edited = {
        alter: `${word}X${rest}`,
        lose: rest.replace(/^ /, ''),
        add: `${word} X${rest}`,
        swap: `${next} ${word}${rest.slice(1 + (next?.length ?? 0))}`,
      }[kind];
      const problems = prove(content.slice(0, start) + edited, printed);
      const line = content.slice(0, start).split('\n').length;
      expect(problems).not.toEqual([]);
      // A word lost beside its double may be missed at either of them.
      const isDouble =
        kind === 'lose' && (next === word || content.slice(0, start).trimEnd().endsWith(word));
      if (!isDouble) expect(problems.map((problem) => problem.line)).toContain(line);
    }),
    { numRuns: 150 },
  );
});
