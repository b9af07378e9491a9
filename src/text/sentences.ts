import type { Span } from '../model.ts';
import { isAbbreviatedHonorific } from './honorifics.ts';
import { sliceSpan, trimSpan } from './span.ts';
import { isStopWord } from './words.ts';

/**
 * Sentences by Unicode's rules (UAX 29, through `Intl.Segmenter`, which tiles the text with exact
 * offsets), mended where those rules break after an abbreviation or inside a sentence.
 */

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const list = (words: string) => new Set(words.split(' '));

/** An abbreviation only before a number: `No. 5`, `Nov. 14`; otherwise the word itself. */
const BEFORE_NUMBER = list(
  'no nos p pp art arts para paras vol fig sec ch jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** May end a sentence: what follows tells. */
const ABBREVIATIONS = list(
  'cf al ed eds etc e.g i.e viz vs v inc ltd co corp jr sr ph.d m.a b.a approx dept univ',
);

const POINT_NUMBER = /(?:^|[:;]\s)[^\p{L}\p{N}]*\p{N}{1,2}\.\s*$/u;

/**
 * The sentences of a stretch of text, in order, white space at their ends left out. Together they
 * hold every other character of it. Line ends and page breaks are spaces here: a paragraph end is
 * for the caller to know.
 */
export function splitSentences(text: string, within: Span): Span[] {
  // Same length, so that offsets hold; the segmenter would end a sentence at each line end.
  const flat = sliceSpan(text, within).replace(/\s/gu, ' ');
  const sentences: Span[] = [];
  let start = 0;
  for (const { index, segment } of segmenter.segment(flat)) {
    const end = index + segment.length;
    if (endsSentence(flat.slice(start, end), flat.slice(end))) {
      sentences.push({ start, end });
      start = end;
    }
  }
  if (start < flat.length) sentences.push({ start, end: flat.length });
  return sentences
    .map((span) => ({ start: span.start + within.start, end: span.end + within.start }))
    .map((span) => trimSpan(text, span))
    .filter((span) => span.end > span.start);
}

function endsSentence(sentence: string, rest: string): boolean {
  const next = rest.match(/[\p{L}\p{N}]+/u)?.[0];
  if (next === undefined) return true;
  const opensLower = /^[^\p{L}\p{N}]*\p{Ll}/u.test(rest);
  if (opensLower) return false;
  // The number of a point: "1. The first …".
  if (/^[^\p{L}\p{N}]*\p{N}{1,3}[.)]\s*$/u.test(sentence)) return false;
  const last = sentence.match(/([\p{L}\p{N}][\p{L}\p{N}.]*)\.\s*$/u)?.[1];
  if (last === undefined) return true;
  // The number of a point goes with the point: "1. The price.", "two reasons: 1. The price."
  if (POINT_NUMBER.test(sentence)) return false;
  const word = last.toLowerCase();
  if (isAbbreviatedHonorific(word)) return false;
  if (BEFORE_NUMBER.has(word)) return !/^\p{N}/u.test(next);
  // An initial or an acronym with points: "J. Smith", "the U.S. Army".
  const isInitial = /^(\p{Lu}\.)*\p{Lu}$/u.test(last);
  if (!isInitial && !ABBREVIATIONS.has(word)) return true;
  // After one of these only a new sentence opens with a capitalised function word.
  return isStopWord(next) && next.length > 1;
}
