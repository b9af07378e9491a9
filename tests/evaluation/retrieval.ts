import { type Collection, hitsOf, rankPassages } from '../../src/cli/collection.ts';
import { confidenceOf } from '../../src/retrieval/answer.ts';
import { METHOD, type Method } from '../../src/retrieval/method.ts';
import { selectSentences } from '../../src/retrieval/quote.ts';
import type { QuotedSentences } from './chosen-sentences.ts';

/** What a retrieval makes of one question. */
export interface Asked {
  /** Passage ids, best first, at most 100. */
  readonly ranking: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether the bot would answer, rather than say that it is not covered. */
  readonly isAnswered: boolean;
  /** From the first three passages of the ranking, whether or not the bot would show them. */
  readonly quotes: readonly QuotedSentences[];
}

/** All that a measurement of a collection asks for. */
export interface Retrieval {
  ask(question: string): Asked;
}

const QUOTED = 3;

/** The retrieval that the bot answers with, over a collection. */
export function createRetrieval(collection: Collection, method: Method = METHOD): Retrieval {
  return {
    ask(question) {
      const ranking = rankPassages(question, collection, method);
      const confidence = confidenceOf(question, ranking, collection.index, method);
      return {
        ranking: hitsOf(ranking).map(({ id }) => id),
        confidence,
        isAnswered: confidence >= method.threshold,
        quotes: ranking.ranked.slice(0, QUOTED).map((hit) => {
          const { first, last, answering } = selectSentences(ranking.query, hit);
          return {
            sentences: hit.entry.sentences.slice(first, last + 1),
            highlights: answering.flatMap((at) => hit.entry.sentences[at] ?? []),
          };
        }),
      };
    },
  };
}
