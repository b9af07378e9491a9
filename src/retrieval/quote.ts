import { leansBack } from '../text/openings.ts';
import { countWords } from '../text/span.ts';
import { coverage } from './features.ts';
import { unite } from './match.ts';
import type { Query } from './query.ts';
import type { RankedHit } from './rank.ts';

/** Whole sentences of one entry, from `first` to `last`; `answering` are those that answer. */
export interface Selection {
  readonly first: number;
  readonly last: number;
  readonly answering: readonly number[];
}

/** A quote is no longer, unless one sentence is. */
const MOST_WORDS = 90;
/** What a second sentence must add of the question's information to be quoted too. */
const WORTH_ADDING = 0.2;

/**
 * The fewest whole sentences that answer: the best one; a neighbour that adds much of what was
 * asked; and the sentence before an opening that dangles.
 */
export function selectSentences(query: Query, ranked: RankedHit): Selection {
  const texts = ranked.entry.sentences;
  const best = ranked.best.sentence;
  const fits = (first: number, last: number) =>
    countWords(texts.slice(first, last + 1).join(' ')) <= MOST_WORDS;

  let held = ranked.best.shares;
  const answering = [best];
  let [first, last] = [best, best];
  for (const side of [-1, 1] as const) {
    const neighbour = ranked.sentences.find(({ sentence }) => sentence === best + side);
    if (!neighbour) continue;
    const together = unite([held, neighbour.shares]);
    const gain = coverage(query, together) - coverage(query, held);
    const [from, to] = side < 0 ? [best - 1, last] : [first, best + 1];
    if (gain < WORTH_ADDING || !fits(from, to)) continue;
    held = together;
    answering.push(best + side);
    [first, last] = [from, to];
  }
  while (first > 0 && leansBack(texts[first] ?? '') && fits(first - 1, last)) first -= 1;
  return { first, last, answering: answering.sort((a, b) => a - b) };
}
