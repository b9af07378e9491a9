import { deepLink } from '../library/deep-link.ts';
import type { Library } from '../library.ts';
import type { Citation, Document, Locator, Passage, Quote, Span } from '../model.ts';
import { joinSpans } from '../text/span.ts';

import { blockQuote, bold, link, subtext } from './markdown.ts';
import { type Block, blockText } from './message.ts';
import type { Item } from './page.ts';
import { contextId } from './quote-id.ts';
import { introduce, nameBoldly, nameDocument, nameSeveral, show } from './render.ts';
import { showSentences } from './source-text.ts';
import type { Texts } from './texts/texts.ts';

interface QuoteOptions {
  readonly texts: Texts;
  /** The custom id that shows again what the quote is shown in; empty where there is none. */
  readonly back: string;
  /** What else is said of the quote before its place, Markdown already. */
  readonly notes?: readonly string[];
  /** Whose it is comes before it, where several are compared. */
  readonly isNamedFirst?: boolean;
}

/**
 * A quote, its attribution and its place, with a button that shows it in context, the fullest form
 * first: with the sentences around the answering ones; those alone; these under the bare names,
 * where several signed, and under the first of them, where very many did; and, for a sentence that
 * is longer than a message may be, only where to find it.
 */
export function quoteItem(quote: Quote, library: Library, options: QuoteOptions): Item {
  const { texts, back, notes = [], isNamedFirst = false } = options;
  const passage = library.passage(quote.passageId);
  const citation = library.cite(quote);
  const { experts } = citation;
  const place = subtext([...notes, ...placeOf(citation, quote.span, passage, texts)].join(' · '));
  const button = {
    label: texts.buttons.inContext,
    customId: contextId({ anchor: library.anchor(quote), part: 0, back }),
  };
  const form = (text: string, who: string): Block[] =>
    isNamedFirst
      ? [`${who}\n${text}`, { text: place, button }]
      : [text, { text: `— ${who}\n${place}`, button }];
  const full = attribute(citation, passage, texts);
  const names = nameSeveral(experts.map(nameBoldly), texts, experts.length);
  const few = nameSeveral(experts.map(nameBoldly), texts);
  const first = nameSeveral(experts.map(nameBoldly), texts, 1);
  const { highlights } = quote;
  const textOf = (span: Span) => quoteText(passage, citation.document, span, highlights);
  const answering = textOf(highlights.length > 0 ? joinSpans(highlights) : quote.span);
  return [
    form(textOf(quote.span), full),
    form(answering, full),
    ...(experts.length > 1 ? [names, few, first].map((who) => form(answering, who)) : []),
    form(subtext(texts.quotes.sentenceTooLong), experts.length > 1 ? few : full),
  ];
}

/** The same forms as a text each, without a button. */
export function renderQuote(quote: Quote, library: Library, texts: Texts): string[] {
  return quoteItem(quote, library, { texts, back: '' }).map((form) =>
    form.map(blockText).join('\n'),
  );
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
  const isBold = (each: Span) => highlights.some((other) => other.start === each.start);
  return [
    ...(isCut(document, span.start, -1) ? [subtext('[…]')] : []),
    blockQuote(showSentences(document, sentences, isBold)),
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

/** Who said it. */
function attribute(
  { experts, document, locator }: Citation,
  passage: Passage,
  { quotes }: Texts,
): string {
  if (experts.length > 0) return experts.map(introduce).join('; ');
  if (passage.kind === 'provision') {
    return `${bold(quotes.provision({ number: locator.paragraph }))}`;
  }
  const { publisher } = document;
  return publisher === undefined
    ? quotes.backgroundOfDocument
    : quotes.background({ publisher: show(publisher) });
}

/** The same in little room: of several who signed, the names of the first. */
export function attributeBriefly(citation: Citation, passage: Passage, texts: Texts): string {
  const { experts } = citation;
  if (experts.length < 2) return attribute(citation, passage, texts);
  return nameSeveral(experts.map(nameBoldly), texts);
}

/** Where it stands: page and paragraph, the document, and the way to it. */
function placeOf(
  { document, locator }: Citation,
  span: Span,
  passage: Passage,
  { quotes }: Texts,
): string[] {
  const { page, paragraph } = locator;
  return [
    ...(page === undefined ? [] : [quotes.page({ page })]),
    ...(passage.kind === 'provision' ? [] : [quotes.paragraph({ paragraph })]),
    nameDocument(document, { quotes }),
    ...sourceLink(document, span, locator, quotes.source),
  ];
}

/** A link to the very place where the document is published, where that is known. */
export function sourceLink(
  document: Document,
  span: Span,
  locator: Locator,
  label: string,
): string[] {
  const url = deepLink(document, span, locator, LONGEST_LINK);
  const source = url === undefined ? undefined : link(label, url);
  return source === undefined ? [] : [source];
}

/** In characters: a message has several of them. */
const LONGEST_LINK = 300;
