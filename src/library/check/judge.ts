import type { Span } from '../../model.ts';
import { type Sign, wordCount } from '../../text/signs.ts';
import { alignSigns, type Step } from './align.ts';
import { type Difference, differencesOf } from './difference.ts';
import { lookUpKeys, partsOf, type Reading, readLiterally, readWithGaps } from './parts.ts';
import { findLike, findRuns, hashParts, type Stretch } from './places.ts';
import { type SourceSign, signsIn } from './source.ts';
import type { Comment, WordIndex } from './word-index.ts';

/** Where in the documents a quotation stands: one span, or more where it leaves words out. */
export interface Place {
  readonly comment: Comment;
  readonly spans: readonly Span[];
}

/** What a quotation is to the documents, whoever is said to have said it. */
export type Judgement =
  | { readonly kind: 'fragment' }
  /** `own` are words in brackets that the quoting person put in. */
  | {
      readonly kind: 'verbatim';
      readonly places: readonly Place[];
      readonly own: readonly string[];
      /** How many words quotation and source have in common. */
      readonly common: number;
    }
  | {
      readonly kind: 'altered';
      /** The closest; several where they differ from the quotation in the same way. */
      readonly places: readonly Place[];
      readonly differences: readonly Difference[];
      readonly own: readonly string[];
      readonly common: number;
    }
  | { readonly kind: 'absent' };

/** Fewer say nothing of where they come from. */
const FEWEST_WORDS = 4;
/** So many words together there must be in one part of a quotation that leaves words out. */
const FEWEST_TOGETHER = 3;

/**
 * The share of its words that a quotation must have, in order, in common with a stretch of a
 * document to be that stretch altered. English sentences of different origin share their function
 * words, in a collection of thousands of passages up to half of their words with some stretch;
 * above three fifths chance does not go. A handful of words meets that by chance more easily, so of
 * fewer than a dozen three in ten may differ. Of five words and fewer, one is then all that may, and
 * in thousands of passages one in five phrases of everyday words has such a neighbour: who reads
 * the difference sees that.
 */
const LIKENESS = 0.6;
const SHORT_LIKENESS = 0.7;
const SHORT = 12;

/** Words read on either side of the stretch that is likeliest, for a quotation with gaps. */
const REACH = 1500;

export function judgeQuotation(quotation: string, index: WordIndex): Judgement {
  const literal = readLiterally(quotation);
  const withGaps = readWithGaps(quotation);
  if (isFragment(literal)) return { kind: 'fragment' };
  const areFragments = withGaps !== undefined && isFragment(withGaps);
  const readings = withGaps && !areFragments ? [literal, withGaps] : [literal];
  const near: Candidate[] = [];
  for (const reading of readings) {
    const own = bracketed(reading);
    const candidates = candidatesOf(reading, index, 'exact');
    const [first, ...others] = candidates.filter(isVerbatim);
    if (first) {
      const places = distinct([first, ...others].map(placeOf));
      return { kind: 'verbatim', places, own, common: commonIn(first) };
    }
    near.push(...candidates);
  }
  if (areFragments) return { kind: 'fragment' };
  for (const reading of readings) near.push(...candidatesOf(reading, index, 'like'));
  const alike = near.filter(isAlike);
  const least = Math.min(...alike.map(({ cost }) => cost));
  const [best, ...others] = alike.filter(({ cost }) => cost === least);
  if (!best) return { kind: 'absent' };
  const same = others.filter((other) => sameDifferences(best, other));
  return {
    kind: 'altered',
    places: distinct([best, ...same].map(placeOf)),
    differences: best.differences,
    own: bracketed(best.reading),
    common: commonIn(best),
  };
}

interface Candidate {
  readonly reading: Reading;
  readonly comment: Comment;
  readonly cost: number;
  readonly steps: readonly Step[];
  readonly differences: readonly Difference[];
}

function isFragment(reading: Reading): boolean {
  const counts = partsOf(reading).map(wordCount);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total < FEWEST_WORDS || Math.max(...counts) < FEWEST_TOGETHER;
}

function candidatesOf(reading: Reading, index: WordIndex, way: 'exact' | 'like'): Candidate[] {
  const parts = hashParts(partsOf(reading).map(lookUpKeys));
  const stretches = way === 'exact' ? findRuns(parts, index) : findLike(parts, index);
  const reach = way === 'exact' ? 0 : reading.signs.some(({ kind }) => kind === 'gap') ? REACH : 0;
  return stretches.flatMap((stretch) =>
    within(stretch, reach, index).map(({ comment, ...bounds }): Candidate => {
      const source = signsIn(comment, bounds);
      const { cost, steps } = alignSigns(reading.signs, source);
      const differences = differencesOf(steps, reading.text, comment.document.text);
      return { reading, comment, cost, steps, differences };
    }),
  );
}

/** The stretch in each comment that it touches. */
function within(
  { first, end }: Stretch,
  reach: number,
  index: WordIndex,
): (Stretch & { comment: Comment })[] {
  const found: (Stretch & { comment: Comment })[] = [];
  for (let place = first; place < end; ) {
    const comment = index.commentAt(place);
    found.push({
      comment,
      first: Math.max(first - reach, comment.first),
      end: Math.min(end + reach, comment.end),
    });
    place = comment.end;
  }
  return found;
}

function isVerbatim({ differences }: Candidate): boolean {
  return differences.length === 0;
}

function commonIn({ steps }: Candidate): number {
  return steps.filter(isCommon).length;
}

function isAlike(candidate: Candidate): boolean {
  const { steps, reading } = candidate;
  const common = commonIn(candidate);
  const quoted = reading.signs.filter((sign) => sign.kind !== 'gap' && counts(sign)).length;
  const source = steps.filter(
    (step) => step.kind !== 'left' && 'source' in step && counts(step.source),
  ).length;
  const longer = Math.max(quoted, source);
  return common >= (quoted < SHORT ? SHORT_LIKENESS : LIKENESS) * longer;
}

/** A sign of currency goes with its number. */
function counts({ words }: Sign): boolean {
  return words > 0;
}

/** A word of both, its case and points aside. */
function isCommon(step: Step): boolean {
  if (step.kind === 'same') return counts(step.quoted);
  if (step.kind !== 'changed' || !counts(step.quoted)) return false;
  return sameLetters(step.quoted, step.source);
}

function sameLetters(a: Sign, b: Sign): boolean {
  const [first, second] = [a, b].map(({ key }) => key.toLowerCase().replace(/['.]/gu, ''));
  return first === second;
}

function sameDifferences(a: Candidate, b: Candidate): boolean {
  return JSON.stringify(a.differences) === JSON.stringify(b.differences);
}

function bracketed({ signs }: Reading): string[] {
  return signs.flatMap((sign) => (sign.kind === 'gap' && sign.own ? [sign.own] : []));
}

function placeOf({ comment, steps }: Candidate): Place {
  const spans: Span[] = [];
  let isOpen = false;
  for (const step of steps) {
    const source: SourceSign | undefined =
      step.kind !== 'left' && 'source' in step ? step.source : undefined;
    if (!source || source.isBreak) {
      if (step.kind === 'left' || source) isOpen = false;
      continue;
    }
    const last = spans.at(-1);
    if (isOpen && last) spans[spans.length - 1] = { start: last.start, end: source.end };
    else spans.push({ start: source.start, end: source.end });
    isOpen = true;
  }
  return { comment, spans };
}

function distinct(places: readonly Place[]): Place[] {
  const keyOf = ({ comment, spans }: Place) =>
    `${comment.document.id} ${spans.map(({ start, end }) => `${start}-${end}`).join()}`;
  return [...new Map(places.map((place) => [keyOf(place), place])).values()];
}
