import { sentenceTerms } from './entry.ts';
import { coverage, order } from './features.ts';
import { kindFits } from './kind.ts';
import { unite } from './match.ts';
import type { Query } from './query.ts';
import type { TermClass } from './query-term.ts';
import type { RankedHit } from './rank.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where a term of the question is met, from the best place to the worst. */
const PLACES = ['sentence', 'near', 'around', 'passage', 'elsewhere', 'nowhere'] as const;
type Place = (typeof PLACES)[number];

const CLASSES: readonly TermClass[] = ['name', 'number', 'noun', 'verb', 'adjective'];

/** From this share on a form of a term is as good as the term. */
const SAME = 0.7;
const NEAR = 0.12;

const NEGATION =
  /\b(?:not|never|no|none|neither|nor|nobody|nothing|without|except|fail(?:s|ed)?|other than|rather than|instead of)\b|n['’]t\b/i;

export const FEATURE_NAMES = [
  ...CLASSES.flatMap((each) => PLACES.map((place) => `${each} ${place}`)),
  'bm25',
  'lead 2',
  'lead 5',
  'lead 10',
  'information',
  'terms',
  'words',
  'passage length',
  'sentence length',
  'heading asked',
  'negated',
  'negation differs',
  'order',
  'tight',
  'kind missing',
  'kind missing around',
  'covered',
  'around',
  'is time',
  'is number',
  'is person',
  'is reason',
  'heading covered', 'any covered', 'meaning', 'meaning lead', 'rarest missing', 'rarest missing around', 'score lead 2', 'score lead 5', 'passage part', 'nqc', 'same heading', 'missing terms', 'full hits',
];

export function confidenceFeatures(
  question: string,
  query: Query,
  ranked: readonly RankedHit[],
  vocabulary: Vocabulary,
): number[] {
  const [top] = ranked;
  if (!top) return FEATURE_NAMES.map(() => 0);
  const { entry, match, best } = top;
  const around = unite([
    ...match.sentences.slice(Math.max(best.sentence - 1, 0), best.sentence + 2),
    match.heading,
  ]);
  const whole = unite([...match.sentences, match.heading]);
  const total = query.terms.reduce((sum, { telling }) => sum + telling, 0) || 1;
  const met = new Map<string, number>();
  query.terms.forEach(({ term, termClass, telling: weight }, at) => {
    const share = best.shares[at] ?? 0;
    let place: Place = 'nowhere';
    if (share >= SAME) place = 'sentence';
    else if ((around[at] ?? 0) >= SAME) place = 'around';
    else if (share >= NEAR) place = 'near';
    else if ((whole[at] ?? 0) >= SAME) place = 'passage';
    else if (vocabulary.idOf(term) !== undefined) place = 'elsewhere';
    const key = `${termClass} ${place}`;
    met.set(key, (met.get(key) ?? 0) + weight / total);
  });
  const lead = (at: number) => {
    const other = ranked[at];
    return other && top.bm25 > 0 ? 1 - other.bm25 / top.bm25 : 1;
  };
  const sentence = entry.sentences[best.sentence] ?? '';
  const terms = sentenceTerms(entry, best.sentence);
  const places = [...best.shares.keys()].filter((at) => (best.shares[at] ?? 0) >= SAME);
  const positions = places
    .map((at) => terms.indexOf(vocabulary.idOf(query.terms[at]?.term ?? '') ?? -1))
    .filter((at) => at >= 0);
  const spread = positions.length > 1 ? Math.max(...positions) - Math.min(...positions) + 1 : 2;
  const near = entry.sentences.slice(Math.max(best.sentence - 1, 0), best.sentence + 2).join(' ');
  const kindOr = (text: string) => (query.kind === 'any' ? 0 : 1 - kindFits(query.kind, text));
  return [
    ...CLASSES.flatMap((each) => PLACES.map((place) => met.get(`${each} ${place}`) ?? 0)),
    top.bm25,
    lead(1),
    lead(5),
    lead(10),
    Math.log(1 + (best.covered * total) / Math.log(2 + vocabulary.size)),
    Math.log(1 + query.terms.length),
    Math.log(1 + question.split(/\s+/).length),
    Math.log(1 + entry.terms.length),
    Math.log(1 + terms.length),
    entry.headingTerms.length === 0
      ? 0
      : [...entry.headingTerms].filter((id) =>
          query.terms.some(({ term }) => vocabulary.idOf(term) === id),
        ).length / entry.headingTerms.length,
    NEGATION.test(question) ? 1 : 0,
    NEGATION.test(question) === NEGATION.test(near) ? 0 : 1,
    order(query, vocabulary, terms),
    positions.length / spread,
    kindOr(sentence),
    kindOr(near),
    coverage(query, best.shares),
    coverage(query, around),
    query.kind === 'time' ? 1 : 0,
    query.kind === 'number' ? 1 : 0,
    query.kind === 'person' ? 1 : 0,
    query.kind === 'reason' ? 1 : 0,
    coverage(query, match.heading),
    Math.max(...ranked.slice(0, 10).map((x) => x.best.covered)),
    best.meaning,
    best.meaning - Math.max(0, ...ranked.slice(1, 10).map((x) => x.best.meaning)),
    Math.max(0, ...query.terms.map(({ telling: weight }, at) => ((best.shares[at] ?? 0) >= SAME ? 0 : weight))) / total,
    Math.max(0, ...query.terms.map(({ telling: weight }, at) => ((around[at] ?? 0) >= SAME ? 0 : weight))) / Math.log(2 + vocabulary.size),
    ranked[1] ? 1 - ranked[1].best.score / best.score : 1,
    ranked[5] ? 1 - ranked[5].best.score / best.score : 1,
    top.passage,
    nqc(ranked),
    ranked.slice(1, 5).filter((x) => x.entry.heading === entry.heading).length / 4,
    query.terms.filter((_, at) => (around[at] ?? 0) < SAME).length / (query.terms.length || 1),
    Math.log(1+ranked.filter((x) => x.best.around >= best.around - 0.05).length),
  ];
}

function nqc(ranked: readonly RankedHit[]): number {
  const s = ranked.slice(0, 20).map((x) => x.bm25);
  const m = s.reduce((a, b) => a + b, 0) / s.length;
  return Math.sqrt(s.reduce((a, b) => a + (b - m) ** 2, 0) / s.length) / (m || 1);
}

/** 0 to 1, how sure it is that a passage answers. */
export function confidenceIn(query: Query, { best }: RankedHit): number {
  if (best.isPoint && query.isOrdinalOnly) return 1;
  return 0.7 * best.covered + 0.3 * best.around;
}
