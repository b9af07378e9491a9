import type { Document, Passage, Quote, Span } from '../model.ts';
import type { Steps } from '../steps.ts';
import { findQuotations, type Quotation, wholeQuotations } from '../text/quotations.ts';
import { countWords, foldSpan, joinSpans } from '../text/span.ts';
import { isBy, isQuotedFrom } from './check/attributed.ts';
import { type Difference, denies } from './check/difference.ts';
import { type Judgement, judgeQuotation, type Place } from './check/judge.ts';
import type { WordIndex } from './check/word-index.ts';

export type { Quotation } from '../text/quotations.ts';
export type { Difference } from './check/difference.ts';

/** A quotation of a message and what the documents say to it. */
export interface Check {
  readonly quotation: Quotation;
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
 * documents': then the marks in it are the source's own.
 */
export function* checkMessage(message: string, checkable: Checkable): Steps<Check[]> {
  const quotations = findQuotations(message);
  const judged = yield* judgeEach(quotations.slice(0, MOST_QUOTATIONS), checkable);
  const unchecked = quotations
    .slice(MOST_QUOTATIONS)
    .map((quotation): Check => ({ quotation, verdict: { kind: 'unchecked' } }));
  const whole = (yield* judgeEach(wholeQuotations(message), checkable)).reduce((best, each) =>
    isMore(each, [best]) ? each : best,
  );
  // A block quote says what is quoted; marks may be the source's own.
  const isWhole = judged.length === 0 || (!/^\s*>/mu.test(message) && isMore(whole, judged));
  const checks = (isWhole ? [whole] : judged).map(({ quotation, judgement }) => ({
    quotation,
    verdict: verdictOf(quotation, judgement, message, checkable),
  }));
  return isWhole ? checks : [...checks, ...unchecked];
}

/** More than anyone reads the verdicts on, and few enough to be judged while somebody waits. */
const MOST_QUOTATIONS = 25;

function* judgeEach(quotations: readonly Quotation[], { index }: Checkable): Steps<Judged[]> {
  const judged: Judged[] = [];
  for (const quotation of quotations) {
    judged.push({ quotation, judgement: judgeQuotation(quotation.text, index) });
    yield;
  }
  return judged;
}

interface Judged {
  readonly quotation: Quotation;
  readonly judgement: Judgement;
}

/** A few words in common may be so by chance: what is verbatim needs no more than one. */
const BY_CHANCE = 4;

/** True when more words of the one are the documents' than of the others. */
function isMore(one: Judged, others: readonly Judged[]): boolean {
  const common = others.reduce((sum, other) => sum + commonIn(other), 0);
  return commonIn(one) > common + (one.judgement.kind === 'verbatim' ? 0 : BY_CHANCE);
}

function commonIn({ judgement }: Judged): number {
  return 'common' in judgement ? judgement.common : 0;
}

function verdictOf(
  { attribution }: Quotation,
  judgement: Judgement,
  message: string,
  checkable: Checkable,
): Verdict {
  if (judgement.kind === 'fragment' || judgement.kind === 'absent') return judgement;
  const { places, own } = judgement;
  const byThem =
    attribution === undefined ? places : places.filter((at) => isBy(attribution, at, message));
  const quoted =
    attribution === undefined ? [] : places.filter((at) => isQuotedFrom(attribution, at));
  const first = byThem.length > 0 ? byThem : quoted;
  const ordered = [...first, ...places.filter((place) => !first.includes(place))];
  const finding: Finding = {
    sources: ordered.map((place) => sourceOf(place, checkable)),
    leftOut: ordered[0] ? leftOutOf(ordered[0]) : [],
    own,
  };
  const isMisattributed = first.length === 0;
  if (judgement.kind === 'altered') {
    return { kind: 'altered', differences: judgement.differences, isMisattributed, ...finding };
  }
  if (isMisattributed) return { kind: 'misattributed', ...finding };
  return { kind: 'verbatim', secondHand: byThem.length === 0, ...finding };
}

const FEW_WORDS = 25;

function leftOutOf({ comment: { document }, spans }: Place): LeftOut[] {
  return spans.slice(1).map((span, at) => {
    const gap = { start: spans[at]?.end ?? span.start, end: span.start };
    const text = foldSpan(document.text, gap);
    return { text, isNegation: countWords(text) <= FEW_WORDS && denies(text) };
  });
}

/** The sentences that the first stretch touches, in the passage where most of it stands. */
function sourceOf({ comment: { document }, spans }: Place, checkable: Checkable): Source {
  const [first] = spans;
  const touching = checkable
    .passagesOf(document)
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
