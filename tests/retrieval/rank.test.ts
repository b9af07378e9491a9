import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createIndex } from '../../src/retrieval/passage-index.ts';
import { entriesOf, indexTexts, publishedIndex, rankAll } from './indexes.ts';

const texts = publishedIndex.list(() => true).map(({ sentences }) => sentences);
const questions = [
  'Is Russia a neutral mediator?',
  'What does the mutual defence clause say?',
  'Would Azerbaijan abandon its balanced foreign policy?',
  'How is Georgia affected by the pact?',
];

describe('a ranking', () => {
  test('is the same whatever the order of the entries', () => {
    const entries = entriesOf(texts);
    const bestIn = (question: string, shuffled: typeof entries) =>
      rankAll(question, createIndex(shuffled)).ranked.map(({ entry, best }) => [
        entry.id,
        best.sentence,
      ])[0];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        fc.constantFrom(...questions),
        (shuffled, question) => {
          expect(bestIn(question, shuffled)).toEqual(bestIn(question, entries));
        },
      ),
      { numRuns: 15 },
    );
  });

  test('keeps its best sentence when an entry about something else joins', () => {
    const bestOf = (question: string, from: readonly (readonly string[])[]) => {
      const [first] = rankAll(question, indexTexts(from)).ranked;
      return first?.entry.sentences[first.best.sentence];
    };
    for (const question of questions) {
      const joined = [...texts, ['Oysters grow on old ropes.', 'A cook opens them with a knife.']];
      expect(bestOf(question, joined)).toBe(bestOf(question, texts));
    }
  });

  test('puts the best sentence of an entry first, and the best entry', () => {
    for (const question of questions) {
      const { ranked } = rankAll(question, publishedIndex);
      expect(ranked.length).toBeGreaterThan(0);
      for (const [at, { best, sentences }] of ranked.entries()) {
        expect(best).toBe(sentences[0]);
        for (const each of sentences) expect(each.score).toBeLessThanOrEqual(best.score);
        for (const share of [best.covered, best.around]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(best.around).toBeGreaterThanOrEqual(best.covered);
        // Those whose words were compared by meaning stand before the others.
        if (at > 0 && at < 8) expect(ranked[at - 1]?.best.score).toBeGreaterThanOrEqual(best.score);
      }
    }
  });

  test('is empty for a question without words', () => {
    expect(rankAll('🙂?', publishedIndex)).toMatchObject({ ranked: [], rest: [] });
  });
});
