import { expect } from 'vitest';
import type { Library } from '../../src/library.ts';
import type { Quote } from '../../src/model.ts';
import { containsSpan, countWords, foldSpace } from '../../src/text/span.ts';

const MOST_WORDS = 90;

/** What holds of every quote of every answer: verbatim, whole, attributed, located. */
export function expectQuote(quote: Quote, library: Library): void {
  const passage = library.passage(quote.passageId);
  const { experts, document, locator } = library.cite(quote);
  expect(document).toBe(library.document(passage.documentId));
  const { text, sections, pageStarts } = document;

  // Whole sentences of one passage, sliced from the source.
  const quoted = passage.sentences.filter((sentence) => containsSpan(quote.span, sentence));
  expect([quoted[0]?.start, quoted.at(-1)?.end]).toEqual([quote.span.start, quote.span.end]);
  const source = text.slice(quote.span.start, quote.span.end);
  expect(library.textOf(document.id, quote.span)).toBe(foldSpace(source));
  if (quoted.length > 1) expect(countWords(source)).toBeLessThanOrEqual(MOST_WORDS);
  expect(quote.highlights.length).toBeGreaterThan(0);
  for (const highlight of quote.highlights) expect(quoted).toContainEqual(highlight);
  expect(Number.isFinite(quote.score)).toBe(true);

  // Under the names of exactly those who signed the section that it stands in.
  const home = sections.filter(({ span }) => containsSpan(span, quote.span));
  expect(home).toHaveLength(1);
  const signers = [...(home[0]?.expertIds ?? [])].sort();
  expect(experts.map(({ id }) => id).sort()).toEqual(signers);
  for (const expert of experts) expect(document.experts).toContain(expert);

  // Where it says: the paragraph counts within what the same people say in this document.
  const paragraphs = sections
    .filter(
      ({ kind, expertIds }) =>
        kind === passage.kind && [...expertIds].sort().join() === signers.join(),
    )
    .flatMap((section) => section.paragraphs);
  const paragraph = paragraphs[locator.paragraph - 1]?.span;
  expect(paragraph && quote.span.start >= paragraph.start && quote.span.start < paragraph.end).toBe(
    true,
  );
  const before = text.slice(0, quote.span.start).split('\f').length;
  expect(locator.page).toBe(pageStarts.length === 0 ? undefined : before);
}
