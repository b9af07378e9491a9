import { wordsOf } from './lexicon.ts';
import type { Line } from './line.ts';

/** Lines of a title page, the parties and their counsel included. */
const REACH = 45;
const MOST_WORDS = 12;

/** `Holm v. Lindqvist`, `In re Sea House`, `Case No. 24-118`: what a court writes above its record. */
const CASE =
  /(?:^|[\s-])(?:v|vs|against)(?:\.|-)(?:\s|$)|^in (?:re|the matter of)\b|\b(?:case|docket|cause|index|civil action|file)\s*(?:no|number|#)\b/iu;
const COURT = /\b(?:court|tribunal|commission|board|arbitrat\w+|magistrates?)\b/iu;
const KINDS =
  '(?:(?:jury|bench|court) trial|(?:[\\p{L}-]+ ){0,3}hearing|oral argument|(?:[\\p{L}-]+ ){0,2}deposition|(?:[\\p{L}-]+ ){0,2}conference|proceedings|testimony|examination before trial)';
const RECORD = new RegExp(
  `^(?:(?:[\\p{L}’']+ ){0,3}transcript(?: of(?: .+)?)?|${KINDS}(?: (?:on|re)(?: .+)?|,? (?:day|volume|vol\\.) .+)?|(?:[\\p{L}-]+ ){0,3}deposition of(?: .+)?)$`,
  'iu',
);
/** So says every record. */
const PLAIN = /^(?:[\p{L}’']+ ){0,3}transcript(?: of (?:the )?proceedings)?$|^proceedings$/iu;
const PARTICULAR = new RegExp(`^(?:${KINDS}|volume|vol\\.|day)(?![\\p{L}])`, 'iu');
/** What stands below a record's title: `APPEARANCES:`, `I N D E X`. */
const LISTS =
  /^(?:appearances?|a p p e a r a n c e s|index|i n d e x|contents|c o n t e n t s)(?![\p{L}])/iu;
const GOES_ON = /(?:\s(?:of|on|and|the|before|for)|,)$/iu;
/** A line that nothing but the one before it can have begun. */
const CARRIES_ON = /^(?:of|in|and|for|at|to)\s/iu;

/**
 * Where a court's record says what it is a record of, among the first lines, below the court and the
 * parties: `TRANSCRIPT OF JURY TRIAL, DAY SIX`, `VIDEO DEPOSITION OF ADA HOLM`. Undefined for a
 * document that no court's caption heads.
 */
export function findProceedingTitle(
  lines: readonly Line[],
): { readonly start: number; readonly count: number } | undefined {
  const end = lines.findIndex(({ text }) => LISTS.test(text));
  const head = lines.slice(0, end === -1 ? REACH : Math.min(end, REACH));
  const caption = head.findIndex(({ text }) => CASE.test(text));
  if (caption === -1 || !head.slice(0, caption + 6).some(({ text }) => COURT.test(text))) {
    return undefined;
  }
  const start = head.findIndex(({ text }) => RECORD.test(text) && isShort(text));
  if (start === -1) return undefined;
  let count = 1;
  const last = () => head[start + count - 1]?.text ?? '';
  while (count < 3) {
    const next = head[start + count]?.text;
    if (next === undefined || !isShort(next)) break;
    const isMore = PLAIN.test(last()) && PARTICULAR.test(next);
    if (!GOES_ON.test(last()) && !CARRIES_ON.test(next) && !isMore) break;
    count += 1;
  }
  return { start, count };
}

const isShort = (text: string): boolean =>
  wordsOf(text).length <= MOST_WORDS && !/[.:;]$|\bpages?$/iu.test(text);
