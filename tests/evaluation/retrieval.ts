import { type Collection, hitsOf, rankPassages } from '../../src/cli/collection.ts';
import { confidenceOf, findAnswer } from '../../src/retrieval/answer.ts';
import { selectSentences } from '../../src/retrieval/quote.ts';
import type { QuotedSentences } from './chosen-sentences.ts';

/** What a retrieval makes of one question. */
export interface Asked {
  /** Passage ids, best first, at most 100. */
  readonly ranking: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  /** From the first three passages of the ranking, whether or not the bot would show them. */
  readonly quotes: readonly QuotedSentences[];
}

/** All that a measurement of a collection asks for. */
export interface Retrieval {
  ask(question: string): Asked;
  /** Whether the bot would answer, rather than say that it is not covered. */
  answers(question: string): boolean;
}

const QUOTED = 3;

/** The retrieval that the bot answers with, over a collection. */
export function createRetrieval(collection: Collection): Retrieval {
  const { index, addressBook } = collection;
  return {
    ask(question) {
      const ranking = rankPassages(question, collection);
      return {
        ranking: hitsOf(ranking).map(({ id }) => id),
        confidence: confidenceOf(question, ranking, index),
        quotes: ranking.ranked.slice(0, QUOTED).map((hit) => {
          const { first, last, answering } = selectSentences(ranking.query, hit);
          return {
            sentences: hit.entry.sentences.slice(first, last + 1),
            highlights: answering.flatMap((at) => hit.entry.sentences[at] ?? []),
          };
        }),
      };
    },
    answers: (question) => findAnswer(question, index, addressBook, {}).found.length > 0,
  };
}
