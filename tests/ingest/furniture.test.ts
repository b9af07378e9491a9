import { expect, test } from 'vitest';
import { formatCorpusFile } from '../../src/corpus/format-file.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { proveWords } from '../../src/corpus/proof.ts';
import { ingestText } from '../../src/ingest/ingest-text.ts';

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

test('inside a sentence it is kept, and a doubt says so', () => {
  const { sections, doubts } = ingest(`The part that\n\n- 2 -\n\npays is bad.\n\n${KARL}`);
  expect(sections[0]).toEqual(['Maria Silva', 'The part that - 2 - pays is bad.']);
  expect(doubts).toContain('“- 2 -” is a page number or running head inside a sentence');
});

test('numbers of the text are no page numbers', () => {
  const { sections } = ingest(`It rose to\n40\ncrowns.\n\n${KARL}`);
  expect(sections[0]).toEqual(['Maria Silva', 'It rose to 40 crowns.']);
});
