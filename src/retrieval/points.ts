import type { Span } from '../model.ts';
import { FINAL, ordinalAsked, ordinalOf, type Point, type PointList } from '../text/ordinals.ts';
import { isPointNoun } from '../text/point-nouns.ts';
import { containsSpan, countWords } from '../text/span.ts';
import { contentTerms, isStopWord, stemWord, type Word, wordsIn } from '../text/words.ts';
import type { Entry } from './entry.ts';
import { isTalk } from './query-term.ts';
import type { Selection } from './quote.ts';

/** A point of somebody's list, and where it begins. */
interface Place {
  readonly entry: Entry;
  readonly sentence: number;
  readonly point: Point;
}

/** The point that a question asks for by a number that the lists do not reach. */
export interface MissingPoint {
  /** `FINAL` for the last. */
  readonly number: number;
  /** How many points the longest list has; 0 when nobody asked counts any. */
  readonly count: number;
}

/** What a question that asks for points is answered with: some, or none and why. */
export interface PointsFound {
  readonly found: readonly { readonly entry: Entry; readonly selection: Selection }[];
  readonly missing?: MissingPoint;
}

/** Words about asking for points; the rest of a question is what the points are about. */
const ASKING = new Set(
  'list enumerate outline summarise make raise put forward present offer see identify set cite state count draw advance note highlight warn main major primary key important different distinct separate various principal central big single all whole several many few number of total one two three four five six seven eight nine ten'
    .split(' ')
    .map(stemWord),
);
const NUMBERS = 'two three four five six seven eight nine ten'.split(' ');
/** How much of the rest the introduction of a list must speak to. */
const LEAST_SHARED = 0.6;
/** A point of fewer words only announces what the next sentence says. */
const FEW_WORDS = 12;

/**
 * Finds the points that a question asks for: one by its number ("the second reservation"), or the
 * list as a whole ("the three reasons"). Undefined when it asks for neither. `entries` are those of
 * whoever is asked, in order of print; `named` are the words that say who.
 */
export function findPointsAsked(
  question: string,
  named: readonly Span[],
  entries: readonly Entry[],
  isAddressed: boolean,
): PointsFound | undefined {
  const words = wordsIn(question).filter((word) => !named.some((span) => containsSpan(span, word)));
  const places = entries.flatMap(placesIn);
  if (isAddressed) {
    const single = findSingle(question, words, places);
    if (single) return single;
  }
  const whole = findWhole(question, words, places, isAddressed);
  return whole.length === 0 ? undefined : { found: whole.map(quoted) };
}

function placesIn(entry: Entry): Place[] {
  return Array.from(entry.points, ([sentence, point]) => ({ entry, sentence, point }));
}

function findSingle(
  question: string,
  words: readonly Word[],
  places: readonly Place[],
): PointsFound | undefined {
  const asked = singleAsked(question, words, places);
  if (!asked) return undefined;
  const { number, span } = asked;
  const isAll = restOf(words, span).length === 0;
  const found = places.filter(({ point }) =>
    number === FINAL ? point.isLast : point.number === number,
  );
  // With more to it, the ranking weighs what the point says, too.
  if (found.length > 0) return isAll ? { found: found.map(quoted) } : undefined;
  const isOwn = /(?:['’]s?|\b(?:his|her|their))\s*$/iu.test(question.slice(0, span.start));
  if (!isAll && !isOwn) return undefined;
  const count = Math.max(0, ...places.map(({ point }) => point.list.length));
  return { found: [], missing: { number, count } };
}

/** "the fifth point", and "the second reservation" where the noun is one that counts points. */
function singleAsked(
  question: string,
  words: readonly Word[],
  places: readonly Place[],
): { readonly number: number; readonly span: Span } | undefined {
  const usual = ordinalAsked(question);
  if (usual) return { number: usual.number, span: usual };
  for (const [at, word] of words.entries()) {
    const number = ordinalOf(word.surface);
    const next = words.slice(at + 1).find(({ term }) => !ASKING.has(term));
    if (number === undefined || !next || !counts(next, places)) continue;
    return { number, span: { start: word.start, end: next.end } };
  }
  return undefined;
}

/** "View" and "name" are near to what counts points, and ask for anything. */
function isCounting(term: string): boolean {
  return term === 'point' || (isPointNoun(term) && !isTalk(term));
}

/** True for a noun that counts points anywhere, or by which one of the lists is announced. */
function counts({ surface, term }: Word, places: readonly Place[]): boolean {
  if (/^\p{Lu}/u.test(surface)) return false;
  return isCounting(term) || places.some((place) => announces(place, term));
}

function announces({ entry, sentence, point }: Place, term: string): boolean {
  if (contentTerms(point.list.introduction).includes(term)) return true;
  // "The second development impacting …"
  const [, own] = wordsIn(entry.sentences[sentence] ?? '').filter(
    ({ folded }) => ordinalOf(folded) !== undefined || !isStopWord(folded),
  );
  return own?.term === term;
}

/** The points of the list asked for, of each who is asked: by number, then in order of print. */
function findWhole(
  question: string,
  words: readonly Word[],
  places: readonly Place[],
  isAddressed: boolean,
): Place[] {
  if (places.length === 0) return [];
  const numberBefore = (at: number) => words.slice(Math.max(0, at - 3), at).find(isNumber);
  const at = words.findIndex(
    (word, place) =>
      isSeveral(word.folded) &&
      (numberBefore(place) ? counts(word, places) : isCounting(word.term)),
  );
  const noun = words[at];
  if (!noun) return [];
  const number = numberBefore(at);
  const isListing =
    number !== undefined || /^\W*(?:please\s+)?(?:list|enumerate)\b/iu.test(question);
  const rest = restOf(words, noun);
  if (!isAddressed && rest.length === 0) return [];
  const lists = new Map<PointList, Place[]>();
  for (const place of places) {
    lists.set(place.point.list, [...(lists.get(place.point.list) ?? []), place]);
  }
  const fits = ([list, points]: [PointList, Place[]]) =>
    shareOf(rest, list, isListing ? points : []) >= LEAST_SHARED;
  const value = ([list]: [PointList, Place[]]) =>
    (number && NUMBERS.indexOf(number.folded) + 2 === list.length ? 2 : 0) +
    (contentTerms(list.introduction).includes(noun.term) ? 1 : 0);
  const fitting = [...lists].filter(fits).sort((a, b) => value(b) - value(a));
  const best = new Map<string, Place[]>();
  for (const [, points] of fitting) {
    const who = points[0]?.entry.speakerIds.join() ?? '';
    if (!best.has(who)) best.set(who, points);
  }
  const chosen = isAddressed ? [...best.values()] : [...best.values()].slice(0, 1);
  return chosen.flat().sort((a, b) => a.point.number - b.point.number);
}

function isSeveral(folded: string): boolean {
  return /[^s]s$/.test(folded) || folded === 'criteria';
}

function isNumber({ folded }: Word): boolean {
  return NUMBERS.includes(folded);
}

/** What a question asks beside the points themselves, as terms. */
function restOf(words: readonly Word[], asked: Span): string[] {
  return words
    .filter(({ folded }) => !isStopWord(folded))
    .filter((word) => !containsSpan(asked, word))
    .map(({ term }) => term)
    .filter((term) => !isTalk(term) && !ASKING.has(term));
}

/** 0 to 1, how much of the terms a list's introduction and these points of it hold. */
function shareOf(terms: readonly string[], list: PointList, points: readonly Place[]): number {
  if (terms.length === 0) return 1;
  const own = new Set(
    contentTerms(
      [list.introduction, ...points.map(({ entry, sentence }) => entry.sentences[sentence])].join(
        ' ',
      ),
    ),
  );
  return terms.filter((term) => own.has(term)).length / terms.length;
}

/** The sentence that begins the point, and the next one where it only announces it. */
function quoted({ entry, sentence }: Place): { entry: Entry; selection: Selection } {
  const isShort = countWords(entry.sentences[sentence] ?? '') < FEW_WORDS;
  const isFollowed = sentence + 1 < entry.sentences.length && !entry.points.has(sentence + 1);
  const last = isShort && isFollowed ? sentence + 1 : sentence;
  return { entry, selection: { first: sentence, last, answering: range(sentence, last) } };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
