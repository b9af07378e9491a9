import { createTwister } from './mersenne-twister.ts';

/** How good a ranking is, as trec_eval counts it, and how well a confidence tells. */

/** The relevant passages of one question by id, each with its grade, above 0. Not empty. */
export type Grades = ReadonlyMap<string, number>;

/** One question's ranking measured: each from 0 to 1. */
export interface RankingMeasures {
  readonly nDCG10: number;
  readonly recall100: number;
  /** 1 when the first passage is relevant, 0 otherwise. */
  readonly success1: number;
  /** 1 when one of the first three is. */
  readonly success3: number;
}

/**
 * Measures a ranking, best first. The gain of nDCG is the grade itself, discounted by the binary
 * logarithm of the rank plus one (Järvelin and Kekäläinen 2002, as trec_eval has it).
 */
export function measureRanking(ranking: readonly string[], grades: Grades): RankingMeasures {
  const ideal = [...grades.values()].sort((a, b) => b - a);
  const success = (depth: number) =>
    ranking.slice(0, depth).some((passage) => grades.has(passage)) ? 1 : 0;
  return {
    nDCG10: gain(ranking.map((passage) => grades.get(passage) ?? 0)) / gain(ideal),
    recall100: ranking.slice(0, 100).filter((passage) => grades.has(passage)).length / grades.size,
    success1: success(1),
    success3: success(3),
  };
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
}

/** NaN for none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A ratio of two means, and the ends of its 95 % interval. */
export interface Ratio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 1000;
const SEED = 7;

/**
 * The mean of `ours` by that of `theirs`, question by question in the same order. The interval is
 * the paired bootstrap's (Efron and Tibshirani 1993): questions drawn with replacement, the same
 * ones for both. Infinite where `theirs` is 0 throughout.
 */
export function compareMeans(ours: readonly number[], theirs: readonly number[]): Ratio {
  const draw = createTwister(SEED);
  const ratios = Array.from({ length: RESAMPLES }, () => {
    const picked = ours.map(() => draw(ours.length));
    const sum = (values: readonly number[]) =>
      picked.reduce((total, at) => total + (values[at] ?? 0), 0);
    const below = sum(theirs);
    return below > 0 ? sum(ours) / below : Number.POSITIVE_INFINITY;
  }).sort((a, b) => a - b);
  return {
    ratio: mean(ours) / mean(theirs),
    low: ratios[Math.floor(0.025 * RESAMPLES)] ?? Number.NaN,
    high: ratios[Math.ceil(0.975 * RESAMPLES) - 1] ?? Number.NaN,
  };
}

/**
 * The area under the ROC curve: how often one of `yes` lies above one of `no`, a tie counting
 * half (Hanley and McNeil 1982). NaN when either is empty.
 */
export function areaUnderCurve(yes: readonly number[], no: readonly number[]): number {
  const ordered = [
    ...yes.map((value) => ({ value, isYes: true })),
    ...no.map((value) => ({ value, isYes: false })),
  ].sort((a, b) => a.value - b.value);
  let area = 0;
  let below = 0;
  for (let at = 0; at < ordered.length; ) {
    const value = ordered[at]?.value;
    let [positive, negative] = [0, 0];
    for (; at < ordered.length && ordered[at]?.value === value; at += 1) {
      if (ordered[at]?.isYes) positive += 1;
      else negative += 1;
    }
    area += positive * (below + negative / 2);
    below += negative;
  }
  return area / (yes.length * no.length);
}

/** The share, from 0 to 1, of those for which it holds. 1 for none: nothing went wrong. */
export function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 1 : all.filter(holds).length / all.length;
}
