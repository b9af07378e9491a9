import type { Reason } from '../model.ts';
import { isEnglish, scriptOf } from '../text/language.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';
import type { RankedHit } from './rank.ts';

/** Passages that are read to tell in what language the documents are. */
const SAMPLE = 200;

/** Why a question is not answered, where that can be told; undefined where it is just not covered. */
export function reasonFor(
  question: string,
  query: Query,
  ranked: readonly RankedHit[],
  index: PassageIndex,
): Reason | undefined {
  if (query.phrases.length > 0 && !ranked.some((each) => each.isLiteral)) {
    return { kind: 'unspoken', phrases: query.phrases.map((phrase) => phrase.trim()) };
  }
  const foreign = foreignTo(question, query, index);
  if (foreign) return foreign;
  return query.isEmpty ? { kind: 'no-subject' } : undefined;
}

function foreignTo(question: string, query: Query, index: PassageIndex): Reason | undefined {
  const script = scriptOf(question);
  if (script === undefined || query.terms.some(({ term }) => index.has(term))) return undefined;
  const entries = index.list(() => true);
  const step = Math.ceil(entries.length / SAMPLE);
  const sample = entries.filter((_, at) => at % step === 0).map((each) => each.sentences.join(' '));
  const own = scriptOf(sample.join(' '));
  if (own === undefined || sample.some((text) => scriptOf(text) === script)) return undefined;
  return { kind: 'other-script', script, written: isEnglish(sample.join(' ')) ? 'English' : own };
}
