import { expect, test } from 'vitest';
import { formatCorpusFile } from '../../src/corpus/format-file.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { proveWords } from '../../src/corpus/proof.ts';
import { ingestText } from './ingest-text.ts';

function ingest(comment: string) {
  const text = `What the Harbour Levy Means for Small Boats

The levy was passed on 3 March.

MARIA SILVA, Director, Harbour Institute

${comment}

It works.
`;
  const { file, report } = ingestText(new TextEncoder().encode(text), 'levy.txt');
  const { parsed } = parseFile('levy.md', formatCorpusFile(file));
  if (!parsed) throw new Error('expected the file to be read back');
  expect(proveWords(parsed, text)).toEqual([]);
  return {
    sections: file.sections.slice(1).map(({ heading, paragraphs }) => [heading, ...paragraphs]),
    doubts: report.uncertain.map(({ message }) => message).join('\n'),
  };
}

const KARL = 'KARL AALDENBERG, Research Fellow, Coastal Council';

test.each([
  ['a page number between blank lines', 'Bad.\n\n3', ['3']],
  ['a page number with dashes', 'Bad.\n- 3 -', ['- 3 -']],
  [
    'a head with its page',
    'Bad.\n\nHarbour Review, June 2021      page 2',
    ['Harbour Review, June 2021 page 2'],
  ],
  [
    'number and head around a form feed',
    'Bad.\n\n    - 1 -\n\fHarbour Lab     June 2021',
    ['- 1 -', '\fHarbour Lab June 2021'],
  ],
])('%s is nobody’s words and hides no byline', (_, printed, furniture) => {
  for (const [byline, name] of [
    [KARL, 'Karl Aaldenberg'],
    ['Ines Haddad\nSenior Lecturer\nPort University', 'Ines Haddad'],
  ]) {
    expect(ingest(`${printed}\n${byline}`).sections).toEqual([
      ['Maria Silva', 'Bad.'],
      ['Background', ...furniture],
      [name, 'It works.'],
    ]);
  }
});

test('a running head that is not dated is told by coming again at the edge of a page', () => {
  const pages = `Bad.\n\fHarbour Review\n2\nWorse.\n\fHarbour Review\n3\n${KARL}`;
  expect(ingest(pages).sections).toEqual([
    ['Maria Silva', 'Bad.'],
    ['Background', '\fHarbour Review', '2'],
    ['Maria Silva', 'Worse.'],
    ['Background', '\fHarbour Review', '3'],
    ['Karl Aaldenberg', 'It works.'],
  ]);
});

test.each([
  ['12', '\n\n12\n\n', ' '],
  ['12', '\n12\n\f', '\f'],
  ['12', '\n\f12\n', '\f'],
  ['- 2 -', '\n\n- 2 -\n\n', ' '],
  ['-3-', '\n-3-\n', ' '],
  ['Page 3 of 10', '\n\nPage 3 of 10\n\n', ' '],
])('the page number “%s” inside a sentence is left out, and a doubt says so', (text, set, gap) => {
  const { sections, doubts } = ingest(`The part that${set}pays is bad.\n\n${KARL}`);
  expect(sections[0]).toEqual(['Maria Silva', `The part that${gap}pays is bad.`]);
  expect(doubts).toContain(`“${text}” is a page number and was left out`);
});

test('a word that the end of a page broke is whole again', () => {
  const { sections } = ingest(`The co-operation and the co-\n\n-3-\n\foperation.\n\n${KARL}`);
  expect(sections[0]).toEqual(['Maria Silva', 'The co-operation and the\fco-operation.']);
});

test('a solid page number is not hyphened to the word after it', () => {
  expect(ingest(`Bad.\n\n-3-\n\nWorse.\n\n${KARL}`).sections.slice(0, 3)).toEqual([
    ['Maria Silva', 'Bad.'],
    ['Background', '-3-'],
    ['Maria Silva', 'Worse.'],
  ]);
});

test('a running head inside a sentence is kept, and a doubt says so', () => {
  const head = 'Harbour Review, June 2021 page 2';
  const { sections, doubts } = ingest(`The part that\n\n${head}\n\npays is bad.\n\n${KARL}`);
  expect(sections[0]).toEqual(['Maria Silva', `The part that ${head} pays is bad.`]);
  expect(doubts).toContain(`“${head}” is a page number or running head inside a sentence`);
});

test.each(['40', '(40)', '12 of 30'])('“%s” of the text is no page number', (number) => {
  const { sections, doubts } = ingest(`It rose to\n${number}\ncrowns.\n\n${KARL}`);
  expect(sections[0]).toEqual(['Maria Silva', `It rose to ${number} crowns.`]);
  expect(doubts).not.toContain('left out');
});
