import type { Document, Span } from '../model.ts';
import { foldSpan, joinSpans, sliceSpan } from '../text/span.ts';
import { bold, escapeMarkdown } from './markdown.ts';

/**
 * Neighbouring sentences of a document on one line of Markdown, which shows just their characters:
 * those that `isBold` picks in bold, and between two what stands between them.
 */
export function showSentences(
  { text }: Document,
  sentences: readonly Span[],
  isBold: (sentence: Span) => boolean,
): string {
  // Neighbours in bold are one stretch of it: `**a** **b**` reads worse.
  const parts: { isBold: boolean; span: Span }[] = [];
  for (const sentence of sentences) {
    const last = parts.at(-1);
    if (last?.isBold === isBold(sentence)) last.span = joinSpans([last.span, sentence]);
    else parts.push({ isBold: isBold(sentence), span: sentence });
  }
  return parts
    .map((part, at) => {
      const own = foldSpan(text, part.span);
      // Mostly a space, in Chinese nothing.
      const gap = { start: parts[at - 1]?.span.end ?? part.span.start, end: part.span.start };
      const between = escapeMarkdown(sliceSpan(text, gap).replace(/\s+/gu, ' '));
      return between + (part.isBold ? bold(own) : escapeMarkdown(own));
    })
    .join('');
}
