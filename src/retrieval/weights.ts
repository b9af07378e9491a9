/**
 * What each feature of a passage and of its sentences brings to the score. Set by hand to round
 * numbers on the questions and collections that the README names; one setting for all.
 */
export interface Weights {
  readonly passage: {
    readonly bm25: number;
    readonly heading: number;
    readonly feedback: number;
  };
  readonly sentence: {
    readonly coverage: number;
    readonly bm25: number;
    readonly around: number;
    readonly meaning: number;
    readonly order: number;
    readonly kind: number;
    readonly point: number;
  };
}

export const WEIGHTS: Weights = {
  passage: { bm25: 1.5, heading: 0.25, feedback: 0.4 },
  sentence: { coverage: 0, bm25: 1.5, around: 0.2, meaning: 0.3, order: 0.15, kind: 0.2, point: 3 },
};
