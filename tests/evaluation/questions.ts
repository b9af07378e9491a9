import { z } from 'zod';
import { readRecords } from '../../src/cli/collection.ts';
import { BadInput } from '../../src/cli/exit.ts';
import type { Library } from '../../src/library.ts';
import type { Answer, Quote } from '../../src/model.ts';
import { share } from './measures.ts';

/** Questions with the sentences that answer them, and how well a library's answers meet them. */

const questionSchema = z.object({
  id: z.string(),
  question: z.string().trim().min(1, { error: 'expected a text' }),
  answerable: z.boolean(),
  /** What kind of question it is, for a reader. */
  kind: z.string().optional(),
  /** Any one of these is right; none for a question that the documents do not answer. */
  evidence: z
    .array(
      z.object({
        /** An expert's name, `provision` or `background`. */
        by: z.string().min(1),
        /** Words of the sentence. */
        contains: z.string().min(1),
      }),
    )
    .default([]),
});

export type JudgedQuestion = Readonly<z.infer<typeof questionSchema>>;

/** How one question went. `rank` is the place of the first right quote, from 1. */
export interface QuestionOutcome {
  readonly question: JudgedQuestion;
  readonly answer: Answer;
  readonly isDeclined: boolean;
  readonly rank: number | undefined;
}

/** Shares from 0 to 1, of the answerable questions and of the others; and a count. */
export interface QuestionFigures {
  readonly rightFirst: number;
  readonly rightInThree: number;
  readonly declined: number;
  readonly wronglyDeclined: number;
}

export interface QuestionMeasurement {
  readonly figures: QuestionFigures;
  /** In the order of the questions. */
  readonly outcomes: readonly QuestionOutcome[];
}

/** Reads a file of one JSON question a line. Throws BadInput at the first that is not so. */
export async function readQuestions(file: string): Promise<JudgedQuestion[]> {
  const questions: JudgedQuestion[] = [];
  for await (const { where, record } of readRecords(file, 'judged questions', questionSchema)) {
    if (record.answerable && record.evidence.length === 0) {
      throw new BadInput(
        `${where}: evidence: expected what answers the question, or answerable: false`,
      );
    }
    questions.push(record);
  }
  if (questions.length === 0) {
    throw new BadInput(`${file}: the file is empty: expected judged questions`);
  }
  return questions;
}

/** Asks every question and measures what comes. */
export function measureQuestions(
  questions: readonly JudgedQuestion[],
  library: Library,
): QuestionMeasurement {
  const outcomes = questions.map((question): QuestionOutcome => {
    const answer = library.ask({ text: question.question });
    const quotes = answer.status === 'answered' ? answer.quotes : [];
    const place = quotes.findIndex((quote) => isRight(quote, question, library));
    return {
      question,
      answer,
      isDeclined: answer.status === 'not-covered',
      rank: place === -1 ? undefined : place + 1,
    };
  });
  const answerable = outcomes.filter(({ question }) => question.answerable);
  const others = outcomes.filter(({ question }) => !question.answerable);
  return {
    outcomes,
    figures: {
      rightFirst: share(answerable, ({ rank }) => rank === 1),
      rightInThree: share(answerable, ({ rank }) => rank !== undefined && rank <= 3),
      declined: share(others, ({ isDeclined }) => isDeclined),
      wronglyDeclined: answerable.filter(({ isDeclined }) => isDeclined).length,
    },
  };
}

/** Right: the words stand in the quote, and it is attributed to whom they are by. */
function isRight(quote: Quote, { evidence }: JudgedQuestion, library: Library): boolean {
  const { experts, document } = library.cite(quote);
  const { kind } = library.passage(quote.passageId);
  const text = library.textOf(document.id, quote.span);
  return evidence.some(
    ({ by, contains }) =>
      text.includes(contains) && (kind === by || experts.some(({ name }) => name === by)),
  );
}
