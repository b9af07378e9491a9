import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignTexts } from './alignment.ts';

const align = (printed: string, found: string) => [
  ...alignTexts(printed.split(' '), found.split(' ')),
];

describe('the words of one text in another', () => {
  test.each([
    ['the same', 'a b c', 'a b c', [0, 1, 2]],
    ['one left out', 'a b c d', 'a b d', [0, 1, 3]],
    ['one put in', 'a b c', 'a x b c', [0, -1, 1, 2]],
    [
      'three words that stand elsewhere',
      'a b c d e f g h',
      'f g h a b c d e',
      [5, 6, 7, 0, 1, 2, 3, 4],
    ],
    [
      'a stretch found twice',
      'p q r a b c d',
      'p q r a b p q r c d',
      [0, 1, 2, 3, 4, 0, 1, 2, 5, 6],
    ],
  ])('%s', (_, printed, found, places) => {
    expect(align(printed, found)).toEqual(places);
  });

  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 60 });

  test('are only ever paired with the same word', () => {
    fc.assert(
      fc.property(texts, texts, (printed, found) => {
        const places = alignTexts(printed, found);
        for (const [at, place] of places.entries()) {
          if (place >= 0) expect(printed[place]).toBe(found[at]);
        }
      }),
    );
  });

  test('are all found when only some are left out and none is there twice', () => {
    const distinct = fc.uniqueArray(fc.nat({ max: 999 }).map(String), { maxLength: 60 });
    fc.assert(
      fc.property(distinct, fc.func(fc.boolean()), (printed, isKept) => {
        const found = printed.filter((word) => isKept(word));
        expect(Array.from(alignTexts(printed, found), (place) => printed[place])).toEqual(found);
      }),
    );
  });
});
