import { expect, test } from 'vitest';
import { fitLogistic, type Sample } from './logistic.ts';
import { createTwister } from './mersenne-twister.ts';

/** Questions of many origins that answer by `weights` and by an intercept of their own each. */
function synthesise(weights: readonly number[], spreads: readonly number[]): Sample[] {
  const draw = createTwister(7);
  const uniform = () => draw(1_000_000) / 1_000_000;
  return Array.from({ length: 10 }, (_, origin) => {
    const rows = Array.from({ length: 200 }, () =>
      spreads.map((spread) => spread * (2 * uniform() - 1)),
    );
    const labels = rows.map((row) => {
      const sum = row.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
      return uniform() < 1 / (1 + Math.exp(-sum - (origin % 3) + 1));
    });
    return { rows, labels };
  });
}

const TRUE = [1.5, -0.1, 0];
const SPREADS = [2, 20, 2];
const samples = synthesise(TRUE, SPREADS);

test('finds the weights that labels were drawn by, whatever the scale of their features', () => {
  const found = fitLogistic(samples, [0, 0, 0]);
  for (const [at, spread] of SPREADS.entries()) {
    // Per spread, so that one bound holds for all; ridge makes the weights a little smaller.
    const error = ((found[at] ?? 0) - (TRUE[at] ?? 0)) * spread;
    expect(Math.abs(error), JSON.stringify(found)).toBeLessThan(0.35);
  }
});

test('holds each weight to its sign, at 0 where the labels say the reverse', () => {
  const [first = 0, second = 0, third = 0] = fitLogistic(samples, [-1, -1, 1]);
  expect(first).toBe(0);
  expect(second).toBeLessThan(-0.05);
  expect(third).toBeGreaterThanOrEqual(0);
});

test('lets each sample count alike, however many questions it has', () => {
  const [one, ...others] = samples;
  const { rows, labels } = one ?? { rows: [], labels: [] };
  const twice = { rows: [...rows, ...rows], labels: [...labels, ...labels] };
  const expected = fitLogistic(samples, [0, 0, 0]);
  fitLogistic([twice, ...others], [0, 0, 0]).forEach((weight, at) => {
    expect(weight).toBeCloseTo(expected[at] ?? 0, 9);
  });
});

test('gives the same weights for the same samples', () => {
  expect(fitLogistic(samples, [1, -1, 0])).toEqual(fitLogistic(samples, [1, -1, 0]));
});
