import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSlips } from '../../src/retrieval/slips.ts';
import { isNear } from '../../src/text/similarity.ts';

const word = fc.string({ unit: fc.constantFrom(...'abn'), minLength: 1, maxLength: 10 });

test('finds the words that comparing with each would find', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), word, (words, typed) => {
      const near = [...new Set(words)].filter((each) => isNear(typed, each));
      expect([...createSlips(words).near(typed)].toSorted()).toEqual(near.toSorted());
    }),
  );
});
