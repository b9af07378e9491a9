import { readFileSync } from 'node:fs';
import type { Library } from '../../src/library.ts';
import type { Quote } from '../../src/model.ts';

/** Questions with the sentences that answer them, and how well a library's answers meet them. */

/** Where an answer stands: words of the sentence, and an expert's name, `provision` or `background`. */
export interface Evidence {
  readonly by: string;
  readonly contains: string;
}

export interface JudgedQuestion {
  readonly id: string;
  readonly question: string;
  readonly kind: string;
  readonly answerable: boolean;
  /** Any one of these is right; none for a question that the documents do not answer. */
  readonly evidence: readonly Evidence[];
}

/** How one question went. `rank` is the place of the first right quote, from 1. */
export interface Outcome {
  readonly question: JudgedQuestion;
  readonly isDeclined: boolean;
  readonly rank: number | undefined;
}

/** Shares from 0 to 1, of the answerable questions and of the others; and a count. */
export interface Scores {
  readonly rightFirst: number;
  readonly rightInThree: number;
  readonly declined: number;
  readonly wronglyDeclined: number;
}

/** Reads a file of one JSON question a line. */
export function readQuestions(file: string | URL): JudgedQuestion[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): JudgedQuestion => JSON.parse(line));
}

export function judge(questions: readonly JudgedQuestion[], library: Library): Outcome[] {
  return questions.map((question) => {
    const answer = library.ask({ text: question.question });
    const quotes = answer.status === 'answered' ? answer.quotes : [];
    const place = quotes.findIndex((quote) => isRight(quote, question, library));
    return {
      question,
      isDeclined: answer.status === 'not-covered',
      rank: place === -1 ? undefined : place + 1,
    };
  });
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

export function score(outcomes: readonly Outcome[]): Scores {
  const answerable = outcomes.filter(({ question }) => question.answerable);
  const others = outcomes.filter(({ question }) => !question.answerable);
  return {
    rightFirst: share(answerable, ({ rank }) => rank === 1),
    rightInThree: share(answerable, ({ rank }) => rank !== undefined && rank <= 3),
    declined: share(others, ({ isDeclined }) => isDeclined),
    wronglyDeclined: answerable.filter(({ isDeclined }) => isDeclined).length,
  };
}

/** 1 for no outcomes: nothing went wrong. */
function share(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number {
  return outcomes.length === 0 ? 1 : outcomes.filter(holds).length / outcomes.length;
}
