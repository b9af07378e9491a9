/**
 * What each feature of a passage and of its sentences brings to the score, and what a word of like
 * meaning counts. Set by hand to round numbers on the questions and collections that the README
 * names; one setting for all.
 */
export interface Weights {
  readonly word: {
    /** What the nearest of words counts beside the word itself: antonyms are near, too. */
    readonly nearest: number;
  };
  readonly passage: {
    readonly bm25: number;
    readonly heading: number;
    readonly feedback: number;
  };
  readonly sentence: {
    readonly bm25: number;
    readonly around: number;
    readonly meaning: number;
    readonly order: number;
    readonly kind: number;
    readonly phrase: number;
    readonly point: number;
  };
}

export const WEIGHTS: Weights = {
  word: { nearest: 0.5 },
  passage: { bm25: 2, heading: 0.5, feedback: 0.6 },
  sentence: { bm25: 1.5, around: 0.2, meaning: 0.3, order: 0.15, kind: 0.2, phrase: 2, point: 3 },
};
