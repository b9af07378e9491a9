import { cosine, type Vector, vectorOf } from '../text/vectors/vectors.ts';
import type { IndexedEntry } from './entry.ts';
import type { Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How far a stretch of text meets each term of a query, 0 to 1, in the order of `query.terms`. */
export type Shares = Float32Array;

/** An entry looked at for a query. */
export interface Match {
  readonly entry: IndexedEntry;
  readonly sentences: readonly Shares[];
  readonly heading: Shares;
  /** How often each term of the query stands in it, heading included. */
  readonly frequencies: Float32Array;
}

/** Below this cosine two words have little more in common than their register. */
const LEAST_COSINE = 0.3;
/** What the nearest of words counts beside the word itself: antonyms are near, too. */
const NEAREST_SHARE = 0.5;

/**
 * Finds the terms of one query in entries: as they are, in the forms that the query knows for
 * them, and, once `soften` was called, in words that stand in like company.
 */
export class Matcher {
  readonly #query: Query;
  readonly #vocabulary: Vocabulary;
  /** By the number of a term: 0, or one more than the index in `#standsFor`. */
  readonly #slots: Uint32Array;
  readonly #standsFor: (readonly { readonly at: number; readonly share: number }[])[] = [];
  #meaning: Vector | undefined;
  readonly #runs: readonly { readonly at: number; readonly share: number; ids: number[] }[];

  constructor(query: Query, vocabulary: Vocabulary) {
    this.#query = query;
    this.#vocabulary = vocabulary;
    this.#slots = new Uint32Array(vocabulary.size);
    const standing = new Map<number, { at: number; share: number }[]>();
    const runs: { at: number; share: number; ids: number[] }[] = [];
    query.terms.forEach(({ forms }, at) => {
      for (const { terms, share } of forms) {
        const ids = terms.flatMap((term) => vocabulary.idOf(term) ?? []);
        if (ids.length < terms.length) continue;
        const [id] = ids;
        if (ids.length > 1) runs.push({ at, share, ids });
        else if (id !== undefined) standing.set(id, [...(standing.get(id) ?? []), { at, share }]);
      }
    });
    for (const [id, each] of standing) this.#slots[id] = this.#standsFor.push(each);
    this.#runs = runs;
  }

  /**
   * From now on the words of these entries stand for the query's terms as far as their meanings
   * are near. Entries that were not given are matched as before.
   */
  soften(entries: readonly IndexedEntry[]): void {
    const wanted = this.#query.terms.flatMap(({ term, isPlain }, at) => {
      const vector = isPlain ? vectorOf(term) : undefined;
      return vector ? [{ at, vector }] : [];
    });
    if (wanted.length === 0) return;
    const seen = new Set<number>();
    for (const { terms } of entries) {
      for (const id of terms) {
        if (seen.has(id)) continue;
        seen.add(id);
        if (this.#slots[id] !== 0) continue;
        const vector = this.#vocabulary.vectorOf(id);
        if (vector) this.#relate(id, vector, wanted);
      }
    }
  }

  #relate(id: number, vector: Vector, wanted: readonly { at: number; vector: Vector }[]): void {
    const near = wanted.flatMap((each) => {
      const likeness = cosine(each.vector, vector);
      if (likeness <= LEAST_COSINE) return [];
      const share = (NEAREST_SHARE * (likeness - LEAST_COSINE)) / (1 - LEAST_COSINE);
      return [{ at: each.at, share }];
    });
    if (near.length > 0) this.#slots[id] = this.#standsFor.push(near);
  }

  /** The cosine of what the query and a sentence mean as wholes, words by their rarity; least 0. */
  meaning(terms: Uint32Array): number {
    this.#meaning ??= meaningOf(
      this.#query.terms.flatMap(({ term, weight }) => {
        const vector = vectorOf(term);
        return vector ? [{ vector, weight }] : [];
      }),
    );
    if (!this.#meaning) return 0;
    const own = meaningOf(
      [...terms].flatMap((id) => {
        const vector = this.#vocabulary.vectorOf(id);
        return vector ? [{ vector, weight: this.#vocabulary.entryRarity(id) }] : [];
      }),
    );
    return own ? Math.max(0, cosine(this.#meaning, own)) : 0;
  }

  match(entry: IndexedEntry): Match {
    const frequencies = new Float32Array(this.#query.terms.length);
    const sentences: Shares[] = [];
    for (let at = 0; at + 1 < entry.starts.length; at += 1) {
      sentences.push(
        this.#sharesOf(entry.terms, entry.starts[at], entry.starts[at + 1], frequencies),
      );
    }
    const { headingTerms } = entry;
    const heading = this.#sharesOf(headingTerms, 0, headingTerms.length, frequencies);
    return { entry, sentences, heading, frequencies };
  }

  #sharesOf(terms: Uint32Array, start = 0, end = 0, frequencies: Float32Array): Shares {
    const shares = new Float32Array(this.#query.terms.length);
    for (let place = start; place < end; place += 1) {
      const slot = this.#slots[terms[place] ?? 0];
      if (!slot) continue;
      for (const { at, share } of this.#standsFor[slot - 1] ?? []) {
        frequencies[at] = (frequencies[at] ?? 0) + share;
        if (share > (shares[at] ?? 0)) shares[at] = share;
      }
    }
    for (const { at, share, ids } of this.#runs) {
      if (share <= (shares[at] ?? 0)) continue;
      const stretch = terms.subarray(start, end);
      if (!ids.every((id) => stretch.includes(id))) continue;
      frequencies[at] = (frequencies[at] ?? 0) + share;
      shares[at] = share;
    }
    return shares;
  }
}

function meaningOf(
  words: readonly { readonly vector: Vector; readonly weight: number }[],
): Vector | undefined {
  const sum = new Float32Array(words[0]?.vector.length ?? 0);
  for (const { vector, weight } of words) {
    for (let at = 0; at < sum.length; at += 1)
      sum[at] = (sum[at] ?? 0) + weight * (vector[at] ?? 0);
  }
  const length = Math.hypot(...sum);
  return length === 0 ? undefined : sum.map((value) => value / length);
}

/** The best that any of the stretches does for each term. */
export function unite(stretches: readonly Shares[]): Shares {
  const united = new Float32Array(stretches[0]?.length ?? 0);
  for (const shares of stretches) {
    for (let at = 0; at < united.length; at += 1) {
      if ((shares[at] ?? 0) > (united[at] ?? 0)) united[at] = shares[at] ?? 0;
    }
  }
  return united;
}
