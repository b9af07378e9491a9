import { expect, test } from 'vitest';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { proveWords } from '../../src/corpus/proof.ts';

function corpusFile(byline: string, background: string, comment: string) {
  const expert = `- name: Ada Lindqvist\n    role: Fellow\n    affiliation: Institute of Quays\n    byline: ${byline}`;
  return `---\ntitle: The Ferry Question\nexperts:\n  ${expert}\n---\n# Background\n${background}\n\n# Ada Lindqvist\n${comment}\n`;
}

function prove(content: string, original: string): readonly string[] {
  const { parsed } = parseFile('x.md', content);
  if (!parsed) throw new Error('expected a corpus file that can be taken apart');
  return proveWords(parsed, original).map(({ message }) => message);
}

const BYLINE = 'Ada Lindqvist, Fellow, Institute of Quays';
const BACK = 'The ferry is late again.';
const COMMENT = 'For years nobody asked why.';

test.each([
  ['a byline that runs into the comment', `${BYLINE}${COMMENT}`],
  ['one that a full stop ends and a dash begins', `—${BYLINE}.\n${COMMENT}`],
  ['one that runs into a quotation mark', `${BYLINE}:${COMMENT}`],
])('%s is proven, and a word lost behind it is not', (_, print) => {
  const original = `The Ferry Question\n\n${BACK}\n\n${print}\n`;
  expect(prove(corpusFile(BYLINE, BACK, COMMENT), original)).toEqual([]);
  const lost = prove(corpusFile(BYLINE, BACK, COMMENT.replace('nobody ', '')), original);
  expect(lost).toHaveLength(1);
  expect(lost[0]).toContain('expected “nobody” here');
});

test('a byline is not cut out of a longer word', () => {
  const original = `The Ferry Question\n\n${BACK}\n\n${BYLINE}ide\n${COMMENT}\n`;
  expect(prove(corpusFile(BYLINE, BACK, COMMENT), original).join()).toMatch(/does not stand/);
});

test('where the text has the byline with its punctuation, it is left whole there', () => {
  const list = `${BACK} With us is ${BYLINE}.`;
  const original = `The Ferry Question\n\n${list}\n\n${BYLINE}${COMMENT}\n`;
  expect(prove(corpusFile(BYLINE, list, COMMENT), original)).toEqual([]);
});

test('signs that head nothing are text', () => {
  const { parsed, problems } = parseFile(
    'x.md',
    '---\ntitle: A\n---\n# Background\nWords.\n\n# # #\n\nMore.\n',
  );
  expect(parsed?.text).toContain('# # #');
  expect(problems).toEqual([]);
});
