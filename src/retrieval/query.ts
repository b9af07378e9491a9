import type { Span } from '../model.ts';
import { ordinalAsked } from '../text/ordinals.ts';
import { quotedPhrases } from '../text/phrases.ts';
import { containsSpan } from '../text/span.ts';
import { isStopWord, wordsIn } from '../text/words.ts';
import { type AnswerKind, kindOf } from './kind.ts';
import type { PassageIndex, SearchTerm } from './passage-index.ts';
import {
  isTalk,
  type QueryTerm,
  TermReader,
  UNDERSTANDING,
  type Understanding,
} from './query-term.ts';

/** A question as the ranking takes it. */
export interface Query {
  /** What to look for, each once, in the order asked. */
  readonly terms: readonly QueryTerm[];
  /** Those of the terms that no document has, words about asking left out. */
  readonly unknown: readonly string[];
  /** Neighbours in the question, whose neighbourhood in a sentence counts. */
  readonly pairs: readonly (readonly [string, string])[];
  /** What must stand in an answer word for word, as `foldPhrase` gives it. */
  readonly phrases: readonly string[];
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
  understanding: Understanding = UNDERSTANDING,
): Query {
  const ordinal = ordinalAsked(question);
  const aside = ordinal ? [...named, ordinal] : named;
  const words = wordsIn(question);
  const reader = new TermReader(question, words, index, understanding);
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
    phrases: quotedPhrases(question),
    kind: kindOf(question),
    ...(ordinal === undefined ? {} : { ordinal: ordinal.number }),
    isOrdinalOnly: ordinal !== undefined && isAllTalk,
    isEmpty: ordinal === undefined && isAllTalk,
  };
}

/** What a form counts when entries are looked for, beside its share: the ranking looks closer. */
const FORM_BOOST = 0.7;
/** A form that counts less, or that many entries have, finds little that the terms do not. */
const LEAST_FORM = 0.5;

/** The terms to look for in the index: each term, and the forms that stand for it. */
export function searchTermsOf({ terms }: Query, { vocabulary }: PassageIndex): SearchTerm[] {
  const boosts = new Map<string, number>();
  const add = (term: string, boost: number) =>
    boosts.set(term, Math.max(boost, boosts.get(term) ?? 0));
  // What a tenth of many entries have makes long lists and hardly a difference.
  const telling = terms.filter(({ term }) => !vocabulary.isCommon(term));
  for (const { term, boost, forms } of telling.length > 0 ? telling : terms) {
    add(term, boost);
    for (const { terms: run, share } of forms.slice(1)) {
      if (share < LEAST_FORM || !run.some((each) => vocabulary.isRare(each))) continue;
      for (const each of run) add(each, (boost * share * FORM_BOOST) / run.length);
    }
  }
  return Array.from(boosts, ([term, boost]) => ({ term, boost }));
}
