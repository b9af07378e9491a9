import { FINAL, type Point } from '../text/ordinals.ts';
import { type IndexedEntry, sentenceTerms } from './entry.ts';
import { bm25, coverage, feedback, likeness, order, sentenceBm25 } from './features.ts';
import { kindFits } from './kind.ts';
import { type Match, Matcher, type Shares, unite } from './match.ts';
import type { Hit } from './passage-index.ts';
import type { Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** How well one sentence of an entry answers. */
export interface SentenceScore {
  readonly sentence: number;
  readonly score: number;
  /** 0 to 1: the share of the question's information in it, and in it and its neighbours. */
  readonly covered: number;
  readonly around: number;
  readonly shares: Shares;
  readonly isPoint: boolean;
  readonly meaning: number;
}

/** A hit looked at sentence by sentence. */
export interface RankedHit {
  readonly entry: IndexedEntry;
  /** Best first, never empty. */
  readonly sentences: readonly SentenceScore[];
  readonly best: SentenceScore;
  readonly match: Match;
  /** The score of the passage as a whole, its sentences left out. */
  readonly passage: number;
  readonly bm25: number;
}

/** Matches that tell what the others should have in common with them. */
const FEEDBACK_MATCHES = 10;
/** Matches whose words are also compared by their meaning, which costs most. */
const SOFTENED = 15;

/** Ranks hits by what the passage is about and by its best sentence. */
export function rankHits(
  query: Query,
  hits: readonly Hit[],
  vocabulary: Vocabulary,
  weights: Weights = WEIGHTS,
): RankedHit[] {
  if (query.terms.length === 0 && query.ordinal === undefined) return [];
  const matcher = new Matcher(query, vocabulary);
  const lengthOf = ({ terms, headingTerms }: IndexedEntry) =>
    (terms.length + headingTerms.length) / (vocabulary.averageLength || 1);
  const scored = hits
    .map(({ entry }) => {
      const match = matcher.match(entry);
      return { match, score: bm25(query, match.frequencies, lengthOf(entry)) };
    })
    .sort((a, b) => b.score - a.score);
  const model = feedback(scored.slice(0, FEEDBACK_MATCHES), query, vocabulary);
  const first = scored.map(({ match, score }) => {
    const passage =
      weights.passage.bm25 * score +
      weights.passage.heading * coverage(query, match.heading) +
      weights.passage.feedback * likeness(model, match.entry, lengthOf(match.entry));
    return rankSentences(query, match, passage, vocabulary, weights, score);
  });
  const ranked = first.flatMap((each) => each ?? []).sort(byScore);
  const top = ranked.slice(0, SOFTENED);
  matcher.soften(top.map(({ entry }) => entry));
  const softened = top
    .flatMap(({ entry, passage, bm25: score }) => {
      return (
        rankSentences(query, matcher.match(entry), passage, vocabulary, weights, score, matcher) ??
        []
      );
    })
    .sort(byScore);
  return [...softened, ...ranked.slice(SOFTENED)];
}

/** 0 to 1, how much of what was asked an entry speaks to, in one place. */
export function closenessOf({ best }: RankedHit): number {
  return 0.7 * best.covered + 0.3 * best.around;
}

function byScore(a: RankedHit, b: RankedHit): number {
  return b.best.score - a.best.score;
}

function rankSentences(
  query: Query,
  match: Match,
  passage: number,
  vocabulary: Vocabulary,
  { sentence: weights }: Weights,
  bm25Score: number,
  matcher?: Matcher,
): RankedHit | undefined {
  const { entry } = match;
  const sentences = match.sentences
    .map((shares, at): SentenceScore => {
      const covered = coverage(query, shares);
      const around = coverage(query, unite(match.sentences.slice(Math.max(at - 1, 0), at + 2)));
      const isPoint = isPointAsked(query, entry.points.get(at));
      const meaning = matcher ? matcher.meaning(sentenceTerms(entry, at)) : 0;
      const score =
        passage +
        weights.coverage * covered +
        weights.bm25 *
          sentenceBm25(
            query,
            shares,
            sentenceTerms(entry, at).length / vocabulary.averageSentence,
          ) +
        weights.around * around +
        weights.meaning * meaning +
        weights.order * order(query, vocabulary, sentenceTerms(entry, at)) +
        weights.kind * kindFits(query.kind, entry.sentences[at] ?? '') +
        weights.point * (isPoint ? 1 : 0);
      return { sentence: at, score, covered, around, shares, isPoint, meaning };
    })
    .sort((a, b) => b.score - a.score);
  const [best] = sentences;
  return best ? { entry, sentences, best, match, passage, bm25: bm25Score } : undefined;
}

function isPointAsked({ ordinal }: Query, point: Point | undefined): boolean {
  if (ordinal === undefined || point === undefined) return false;
  return ordinal === FINAL ? point.isLast : point.number === ordinal;
}
