import type { Citation, Document, Locator, Passage, Span } from '../model.ts';
import { containsSpan } from '../text/span.ts';

/** Whose words a quote of this passage is, and where it stands. */
export function citeSpan(document: Document, passage: Passage, span: Span): Citation {
  // In the order in which they signed.
  const experts = passage.expertIds.flatMap(
    (id) => document.experts.find((expert) => expert.id === id) ?? [],
  );
  return { experts, document, locator: locate(document, passage, span) };
}

function locate(document: Document, passage: Passage, span: Span): Locator {
  const own = document.sections
    .filter((section) => section.kind === passage.kind)
    .filter((section) => section.expertIds.join() === passage.expertIds.join())
    .flatMap((section) => section.paragraphs);
  const start = { start: span.start, end: span.start + 1 };
  const paragraph = own.findIndex((each) => containsSpan(each.span, start)) + 1;
  const page = document.pageStarts.filter((pageStart) => pageStart <= span.start).length;
  return { ...(page > 0 ? { page } : {}), paragraph };
}
