import { FINAL, type Point } from '../text/ordinals.ts';
import type { IndexedEntry } from './entry.ts';
import { coverage, kindFits, proximity } from './features.ts';
import type { Hit } from './passage-index.ts';
import type { Query } from './query.ts';

/** How well one sentence of an entry answers. */
export interface SentenceScore {
  readonly sentence: number;
  readonly score: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly terms: ReadonlySet<string>;
}

/** A hit looked at sentence by sentence. */
export interface RankedHit {
  readonly entry: IndexedEntry;
  /** Best first, never empty. */
  readonly sentences: readonly SentenceScore[];
  readonly best: SentenceScore;
}

/** What each feature brings. Set by hand on the questions of `npm run evaluate`. */
const WEIGHTS = {
  coverage: 1,
  context: 0.35,
  passage: 0.6,
  proximity: 0.3,
  heading: 0.1,
  kind: 0.12,
  point: 2,
} as const;

/** Ranks hits by their best sentence. */
export function rankHits(query: Query, hits: readonly Hit[]): RankedHit[] {
  // 0 where a point is asked for by its number and none of the words is known.
  const top = hits[0]?.score || 1;
  return hits
    .flatMap(({ entry, score }) => {
      const sentences = rankSentences(query, entry, score / top);
      const [best] = sentences;
      return best ? [{ entry, sentences, best }] : [];
    })
    .sort((a, b) => b.best.score - a.best.score);
}

/** `passage` is the entry's BM25+ score as a share of the best hit's. */
function rankSentences(query: Query, entry: IndexedEntry, passage: number): SentenceScore[] {
  if (query.terms.length === 0 && query.ordinal === undefined) return [];
  const context = coverage(query, new Set(entry.terms.flat()));
  const heading = coverage(query, new Set(entry.headingTerms));
  return entry.terms
    .map((sentence, at): SentenceScore => {
      const terms = new Set(sentence);
      const covered = coverage(query, terms);
      const around = coverage(
        query,
        new Set(entry.terms.slice(Math.max(at - 1, 0), at + 2).flat()),
      );
      const isPoint = isPointAsked(query, entry.points.get(at));
      const score =
        WEIGHTS.coverage * covered +
        WEIGHTS.context * (0.5 * around + 0.5 * context) +
        WEIGHTS.passage * passage +
        WEIGHTS.proximity * proximity(query, sentence) +
        WEIGHTS.heading * heading +
        WEIGHTS.kind * kindFits(query.kind, entry.sentences[at] ?? '') +
        WEIGHTS.point * (isPoint ? 1 : 0);
      const confidence = isPoint && query.isOrdinalOnly ? 1 : 0.7 * covered + 0.3 * around;
      return { sentence: at, score, confidence, terms };
    })
    .sort((a, b) => b.score - a.score);
}

function isPointAsked({ ordinal }: Query, point: Point | undefined): boolean {
  if (ordinal === undefined || point === undefined) return false;
  return ordinal === FINAL ? point.isLast : point.number === ordinal;
}
