import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCorpusFile } from '../../src/corpus/format-file.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { proveWords } from '../../src/corpus/proof.ts';
import { ingestText } from '../../src/ingest/ingest-text.ts';
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
