import { describe, expect, test } from 'vitest';
import { clauseAsked, clauseTyped, isClause } from '../../src/text/clauses.ts';
import { FINAL } from '../../src/text/ordinals.ts';

describe('a provision named by its number', () => {
  test.each([
    ['What is provision 2?', 2],
    ['the third clause', 3],
    ['What does article no. 4 allow?', 4],
    ['the last provision of the treaty', FINAL],
    ['the 2nd clause', 2],
  ])('in a question: %s', (text, number) => {
    expect(clauseAsked(text)?.number).toBe(number);
  });

  test.each(['Which provisions are there?', 'Who has 2 ships?', 'the mutual defence clause'])(
    'and in no other: %s',
    (text) => expect(clauseAsked(text)).toBeUndefined(),
  );

  test.each([
    ['2', 2],
    ['#3', 3],
    ['second of the barrage', 2],
    ['2. Boats may land. (The Harbour)', 2],
    ['the last', FINAL],
  ])('typed where only a provision can be meant: %s', (text, number) => {
    expect(clauseTyped(text)?.number).toBe(number);
  });

  test.each(['20190 budget', 'prices', '-1'])('not: %s', (text) => {
    expect(clauseTyped(text)).toBeUndefined();
  });

  test('the last is the one whose number is the count', () => {
    expect([1, 2, 3].filter((number) => isClause(FINAL, number, 3))).toEqual([3]);
    expect([1, 2, 3].filter((number) => isClause(2, number, 3))).toEqual([2]);
  });
});
