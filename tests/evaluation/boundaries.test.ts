import { describe, expect, test } from 'vitest';
import { manySubjects } from '../fixtures/libraries.ts';
import { boundaryErrors, fixedLength, joinTexts, seededRandom } from './boundaries.ts';

/** Ten sentences and a boundary before the sixth: the window is three sentences. */
const text = {
  sentences: Array.from({ length: 10 }, (_, at) => `Sentence ${at}.`),
  boundaries: new Set([5]),
  paragraphs: new Set<number>(),
};

describe('errors, worked out by hand', () => {
  test.each([
    ['the truth', [5], 0, 0],
    ['nothing', [], 3 / 7, 3 / 7],
    ['one too many beside the truth', [4, 5], 1 / 7, 3 / 7],
    ['one sentence off', [6], 2 / 7, 2 / 7],
  ])('%s', (_, found, pk, windowDiff) => {
    expect(boundaryErrors(text, new Set(found))).toEqual({ pk, windowDiff });
  });
});

describe('joined texts', () => {
  const documents = Array.from({ length: 20 }, (_, name) =>
    Array.from({ length: 2 + name }, (_, at) => `Document ${name}, sentence ${at}.`),
  );

  test('are ten beginnings of different documents, three to eleven sentences each, always the same', () => {
    const options = { count: 5, inParagraphs: true };
    const texts = joinTexts(documents, { ...options, random: seededRandom(1) });
    expect(texts).toEqual(joinTexts(documents, { ...options, random: seededRandom(1) }));
    for (const { sentences, boundaries, paragraphs } of texts) {
      const starts = [0, ...boundaries];
      const lengths = starts.map((start, at) => (starts[at + 1] ?? sentences.length) - start);
      expect(Math.min(...lengths)).toBeGreaterThanOrEqual(3);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(11);
      const names = starts.map((start) => sentences[start]?.split(',')[0]);
      expect(new Set(names).size).toBe(10);
      for (const start of starts) expect(sentences[start]).toMatch(/sentence 0\.$/);
      for (const boundary of boundaries) expect(paragraphs).toContain(boundary);
    }
  });

  test('the fixed length is the true mean', () => {
    expect([...fixedLength({ ...text, boundaries: new Set([1, 2, 3, 4]) })]).toEqual([2, 4, 6, 8]);
  });
});

test('nearly every paragraph, being a topic of its own, is a passage of its own', () => {
  const paragraphs = manySubjects.documents.flatMap(({ id, sections }) =>
    sections.flatMap((each) => each.paragraphs.map(({ span }) => `${id} ${span.start}`)),
  );
  const begun = new Set(
    manySubjects.passages.map((each) => `${each.documentId} ${each.span.start}`),
  );
  const found = paragraphs.filter((each) => begun.has(each));
  expect(found.length / paragraphs.length).toBeGreaterThanOrEqual(0.9);
  expect(manySubjects.passages).toHaveLength(found.length);
});
