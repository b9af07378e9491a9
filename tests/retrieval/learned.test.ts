import { expect, test } from 'vitest';
import { FEATURES } from '../../src/retrieval/confidence.ts';
import { LEARNED } from '../../src/retrieval/learned.ts';

test('what was learned has a weight for each feature of the confidence, and for nothing else', () => {
  expect(Object.keys(LEARNED.weights)).toEqual(Object.keys(FEATURES));
});

test('no weight that was learned has the sign that its feature must not have', () => {
  const weights = new Map<string, number>(Object.entries(LEARNED.weights));
  for (const [name, sign] of Object.entries(FEATURES)) {
    expect((weights.get(name) ?? Number.NaN) * sign, name).toBeGreaterThanOrEqual(0);
    if (sign === 0) expect(weights.get(name), name).toSatisfy(Number.isFinite);
  }
});
