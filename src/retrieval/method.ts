import { CONFIDENCE_THRESHOLD, estimateConfidence } from './confidence.ts';
import { UNDERSTANDING, type Understanding } from './query-term.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** How questions are answered, as far as it can be set: to measure what each part brings. */
export interface Method {
  readonly weights: Weights;
  readonly understanding: Understanding;
  /** 0 to 1, how sure it is that the best of the ranked passages answers. */
  readonly estimate: typeof estimateConfidence;
  /** From this confidence on a question counts as answered. */
  readonly threshold: number;
}

/** How the bot answers. */
export const METHOD: Method = {
  weights: WEIGHTS,
  understanding: UNDERSTANDING,
  estimate: estimateConfidence,
  threshold: CONFIDENCE_THRESHOLD,
};
