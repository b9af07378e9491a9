import type { AnswerKind, Query } from './query.ts';

/** The features of a sentence for a question, each from 0 (not at all) to 1. */

/** What a compound counts beside the word asked for: "wartime" for "war". */
const COMPOUND_WEIGHT = 0.75;

/** The share of the question's information that the terms hold. 0 for a question without any. */
export function coverage(query: Query, terms: ReadonlySet<string>): number {
  let [held, total] = [0, 0];
  for (const { term, weight, compounds } of query.terms) {
    total += weight;
    if (terms.has(term)) held += weight;
    else if (compounds.some((each) => terms.has(each))) held += weight * COMPOUND_WEIGHT;
  }
  return total === 0 ? 0 : held / total;
}

/**
 * The share of neighbouring question words that stand near each other in the sentence, in order
 * (Metzler and Croft 2005, sequential dependence).
 */
export function proximity(query: Query, sentence: readonly string[]): number {
  if (query.pairs.length === 0) return 0;
  const found = query.pairs.filter(([first, second]) =>
    sentence.some((term, at) => term === first && sentence.slice(at + 1, at + 4).includes(second)),
  );
  return found.length / query.pairs.length;
}

/** Whether the sentence holds the kind of thing that is asked for. */
export function kindFits(kind: AnswerKind, sentence: string): number {
  switch (kind) {
    case 'time':
      return /\b(?:1[5-9]|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
        sentence,
      )
        ? 1
        : 0;
    case 'number':
      return /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|half|per cent|percent)\b/i.test(
        sentence,
      )
        ? 1
        : 0;
    case 'reason':
      return /\b(?:because|since|due to|reasons?|so that|in order|therefore|as a result|despite)\b/i.test(
        sentence,
      )
        ? 1
        : 0;
    case 'person':
      return /\bby\b|\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.test(sentence) ? 1 : 0;
    case 'any':
      return 0;
  }
}
