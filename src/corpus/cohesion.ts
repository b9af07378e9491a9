import { contentTerms } from '../text/words.ts';

/**
 * Lexical cohesion as probability: how well one distribution of words tells a stretch of sentences
 * (Utiyama and Isahara 2001; Eisenstein and Barzilay 2008). A word that came before in the stretch
 * is expected and one that is new is not, so a stretch that keeps to its vocabulary costs less than
 * one that changes it.
 */

/** How often any word counts as seen before a stretch begins, and all words together. */
const PRIOR = { word: 0.15, all: 75 };

export class Cohesion {
  readonly #terms: readonly (readonly string[])[];

  constructor(sentences: readonly string[]) {
    this.#terms = sentences.map(contentTerms);
  }

  /**
   * The costs, in nats (negative log likelihood), of the stretches that begin with one sentence: of
   * it alone, with the next, with the next two, for as long as the caller asks.
   */
  *costsFrom(start: number): Generator<number> {
    const counts = new Map<string, number>();
    let seen = 0;
    let cost = 0;
    for (let at = start; at < this.#terms.length; at += 1) {
      for (const term of this.#terms[at] ?? []) {
        const count = counts.get(term) ?? 0;
        cost += Math.log((PRIOR.all + seen) / (PRIOR.word + count));
        counts.set(term, count + 1);
        seen += 1;
      }
      yield cost;
    }
  }
}
