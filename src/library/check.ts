import type { Document, Passage, Quote, Span } from '../model.ts';
import { findQuotations, type Quotation, wholeQuotations } from '../text/quotations.ts';
import { splitSentences } from '../text/sentences.ts';
import { readSigns, wordCount } from '../text/signs.ts';
import { countWords, foldSpan, joinSpans, sliceSpan } from '../text/span.ts';
import { isBy, isQuotedFrom, isSomebody } from './check/attributed.ts';
import { type Difference, denies } from './check/difference.ts';
import { type Judgement, judgeQuotation, type Place } from './check/judge.ts';
import type { WordIndex } from './check/word-index.ts';

export type { Quotation } from '../text/quotations.ts';
export type { Difference } from './check/difference.ts';

/** A quotation of a message and what the documents say to it. */
export interface Check {
  readonly quotation: Quotation;
  /** True for a sentence that the message runs together with others, and the documents do not. */
  readonly isApart: boolean;
  readonly verdict: Verdict;
}

export type Verdict =
  /** Too few words to say where they come from. */
  | { readonly kind: 'fragment' }
  /** There are more quotations in the message than are checked at a time. */
  | { readonly kind: 'unchecked' }
  | ({ readonly kind: 'verbatim'; readonly secondHand: boolean } & Finding)
  /** The words are there, and nobody of the name that the message gives says them. */
  | ({ readonly kind: 'misattributed' } & Finding)
  | ({
      readonly kind: 'altered';
      readonly differences: readonly Difference[];
      readonly isMisattributed: boolean;
    } & Finding)
  | { readonly kind: 'absent' };

export interface Finding {
  /** Where the words stand, those of the named person first. At least one. */
  readonly sources: readonly Source[];
  /** What stands between the quoted words in the first source where the quotation has a gap. */
  readonly leftOut: readonly LeftOut[];
  /** What the message put in brackets: its own words. */
  readonly own: readonly string[];
}

export interface Source {
  readonly documentId: string;
  /** The words themselves, in several stretches where the quotation leaves some out. */
  readonly spans: readonly Span[];
  /** The whole sentences of the passage in which they stand, the highlights of the quote. */
  readonly quote: Quote;
}

export interface LeftOut {
  readonly text: string;
  /** True when a negation is among a few words left out: the sense may be turned round. */
  readonly isNegation: boolean;
}

/** What a check needs of the library. */
export interface Checkable {
  readonly index: WordIndex;
  passagesOf(document: Document): readonly Passage[];
}

/**
 * The quotations of a message in plain text (block quotes as lines that begin with `>`), each with
 * its verdict. The whole message, where it holds none, or where more of it than these is the
 * documents': then the marks in it are the source's own. What is put together from several places
 * gets a verdict on each line, or each sentence, of its own.
 */
export function checkMessage(message: string, checkable: Checkable): Check[] {
  const judge = (quotation: Quotation): Judged => ({
    quotation,
    judgement: judgeQuotation(quotation.text, checkable.index),
  });
  const judgeWhole = (text: string): Judged =>
    wholeQuotations(text)
      .map(judge)
      .reduce((best, each) => (isMore([each], [best]) ? each : best));
  const marked = judgeSome(findQuotations(message), judge);
  const whole = judgeWhole(message);
  // A block quote says what is quoted; marks may be the source's own.
  const isWhole = marked.length === 0 || (!/^\s*>/mu.test(message) && isMore([whole], marked));
  const lines = isWhole
    ? judgePieces(whole, linesOf(message), ({ text }) => judgeWhole(text))
    : marked;
  return lines
    .flatMap((each) => {
      const sentences = judgePieces(each, sentencesOf(each.quotation.text), ({ text }) =>
        judge({ ...each.quotation, text }),
      );
      return sentences.map((sentence) => ({ ...sentence, isApart: sentences.length > 1 }));
    })
    .map(({ quotation, isApart, judgement }) => ({
      quotation,
      isApart,
      verdict: verdictOf(quotation, judgement, message, checkable),
    }));
}

/** The verdicts on the pieces of it, where more of them than of the whole is the documents'. */
function judgePieces(
  whole: Judged,
  pieces: readonly string[],
  judge: (piece: Quotation) => Judged,
): readonly Judged[] {
  const missing = wordCount(readSigns(whole.quotation.text)) - commonIn([whole]);
  const { kind } = whole.judgement;
  // A few words that are others were put in; nothing was put together.
  if (kind === 'unchecked' || missing <= BY_CHANCE || pieces.length < 2) return [whole];
  const judged = judgeSome(
    pieces.map((text) => ({ text })),
    judge,
  );
  return isMore(judged, [whole]) ? judged : [whole];
}

/** As many as are judged at a time, and the rest as they are. */
function judgeSome(
  quotations: readonly Quotation[],
  judge: (quotation: Quotation) => Judged,
): readonly Judged[] {
  return quotations.map((quotation, at) =>
    at < MOST_QUOTATIONS ? judge(quotation) : { quotation, judgement: { kind: 'unchecked' } },
  );
}

/** The lines of a message, without the marks of a list. */
function linesOf(message: string): string[] {
  return message
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/u, ''))
    .filter((line) => line.trim() !== '');
}

function sentencesOf(text: string): string[] {
  return linesOf(text).flatMap((line) =>
    splitSentences(line, { start: 0, end: line.length }).map((span) => sliceSpan(line, span)),
  );
}

/** More than anyone reads the verdicts on, and few enough to be judged while somebody waits. */
const MOST_QUOTATIONS = 25;

interface Judged {
  readonly quotation: Quotation;
  readonly judgement: Judgement | { readonly kind: 'unchecked' };
}

/** A few words in common may be so by chance: what is verbatim needs no more than one. */
const BY_CHANCE = 4;

/** True when more words of the ones are the documents' than of the others. */
function isMore(ones: readonly Judged[], others: readonly Judged[]): boolean {
  const isSure = ones.some(({ judgement }) => judgement.kind === 'verbatim');
  return commonIn(ones) > commonIn(others) + (isSure ? 0 : BY_CHANCE);
}

function commonIn(judged: readonly Judged[]): number {
  return judged.reduce(
    (sum, { judgement }) => sum + ('common' in judgement ? judgement.common : 0),
    0,
  );
}

function verdictOf(
  { attribution: named }: Quotation,
  judgement: Judged['judgement'],
  message: string,
  checkable: Checkable,
): Verdict {
  if (!('places' in judgement)) return judgement;
  const { places, own } = judgement;
  const documents = new Set(checkable.index.comments.map(({ document }) => document));
  const attribution = named !== undefined && isSomebody(named, [...documents]) ? named : undefined;
  const byThem =
    attribution === undefined ? places : places.filter((at) => isBy(attribution, at, message));
  const quoted =
    attribution === undefined ? [] : places.filter((at) => isQuotedFrom(attribution, at));
  const first = byThem.length > 0 ? byThem : quoted;
  const ordered = [...first, ...places.filter((place) => !first.includes(place))];
  const told =
    judgement.kind === 'altered' ? judgement.differences.map(({ source }) => source) : [];
  const leftOut = (ordered[0] ? leftOutOf(ordered[0]) : []).filter(
    ({ text }) => !told.includes(text),
  );
  const finding: Finding = {
    sources: ordered.map((place) => sourceOf(place, checkable)),
    leftOut: leftOut.filter(({ text }) => !own.includes(text)),
    // Brackets about what the source does have leave nothing out and add nothing.
    own: own.filter((words) => !leftOut.some(({ text }) => text === words)),
  };
  const isMisattributed = first.length === 0;
  if (judgement.kind === 'altered') {
    return { kind: 'altered', differences: judgement.differences, isMisattributed, ...finding };
  }
  if (isMisattributed) return { kind: 'misattributed', ...finding };
  return { kind: 'verbatim', secondHand: byThem.length === 0, ...finding };
}

const FEW_WORDS = 25;

/** The words at each gap; where it stands between sentences, punctuation may be all there is. */
function leftOutOf({ comment: { document }, spans }: Place): LeftOut[] {
  return spans.slice(1).flatMap((span, at) => {
    const gap = { start: spans[at]?.end ?? span.start, end: span.start };
    const text = foldSpan(document.text, gap).replace(/^[^\p{L}\p{N}\p{Sc}]+/u, '');
    return text === '' ? [] : [{ text, isNegation: countWords(text) <= FEW_WORDS && denies(text) }];
  });
}

/** The sentences that the first stretch touches, in the passage where most of it stands. */
function sourceOf({ comment: { document }, spans }: Place, checkable: Checkable): Source {
  const [first] = spans;
  const touching = checkable
    .passagesOf(document)
    // A long document has thousands of them.
    .filter(({ span }) => first !== undefined && span.start < first.end && first.start < span.end)
    .map((passage) => ({
      passage,
      sentences: passage.sentences.filter(
        ({ start, end }) => first !== undefined && start < first.end && first.start < end,
      ),
    }))
    .find(({ sentences }) => sentences.length > 0);
  if (!touching) throw new RangeError(`check: no passage of ${document.id} holds what was found`);
  const { passage, sentences } = touching;
  return {
    documentId: document.id,
    spans,
    quote: { passageId: passage.id, span: joinSpans(sentences), highlights: sentences, score: 1 },
  };
}
