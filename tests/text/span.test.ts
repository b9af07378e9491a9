import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  containsSpan,
  countWords,
  foldSpace,
  joinSpans,
  lineAt,
  sliceSpan,
  trimSpan,
} from '../../src/text/span.ts';

describe('spans', () => {
  test('a trimmed span holds the trimmed text', () => {
    const text = fc.string({ unit: fc.constantFrom(' ', '\n', '\f', '\u00a0', 'a', '港', '🙂') });
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(30), (source, a, b) => {
        const span = { start: Math.min(a, b), end: Math.min(Math.max(a, b), source.length) };
        fc.pre(span.start <= span.end);
        expect(sliceSpan(source, trimSpan(source, span))).toBe(sliceSpan(source, span).trim());
      }),
    );
  });

  test('spans that are joined hold all of them', () => {
    const joined = joinSpans([
      { start: 2, end: 5 },
      { start: 7, end: 9 },
    ]);
    expect(joined).toEqual({ start: 2, end: 9 });
    expect(containsSpan(joined, { start: 7, end: 9 })).toBe(true);
    expect(containsSpan(joined, { start: 8, end: 10 })).toBe(false);
    expect(() => joinSpans([])).toThrow('expected at least one span');
  });

  test('folding touches white space alone', () => {
    expect(foldSpace(' one\r\n two\f\u00a0three ')).toBe('one two three');
    expect(countWords(' one\r\n two\f three ')).toBe(3);
  });

  test('lines count from 1, and a line end is of the line it ends', () => {
    const text = 'a\nb\n\nc';
    expect([0, 1, 2, 4, 5].map((offset) => lineAt(text, offset))).toEqual([1, 1, 2, 3, 4]);
  });
});
