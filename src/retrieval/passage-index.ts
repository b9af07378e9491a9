import MiniSearch from 'minisearch';
import { isNear } from '../text/similarity.ts';
import { analyseEntry, type Entry, type IndexedEntry } from './entry.ts';

/** A term to look for. `boost` multiplies what it counts by its rarity. */
export interface SearchTerm {
  readonly term: string;
  readonly boost: number;
}

export interface Hit {
  readonly entry: IndexedEntry;
  /** BM25+, comparable within one search. */
  readonly score: number;
}

/**
 * The index behind a small interface: entries in, hits out by BM25+ (Robertson and Zaragoza
 * 2009; Lv and Zhai 2011, as MiniSearch has it), and what is known of the vocabulary.
 */
export interface PassageIndex {
  /** The best entries first, at most `limit` of those that `accepts` takes. */
  search(
    terms: readonly SearchTerm[],
    limit: number,
    accepts?: (entry: Entry) => boolean,
  ): readonly Hit[];
  /** All entries that `accepts` takes, in the order of indexing. */
  list(accepts: (entry: Entry) => boolean): readonly IndexedEntry[];
  has(term: string): boolean;
  /** Inverse sentence frequency, ln(1 + (N - n + 0.5) / (n + 0.5)); highest for an unknown term. */
  rarity(term: string): number;
  /** A known term that differs from an unknown one by a typing slip. */
  nearest(term: string): string | undefined;
}

/** What a match in the heading counts beside one in the text. */
const HEADING_BOOST = 0.5;

interface Row {
  readonly id: number;
  readonly text: string;
  readonly heading: string;
}

export function createIndex(entries: readonly Entry[]): PassageIndex {
  const analysed = entries.map(analyseEntry);
  const entryAt = (id: number): IndexedEntry => {
    const entry = analysed[id];
    if (!entry)
      throw new RangeError(`index: expected an entry number below ${analysed.length}, got ${id}`);
    return entry;
  };
  const sentencesWith = new Map<string, number>();
  let sentenceCount = 0;
  for (const each of analysed) {
    for (const sentence of each.terms) {
      sentenceCount += 1;
      for (const term of new Set(sentence)) {
        sentencesWith.set(term, (sentencesWith.get(term) ?? 0) + 1);
      }
    }
  }

  // The words were made terms above, once: MiniSearch only has to part them again.
  const search = new MiniSearch<Row>({
    fields: ['text', 'heading'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { boost: { heading: HEADING_BOOST }, combineWith: 'OR' },
  });
  search.addAll(
    analysed.map((each, id) => ({
      id,
      text: each.terms.flat().join(' '),
      heading: each.headingTerms.join(' '),
    })),
  );

  return {
    search(terms, limit, accepts) {
      if (terms.length === 0) return [];
      const boosts = new Map(terms.map(({ term, boost }) => [term, boost]));
      const found = search.search([...boosts.keys()].join(' '), {
        boostTerm: (term) => boosts.get(term) ?? 1,
        ...(accepts ? { filter: ({ id }) => accepts(entryAt(id)) } : {}),
      });
      return found.slice(0, limit).map(({ id, score }) => ({ entry: entryAt(id), score }));
    },
    list: (accepts) => analysed.filter(accepts),
    has: (term) => sentencesWith.has(term),
    rarity(term) {
      const count = sentencesWith.get(term) ?? 0;
      return Math.log(1 + (sentenceCount - count + 0.5) / (count + 0.5));
    },
    nearest(term) {
      // MiniSearch walks its radix tree; the distance that it allows grows with the length.
      const fuzzy = term.length < 8 ? 1 : 2;
      if (term.length < 5 || /\p{N}/u.test(term)) return undefined;
      return search
        .autoSuggest(term, { fuzzy, prefix: false })
        .map(({ suggestion }) => suggestion)
        .filter((suggestion) => isNear(term, suggestion) && suggestion[0] === term[0])
        .sort((a, b) => (sentencesWith.get(b) ?? 0) - (sentencesWith.get(a) ?? 0))[0];
    },
  };
}
