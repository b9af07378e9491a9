import type { Point } from '../text/ordinals.ts';
import { quantityTerms } from '../text/quantities.ts';
import { contentTerms, contentWords } from '../text/words.ts';
import type { Spelling } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** An entry with the numbers of its terms in order of print, function words left out. */
export interface IndexedEntry extends Entry {
  /** Of all sentences, one after the other. */
  readonly terms: Uint32Array;
  /** Where each sentence begins in `terms`, and at the end where the last one ends. */
  readonly starts: Uint32Array;
  readonly headingTerms: Uint32Array;
}

export function analyseEntry(
  entry: Entry,
  vocabulary: Vocabulary,
  spelling: Spelling,
): IndexedEntry {
  const sentences = entry.sentences.map((text) => {
    const words = contentWords(text);
    for (const word of words) spelling.add(word);
    const terms = words.map(({ term }) => term);
    // However a number or a date is written, it is found as written one way.
    const quantities = quantityTerms(text).flatMap((quantity) => quantity.terms);
    return vocabulary.addSentence([
      ...terms,
      ...quantities.filter((term) => !terms.includes(term)),
    ]);
  });
  const headingTerms = vocabulary.addHeading(contentTerms(entry.heading));
  const terms = Uint32Array.from(sentences.flat());
  vocabulary.countEntry([...terms, ...headingTerms]);
  const starts = new Uint32Array(sentences.length + 1);
  sentences.forEach((each, at) => {
    starts[at + 1] = (starts[at] ?? 0) + each.length;
  });
  return { ...entry, terms, starts, headingTerms: Uint32Array.from(headingTerms) };
}

/** The numbers of the terms of one sentence. */
export function sentenceTerms({ terms, starts }: IndexedEntry, at: number): Uint32Array {
  return terms.subarray(starts[at], starts[at + 1]);
}
