import MiniSearch from 'minisearch';
import type { Entry } from '../../src/retrieval/entry.ts';
import { foldSpace } from '../../src/text/span.ts';
import { contentTerms } from '../../src/text/words.ts';

/** Quotes beside the sentences that people chose as the answer. */

/** The sentences of a quote; `highlights` are those of them that answer. */
export interface QuotedSentences {
  readonly sentences: readonly string[];
  readonly highlights: readonly string[];
}

/**
 * True when the quote contains a chosen sentence, or a chosen sentence contains one of the quote's
 * highlights. White space and the form of quotation marks do not matter.
 */
export function holdsChosen(
  { sentences, highlights }: QuotedSentences,
  chosen: readonly string[],
): boolean {
  const quoted = foldMarks(sentences.join(' '));
  const lit = highlights.map(foldMarks).filter((highlight) => highlight !== '');
  return chosen
    .map(foldMarks)
    .filter((sentence) => sentence !== '')
    .some(
      (sentence) =>
        quoted.includes(sentence) || lit.some((highlight) => sentence.includes(highlight)),
    );
}

function foldMarks(text: string): string {
  return foldSpace(text)
    .replace(/``|''|[“”„‟«»]/gu, '"')
    .replace(/[‘’‚‛`]/gu, "'");
}

/**
 * What anyone would build first: MiniSearch over single sentences, Porter stems and stop words as
 * the terms, everything else as it comes. Gives the sentence that it finds first.
 */
export function createPlainSentenceSearch(
  entries: readonly Entry[],
): (question: string) => string | undefined {
  const sentences = entries.flatMap((entry) => entry.sentences);
  const search = new MiniSearch({
    fields: ['text'],
    tokenize: contentTerms,
    processTerm: (term) => term,
  });
  search.addAll(sentences.map((text, id) => ({ id, text })));
  return (question) => {
    const [first] = search.search(question);
    return first && sentences[first.id];
  };
}
