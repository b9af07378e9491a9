import { expect, test } from 'vitest';
import { manySubjects, published } from '../fixtures/libraries.ts';
import { judgeLabels, readJudgedPassages } from './labels.ts';

/** What was measured when it was set: a change that falls below made the labels worse. */
const FLOOR = 0.83;

test('the labels are those a reader would choose, as often as they were', () => {
  const outcomes = judgeLabels(readJudgedPassages(new URL('topics.jsonl', import.meta.url)), [
    manySubjects,
    published,
  ]);
  const wrong = outcomes.filter(({ isRight }) => !isRight);
  const report = wrong.map(
    ({ judged, label }) => `${judged.holds}: ${label}, not ${judged.labels.join(' or ')}`,
  );
  expect(outcomes.every(({ label }) => label !== undefined)).toBe(true);
  expect(1 - wrong.length / outcomes.length, report.join('\n')).toBeGreaterThanOrEqual(FLOOR);
});
