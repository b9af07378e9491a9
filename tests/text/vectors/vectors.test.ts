import { expect, test } from 'vitest';
import { cosine, vectorOf } from '../../../src/text/vectors/vectors.ts';
import { stemWord } from '../../../src/text/words.ts';

function likeness(a: string, b: string): number {
  const [one, other] = [vectorOf(stemWord(a)), vectorOf(stemWord(b))];
  return one && other ? cosine(one, other) : Number.NaN;
}

test.each([
  ['danger', 'risk', 'harbour'],
  ['war', 'conflict', 'kitchen'],
  ['ship', 'vessel', 'opinion'],
  ['price', 'cost', 'winter'],
  ['army', 'troops', 'opera'],
])('“%s” is nearer to “%s” than to “%s”', (word, near, far) => {
  expect(likeness(word, near)).toBeGreaterThan(likeness(word, far) + 0.2);
  expect(likeness(near, word)).toBeCloseTo(likeness(word, near));
});

test('a vector has the length 1, and a name that is nobody’s has none', () => {
  expect(likeness('treaty', 'treaty')).toBeCloseTo(1);
  expect(vectorOf('xyzzyq')).toBeUndefined();
});
