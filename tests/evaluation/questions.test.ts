import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { publishedLibrary } from '../fixtures/libraries.ts';
import { measureQuestions, readQuestions } from './questions.ts';

const questions = await readQuestions(fileURLToPath(new URL('questions.jsonl', import.meta.url)));

/** What was measured when these were set: a change that falls below made the answers worse. */
const FLOOR = {
  rightFirst: 27 / 29,
  rightInThree: 28 / 29,
  declined: 10 / 11,
  wronglyDeclined: 1,
};

test('the answers to the judged questions are no worse than they were', () => {
  const { figures, outcomes } = measureQuestions(questions, publishedLibrary);
  const missed = outcomes
    .filter(({ question, rank, isDeclined }) => (question.answerable ? rank !== 1 : !isDeclined))
    .map(({ question, rank }) => `${question.id} ${question.question} (right at ${rank ?? '-'})`);
  const report = `${JSON.stringify(figures)}\n${missed.join('\n')}`;
  expect(figures.rightFirst, report).toBeGreaterThanOrEqual(FLOOR.rightFirst);
  expect(figures.rightInThree, report).toBeGreaterThanOrEqual(FLOOR.rightInThree);
  expect(figures.declined, report).toBeGreaterThanOrEqual(FLOOR.declined);
  expect(figures.wronglyDeclined, report).toBeLessThanOrEqual(FLOOR.wronglyDeclined);
});

test('each answer that is looked for stands in the documents, under the name it is looked for by', () => {
  for (const { evidence, answerable, id } of questions) {
    expect(evidence.length > 0, id).toBe(answerable);
    for (const { by, contains } of evidence) {
      const holders = publishedLibrary.documents.flatMap((document) =>
        document.sections.filter(({ kind, expertIds, span }) => {
          const names = document.experts.filter((expert) => expertIds.includes(expert.id));
          const isBy = kind === by || names.some(({ name }) => name === by);
          return isBy && publishedLibrary.textOf(document.id, span).includes(contains);
        }),
      );
      expect(holders.length, `${id}: “${contains}” by ${by}`).toBeGreaterThan(0);
    }
  }
});
