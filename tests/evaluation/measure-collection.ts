import { createPlainSentenceSearch, holdsChosen } from './chosen-sentences.ts';
import type { CollectionQuestion, JudgedCollection } from './judged-collection.ts';
import {
  areaUnderCurve,
  compareMeans,
  mean,
  measureRanking,
  type RankingMeasures,
  share,
} from './measures.ts';
import type { Asked, Retrieval } from './retrieval.ts';

/** Figures of a collection; what it has no data for is left out. Shares are from 0 to 1. */
export interface CollectionFigures {
  /** Over the questions with a relevant passage: means. */
  readonly nDCG10: number;
  readonly recall100: number;
  readonly success1: number;
  readonly success3: number;
  /** Our nDCG@10 by Lucene's, and the ends of the 95 % interval. */
  readonly toLucene?: number;
  readonly toLuceneLow?: number;
  readonly toLuceneHigh?: number;
  /** Of the questions that name a speaker: the first passage is by that one. */
  readonly firstByNamed?: number;
  /** How well the confidence tells the answerable from the others: the area under the curve. */
  readonly auroc?: number;
  /** Answered rather than declined, of the answerable and of the others. */
  readonly answered?: number;
  readonly wronglyAnswered?: number;
  /** The first quote holds a sentence that people chose; the same for a plain sentence search. */
  readonly chosenQuoted?: number;
  readonly chosenPlain?: number;
  readonly chosenToPlain?: number;
}

/** How one question went. */
export interface CollectionOutcome extends Asked {
  readonly question: CollectionQuestion;
  /** Undefined for a question without a relevant passage. */
  readonly measures?: RankingMeasures;
  /** Undefined where nobody chose. */
  readonly holdsChosen?: boolean;
}

export interface CollectionMeasurement {
  readonly figures: CollectionFigures;
  /** In the order of the file. */
  readonly outcomes: readonly CollectionOutcome[];
  readonly unanswerable: readonly CollectionOutcome[];
}

/** Asks every question and measures what comes. */
export function measureCollection(
  judged: JudgedCollection,
  retrieval: Retrieval,
): CollectionMeasurement {
  const meet = (question: CollectionQuestion): CollectionOutcome => {
    const asked = retrieval.ask(question.text);
    const grades = judged.judgements.get(question.id);
    const quote = asked.quotes[0];
    return {
      question,
      ...asked,
      ...(grades && { measures: measureRanking(asked.ranking, grades) }),
      ...(question.chosen.length > 0 && {
        holdsChosen: quote !== undefined && holdsChosen(quote, question.chosen),
      }),
    };
  };
  const outcomes = judged.questions.map(meet);
  const unanswerable = (judged.unanswerable ?? []).map(meet);
  return {
    outcomes,
    unanswerable,
    figures: {
      ...figuresOfRanking(judged, outcomes),
      ...figuresOfSpeakers(judged, outcomes),
      ...(judged.unanswerable && figuresOfConfidence(outcomes, unanswerable)),
      ...figuresOfQuotes(judged, outcomes),
    },
  };
}

function figuresOfRanking(
  { judgements, lucene }: JudgedCollection,
  outcomes: readonly CollectionOutcome[],
) {
  const measures = new Map(outcomes.map((outcome) => [outcome.question.id, outcome.measures]));
  // In the order of the judgements, which the interval's draws go by.
  const rows = [...judgements.keys()].flatMap((id) => measures.get(id) ?? []);
  const meanOf = (name: keyof RankingMeasures) => mean(rows.map((row) => row[name]));
  const figures = {
    nDCG10: meanOf('nDCG10'),
    recall100: meanOf('recall100'),
    success1: meanOf('success1'),
    success3: meanOf('success3'),
  };
  if (!lucene) return figures;
  const { ratio, low, high } = compareMeans(
    rows.map(({ nDCG10 }) => nDCG10),
    Array.from(judgements, ([id, grades]) => measureRanking(lucene.get(id) ?? [], grades).nDCG10),
  );
  return { ...figures, toLucene: ratio, toLuceneLow: low, toLuceneHigh: high };
}

function figuresOfSpeakers(
  { speakerOf }: JudgedCollection,
  outcomes: readonly CollectionOutcome[],
) {
  const naming = outcomes.filter(({ question }) => question.speakers.length > 0);
  if (naming.length === 0 || speakerOf.size === 0) return {};
  const isByNamed = ({ ranking, question }: CollectionOutcome) =>
    question.speakers.includes(speakerOf.get(ranking[0] ?? '') ?? '');
  return { firstByNamed: share(naming, isByNamed) };
}

function figuresOfConfidence(
  answerable: readonly CollectionOutcome[],
  unanswerable: readonly CollectionOutcome[],
) {
  const confidences = (outcomes: readonly CollectionOutcome[]) =>
    outcomes.map(({ confidence }) => confidence);
  return {
    auroc: areaUnderCurve(confidences(answerable), confidences(unanswerable)),
    answered: share(answerable, ({ isAnswered }) => isAnswered),
    wronglyAnswered: share(unanswerable, ({ isAnswered }) => isAnswered),
  };
}

function figuresOfQuotes({ collection }: JudgedCollection, outcomes: readonly CollectionOutcome[]) {
  const judged = outcomes.filter((outcome) => outcome.holdsChosen !== undefined);
  if (judged.length === 0) return {};
  const findPlain = createPlainSentenceSearch(collection.entries);
  const chosenQuoted = share(judged, (outcome) => outcome.holdsChosen === true);
  const chosenPlain = share(judged, ({ question }) => {
    const sentences = [findPlain(question.text) ?? ''];
    return holdsChosen({ sentences, highlights: sentences }, question.chosen);
  });
  return { chosenQuoted, chosenPlain, chosenToPlain: chosenQuoted / chosenPlain };
}
