import type { Citation, Document, Locator, Passage, Span } from '../model.ts';
import { containsSpan } from '../text/span.ts';
import { commentOf } from './comment.ts';

/** Whose words a quote of this passage is, and where it stands. */
export function citeSpan(document: Document, passage: Passage, span: Span): Citation {
  // In the order in which they signed.
  const experts = passage.expertIds.flatMap(
    (id) => document.experts.find((expert) => expert.id === id) ?? [],
  );
  return { experts, document, locator: locate(document, passage, span) };
}

function locate(document: Document, passage: Passage, span: Span): Locator {
  const own = commentOf(document, passage, []).paragraphs;
  const start = { start: span.start, end: span.start + 1 };
  const paragraph = own.findIndex((each) => containsSpan(each.span, start)) + 1;
  const page = pageOf(document, span.start);
  return { ...(page === undefined ? {} : { page }), paragraph };
}

/** The page of the original on which an offset stands, from 1; undefined where it has no pages. */
export function pageOf({ pageStarts }: Document, offset: number): number | undefined {
  return pageStarts.filter((pageStart) => pageStart <= offset).length || undefined;
}
