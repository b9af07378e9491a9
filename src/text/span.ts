import type { Span } from '../model.ts';

/**
 * All offset arithmetic. Offsets are UTF-16 code units of one document's text; spans are half-open.
 */

/** The source itself, character for character. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The source with each run of white space (line ends and page breaks too) as one space. */
export function foldSpan(text: string, span: Span): string {
  return foldSpace(sliceSpan(text, span));
}

export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The span without the white space at its ends; empty at `start` if there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

function isSpace(text: string, offset: number): boolean {
  return /\s/u.test(text.charAt(offset));
}

/** From the first span's start to the last one's end. The spans are in order and not empty. */
export function joinSpans(spans: readonly Span[]): Span {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) throw new RangeError('joinSpans: expected at least one span, got none');
  return { start: first.start, end: last.end };
}

export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

/** The number of words: what white space parts, and two characters a word where nothing does. */
export function countWords(text: string): number {
  return text.match(WORDS)?.length ?? 0;
}

/** The line, from 1, in which `offset` stands. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
}
