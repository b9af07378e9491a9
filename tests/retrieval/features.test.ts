import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bm25, coverage, order, pairsIn, sentenceBm25 } from '../../src/retrieval/features.ts';
import { readQuery } from '../../src/retrieval/query.ts';
import { publishedIndex } from './indexes.ts';

const query = readQuery('Is Russia neutral in the Karabakh conflict?', publishedIndex);
const size = query.terms.length;
const list = (most: number) =>
  fc
    .array(fc.double({ min: 0, max: most, noNaN: true }), { minLength: size, maxLength: size })
    .map((each) => Float64Array.from(each));
const length = fc.double({ min: 0.01, max: 50, noNaN: true });

test('BM25 is 0 to 1, grows with every frequency and falls with length', () => {
  fc.assert(
    fc.property(list(30), fc.nat(size - 1), length, length, (frequencies, at, some, more) => {
      const score = bm25(query, frequencies, some);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      const oftener = Float64Array.from(frequencies);
      oftener[at] = (oftener[at] ?? 0) + 1;
      expect(bm25(query, oftener, some)).toBeGreaterThan(score);
      expect(bm25(query, frequencies, some + more)).toBeLessThanOrEqual(score);
    }),
  );
});

test('so is that of a sentence with what it meets', () => {
  fc.assert(
    fc.property(list(1), length, length, (shares, some, more) => {
      const score = sentenceBm25(query, shares, some);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(sentenceBm25(query, shares, some + more)).toBeLessThanOrEqual(score);
    }),
  );
});

test('coverage is 0 for nothing, 1 for all, and between for a part', () => {
  expect(coverage(query, new Float64Array(size))).toBe(0);
  expect(coverage(query, new Float64Array(size).fill(1))).toBeCloseTo(1);
  fc.assert(
    fc.property(list(1), (shares) => {
      expect(coverage(query, shares)).toBeGreaterThanOrEqual(0);
      expect(coverage(query, shares)).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
  expect(coverage(readQuery('', publishedIndex), new Float64Array(0))).toBe(0);
});

test('words that stand in the order of the question count, those turned round do not', () => {
  const { vocabulary } = publishedIndex;
  const pairs = pairsIn(readQuery('joint military force', publishedIndex), vocabulary);
  const ids = (...words: string[]) => Uint32Array.from(words, (word) => vocabulary.idOf(word) ?? 0);
  const [joint, military, force] = ['joint', 'militari', 'forc'];
  expect(order(pairs, ids(joint, military, force))).toBe(1);
  expect(order(pairs, ids(force, military, joint))).toBe(0);
  expect(order(pairs, ids(joint, military))).toBe(0.5);
  expect(order([], ids(joint))).toBe(0);
});
