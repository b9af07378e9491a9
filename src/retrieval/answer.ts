import type { Reason, Span } from '../model.ts';
import type { Address, AddressBook } from './address.ts';
import type { Entry, IndexedEntry } from './entry.ts';
import { METHOD, type Method } from './method.ts';
import type { PassageIndex } from './passage-index.ts';
import { findPointsAsked } from './points.ts';
import { type Query, readQuery, searchTermsOf } from './query.ts';
import { type Selection, selectSentences } from './quote.ts';
import { closenessOf, type RankedHit, type RankedHits, rankEntries } from './rank.ts';
import { reasonFor } from './reason.ts';

/** One quote to be: whole sentences of an entry. */
export interface Found {
  readonly entry: Entry;
  readonly selection: Selection;
  readonly score: number;
}

/** What was found for a question, before it becomes quotes. */
export interface Finding {
  /** 0 to 1. */
  readonly confidence: number;
  /** Best first; empty when the confidence is below the threshold. */
  readonly found: readonly Found[];
  /** The entries that come closest, best first, whatever their confidence. */
  readonly closest: readonly Entry[];
  /** Whom the question asks, by name or by restriction; empty when it asks anyone. */
  readonly addressed: readonly string[];
  /** Somebody whom the question asks and who speaks nowhere, as typed. */
  readonly unknownName?: string;
  /** True when the question says whom it asks, and nothing of what. */
  readonly isOpen: boolean;
  /** Why nothing was found, where that can be told. */
  readonly reason?: Reason;
}

/** Who may answer: one speaker, and only entries that `accepts` takes. */
export interface Restriction {
  readonly speakerId?: string;
  /** True to ask anyone what the question asks, whomever it names. */
  readonly asksAnyone?: boolean;
  readonly accepts?: (entry: Entry) => boolean;
}

/** Quotes in an answer. */
export const MOST_QUOTES = 3;
/** Entries that the index proposes. */
const CANDIDATES = 100;
/** A further quote must come this close to the best one in score. */
const FURTHER_SCORE = 0.4;
/** And as close in how much of the question it speaks to. */
const FURTHER_CLOSENESS = 0.6;
/** An entry with less has nothing to do with the question. */
const LEAST_CLOSE = 0.1;
/** Nor has one with less that shares no more than a verb with it. */
const LEAST_CLOSE_BY_VERBS = 0.5;
/** A noun is shared by a form that counts as much, not by a word of like meaning. */
const SHARED_NOUN = 0.7;
/**
 * From this confidence on a passage discusses a sentence of a provision. Lower than for a question:
 * who discusses a provision restates a part of it only. Set on the provisions of the first document.
 */
const DISCUSSION_THRESHOLD = 0.35;
/** A second passage of an expert who is quoted already gives way to another expert's. */
const REPEATED_SPEAKER = 0.8;
/** So does a second quote from one passage to anybody's first. */
const REPEATED_PASSAGE = 0.65;

/** A question understood, and the entries ranked for it. */
export interface Ranking {
  readonly query: Query;
  readonly addressed: readonly string[];
  /** Somebody whom the question asks and who speaks nowhere. */
  readonly unknownName?: string;
  /** The words that say who is asked, and who that is among the entries that the asker takes. */
  readonly named: readonly Span[];
  accepts(entry: Entry): boolean;
  /** Of those who are asked, best first, and the rest of those. */
  readonly ranked: readonly RankedHit[];
  readonly rest: readonly Entry[];
  /** Of everybody else, ranked when it is called for. */
  rankOthers(): RankedHits;
}

/** Whom a question asks that asks anyone. */
const NOBODY: Address = { speakerIds: [], excludedIds: [], named: [] };

/** Understands a question and ranks the entries of those whom it asks. */
export function rankQuestion(
  question: string,
  index: PassageIndex,
  addressBook: AddressBook,
  { speakerId, accepts, asksAnyone = false }: Restriction = {},
  { weights, understanding }: Method = METHOD,
): Ranking {
  const address = addressBook.find(question);
  const { named } = address;
  const { speakerIds, excludedIds, unknownName } = asksAnyone ? NOBODY : address;
  const addressed = speakerId === undefined ? speakerIds : [speakerId];
  const query = readQuery(question, index, named, understanding);
  const isOf = (ids: readonly string[], entry: Entry) =>
    ids.length === 0 || entry.speakerIds.some((id) => ids.includes(id));
  // Where one is chosen and another named in the question, nobody is both.
  const isAsked = (entry: Entry) =>
    unknownName === undefined &&
    isOf(addressed, entry) &&
    isOf(speakerIds, entry) &&
    !entry.speakerIds.some((id) => excludedIds.includes(id));
  // Asking each of ten thousand entries takes time, so only where somebody or something is asked.
  const isNarrow =
    addressed.length + excludedIds.length > 0 || unknownName !== undefined || accepts !== undefined;
  const accepted = (entry: Entry) => isAsked(entry) && (accepts?.(entry) ?? true);
  const others = (entry: Entry) => !isAsked(entry) && (accepts?.(entry) ?? true);
  const rank = (of?: (entry: Entry) => boolean) =>
    rankEntries(query, searchEntries(query, index, of), index.vocabulary, weights);
  return {
    query,
    addressed,
    named,
    accepts: accepted,
    ...(unknownName === undefined ? {} : { unknownName }),
    ...rank(isNarrow ? accepted : undefined),
    rankOthers: () => rank(others),
  };
}

/** 0 to 1, how sure it is that the best of the ranked entries answers. */
export function confidenceOf(
  question: string,
  ranking: Ranking,
  index: PassageIndex,
  { estimate }: Method = METHOD,
): number {
  const { query, ranked } = ranking;
  if (query.isOrdinalOnly) return ranked[0]?.best.isPoint ? 1 : 0;
  // What is put in quotation marks is meant literally.
  if (query.phrases.length > 0 && !ranked[0]?.isLiteral) return 0;
  return estimate(question, query, ranked, index.vocabulary);
}

/**
 * Finds what answers a question: `most` quotes at most, of which the first are the same whatever
 * `most` is.
 */
export function findAnswer(
  question: string,
  index: PassageIndex,
  addressBook: AddressBook,
  restriction: Restriction,
  method: Method = METHOD,
  most = MOST_QUOTES,
): Finding {
  const ranking = rankQuestion(question, index, addressBook, restriction, method);
  const { query, addressed, unknownName, ranked, rankOthers } = ranking;
  const points = pointsAsked(question, ranking, index);
  const isOpen =
    query.isEmpty && query.phrases.length === 0 && addressed.length > 0 && points === undefined;
  const finding = { addressed, isOpen, ...(unknownName === undefined ? {} : { unknownName }) };
  const { confidence, found } = settle(question, ranking, points, index, method, most);
  if (found.length > 0) return { ...finding, confidence, found, closest: [] };
  // Somebody else who speaks to it; failing that, what comes closest in what was asked for.
  const isNarrowed = addressed.length > 0 || unknownName !== undefined;
  const closest = [...(isNarrowed && !isOpen ? rankOthers().ranked : []), ...ranked]
    .filter((each) => comesClose(query, each))
    .map(({ entry }) => entry);
  const reason = points?.missing
    ? ({ kind: 'no-such-point', ...points.missing } as const)
    : reasonFor(question, query, ranked, index);
  return { ...finding, confidence, found: [], closest, ...(reason ? { reason } : {}) };
}

/** What answers a question best, as `findAnswer` finds it, without what is said where nothing does. */
export function findBest(
  question: string,
  index: PassageIndex,
  addressBook: AddressBook,
  restriction: Restriction,
  method: Method = METHOD,
): Found | undefined {
  const ranking = rankQuestion(question, index, addressBook, restriction, method);
  const points = pointsAsked(question, ranking, index);
  return settle(question, ranking, points, index, method, 1).found[0];
}

/** How sure it is of the best that there is, and that, where it is sure enough. */
function settle(
  question: string,
  ranking: Ranking,
  points: ReturnType<typeof pointsAsked>,
  index: PassageIndex,
  method: Method,
  most: number,
): Pick<Finding, 'confidence' | 'found'> {
  if (points && points.found.length > 0) {
    const found = points.found.slice(0, most).map((each) => ({ ...each, score: 1 }));
    return { confidence: 1, found };
  }
  const confidence = points?.missing ? 0 : confidenceOf(question, ranking, index, method);
  if (confidence < method.threshold) return { confidence, found: [] };
  const { query, ranked } = ranking;
  const chosen = spread(ranked, most).map((each) => toFound(query, each));
  return { confidence, found: withoutOverlaps(chosen) };
}

/** Topics are nouns: who is asked which vaccines were approved has none where a plan was. */
function comesClose({ terms }: Query, hit: RankedHit): boolean {
  const closeness = closenessOf(hit);
  const sharesNoun = terms.some(
    ({ termClass }, at) => termClass !== 'verb' && (hit.best.shares[at] ?? 0) >= SHARED_NOUN,
  );
  return closeness >= (sharesNoun ? LEAST_CLOSE : LEAST_CLOSE_BY_VERBS);
}

function pointsAsked(
  question: string,
  { named, addressed, accepts }: Ranking,
  index: PassageIndex,
) {
  const isAddressed = addressed.length > 0;
  const entries = index.list((each) => each.points.size > 0 && accepts(each));
  return findPointsAsked(question, named, entries, isAddressed);
}

/**
 * The entries that speak about any of the sentences of a provision, best first: those with
 * a sentence that restates enough of it.
 */
export function findDiscussion(
  sentences: readonly string[],
  index: PassageIndex,
  accepts: (entry: Entry) => boolean,
): Found[] {
  const found = sentences.flatMap((sentence) => {
    const query = readQuery(sentence, index);
    const entries = index.search(searchTermsOf(query, index), CANDIDATES, accepts);
    return rankEntries(query, entries, index.vocabulary)
      .ranked.filter((each) => closenessOf(each) >= DISCUSSION_THRESHOLD)
      .map((each) => toFound(query, each));
  });
  const best = new Map<Entry, Found>();
  for (const each of found) {
    if (each.score > (best.get(each.entry)?.score ?? 0)) best.set(each.entry, each);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function toFound(query: Query, ranked: RankedHit): Found {
  return {
    entry: ranked.entry,
    selection: selectSentences(query, ranked),
    score: ranked.best.score,
  };
}

function searchEntries(
  query: Query,
  index: PassageIndex,
  accepts?: (entry: Entry) => boolean,
): readonly IndexedEntry[] {
  const hits = index.search(searchTermsOf(query, index), CANDIDATES, accepts);
  if (query.ordinal === undefined) return hits;
  // A point that is asked for by its number may share no word with the question.
  const found = new Set<Entry>(hits);
  const rest = index.list(
    (entry) => entry.points.size > 0 && !found.has(entry) && (accepts?.(entry) ?? true),
  );
  return [...hits, ...rest];
}

/** The best quote, then those that come close, other experts before the same one again. */
function spread(ranked: readonly RankedHit[], most: number): RankedHit[] {
  const [first] = ranked;
  if (!first) return [];
  const near = FURTHER_CLOSENESS * closenessOf(first);
  const remaining = ranked.flatMap(withSecond).filter((each) => closenessOf(each) >= near);
  const chosen: RankedHit[] = [];
  const value = ({ entry, best: { score } }: RankedHit) => {
    if (chosen.some((each) => each.entry === entry)) return score * REPEATED_PASSAGE;
    const isQuoted = (id: string) => chosen.some((each) => each.entry.speakerIds.includes(id));
    return entry.speakerIds.some(isQuoted) ? score * REPEATED_SPEAKER : score;
  };
  while (chosen.length < most && remaining.length > 0) {
    const next = remaining.reduce((a, b) => (value(b) > value(a) ? b : a));
    remaining.splice(remaining.indexOf(next), 1);
    if (chosen.length > 0 && value(next) < FURTHER_SCORE * first.best.score) break;
    chosen.push(next);
  }
  return chosen;
}

/** No sentence is quoted twice. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const overlaps = (a: Found, b: Found) =>
    a.entry === b.entry &&
    a.selection.first <= b.selection.last &&
    b.selection.first <= a.selection.last;
  return found.filter((each, at) => !found.slice(0, at).some((other) => overlaps(each, other)));
}

/** A hit, and the same by its next best sentence, where that is not a neighbour of the best. */
function withSecond(hit: RankedHit): RankedHit[] {
  const second = hit.sentences.find(({ sentence }) => Math.abs(sentence - hit.best.sentence) > 2);
  return second ? [hit, { ...hit, best: second }] : [hit];
}
