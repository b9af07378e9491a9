import { expect, test } from 'vitest';
import { formatCorpusFile } from '../../../src/corpus/format-file.ts';
import { buildCorpus } from '../../../src/corpus/load.ts';
import { parseFile } from '../../../src/corpus/parse-file.ts';
import { judgeLabels, readJudgedPassages } from '../labels.ts';
import type { RoundUp } from './round-up.ts';
import { courts } from './subjects/courts.ts';
import { energy } from './subjects/energy.ts';
import { fisheries } from './subjects/fisheries.ts';
import { health } from './subjects/health.ts';
import { housing } from './subjects/housing.ts';

/** The labels were judged before any was seen; what was measured then and may not be less. */
const FLOOR = 0.8;

test('the labels of subjects on which nothing was tuned are those a reader would choose', () => {
  const parsed = [courts, energy, fisheries, health, housing].flatMap((roundUp, at) => {
    const { parsed: file } = parseFile(`subject-${at}.md`, corpusFileOf(roundUp));
    return file ? [file] : [];
  });
  const corpus = buildCorpus(parsed, []);
  const judged = readJudgedPassages(new URL('topics.jsonl', import.meta.url));
  const outcomes = judgeLabels(judged, [corpus]);
  const wrong = outcomes.filter(({ isRight }) => !isRight);
  const report = wrong.map((each) => `${each.judged.holds}: ${each.label}`).join('\n');
  expect(outcomes.filter(({ label }) => label === undefined)).toEqual([]);
  expect(1 - wrong.length / outcomes.length, report).toBeGreaterThanOrEqual(FLOOR);
});

function corpusFileOf({ title, introduction, comments }: RoundUp): string {
  const experts = comments.flatMap(({ by }) => by.map(({ name }) => ({ name, aliases: [] })));
  return formatCorpusFile({
    frontMatter: { title, experts },
    sections: [
      { heading: 'Background', paragraphs: [...introduction] },
      ...comments.map(({ by, paragraphs }) => ({
        heading: by.map(({ name }) => name).join('; '),
        paragraphs: [...paragraphs],
      })),
    ],
  });
}
