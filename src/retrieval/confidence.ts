import { type IndexedEntry, sentenceTerms } from './entry.ts';
import { coverage } from './features.ts';
import { kindFits } from './kind.ts';
import { LEARNED } from './learned.ts';
import { type Shares, unite } from './match.ts';
import type { Query } from './query.ts';
import type { QueryTerm, TermClass } from './query-term.ts';
import { closenessOf, type RankedHit } from './rank.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * How sure it is that the documents answer a question: logistic regression over features of the
 * best passage, learned by `npm run learn` from questions of which some have no answer.
 */

/** From this confidence on a question counts as answered. `npm run learn` places it. */
export const CONFIDENCE_THRESHOLD = 0.5;

/** Where a term of the question is met at best. */
type Place = 'sentence' | 'around' | 'passage' | 'elsewhere' | 'nowhere';

/** From this share on a form of a term is as good as the term. */
const SAME = 0.52;
const TIE = 0.95;

/** "What was not …": a question turned round has the words of a passage that does not answer it. */
const NEGATION =
  /\b(?:not|never|no|none|neither|nor|nobody|nothing|without|except|fail(?:s|ed)?|other than|rather than|instead of)\b|n['’]t\b/i;

/** What each feature must mean: 1 where more of it cannot make an answer less likely, -1 the reverse. */
export const FEATURES = {
  ...places('name', { sentence: 1, around: -1, passage: -1, elsewhere: -1, nowhere: -1 }),
  ...places('number', { sentence: 1, around: -1, elsewhere: -1, nowhere: -1 }),
  ...places('noun', { sentence: 1, around: 1, elsewhere: -1, nowhere: -1 }),
  ...places('verb', { sentence: 1, around: 1, elsewhere: -1 }),
  ...places('adjective', { sentence: 1, around: 1, elsewhere: -1 }),
  /** BM25 of the best passage, and how far the sixth falls behind it: in BM25 and in all. */
  bm25: 1,
  lead: 1,
  'lead of score': 1,
  /** The score of the best passage without its sentences. */
  passage: 1,
  /** The information of the question in the best sentence, with its neighbours, in any of ten. */
  covered: 1,
  around: 1,
  'covered anywhere': 1,
  /** The same as an amount rather than a share. */
  information: 1,
  /** The rarest term that neither the best sentence nor its neighbours have. */
  'rarest missing': -1,
  /** How near the meanings of question and best sentence are as wholes. */
  meaning: 1,
  /** The share of the heading that is asked for, and whether other hits stand under the same one. */
  heading: 1,
  'same heading': 0,
  /** The question asks for a time, a number or a reason, and the best sentence has none. */
  'kind missing': -1,
  negated: -1,
  /** How many passages cover as much as the best one. */
  rivals: -1,
  /** Logarithms of how many words there are. */
  'question length': 0,
  'sentence length': 0,
  'passage length': 0,
} as const satisfies Readonly<Record<string, -1 | 0 | 1>>;

export type FeatureName = keyof typeof FEATURES;

function places<C extends TermClass, P extends Place>(
  termClass: C,
  signs: Readonly<Record<P, -1 | 1>>,
): Record<`${C} ${P}`, -1 | 1> {
  const named = Object.entries(signs).map(([place, sign]) => [`${termClass} ${place}`, sign]);
  return Object.fromEntries(named);
}

/** 0 to 1, how sure it is that the best of the ranked passages answers; 0 when there are none. */
export function estimateConfidence(
  question: string,
  query: Query,
  ranked: readonly RankedHit[],
  vocabulary: Vocabulary,
): number {
  const features = confidenceFeatures(question, query, ranked, vocabulary);
  if (!features) return 0;
  let sum = LEARNED.intercept;
  for (const [name, weight] of Object.entries(LEARNED.weights)) {
    sum += weight * (features.get(name) ?? 0);
  }
  const confidence = 1 / (1 + Math.exp(-sum));
  return isStrange(query, ranked, vocabulary) ? confidence * STRANGE : confidence;
}

/** Below this share a word is not even like the one asked for. */
const LIKE = 0.15;
const STRANGE = 0.5;

/**
 * True when the first thing that a question names is a noun that no document has, nor anything
 * like it near what was found: "the weather in Lindholm", where only Lindholm is known. Too seldom
 * in the questions to be learned from.
 */
function isStrange(query: Query, ranked: readonly RankedHit[], vocabulary: Vocabulary): boolean {
  const top = representative(ranked);
  const first = query.terms.findIndex(({ telling }) => telling >= 1);
  const focus = query.terms[first];
  if (!top || focus?.termClass !== 'noun') return false;
  const { shares, best } = top;
  const around = unite(shares.slice(Math.max(best.sentence - 1, 0), best.sentence + 2));
  return vocabulary.idOf(focus.term) === undefined && (around[first] ?? 0) < LIKE;
}

/** The features by name, those that are 0 left out; undefined when nothing was found. */
export function confidenceFeatures(
  question: string,
  query: Query,
  ranked: readonly RankedHit[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, number> | undefined {
  const top = representative(ranked);
  if (!top) return undefined;
  const { entry, best } = top;
  const [from, to] = [Math.max(best.sentence - 1, 0), best.sentence + 2];
  const around = unite([...top.shares.slice(from, to), top.heading]);
  const whole = unite([...top.shares, top.heading]);
  const total = query.terms.reduce((sum, { telling }) => sum + telling, 0) || 1;
  const sentence = entry.sentences[best.sentence] ?? '';
  const missing = query.terms.map(({ telling }, at) => (has(around, at) ? 0 : telling));
  const scale = Math.log(2 + vocabulary.size);
  const rivals = ranked.filter((each) => each !== top).slice(0, 5);
  // To lead with little of what was asked, as the only one who has a rare word of it, says little.
  const held = coverage(query, around);
  const features = new Map<string, number>(
    Object.entries({
      bm25: top.bm25,
      lead:
        held *
        leadOver(
          rivals.map((each) => each.bm25),
          top.bm25,
        ),
      'lead of score':
        held *
        leadOver(
          rivals.map((each) => each.best.score),
          best.score,
        ),
      passage: top.passage,
      covered: best.covered,
      around: held,
      'covered anywhere': Math.max(...ranked.slice(0, 10).map((each) => each.best.covered)),
      information: Math.log(1 + (best.covered * total) / scale),
      'rarest missing': Math.max(0, ...missing) / scale,
      meaning: best.meaning,
      heading: shareAsked(entry.headingTerms, query, vocabulary),
      'same heading':
        ranked.slice(1, 5).filter((each) => each.entry.heading === entry.heading).length / 4,
      'kind missing': query.kind === 'any' ? 0 : 1 - kindFits(query.kind, sentence),
      negated: NEGATION.test(question) ? 1 : 0,
      rivals: Math.log(1 + ranked.filter((each) => each.best.around >= best.around - 0.05).length),
      'question length': Math.log(1 + question.split(/\s+/).length),
      'sentence length': Math.log(1 + sentenceTerms(entry, best.sentence).length),
      'passage length': Math.log(1 + entry.terms.length),
    } satisfies Partial<Record<FeatureName, number>>),
  );
  query.terms.forEach((term, at) => {
    const place = placeOf(term, at, { sentence: best.shares, around, whole }, vocabulary);
    const name = `${term.termClass} ${place}`;
    features.set(name, (features.get(name) ?? 0) + term.telling / total);
  });
  return features;
}

/** How far five rivals fall behind on average, as a share; one who is not there falls behind wholly. */
function leadOver(rivals: readonly number[], best: number): number {
  const sum = rivals.reduce((total, rival) => total + rival, 0);
  return best > 0 ? 1 - sum / (5 * best) : 0;
}

/** The best hit, or of those that all but tie with it the one that speaks to most of the question. */
function representative(ranked: readonly RankedHit[]): RankedHit | undefined {
  const [first] = ranked;
  return ranked
    .slice(0, 3)
    .filter(({ best }) => best.score >= TIE * (first?.best.score ?? 0))
    .sort((a, b) => closenessOf(b) - closenessOf(a))[0];
}

function has(shares: Shares, at: number): boolean {
  return (shares[at] ?? 0) >= SAME;
}

function placeOf(
  { term }: QueryTerm,
  at: number,
  met: { readonly sentence: Shares; readonly around: Shares; readonly whole: Shares },
  vocabulary: Vocabulary,
): Place {
  if (has(met.sentence, at)) return 'sentence';
  if (has(met.around, at)) return 'around';
  if (has(met.whole, at)) return 'passage';
  return vocabulary.idOf(term) === undefined ? 'nowhere' : 'elsewhere';
}

function shareAsked(
  heading: IndexedEntry['headingTerms'],
  { terms }: Query,
  vocabulary: Vocabulary,
): number {
  if (heading.length === 0) return 0;
  const asked = new Set(terms.map(({ term }) => vocabulary.idOf(term)));
  return heading.filter((id) => asked.has(id)).length / heading.length;
}
