import MiniSearch from 'minisearch';
import { finish, type Steps } from '../steps.ts';
import { type AcronymIndex, findAcronyms, indexAcronyms } from '../text/acronyms.ts';
import type { Word } from '../text/words.ts';
import { analyseEntry, type Entry, type IndexedEntry } from './entry.ts';
import { Spelling } from './spelling.ts';
import { Vocabulary } from './vocabulary.ts';

/** A term to look for. `boost` multiplies what it counts by its rarity. */
export interface SearchTerm {
  readonly term: string;
  readonly boost: number;
}

/**
 * The index behind a small interface: entries in, hits out by BM25 (Robertson and Zaragoza 2009,
 * as MiniSearch has it), and what is known of the vocabulary.
 */
export interface PassageIndex {
  readonly vocabulary: Vocabulary;
  /** The best entries first, at most `limit` of those that `accepts` takes. */
  search(
    terms: readonly SearchTerm[],
    limit: number,
    accepts?: (entry: Entry) => boolean,
  ): readonly IndexedEntry[];
  /** All entries that `accepts` takes, in the order of indexing. */
  list(accepts: (entry: Entry) => boolean): readonly IndexedEntry[];
  has(term: string): boolean;
  /** What the documents spell out. */
  readonly acronyms: AcronymIndex;
  /** The term of a known word that differs from an unknown one by a typing slip. */
  nearest(word: Word): string | undefined;
}

/**
 * BM25's saturation and length normalisation, at values usual for short texts. MiniSearch's own
 * lower bound for long texts (`d`) makes hits of texts that hold many of the words once.
 */
const BM25 = { k: 1.2, b: 0.6, d: 0 } as const;

interface Row {
  readonly id: number;
  readonly text: string;
}

/** Entries between two steps: some milliseconds of work. */
const STEP = 50;

export function createIndex(entries: readonly Entry[]): PassageIndex {
  return finish(prepareIndex(entries));
}

/** The places of the highest scores, highest first, at most `limit`. */
function best(scores: readonly number[], limit: number): number[] {
  // A typed array sorts numbers as numbers, and far faster.
  const least = Float64Array.from(scores).sort().at(-limit);
  const places = [...scores.keys()].filter((at) => (scores[at] ?? 0) >= (least ?? 0));
  return places.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, limit);
}

/** As `createIndex`, for a process that has others to answer meanwhile. */
export function* prepareIndex(entries: readonly Entry[]): Steps<PassageIndex> {
  const vocabulary = new Vocabulary();
  const spelling = new Spelling();
  const analysed: IndexedEntry[] = [];
  for (const entry of entries) {
    if (analysed.push(analyseEntry(entry, vocabulary, spelling)) % STEP === 0) yield;
  }
  let acronyms: AcronymIndex | undefined;
  const entryAt = (id: number): IndexedEntry => {
    const entry = analysed[id];
    if (!entry)
      throw new RangeError(`index: expected an entry number below ${analysed.length}, got ${id}`);
    return entry;
  };

  // The words were made terms above, once: MiniSearch only has to part them again.
  const search = new MiniSearch<Row>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { combineWith: 'OR', bm25: BM25 },
  });
  for (const [id, { terms, headingTerms }] of analysed.entries()) {
    const text = [...headingTerms, ...terms].map((term) => vocabulary.termOf(term)).join(' ');
    search.add({ id, text });
    if (id % STEP === 0) yield;
  }

  return {
    vocabulary,
    search(terms, limit, accepts) {
      if (terms.length === 0) return [];
      const boosts = new Map(terms.map(({ term, boost }) => [term, boost]));
      const found = search.search([...boosts.keys()].join(' '), {
        boostTerm: (term) => boosts.get(term) ?? 1,
        ...(accepts ? { filter: ({ id }) => accepts(entryAt(id)) } : {}),
      });
      // MiniSearch multiplies by how many of the terms were met, which drowns rare ones.
      const scores = found.map(({ score, queryTerms }) => score / queryTerms.length);
      return best(scores, limit).map((at) => entryAt(found[at]?.id));
    },
    list: (accepts) => analysed.filter(accepts),
    has: (term) => vocabulary.idOf(term) !== undefined,
    // Looked for with the first question: a start does not wait for them.
    get acronyms() {
      acronyms ??= indexAcronyms(
        entries.flatMap(({ sentences }) => sentences.flatMap((each) => findAcronyms(each))),
      );
      return acronyms;
    },
    nearest: (word) => spelling.nearest(word),
  };
}
