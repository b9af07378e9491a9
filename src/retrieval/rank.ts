import { FINAL, type Point } from '../text/ordinals.ts';
import { foldPhrase } from '../text/phrases.ts';
import { type IndexedEntry, sentenceTerms } from './entry.ts';
import {
  bm25,
  coverage,
  feedback,
  likeness,
  order,
  type Pairs,
  pairsIn,
  sentenceBm25,
} from './features.ts';
import { kindFits } from './kind.ts';
import { Matcher, type Shares, unite } from './match.ts';
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
  /** The cosine of the meanings of the question and the sentence, at least 0. */
  readonly meaning: number;
}

/** An entry looked at sentence by sentence. */
export interface RankedHit {
  readonly entry: IndexedEntry;
  /** Best first, never empty. */
  readonly sentences: readonly SentenceScore[];
  readonly best: SentenceScore;
  /** What the sentences have, in order of print, and the heading. */
  readonly shares: readonly Shares[];
  readonly heading: Shares;
  /** True when it holds all that the question puts in quotation marks, or that puts nothing. */
  readonly isLiteral: boolean;
  /** The score of the passage as a whole, its sentences left out, and the BM25 in it. */
  readonly passage: number;
  readonly bm25: number;
}

export interface RankedHits {
  /** The best, each with its sentences. */
  readonly ranked: readonly RankedHit[];
  /** The others, by the passage as a whole. */
  readonly rest: readonly IndexedEntry[];
}

/** Entries that are scored; the index has ranked the rest well enough. */
const SCORED = 60;
/** Entries that tell what the others should have in common with them. */
const FEEDBACK_ENTRIES = 10;
/** Entries that are looked at sentence by sentence. */
const LOOKED_INTO = 16;
/** Entries whose words are also compared by their meaning, which costs most. */
const SOFTENED = 8;
const MOST_SOFTENED = 4;

interface Scored {
  readonly entry: IndexedEntry;
  readonly bm25: number;
  readonly passage: number;
}

/** Ranks entries by what they are about as wholes, then the best of them by their best sentence. */
export function rankEntries(
  query: Query,
  entries: readonly IndexedEntry[],
  vocabulary: Vocabulary,
  weights: Weights = WEIGHTS,
): RankedHits {
  if (query.terms.length === 0 && query.ordinal === undefined) return { ranked: [], rest: [] };
  const matcher = new Matcher(query, vocabulary, weights.word);
  const scored = scorePassages(query, entries.slice(0, SCORED), matcher, vocabulary, weights);
  const pairs = pairsIn(query, vocabulary);
  const look = (each: Scored) => rankSentences(query, each, matcher, pairs, vocabulary, weights);
  const ranked = scored
    .slice(0, LOOKED_INTO)
    .flatMap((each) => look(each) ?? [])
    .sort(byScore);
  const top = ranked.slice(0, SOFTENED);
  // Of a long entry only what comes near: the meaning of many words takes long to compare.
  matcher.soften(
    top.flatMap(({ entry, sentences }) =>
      sentences.slice(0, MOST_SOFTENED).map(({ sentence: at }) => sentenceTerms(entry, at)),
    ),
  );
  const softened = top.flatMap((each) => look(each) ?? []).sort(byScore);
  return {
    ranked: [...softened, ...ranked.slice(SOFTENED)],
    rest: [...scored.slice(LOOKED_INTO).map(({ entry }) => entry), ...entries.slice(SCORED)],
  };
}

/** 0 to 1, how much of what was asked an entry speaks to, in one place. */
export function closenessOf({ best }: RankedHit): number {
  return 0.7 * best.covered + 0.3 * best.around;
}

function byScore(a: RankedHit, b: RankedHit): number {
  return b.best.score - a.best.score;
}

function scorePassages(
  query: Query,
  entries: readonly IndexedEntry[],
  matcher: Matcher,
  vocabulary: Vocabulary,
  { passage: weights, sentence }: Weights,
): Scored[] {
  const lengthOf = ({ terms, headingTerms }: IndexedEntry) =>
    (terms.length + headingTerms.length) / (vocabulary.averageLength || 1);
  const scored = entries
    .map((entry) => ({ entry, bm25: bm25(query, matcher.frequencies(entry), lengthOf(entry)) }))
    .sort((a, b) => b.bm25 - a.bm25);
  const model = feedback(scored.slice(0, FEEDBACK_ENTRIES), query, vocabulary);
  const passageOf = ({ entry, bm25: score }: Omit<Scored, 'passage'>) =>
    sentence.phrase * phrasesIn(query, entry.sentences) +
    weights.bm25 * score +
    weights.heading * coverage(query, matcher.shares(entry.headingTerms)) +
    weights.feedback * likeness(model, entry, lengthOf(entry));
  const hasPoint = ({ entry }: Scored) =>
    [...entry.points.values()].some((point) => isPointAsked(query, point));
  const expected = (each: Scored) => each.passage + (hasPoint(each) ? sentence.point : 0);
  return scored
    .map((each) => ({ ...each, passage: passageOf(each) }))
    .sort((a, b) => expected(b) - expected(a));
}

function rankSentences(
  query: Query,
  { entry, passage, bm25: passageBm25 }: Scored,
  matcher: Matcher,
  pairs: Pairs,
  vocabulary: Vocabulary,
  { sentence: weights }: Weights,
): RankedHit | undefined {
  const shares = entry.sentences.map((_, at) => matcher.shares(sentenceTerms(entry, at)));
  const sentences = shares
    .map((own, at): SentenceScore => {
      const terms = sentenceTerms(entry, at);
      const covered = coverage(query, own);
      const around = coverage(query, unite(shares.slice(Math.max(at - 1, 0), at + 2)));
      const meaning = matcher.meaning(entry, at);
      const isPoint = isPointAsked(query, entry.points.get(at));
      const score =
        passage +
        weights.bm25 * sentenceBm25(query, own, terms.length / vocabulary.averageSentence) +
        weights.around * around +
        weights.meaning * meaning +
        weights.order * order(pairs, terms) +
        weights.phrase * phrasesIn(query, entry.sentences.slice(at, at + 1)) +
        weights.kind * kindFits(query.kind, entry.sentences[at] ?? '') +
        weights.point * (isPoint ? 1 : 0);
      return { sentence: at, score, covered, around, shares: own, isPoint, meaning };
    })
    .sort((a, b) => b.score - a.score);
  const [best] = sentences;
  const heading = matcher.shares(entry.headingTerms);
  const isLiteral = phrasesIn(query, entry.sentences) === query.phrases.length;
  return best && { entry, sentences, best, shares, heading, isLiteral, passage, bm25: passageBm25 };
}

/** How many of the phrases asked for literally a text holds. */
function phrasesIn({ phrases }: Query, sentences: readonly string[]): number {
  if (phrases.length === 0) return 0;
  const folded = foldPhrase(sentences.join(' '));
  return phrases.filter((phrase) => folded.includes(phrase)).length;
}

function isPointAsked({ ordinal }: Query, point: Point | undefined): boolean {
  if (ordinal === undefined || point === undefined) return false;
  return ordinal === FINAL ? point.isLast : point.number === ordinal;
}
