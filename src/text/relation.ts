/** What may stand in a document for words of a question. */
export interface Relation {
  /** The terms to look for, in order; one unless what stands for it is a run of words. */
  readonly terms: readonly string[];
  /** What finding them counts beside finding the words themselves: over 0, at most 1. */
  readonly weight: number;
  /** The words of the question that they stand for, counted from the one asked about. */
  readonly length: number;
}
