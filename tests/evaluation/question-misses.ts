import type { Library } from '../../src/library.ts';
import { lowest, type Miss, type MissSection } from './miss-page.ts';
import type { QuestionMeasurement, QuestionOutcome } from './questions.ts';

/** Of declining, this many of either kind are shown. */
const DOUBTFUL = 10;

/** The questions that went wrong, then those where the confidence was furthest off. */
export function questionMisses({ outcomes }: QuestionMeasurement, library: Library): MissSection[] {
  const show = (outcome: QuestionOutcome) => missOf(outcome, library);
  const answerable = outcomes.filter(({ question }) => question.answerable);
  const others = outcomes.filter(({ question }) => !question.answerable);
  const confidenceOf = ({ answer }: QuestionOutcome) => answer.confidence;
  return [
    {
      title: 'Answerable, and the first quote is not right',
      misses: answerable.filter(({ rank }) => rank !== 1).map(show),
    },
    {
      title: 'Not answerable, and answered',
      misses: others.filter(({ isDeclined }) => !isDeclined).map(show),
    },
    {
      title: 'Answerable, with the lowest confidence',
      misses: lowest(answerable, confidenceOf, DOUBTFUL).map(show),
    },
    {
      title: 'Not answerable, with the highest confidence',
      misses: lowest(others, (outcome) => -confidenceOf(outcome), DOUBTFUL).map(show),
    },
  ];
}

function missOf({ question, answer, isDeclined, rank }: QuestionOutcome, library: Library): Miss {
  const right = rank === undefined ? 'none right' : `right at ${rank}`;
  const judged = question.answerable ? `, ${right}` : '';
  const quotes = answer.status === 'answered' ? answer.quotes : [];
  return {
    id: question.id,
    question: question.question,
    how: `${isDeclined ? 'declined' : `answered${judged}`}, confidence ${answer.confidence.toFixed(2)}`,
    wanted: question.evidence.map(({ by, contains }) => ({ text: contains, source: by })),
    came: quotes.map((quote) => {
      const { experts, document } = library.cite(quote);
      const { kind } = library.passage(quote.passageId);
      const names = experts.map(({ name }) => name).join(', ');
      return { text: library.textOf(document.id, quote.span), source: names || kind };
    }),
  };
}
