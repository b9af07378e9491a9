import { contentTerms } from '../text/words.ts';

/**
 * Lexical cohesion between neighbouring sentences: how much of their vocabulary two blocks share
 * (Hearst 1997, "TextTiling"), terms weighted down by how many sentences of the comment use them.
 */

type Vector = ReadonlyMap<string, number>;

/** Sentences to each side of a gap that are compared. */
const WINDOW = 3;

export class Cohesion {
  readonly #vectors: readonly Vector[];

  constructor(sentences: readonly string[]) {
    const terms = sentences.map(contentTerms);
    const sentencesWith = new Map<string, number>();
    for (const each of terms) {
      for (const term of new Set(each)) {
        sentencesWith.set(term, (sentencesWith.get(term) ?? 0) + 1);
      }
    }
    this.#vectors = terms.map((each) => {
      const vector = new Map<string, number>();
      for (const term of each) {
        const rarity = Math.log(1 + sentences.length / (sentencesWith.get(term) ?? 1));
        vector.set(term, (vector.get(term) ?? 0) + rarity);
      }
      return vector;
    });
  }

  /**
   * 0 (no word in common) to 1, between the sentences before `gap` and those from it on, no
   * further than `start` and `end`.
   */
  at(gap: number, start: number, end: number): number {
    const left = this.#vectors.slice(Math.max(start, gap - WINDOW), gap);
    const right = this.#vectors.slice(gap, Math.min(end, gap + WINDOW));
    return cosine(sum(left), sum(right));
  }

  /** How deep the valley at `gap` is: the rise to the nearest peak on each side, summed. */
  depth(gap: number, start: number, end: number): number {
    const here = this.at(gap, start, end);
    const rise = (step: -1 | 1) => {
      let peak = here;
      for (let at = gap + step; at > start && at < end; at += step) {
        const next = this.at(at, start, end);
        if (next < peak) break;
        peak = next;
      }
      return peak - here;
    };
    return rise(-1) + rise(1);
  }
}

function sum(vectors: readonly Vector[]): Vector {
  const total = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) total.set(term, (total.get(term) ?? 0) + weight);
  }
  return total;
}

function cosine(a: Vector, b: Vector): number {
  let dot = 0;
  for (const [term, weight] of a) dot += weight * (b.get(term) ?? 0);
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
}

function norm(vector: Vector): number {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  return Math.sqrt(squares);
}
