import { cosine, type Vector, vectorOf } from './vectors/vectors.ts';
import { stemWord } from './words.ts';

/** The nouns by which the points of a list are counted: "three reasons", "a second reservation". */

const POINTS = new Set(
  'point reason factor argument development item issue concern aspect consequence implication claim observation lesson risk danger challenge problem advantage disadvantage benefit option step condition objection recommendation reservation worry caveat proposal threat opportunity priority criterion criteria cause motive measure goal scenario trend pillar effect finding suggestion demand prediction expectation'
    .split(' ')
    .map(stemWord),
);
/** What most of them have near them; the others, like "step", would let in too much. */
const TYPICAL = 'point reason factor argument concern risk problem advantage objection lesson'
  .split(' ')
  .map(stemWord);
/** "Quarrel" and "weakness" are nearer to one of those than this, "victory" and "war" are not. */
const LEAST_COSINE = 0.45;

let typical: readonly Vector[] | undefined;

/** True for the term of a noun that counts points, or that means much the same. */
export function isPointNoun(term: string): boolean {
  if (POINTS.has(term)) return true;
  typical ??= TYPICAL.flatMap((each) => vectorOf(each) ?? []);
  const vector = vectorOf(term);
  return vector !== undefined && typical.some((each) => cosine(each, vector) >= LEAST_COSINE);
}
