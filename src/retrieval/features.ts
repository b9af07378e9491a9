import type { IndexedEntry } from './entry.ts';
import type { Shares } from './match.ts';
import type { Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The features of passages and sentences for a query, each from 0 (not at all) to about 1. */

const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;
const SENTENCE_LENGTH_SHARE = 0.5;

/** The share of the query's information that a stretch of text holds. 0 for a query without any. */
export function coverage({ terms }: Query, shares: Shares): number {
  let [held, total] = [0, 0];
  for (let at = 0; at < terms.length; at += 1) {
    const weight = terms[at]?.weight ?? 0;
    total += weight;
    held += weight * (shares[at] ?? 0);
  }
  return total === 0 ? 0 : held / total;
}

/**
 * BM25 (Robertson and Zaragoza 2009) of the frequencies of the query's terms in a text that is
 * `length` times as long as the average, as a share of the most that a text can reach.
 */
export function bm25({ terms }: Query, frequencies: Float64Array, length: number): number {
  const norm = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
  let [score, total] = [0, 0];
  terms.forEach(({ boost, salience }, at) => {
    const frequency = frequencies[at] ?? 0;
    total += boost * salience;
    score += (boost * salience * frequency) / (frequency + norm);
  });
  return total === 0 ? 0 : score / total;
}

/** The neighbouring words of a question by their numbers, -1 for one that no document has. */
export type Pairs = readonly (readonly [number, number])[];

export function pairsIn({ pairs }: Query, vocabulary: Vocabulary): Pairs {
  return pairs.map(([first, second]) => [
    vocabulary.idOf(first) ?? -1,
    vocabulary.idOf(second) ?? -1,
  ]);
}

/**
 * The share of neighbouring query words that stand near each other in the sentence, in order
 * (Metzler and Croft 2005, sequential dependence).
 */
export function order(pairs: Pairs, sentence: Uint32Array): number {
  let found = 0;
  for (const [first, second] of pairs) {
    const at = first < 0 || second < 0 ? -1 : sentence.indexOf(first);
    if (at !== -1 && sentence.subarray(at + 1, at + 4).includes(second)) found += 1;
  }
  return pairs.length === 0 ? 0 : found / pairs.length;
}

/**
 * The same of one sentence, which meets each term as far as `shares` say: here the length matters
 * less, for a sentence has hardly room for another subject.
 */
export function sentenceBm25({ terms }: Query, shares: Shares, length: number): number {
  const norm = SATURATION * (1 - SENTENCE_LENGTH_SHARE + SENTENCE_LENGTH_SHARE * length);
  let [score, total] = [0, 0];
  terms.forEach(({ weight }, at) => {
    const share = shares[at] ?? 0;
    total += weight;
    score += (weight * share) / (share + norm);
  });
  return total === 0 ? 0 : score / total;
}

/**
 * What the best entries have in common beside the query's own words, by term: RM3's relevance
 * model (Lavrenko and Croft 2001; Abdul-Jaleel et al. 2004), without the interpolation.
 */
export function feedback(
  best: readonly { readonly entry: IndexedEntry; readonly bm25: number }[],
  query: Query,
  vocabulary: Vocabulary,
): ReadonlyMap<number, number> {
  const model = new Map<number, number>();
  const own = new Set(query.terms.map(({ term }) => vocabulary.idOf(term)));
  const top = best[0]?.bm25 ?? 0;
  for (const { entry, bm25: score } of best) {
    const { terms } = entry;
    // An entry at 85 % of the best one's score counts a third of it.
    const weight = Math.exp((score - top) / (0.15 * top || 1)) / Math.max(terms.length, 1);
    for (const id of terms) model.set(id, (model.get(id) ?? 0) + weight);
  }
  const ranked = [...model]
    .filter(([id]) => !own.has(id) && vocabulary.isTelling(id))
    .map(([id, weight]) => [id, weight * vocabulary.entryRarity(id)] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(0, FEEDBACK_TERMS);
  const total = ranked.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  return new Map(ranked.map(([id, weight]) => [id, weight / total]));
}

const FEEDBACK_TERMS = 25;

/** How much of the model an entry holds that is `length` times as long as the average. */
export function likeness(
  model: ReadonlyMap<number, number>,
  { terms }: IndexedEntry,
  length: number,
): number {
  const norm = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
  const counts = new Map<number, number>();
  for (let place = 0; place < terms.length; place += 1) {
    const id = terms[place] ?? 0;
    if (model.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  let score = 0;
  for (const [id, count] of counts) score += ((model.get(id) ?? 0) * count) / (count + norm);
  return score;
}
