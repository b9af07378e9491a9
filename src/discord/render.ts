import type { Library } from '../library.ts';
import type { Citation, Document, Expert, Passage, Quote, Span, Suggestion } from '../model.ts';
import { foldSpan, joinSpans, sliceSpan } from '../text/span.ts';
import { truncate } from './layout.ts';
import { blockQuote, bold, escapeMarkdown, subtext } from './markdown.ts';
import type { Texts } from './texts/texts.ts';

/** Quotes, people and documents as Discord Markdown. */

/** `Dr. Ada Lindqvist`, as plain text. */
export function fullName(expert: Expert): string {
  return [expert.honorific, expert.name].filter(Boolean).join(' ');
}

/** Longer than any name, role, institution or title; a cut is marked. */
const LONGEST_FIELD = 300;

function show(field: string): string {
  return escapeMarkdown(truncate(field, LONGEST_FIELD));
}

/** The name in bold, then role and affiliation as printed. */
export function introduce(expert: Expert): string {
  const rest = [expert.role, expert.affiliation].filter((each) => each !== undefined);
  return [nameBoldly(expert), ...rest.map(show)].join(', ');
}

export function nameBoldly(expert: Expert): string {
  return bold(truncate(fullName(expert), LONGEST_FIELD));
}

/** Who is meant, no more of them than can be read at a glance. */
export function nameSeveral(names: readonly string[], { quotes }: Texts): string {
  const shown = names.slice(0, MOST_NAMES);
  const left = names.length - shown.length;
  return left > 0 ? quotes.namesAndMore({ names: shown, left }) : quotes.names({ names });
}

const MOST_NAMES = 5;

/** Title, publisher and date, as far as they are known. */
export function nameDocument(document: Document): string {
  const { title, publisher, published } = document;
  return [title, publisher, published]
    .filter((each) => each !== undefined)
    .map(show)
    .join(' · ');
}

/**
 * A quote with its attribution, the fullest form first, for `fitBlocks` to choose from: with the
 * sentences around the answering ones; those alone; these under the bare names, where very many
 * signed; and, for a sentence that is longer than a message may be, only where to find it.
 */
export function renderQuote(quote: Quote, library: Library, texts: Texts): string[] {
  const passage = library.passage(quote.passageId);
  const citation = library.cite(quote);
  const { document } = citation;
  const place = locateIn(citation, passage, texts);
  const attribution = `${attribute(citation, passage, texts)}\n${place}`;
  const names = `— ${citation.experts.map(nameBoldly).join('; ')}\n${place}`;
  const { highlights } = quote;
  const textOf = (span: Span) => quoteText(passage, document, span, highlights);
  const answering = textOf(highlights.length > 0 ? joinSpans(highlights) : quote.span);
  const tooLong = subtext(texts.quotes.sentenceTooLong);
  return [
    `${textOf(quote.span)}\n${attribution}`,
    `${answering}\n${attribution}`,
    ...(citation.experts.length > 1 ? [`${answering}\n${names}`] : []),
    `${tooLong}\n${attribution}`,
  ];
}

function quoteText(
  passage: Passage,
  document: Document,
  span: Span,
  highlights: readonly Span[],
): string {
  const sentences = passage.sentences.filter(
    (each) => span.start <= each.start && each.end <= span.end,
  );
  // Neighbouring highlights are one stretch of bold: `**a** **b**` reads worse.
  const isBold = (each: Span) => highlights.some((other) => other.start === each.start);
  const parts: { isBold: boolean; span: Span }[] = [];
  for (const sentence of sentences) {
    const last = parts.at(-1);
    if (last?.isBold === isBold(sentence)) last.span = joinSpans([last.span, sentence]);
    else parts.push({ isBold: isBold(sentence), span: sentence });
  }
  const line = parts
    .map((part, at) => {
      const text = foldSpan(document.text, part.span);
      // What stands between two sentences: mostly a space, in Chinese nothing.
      const gap = { start: parts[at - 1]?.span.end ?? part.span.start, end: part.span.start };
      const between = escapeMarkdown(sliceSpan(document.text, gap).replace(/\s+/gu, ' '));
      return between + (part.isBold ? bold(text) : escapeMarkdown(text));
    })
    .join('');
  return [
    ...(isCut(document, span.start, -1) ? [subtext('[…]')] : []),
    blockQuote(line),
    ...(isCut(document, span.end, 1) ? [subtext('[…]')] : []),
  ].join('\n');
}

/** True when the paragraph goes on beyond the offset, before (-1) or after it (1). */
function isCut(document: Document, offset: number, side: -1 | 1): boolean {
  const inside = side < 0 ? offset : offset - 1;
  return document.sections.some((section) =>
    section.paragraphs.some(
      ({ span }) =>
        span.start <= inside &&
        inside < span.end &&
        (side < 0 ? span.start < offset : offset < span.end),
    ),
  );
}

function attribute(
  { experts, document, locator }: Citation,
  passage: Passage,
  { quotes }: Texts,
): string {
  if (experts.length > 0) return `— ${experts.map(introduce).join('; ')}`;
  if (passage.kind === 'provision') {
    return `— ${bold(quotes.provision({ number: locator.paragraph }))}`;
  }
  const { publisher } = document;
  return publisher === undefined
    ? `— ${quotes.backgroundOfDocument}`
    : `— ${quotes.background({ publisher: show(publisher) })}`;
}

function locateIn({ document, locator }: Citation, passage: Passage, { quotes }: Texts): string {
  const { page, paragraph } = locator;
  return subtext(
    [
      ...(page === undefined ? [] : [quotes.page({ page })]),
      ...(passage.kind === 'provision' ? [] : [quotes.paragraph({ paragraph })]),
      nameDocument(document),
    ].join(' · '),
  );
}

/** A list of topics with who speaks to each. */
export function renderSuggestions(
  suggestions: readonly Suggestion[],
  library: Library,
  texts: Texts,
): string[] {
  return suggestions.map(({ topic, expertIds }) => {
    const names = library.profiles
      .filter(({ expert }) => expertIds.includes(expert.id))
      .map(({ expert }) => escapeMarkdown(fullName(expert)));
    return `- ${bold(topic)}${names.length > 0 ? `: ${nameSeveral(names, texts)}` : ''}`;
  });
}
