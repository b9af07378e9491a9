import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaUnderCurve, compareMeans, measureRanking } from './measures.ts';
import { createTwister } from './mersenne-twister.ts';

describe('a ranking', () => {
  const grades = new Map([
    ['high', 2],
    ['low', 1],
  ]);

  test('gains the grade, discounted by rank, as a share of the best order’s', () => {
    // 1 / log2(3) + 2 / log2(4), of 2 / log2(2) + 1 / log2(3).
    expect(measureRanking(['other', 'low', 'high'], grades)).toEqual({
      nDCG10: expect.closeTo(1.63093 / 2.63093, 5),
      recall100: 1,
      success1: 0,
      success3: 1,
    });
    expect(measureRanking(['high', 'low'], grades).nDCG10).toBe(1);
  });

  test('gains nothing below the tenth place, and has found what is among the first hundred', () => {
    const others = (count: number) => Array.from({ length: count }, (_, at) => `other ${at}`);
    const missed = { nDCG10: 0, success1: 0, success3: 0 };
    expect(measureRanking([...others(10), 'high'], grades)).toEqual({ ...missed, recall100: 0.5 });
    expect(measureRanking([...others(100), 'high'], grades)).toEqual({ ...missed, recall100: 0 });
    expect(measureRanking([], grades)).toEqual({ ...missed, recall100: 0 });
  });

  test('is best when no passage stands above one with a higher grade', () => {
    const judged = fc.uniqueArray(fc.tuple(fc.string(), fc.integer({ min: 1, max: 4 })), {
      selector: ([id]) => id,
      minLength: 1,
    });
    fc.assert(
      fc.property(judged, fc.array(fc.string()), (pairs, ranking) => {
        const best = pairs.toSorted(([, a], [, b]) => b - a).map(([id]) => id);
        expect(measureRanking(best, new Map(pairs)).nDCG10).toBe(1);
        const { nDCG10 } = measureRanking([...new Set(ranking)], new Map(pairs));
        expect(nDCG10).toBeGreaterThanOrEqual(0);
        expect(nDCG10).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a ratio of means', () => {
  test('is sure of itself where every question has the same one', () => {
    expect(compareMeans([0.2, 0.4, 0.6], [0.4, 0.8, 1.2])).toEqual({
      ratio: expect.closeTo(0.5, 10),
      low: expect.closeTo(0.5, 10),
      high: expect.closeTo(0.5, 10),
    });
  });

  test('spans what drawing the same questions again may give', () => {
    // Of two questions, a quarter of the draws has the one twice and a quarter the other.
    expect(compareMeans([1, 0.5], [0.5, 0.5])).toEqual({
      ratio: expect.closeTo(1.5, 10),
      low: 1,
      high: 2,
    });
    // Drawn without the second question, there is nothing to compare with.
    expect(compareMeans([1, 0.5], [0, 0.5]).high).toBe(Number.POSITIVE_INFINITY);
  });

  test('draws what Python’s random.Random(7).randrange draws', () => {
    const draw = createTwister(7);
    const drawn = Array.from({ length: 700 }, () => draw(237));
    expect(drawn.slice(0, 5)).toEqual([82, 38, 101, 166, 12]);
    // After the state was made anew.
    expect(drawn.slice(-5)).toEqual([187, 129, 141, 48, 131]);
    const again = createTwister(7);
    expect([1, 1, 1, 256, 256, 256].map((below) => again(below))).toEqual([0, 0, 0, 24, 37, 48]);
  });
});

describe('the area under the curve', () => {
  test('counts the pairs in the right order, and half of those that tie', () => {
    expect(areaUnderCurve([0.9, 0.8], [0.1, 0.2])).toBe(1);
    expect(areaUnderCurve([0.1], [0.9])).toBe(0);
    // Above 0.1 and 0.5 tied; above both: 0.5 + 1 + 1 + 1 of 4.
    expect(areaUnderCurve([0.5, 0.9], [0.1, 0.5])).toBe(0.875);
    expect(areaUnderCurve([0.3, 0.3], [0.3])).toBe(0.5);
  });

  test('is the rest where the sides are changed', () => {
    const confidences = fc.array(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), { minLength: 1 });
    fc.assert(
      fc.property(confidences, confidences, (yes, no) => {
        expect(areaUnderCurve(yes, no) + areaUnderCurve(no, yes)).toBeCloseTo(1, 10);
      }),
    );
  });
});
