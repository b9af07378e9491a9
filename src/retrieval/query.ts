import type { Span } from '../model.ts';
import { classifyWord, type WordClass } from '../text/lexicon/word-class.ts';
import { ordinalAsked } from '../text/ordinals.ts';
import { containsSpan } from '../text/span.ts';
import { contentWords, stemWord, type Word } from '../text/words.ts';
import type { PassageIndex, SearchTerm } from './passage-index.ts';

/** What kind of thing would answer. */
export type AnswerKind = 'person' | 'time' | 'number' | 'reason' | 'any';

/** A term of the question, and the terms of the documents that stand for it where it is not said. */
export interface QueryTerm extends SearchTerm {
  /** Its information: rarity times boost. */
  readonly weight: number;
  readonly compounds: readonly string[];
}

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

/** Words about asking and answering. They are looked for, but hardly count. */
const TALK = new Set(
  'say says said tell think thought opinion view believe mention mentioned name names describe described call explain explained argue discuss discussed comment comments expert experts document documents text author authors speak talk address addressed according question answer point happen happened mean give please know want exactly really actually would could kind sort thing something anything'
    .split(' ')
    .map(stemWord),
);
const TALK_WEIGHT = 0.15;

/**
 * What a word that no document has counts for: a paraphrase often has a verb or an adjective of its
 * own, a question that is not covered a noun, and a name most of all.
 */
const UNKNOWN_WEIGHTS: Readonly<Record<WordClass | 'name', number>> = {
  name: 1.3,
  noun: 1.1,
  'noun or verb': 0.8,
  adjective: 0.4,
  other: 0.25,
};
const MISSPELT_WEIGHT = 0.8;

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
  const words = contentWords(question).filter(
    (word) => !aside.some((span) => containsSpan(span, word)),
  );
  const terms = new Map<string, QueryTerm>();
  const sequence: string[] = [];
  for (const word of words) {
    const { term, boost } = weigh(word, question, index);
    sequence.push(term);
    if (terms.has(term) || terms.size >= MOST_TERMS) continue;
    const weight = boost * index.rarity(term);
    terms.set(term, { term, boost, weight, compounds: compoundsOf(word, index) });
  }
  const pairs = sequence.slice(0, MOST_TERMS).flatMap((term, at) => {
    const next = sequence[at + 1];
    return next === undefined || next === term ? [] : [[term, next] as const];
  });
  const isTalk = words.every((word) => TALK.has(word.term));
  return {
    terms: [...terms.values()],
    unknown: [...terms.keys()].filter((term) => !TALK.has(term) && !index.has(term)),
    pairs,
    kind: kindOf(question),
    ...(ordinal === undefined ? {} : { ordinal: ordinal.number }),
    isOrdinalOnly: ordinal !== undefined && isTalk,
    isEmpty: ordinal === undefined && isTalk,
  };
}

/** What English puts behind a noun to make a longer one of it: "wartime", "warfare", "warship". */
const COMPOUND_ENDS =
  'time fare ship lord head land power craft work wide side line house market place field fighter maker holder owner man men'.split(
    ' ',
  );

/** The closed compounds of a word that the documents have. */
function compoundsOf(word: Word, index: PassageIndex): string[] {
  return COMPOUND_ENDS.map((end) => stemWord(word.folded + end)).filter(index.has);
}

/** The term that is looked for in place of a word, and what it counts beside its rarity. */
function weigh(word: Word, question: string, index: PassageIndex): SearchTerm {
  const { term } = word;
  if (TALK.has(term)) return { term, boost: TALK_WEIGHT };
  if (index.has(term)) return { term, boost: 1 };
  const near = index.nearest(term);
  if (near !== undefined) return { term: near, boost: MISSPELT_WEIGHT };
  const isName = /^\p{Lu}|\p{N}/u.test(word.surface) && question.slice(0, word.start).trim() !== '';
  return { term, boost: UNKNOWN_WEIGHTS[isName ? 'name' : classifyWord(word.surface)] };
}

function kindOf(question: string): AnswerKind {
  const text = question.toLowerCase();
  if (/\bwho(?:m|se)?\b/.test(text)) return 'person';
  if (/\bwhen\b|\b(?:what|which) (?:year|date|month|day)\b/.test(text)) return 'time';
  if (/\bhow (?:many|much|long|often|old)\b/.test(text)) return 'number';
  if (/\bwhy\b|\bwhat (?:reason|cause)s?\b/.test(text)) return 'reason';
  return 'any';
}
