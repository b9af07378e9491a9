import { cosine, type Vector, vectorOf } from '../text/vectors/vectors.ts';
import type { IndexedEntry } from './entry.ts';
import type { Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** How far a stretch of text meets each term of a query, 0 to 1, in the order of `query.terms`. */
export type Shares = Float64Array;

/** How a term of the documents stands for terms of the query. */
type Standing = readonly { readonly at: number; readonly share: number }[];

/** Several terms that stand for one of the query only together. */
interface Run {
  readonly at: number;
  readonly share: number;
  readonly ids: readonly number[];
}

/** Below this cosine two words have little more in common than their register. */
const LEAST_COSINE = 0.3;

/**
 * Finds the terms of one query in entries: as they are, in the forms that the query knows for
 * them, and, once `soften` was called, in words that stand in like company.
 */
export class Matcher {
  readonly #query: Query;
  readonly #vocabulary: Vocabulary;
  readonly #nearest: number;
  /** By the number of a term: 0, or one more than the index in `#standings`. */
  readonly #slots: Uint32Array;
  readonly #standings: Standing[] = [];
  readonly #runs: readonly Run[];
  /** What the query means as a whole; undefined when none of its words has a vector. */
  readonly #meaning: Vector | undefined;
  /** How near each term that was looked at is to that. */
  readonly #nearness = new Map<number, number>();

  constructor(query: Query, vocabulary: Vocabulary, { nearest }: Weights['word']) {
    this.#query = query;
    this.#vocabulary = vocabulary;
    this.#nearest = nearest;
    this.#slots = new Uint32Array(vocabulary.size);
    const standings = new Map<number, { at: number; share: number }[]>();
    const runs: Run[] = [];
    for (const [at, { forms }] of query.terms.entries()) {
      for (const { terms, share } of forms) {
        const ids = terms.flatMap((term) => vocabulary.idOf(term) ?? []);
        const [id] = ids;
        if (id === undefined || ids.length < terms.length) continue;
        if (ids.length > 1) runs.push({ at, share, ids });
        else standings.set(id, [...(standings.get(id) ?? []), { at, share }]);
      }
    }
    for (const [id, standing] of standings) this.#slots[id] = this.#standings.push(standing);
    this.#runs = runs;
    this.#meaning = meaningOf(query);
  }

  /** How often each term of the query stands in an entry, heading included. */
  frequencies({ terms, headingTerms }: IndexedEntry): Float64Array {
    const frequencies = new Float64Array(this.#query.terms.length);
    for (const stretch of [headingTerms, terms]) {
      for (let place = 0; place < stretch.length; place += 1) {
        const slot = this.#slots[stretch[place] ?? 0];
        if (!slot) continue;
        for (const { at, share } of this.#standings[slot - 1] ?? []) {
          frequencies[at] = (frequencies[at] ?? 0) + share;
        }
      }
    }
    for (const { at, share, ids } of this.#runs) {
      if (ids.every((id) => terms.includes(id))) frequencies[at] = (frequencies[at] ?? 0) + share;
    }
    return frequencies;
  }

  shares(terms: Uint32Array): Shares {
    const shares = new Float64Array(this.#query.terms.length);
    for (let place = 0; place < terms.length; place += 1) {
      const slot = this.#slots[terms[place] ?? 0];
      if (!slot) continue;
      for (const { at, share } of this.#standings[slot - 1] ?? []) {
        if (share > (shares[at] ?? 0)) shares[at] = share;
      }
    }
    for (const { at, share, ids } of this.#runs) {
      if (share > (shares[at] ?? 0) && ids.every((id) => terms.includes(id))) shares[at] = share;
    }
    return shares;
  }

  /**
   * From now on the words of these sentences stand for the query's terms as far as their meanings
   * are near. Words that were not given are matched as before.
   */
  soften(sentences: readonly Uint32Array[]): void {
    const wanted = this.#query.terms.flatMap(({ term, isPlain }, at) => {
      const vector = isPlain && this.#nearest > 0 ? vectorOf(term) : undefined;
      return vector ? [{ at, vector }] : [];
    });
    for (const terms of sentences) {
      for (const id of terms) {
        if (this.#nearness.has(id)) continue;
        const vector = this.#vocabulary.vectorOf(id);
        this.#nearness.set(id, vector && this.#meaning ? cosine(this.#meaning, vector) : 0);
        if (!vector || this.#slots[id] !== 0) continue;
        const standing: { at: number; share: number }[] = [];
        for (const each of wanted) {
          const likeness = cosine(each.vector, vector);
          if (likeness <= LEAST_COSINE) continue;
          const share = (this.#nearest * (likeness - LEAST_COSINE)) / (1 - LEAST_COSINE);
          standing.push({ at: each.at, share });
        }
        if (standing.length > 0) this.#slots[id] = this.#standings.push(standing);
      }
    }
  }

  /**
   * The cosine of what the query means as a whole and what a sentence does, words by their rarity;
   * 0 at least, and for words that `soften` was not given.
   */
  meaning(entry: IndexedEntry, sentence: number): number {
    let sum = 0;
    const [start = 0, end = 0] = [entry.starts[sentence], entry.starts[sentence + 1]];
    for (let place = start; place < end; place += 1) {
      const id = entry.terms[place] ?? 0;
      sum += this.#vocabulary.entryRarity(id) * (this.#nearness.get(id) ?? 0);
    }
    return sum <= 0 ? 0 : sum / this.#vocabulary.weightOf(entry, sentence);
  }
}

function meaningOf({ terms }: Query): Vector | undefined {
  const words = terms.flatMap(({ term, weight }) => {
    const vector = vectorOf(term);
    return vector ? [{ vector, weight }] : [];
  });
  const sum = new Float32Array(words[0]?.vector.length ?? 0);
  for (const { vector, weight } of words) {
    for (let at = 0; at < sum.length; at += 1)
      sum[at] = (sum[at] ?? 0) + weight * (vector[at] ?? 0);
  }
  const length = Math.sqrt(cosine(sum, sum));
  return length === 0 ? undefined : sum.map((value) => value / length);
}

/** The best that any of the stretches does for each term. */
export function unite(stretches: readonly Shares[]): Shares {
  const united = new Float64Array(stretches[0]?.length ?? 0);
  for (const shares of stretches) {
    for (let at = 0; at < united.length; at += 1) {
      const share = shares[at] ?? 0;
      if (share > (united[at] ?? 0)) united[at] = share;
    }
  }
  return united;
}
