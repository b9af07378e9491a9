import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/load.ts';
import { parseFile } from '../../../src/corpus/parse-file.ts';
import { BACKGROUND, type Block, block, FURNITURE, INTRODUCTION } from './block.ts';
import type { Truth } from './layout.ts';
import { type Measurement, measure, sumFigures } from './measure.ts';

const by = (...names: string[]) => ({ is: 'comment', by: names }) as const;
const ADA = 'Ada Lindqvist';
const BO = 'Bo Ek';

const BLOCKS: readonly Block[] = [
  block('title', 'Two Views of the Ferry', { is: 'title' }),
  block('paragraph', 'The ferry was sold on Monday to a company from abroad.', BACKGROUND),
  block('item', 'Fares stay as they are for ten years.', { is: 'provision' }),
  block('line', 'Dr. Ada Lindqvist, Director, Institute of Piers', INTRODUCTION),
  block('paragraph', 'Nobody asked the islands what they think about it.', by(ADA)),
  block('paragraph', 'Island Weekly, page seven, all rights reserved', FURNITURE),
  block('line', 'Bo Ek, Skipper, Northern Line', INTRODUCTION),
  block('paragraph', 'What do you make of the price?', { is: 'question', to: [BO] }),
  block('paragraph', 'The boat is worth more than was paid for it.', by(BO)),
  block('paragraph', 'Together we ask for a second look.', by(ADA, BO)),
];

const TRUTH: Truth = {
  title: 'Two Views of the Ferry',
  publisher: 'Island Weekly',
  published: '2021-05-04',
  experts: [
    { name: ADA, honorific: 'Dr.', role: 'Director', affiliation: 'Institute of Piers' },
    { name: BO, role: 'Skipper', affiliation: 'Northern Line' },
  ],
  blocks: BLOCKS,
};

const RIGHT = `---
title: Two Views of the Ferry
publisher: The Island Weekly
published: 2021-05-04
experts:
  - name: Ada Lindqvist
    honorific: Dr.
    role: Director
    affiliation: the Institute of Piers
    byline: Dr. Ada Lindqvist, Director, Institute of Piers
  - name: Bo Ek
    role: Skipper
    affiliation: Northern Line
    byline: Bo Ek, Skipper, Northern Line
---
# Background
The ferry was sold on Monday to a company from abroad.

# Provisions
- Fares stay as they are for ten years.

# Ada Lindqvist
Nobody asked the islands what they think about it.

# Bo Ek
What do you make of the price?

The boat is worth more than was paid for it.

# Ada Lindqvist; Bo Ek
Together we ask for a second look.
`;

function measureFile(content: string): Measurement {
  const { parsed, problems } = parseFile('ferry.md', content);
  const document = parsed && buildCorpus([parsed], problems).documents[0];
  if (!document) throw new Error(problems.map(({ message }) => message).join('\n'));
  return measure(TRUTH, { frontMatter: parsed.frontMatter, document });
}

/** What a change of the right file costs. */
const changed = (from: string, to: string) => {
  expect(RIGHT).toContain(from);
  return measureFile(RIGHT.replace(from, to));
};

const ALL = 9 + 10 + 7;

test('a file that is right has every figure right', () => {
  const all = { right: 2, of: 2 };
  expect(measureFile(RIGHT)).toEqual({
    names: { found: 2, right: 2, wanted: 2 },
    roles: all,
    affiliations: all,
    honorifics: all,
    words: { right: ALL, of: ALL },
    wrong: 0,
    provisions: { found: 1, right: 1, wanted: 1 },
    lost: 0,
    added: 0,
    title: { right: 1, of: 1 },
    publisher: { right: 1, of: 1 },
    published: { right: 1, of: 1 },
    missedNames: [],
    inventedNames: [],
    wrongFields: [],
    wrongWords: [],
    lostWords: [],
    addedWords: [],
  });
});

describe('what is wrong with a file', () => {
  test('a comment in the background is nobody’s, but not lost', () => {
    const measured = changed('# Bo Ek\n', '# Background\n');
    expect(measured).toMatchObject({ words: { right: ALL - 10 }, wrong: 0, lost: 0, added: 0 });
  });

  test('a comment under another name is wrong, with the question that it answers', () => {
    const measured = changed('# Bo Ek\n', '# Ada Lindqvist\n');
    expect(measured).toMatchObject({ words: { right: ALL - 10 }, wrong: 7 + 10, lost: 0 });
  });

  test('a joint comment under one of the names is not right', () => {
    const measured = changed('# Ada Lindqvist; Bo Ek', '# Bo Ek');
    expect(measured).toMatchObject({ words: { right: ALL - 7 }, wrong: 0 });
  });

  test('a running head within a comment is wrong, each time that it stands there', () => {
    const head = 'Island Weekly, page seven, all rights reserved';
    const measured = changed('Nobody asked', `${head}\n\n${head}\n\nNobody asked`);
    expect(measured).toMatchObject({ words: { right: ALL }, wrong: 14, lost: 0, added: 0 });
  });

  test('an introduction that is left in the comment is wrong', () => {
    const measured = changed('The boat', 'Skipper, Northern Line. The boat');
    expect(measured).toMatchObject({ wrong: 3, words: { right: ALL } });
  });

  test('words that are gone are lost, words from elsewhere are added', () => {
    const measured = changed('on Monday to a company', 'on Tuesday to');
    expect(measured.lostWords).toEqual(['monday', 'company', 'a']);
    expect(measured.addedWords).toEqual(['tuesday']);
  });

  test('an introduction that stands nowhere is lost', () => {
    const measured = changed('    byline: Bo Ek, Skipper, Northern Line\n', '').lostWords;
    expect(measured).toEqual([]);
    const file = RIGHT.replace(/ {4}role: Skipper\n|^ {4}byline: Bo.*\n/gmu, '');
    expect(measureFile(file).lostWords).toEqual(['skipper']);
  });

  test('paragraphs in another order stay whose they are', () => {
    const moved = '# Bo Ek\nThe boat is worth more than was paid for it.\n\n# Provisions';
    const file = RIGHT.replace('\n\nThe boat is worth more than was paid for it.', '');
    expect(measureFile(file.replace('# Provisions', moved))).toMatchObject({
      words: { right: ALL },
      wrong: 0,
      lost: 0,
    });
  });

  test('a name, a role and a provision that differ', () => {
    const named = measureFile(RIGHT.replaceAll('Bo Ek', 'Bo Ekman'));
    expect(named).toMatchObject({
      names: { found: 2, right: 1, wanted: 2 },
      missedNames: ['bo ek'],
      inventedNames: ['bo ekman'],
      roles: { right: 1, of: 1 },
    });
    expect(changed('role: Skipper', 'role: Captain').wrongFields).toEqual([
      'Bo Ek: role “Captain” ≠ “Skipper”',
    ]);
    expect(changed('ten years.', 'ten years. Or more.').provisions).toEqual({
      found: 1,
      right: 0,
      wanted: 1,
    });
  });
});

test('without a corpus file all is missed and lost', () => {
  const measured = measure(TRUTH, undefined);
  expect(measured).toMatchObject({
    names: { found: 0, right: 0, wanted: 2 },
    words: { right: 0, of: ALL },
    title: { right: 0, of: 1 },
  });
  expect(measured.lost).toBeGreaterThan(ALL);
});

test('a sum weighs every word the same', () => {
  const sum = sumFigures([measureFile(RIGHT), measure(TRUTH, undefined)]);
  expect(sum.words).toEqual({ right: ALL, of: 2 * ALL });
  expect(sum.names).toEqual({ found: 2, right: 2, wanted: 4 });
});
