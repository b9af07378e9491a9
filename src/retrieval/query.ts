import type { Span } from '../model.ts';
import { ordinalAsked } from '../text/ordinals.ts';
import { containsSpan } from '../text/span.ts';
import { isStopWord, wordsIn } from '../text/words.ts';
import { type AnswerKind, kindOf } from './kind.ts';
import type { PassageIndex, SearchTerm } from './passage-index.ts';
import { isTalk, type QueryTerm, TermReader } from './query-term.ts';

/** A question as the ranking takes it. */
export interface Query {
  /** What to look for, each once, in the order asked. */
  readonly terms: readonly QueryTerm[];
  /** Those of the terms that no document has, words about asking left out. */
  readonly unknown: readonly string[];
  /** Neighbours in the question, whose neighbourhood in a sentence counts. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly kind: AnswerKind;
  /** The point asked for, counted from 1 (`FINAL` for the last): "the fifth point". */
  readonly ordinal?: number;
  /** True when nothing else is asked than for that point. */
  readonly isOrdinalOnly: boolean;
  /** True when nothing is asked at all, beyond who is asked: "What does Lindqvist say?" */
  readonly isEmpty: boolean;
}

/** A question has no more terms that matter; the rest of a pasted text is not looked for. */
const MOST_TERMS = 40;

/**
 * Understands a question. `named` are the spans of words that say who is asked rather than what
 * about: they are not looked for.
 */
export function readQuery(
  question: string,
  index: PassageIndex,
  named: readonly Span[] = [],
): Query {
  const ordinal = ordinalAsked(question);
  const aside = ordinal ? [...named, ordinal] : named;
  const words = wordsIn(question);
  const reader = new TermReader(question, words, index);
  const terms = new Map<string, QueryTerm>();
  const sequence: string[] = [];
  for (const [at, word] of words.entries()) {
    if (isStopWord(word.folded) || aside.some((span) => containsSpan(span, word))) continue;
    if (sequence.length >= MOST_TERMS) break;
    const read = reader.read(at);
    if (!read) continue;
    sequence.push(read.term);
    const asked = terms.get(read.term);
    // A word that is asked twice counts twice for what a passage is about.
    terms.set(read.term, asked ? { ...asked, boost: asked.boost + read.boost } : read);
  }
  const pairs = sequence.flatMap((term, at) => {
    const next = sequence[at + 1];
    return next === undefined || next === term ? [] : [[term, next] as const];
  });
  const isAllTalk = sequence.every(isTalk);
  return {
    terms: [...terms.values()],
    unknown: sequence.filter((term) => !isTalk(term) && !index.has(term)),
    pairs,
    kind: kindOf(question),
    ...(ordinal === undefined ? {} : { ordinal: ordinal.number }),
    isOrdinalOnly: ordinal !== undefined && isAllTalk,
    isEmpty: ordinal === undefined && isAllTalk,
  };
}

/** What a form counts when entries are looked for, beside its share: the ranking looks closer. */
const FORM_BOOST = 0.7;

/** The terms to look for in the index: each term, and the forms that stand for it. */
export function searchTermsOf({ terms }: Query): SearchTerm[] {
  const boosts = new Map<string, number>();
  for (const { boost, forms } of terms) {
    for (const [at, { terms: run, share }] of forms.entries()) {
      const own = (boost * share * (at === 0 ? 1 : FORM_BOOST)) / run.length;
      for (const term of run) boosts.set(term, Math.max(own, boosts.get(term) ?? 0));
    }
  }
  return Array.from(boosts, ([term, boost]) => ({ term, boost }));
}
