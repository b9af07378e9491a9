import type { Point } from '../text/ordinals.ts';
import { contentTerms } from '../text/words.ts';

/** What is indexed: a passage, whoever it comes from, as the texts of its sentences. */
export interface Entry {
  readonly id: string;
  readonly sentences: readonly string[];
  /** What stands over it: topic label, title. */
  readonly heading: string;
  readonly speakerIds: readonly string[];
  /** The points of a list that begin in it, by the index of the sentence. */
  readonly points: ReadonlyMap<number, Point>;
}

/** An entry with its terms in order of print, function words left out. */
export interface IndexedEntry extends Entry {
  /** By sentence. */
  readonly terms: readonly (readonly string[])[];
  readonly headingTerms: readonly string[];
}

export function analyseEntry(entry: Entry): IndexedEntry {
  return {
    ...entry,
    terms: entry.sentences.map(contentTerms),
    headingTerms: contentTerms(entry.heading),
  };
}
