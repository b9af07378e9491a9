import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateConfidence, FEATURES } from '../../src/retrieval/confidence.ts';
import { LEARNED } from '../../src/retrieval/learned.ts';
import { corpus, question } from '../generators.ts';
import { indexOf, manySubjectsIndex, publishedIndex, rankAll } from './indexes.ts';

function confidence(text: string, index: typeof publishedIndex): number {
  const { query, ranked } = rankAll(text, index);
  return estimateConfidence(text, query, ranked, index.vocabulary);
}

test('is 0 to 1 for any question of any documents, and 0 where nothing was found', () => {
  const asked = corpus.chain((each) => fc.tuple(fc.constant(each), fc.array(question(each))));
  fc.assert(
    fc.property(asked, ([from, questions]) => {
      const index = indexOf(from);
      for (const text of questions) {
        const sure = confidence(text, index);
        expect(sure).toBeGreaterThanOrEqual(0);
        expect(sure).toBeLessThanOrEqual(1);
        if (rankAll(text, index).ranked.length === 0) expect(sure).toBe(0);
      }
    }),
    { numRuns: 15 },
  );
});

test('is higher for a question of the same documents than of others', () => {
  const own = 'What would lead to escalation of the Nagorno-Karabakh conflict?';
  expect(confidence(own, publishedIndex)).toBeGreaterThan(confidence(own, manySubjectsIndex));
});

test('no weight was learned against what its feature means', () => {
  for (const [name, weight] of Object.entries(LEARNED.weights)) {
    expect(FEATURES).toHaveProperty([name]);
    const sign = new Map<string, number>(Object.entries(FEATURES)).get(name) ?? 0;
    if (sign !== 0) expect(weight * sign).toBeGreaterThanOrEqual(0);
  }
});
