import type { Span } from '../model.ts';
import { classifyWord, type WordClass } from '../text/lexicon/word-class.ts';
import { ordinalAsked } from '../text/ordinals.ts';
import { containsSpan } from '../text/span.ts';
import { contentWords, stemWord, type Word } from '../text/words.ts';
import type { PassageIndex, SearchTerm } from './passage-index.ts';

/** What kind of thing would answer. */
export type AnswerKind = 'person' | 'time' | 'number' | 'reason' | 'any';

/** What a word is, as far as missing it tells something. */
export type TermClass = 'name' | 'number' | 'noun' | 'verb' | 'adjective';

/** Terms of the documents that, together in a sentence, stand for a term of the question. */
export interface Form {
  readonly terms: readonly string[];
  /** What they count beside the term itself, above 0 to 1. */
  readonly share: number;
}

/** A term of the question. */
export interface QueryTerm extends SearchTerm {
  /** Its information in a sentence: rarity times boost. */
  readonly weight: number;
  /** Its rarity among passages. */
  readonly salience: number;
  readonly termClass: TermClass;
  /** True where words of like meaning may stand for it: no name, no number, no word about asking. */
  readonly isPlain: boolean;
  /** What stands for it, itself first. */
  readonly forms: readonly Form[];
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
    const asked = terms.get(term);
    if (asked === undefined && terms.size >= MOST_TERMS) continue;
    const once = asked ?? readTerm(word, term, boost, question, index);
    // A word that is asked twice counts twice for what a passage is about.
    terms.set(term, asked ? { ...once, boost: once.boost + boost } : once);
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

function readTerm(
  word: Word,
  term: string,
  boost: number,
  question: string,
  index: PassageIndex,
): QueryTerm {
  const { vocabulary } = index;
  const termClass = classOf(word, question);
  const id = vocabulary.idOf(term);
  const compounds = compoundsOf(word, index).map((each) => ({
    terms: [each],
    share: COMPOUND_SHARE,
  }));
  return {
    term,
    boost,
    weight: boost * vocabulary.rarity(term),
    salience: id === undefined ? vocabulary.rarity(term) : vocabulary.entryRarity(id),
    termClass,
    isPlain: termClass !== 'name' && termClass !== 'number' && !TALK.has(term),
    forms: [{ terms: [term], share: 1 }, ...compounds],
  };
}

/** What a compound counts beside the word asked for: "wartime" for "war". */
const COMPOUND_SHARE = 0.75;

function classOf(word: Word, question: string): TermClass {
  if (/\p{N}/u.test(word.surface)) return 'number';
  const isFirst = question.slice(0, word.start).trim() === '';
  if (!isFirst && /^\p{Lu}/u.test(word.surface)) return 'name';
  const wordClass = classifyWord(word.surface);
  if (wordClass === 'noun' || wordClass === 'adjective') return wordClass;
  return 'verb';
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
  if (/\bhow (?:many|much|long|often|old|fast|far|big|large|high|tall|deep|wide|quickly)\b|\b(?:what|which) (?:percentage|percent|per cent|share|number|amount|proportion|price|size)\b/.test(text)) return 'number';
  if (/\bwhy\b|\bwhat (?:reason|cause)s?\b/.test(text)) return 'reason';
  return 'any';
}
