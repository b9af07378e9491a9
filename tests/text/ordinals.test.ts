import { describe, expect, test } from 'vitest';
import { enumeratorOf, FINAL, findSeries, ordinalAsked } from '../../src/text/ordinals.ts';

describe('points that a text counts off', () => {
  test.each([
    ['Second, the price rises.', 2],
    ['“Thirdly, the tide turns.', 3],
    ['There are reasons to worry: First, the silt.', 1],
    ['The second development came in May.', 2],
    ['And finally, the ferry.', FINAL],
    ['Fifth, and last: the ferry.', 5],
    ['(2) The tide.', 2],
    ['3. The ferry.', 3],
    ['Second World War debts remain.', undefined],
    ['It first happened in May.', undefined],
  ])('%s', (sentence, number) => expect(enumeratorOf(sentence)).toBe(number));

  test('are a list only where they follow one another', () => {
    const list = ['Intro.', 'First, a.', 'More.', 'Second, b.', 'Finally, c.'];
    const own = { length: 3, introduction: 'Intro.' };
    expect([...findSeries(list)]).toEqual([
      [1, { number: 1, isLast: false, list: own }],
      [3, { number: 2, isLast: false, list: own }],
      [4, { number: 3, isLast: true, list: own }],
    ]);
    expect(findSeries(['The first train left.', 'Nobody saw it.']).size).toBe(0);
    expect(findSeries(['Third, a.', 'First, b.', 'Fifth, c.']).size).toBe(0);
  });

  test('two lists in one comment are two', () => {
    const lists = ['First, a.', 'Second, b.', 'First, c.', 'Second, d.'];
    const numbers = Array.from(findSeries(lists).values(), (point) => point.number);
    expect(numbers).toEqual([1, 2, 1, 2]);
  });
});

describe('a point that is asked for', () => {
  test.each([
    ['What is Moss’s fifth point?', 5],
    ['the 2nd main reason', 2],
    ['reason 3', 3],
    ['What was the last argument?', FINAL],
    ['What happened in the second half?', undefined],
    ['Who won the First World War?', undefined],
    ['Is it 12 miles?', undefined],
  ])('%s', (question, number) => {
    const asked = ordinalAsked(question);
    expect(asked?.number).toBe(number);
    // The words that ask, to be left out of what is looked for.
    if (asked)
      expect(question.slice(asked.start, asked.end)).toMatch(
        /^(?:\S.*)?(?:point|reason|argument)/u,
      );
  });
});
