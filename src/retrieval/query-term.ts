import { relatedForms } from '../text/forms/forms.ts';
import { comparedBase } from '../text/lexicon/comparison.ts';
import { classifyWord, type WordClass } from '../text/lexicon/word-class.ts';
import { relatedPlaces } from '../text/places/places.ts';
import { quantityTerms } from '../text/quantities.ts';
import type { Relation } from '../text/relation.ts';
import { containsSpan } from '../text/span.ts';
import { stemWord, type Word } from '../text/words.ts';
import type { PassageIndex, SearchTerm } from './passage-index.ts';

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
  /** What missing it tells: its rarity, whether or not it is worth looking for. */
  readonly telling: number;
  readonly termClass: TermClass;
  /** True where words of like meaning may stand for it: no name, no number, no word about asking. */
  readonly isPlain: boolean;
  /** What stands for it in the documents, itself first. */
  readonly forms: readonly Form[];
}

/** How words of the documents are understood to stand for a word of the question. */
export const WAYS = [
  'forms',
  'places',
  'acronyms',
  'quantities',
  'compounds',
  'comparatives',
  'slips',
] as const;

/** The ways that are used. */
export type Understanding = ReadonlySet<(typeof WAYS)[number]>;

export const UNDERSTANDING: Understanding = new Set(WAYS);

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

export function isTalk(term: string): boolean {
  return TALK.has(term);
}

/** Reads the words of a question one at a time. */
export class TermReader {
  readonly #question: string;
  readonly #words: readonly Word[];
  readonly #index: PassageIndex;
  readonly #understanding: Understanding;
  #runs: readonly (readonly Relation[])[] | undefined;
  readonly #quantities: ReturnType<typeof quantityTerms>;

  /** `words` are all of the question's, function words included. */
  constructor(
    question: string,
    words: readonly Word[],
    index: PassageIndex,
    understanding: Understanding,
  ) {
    this.#question = question;
    this.#words = words;
    this.#index = index;
    this.#understanding = understanding;
    this.#quantities = understanding.has('quantities') ? quantityTerms(question) : [];
  }

  read(at: number): QueryTerm | undefined {
    const word = this.#words[at];
    if (!word) return undefined;
    const { term, boost } = this.#weigh(word);
    const { vocabulary } = this.#index;
    const id = vocabulary.idOf(term);
    const termClass = this.#classOf(word, at);
    return {
      term,
      boost,
      weight: boost * vocabulary.rarity(term),
      salience: id === undefined ? vocabulary.rarity(term) : vocabulary.entryRarity(id),
      telling: vocabulary.rarity(term) * (TALK.has(term) ? TALK_WEIGHT : 1),
      termClass,
      isPlain: termClass !== 'name' && termClass !== 'number' && !TALK.has(term),
      forms: [{ terms: [term], share: 1 }, ...this.#formsOf(word, at, term)],
    };
  }

  /** The term that is looked for in place of a word, and what it counts beside its rarity. */
  #weigh(word: Word): SearchTerm {
    const { term } = word;
    if (TALK.has(term)) return { term, boost: TALK_WEIGHT };
    if (this.#index.has(term)) return { term, boost: 1 };
    const base = this.#understanding.has('comparatives') ? comparedBase(word.folded) : undefined;
    if (base !== undefined && this.#index.has(stemWord(base))) {
      return { term: stemWord(base), boost: 1 };
    }
    const near = this.#understanding.has('slips') ? this.#index.nearest(word) : undefined;
    if (near !== undefined) return { term: near, boost: MISSPELT_WEIGHT };
    return {
      term,
      boost: UNKNOWN_WEIGHTS[this.#isName(word) ? 'name' : classifyWord(word.surface)],
    };
  }

  #formsOf(word: Word, at: number, term: string): Form[] {
    const { has } = this.#index;
    const related = this.#understanding.has('forms') ? relatedForms(term) : [];
    const relations = [
      ...related.map((each) => ({
        ...each,
        weight: each.weight < 0.9 ? each.weight * DERIVED_SHARE : each.weight,
      })),
      ...this.#runsOver(at),
    ];
    const forms = [
      ...relations.map(({ terms, weight }) => ({ terms, share: weight })),
      ...this.#quantityForms(word),
      ...(this.#understanding.has('compounds') ? compoundsOf(word) : []),
    ];
    return forms.filter(({ terms }) => terms.every(has));
  }

  /** The relations of the runs of words that this one is part of. */
  #runsOver(at: number): Relation[] {
    const understanding = this.#understanding;
    this.#runs ??= this.#words.map((_, start) => [
      ...(understanding.has('places') ? relatedPlaces(this.#words, start) : []),
      ...(understanding.has('acronyms') ? this.#index.acronyms.related(this.#words, start) : []),
    ]);
    return this.#runs
      .slice(0, at + 1)
      .flatMap((runs, start) => runs.filter(({ length }) => start + length > at));
  }

  #quantityForms(word: Word): Form[] {
    const quantity = this.#quantities.find(({ span }) => containsSpan(span, word));
    const [first, ...others] = quantity?.terms ?? [];
    if (first === undefined) return [];
    // Of a date the day or the month, not the year alone.
    const terms = first.includes('-')
      ? [first, ...others.filter((each) => each.includes('-'))]
      : [first];
    return terms.map((each) => ({ terms: [each], share: QUANTITY_SHARE }));
  }

  #classOf(word: Word, at: number): TermClass {
    if (/\p{N}/u.test(word.surface)) return 'number';
    if (this.#isName(word)) return 'name';
    const wordClass = classifyWord(word.surface);
    if (wordClass === 'noun' || wordClass === 'adjective') return wordClass;
    // "The weather" is a noun, whatever weathers.
    const isNamed =
      wordClass === 'noun or verb' && DETERMINERS.has(this.#words[at - 1]?.folded ?? '');
    return isNamed ? 'noun' : 'verb';
  }

  /** The first word of a question has a capital whatever it is. */
  #isName(word: Word): boolean {
    const isFirst = this.#question.slice(0, word.start).trim() === '';
    return /\p{N}/u.test(word.surface) || (!isFirst && /^\p{Lu}/u.test(word.surface));
  }
}

const DETERMINERS = new Set(
  'the a an this that these those which what any many no some'.split(' '),
);
const DERIVED_SHARE = 0.7;
const QUANTITY_SHARE = 0.95;
/** What a compound counts beside the word asked for: "wartime" for "war". */
const COMPOUND_SHARE = 0.75;

/** What English puts behind a noun to make a longer one of it: "wartime", "warfare", "warship". */
const COMPOUND_ENDS =
  'time fare ship lord head land power craft work wide side line house market place field fighter maker holder owner man men'.split(
    ' ',
  );

function compoundsOf(word: Word): Form[] {
  return COMPOUND_ENDS.map((end) => ({
    terms: [stemWord(word.folded + end)],
    share: COMPOUND_SHARE,
  }));
}
