import { cosine, type Vector, vectorOf } from '../text/vectors/vectors.ts';
import { type IndexedEntry, sentenceTerms } from './entry.ts';

/**
 * The terms of an index as numbers, with how many sentences and entries hold each. Numbers keep
 * the entries small and make looking at a hundred of them cheap.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #sentences: number[] = [];
  readonly #entries: number[] = [];
  /** By entry, how long the sum of a sentence's vectors is. */
  readonly #weights = new WeakMap<IndexedEntry, Float64Array>();
  readonly #rarities: number[] = [];
  /** Looked up once: null for a term without a vector. */
  readonly #vectors: (Vector | null)[] = [];
  #sentenceTotal = 0;
  #sentenceTerms = 0;
  #entryTotal = 0;
  #termTotal = 0;

  get size(): number {
    return this.#terms.length;
  }

  idOf(term: string): number | undefined {
    return this.#ids.get(term);
  }

  termOf(id: number): string {
    const term = this.#terms[id];
    if (term === undefined) throw new RangeError(`vocabulary: no term has the number ${id}`);
    return term;
  }

  /** Where the meaning of a term lies; undefined for most names and other rare terms. */
  vectorOf(id: number): Vector | undefined {
    const known = this.#vectors[id];
    if (known !== undefined) return known ?? undefined;
    const vector = vectorOf(this.termOf(id));
    this.#vectors[id] = vector ?? null;
    return vector;
  }

  /** The terms of a sentence, on average. */
  get averageSentence(): number {
    return this.#sentenceTerms / Math.max(this.#sentenceTotal, 1);
  }

  /** The numbers of the terms of a sentence, new ones given a number; counts the sentence. */
  addSentence(terms: readonly string[]): number[] {
    const ids = terms.map((term) => this.#intern(term));
    for (const id of new Set(ids)) this.#sentences[id] = (this.#sentences[id] ?? 0) + 1;
    this.#sentenceTotal += 1;
    this.#sentenceTerms += ids.length;
    return ids;
  }

  /** The numbers of the terms of a heading, which is no sentence. */
  addHeading(terms: readonly string[]): number[] {
    return terms.map((term) => this.#intern(term));
  }

  countEntry(ids: readonly number[]): void {
    this.#termTotal += ids.length;
    for (const id of new Set(ids)) this.#entries[id] = (this.#entries[id] ?? 0) + 1;
    this.#entryTotal += 1;
  }

  /** The terms of an entry, heading included, on average. */
  get averageLength(): number {
    return this.#termTotal / Math.max(this.#entryTotal, 1);
  }

  /** Inverse sentence frequency, ln(1 + (N - n + 0.5) / (n + 0.5)); highest for an unknown term. */
  rarity(term: string): number {
    return inverse(this.#sentenceTotal, this.#sentences[this.#ids.get(term) ?? -1] ?? 0);
  }

  /** The same of entries. To be asked when all entries have been counted. */
  entryRarity(id: number): number {
    this.#rarities[id] ??= inverse(this.#entryTotal, this.#entries[id] ?? 0);
    return this.#rarities[id];
  }

  /** How long the vectors of a sentence's terms are together, each as long as the term is rare. */
  weightOf(entry: IndexedEntry, sentence: number): number {
    let weights = this.#weights.get(entry);
    if (!weights) {
      weights = new Float64Array(entry.sentences.length);
      this.#weights.set(entry, weights);
    }
    weights[sentence] ||= this.#lengthOf(sentenceTerms(entry, sentence)) || 1;
    return weights[sentence] ?? 1;
  }

  #lengthOf(terms: Uint32Array): number {
    let sum: Float32Array | undefined;
    for (const id of terms) {
      const vector = this.vectorOf(id);
      if (!vector) continue;
      sum ??= new Float32Array(vector.length);
      const rarity = this.entryRarity(id);
      for (let at = 0; at < vector.length; at += 1) {
        sum[at] = (sum[at] ?? 0) + rarity * (vector[at] ?? 0);
      }
    }
    return sum ? Math.sqrt(cosine(sum, sum)) : 0;
  }

  /** True for a term that a tenth of the entries have, and at least five hundred. */
  isCommon(term: string): boolean {
    return (this.#entries[this.#ids.get(term) ?? -1] ?? 0) > Math.max(500, this.#entryTotal / 10);
  }

  /** True where a term singles out a few entries: one in a hundred, or five. */
  isRare(term: string): boolean {
    return (this.#entries[this.#ids.get(term) ?? -1] ?? 0) <= Math.max(5, this.#entryTotal / 100);
  }

  /** True unless a tenth of the entries hold it: then it tells nothing of any of them. */
  isTelling(id: number): boolean {
    return (this.#entries[id] ?? 0) <= Math.max(1, this.#entryTotal / 10);
  }

  sentencesWith(term: string): number {
    return this.#sentences[this.#ids.get(term) ?? -1] ?? 0;
  }

  #intern(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.push(term) - 1;
    this.#ids.set(term, id);
    this.#sentences.push(0);
    this.#entries.push(0);
    return id;
  }
}

function inverse(total: number, count: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}
