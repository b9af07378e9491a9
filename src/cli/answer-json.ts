import type { Library } from '../library.ts';
import type { Answer, Document, Expert, PartKind, Quote, Span, Suggestion } from '../model.ts';

/** The stable JSON of answers. What is unknown is null; nothing is ever left out. */
export interface AnswerJson {
  /** As it came with the question; null when none did. */
  readonly id: unknown;
  readonly question: string;
  readonly status: Answer['status'];
  /** 0 to 1. */
  readonly confidence: number;
  readonly quotes: readonly QuoteJson[];
  readonly suggestions: readonly SuggestionJson[];
}

export interface QuoteJson {
  /** The quote as shown: the source's characters with white space folded. */
  readonly text: string;
  readonly kind: PartKind;
  /** Empty for background and provisions. */
  readonly experts: readonly ExpertJson[];
  readonly topic: string;
  /** The sentences that answer. */
  readonly highlights: readonly string[];
  /** In UTF-16 code units of the document's text. */
  readonly span: Span;
  readonly document: DocumentJson;
  readonly locator: { readonly page: number | null; readonly paragraph: number };
  /** The whole passage that the quote is from. */
  readonly context: string;
  /** Comparable within one answer only. */
  readonly score: number;
}

export interface ExpertJson {
  readonly name: string;
  readonly honorific: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
}

export interface DocumentJson {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

export interface SuggestionJson {
  readonly topic: string;
  /** A document's id. */
  readonly document: string;
  /** Names. */
  readonly experts: readonly string[];
}

export function answerJson(
  id: unknown,
  question: string,
  answer: Answer,
  library: Library,
): AnswerJson {
  return {
    id: id ?? null,
    question,
    status: answer.status,
    confidence: answer.confidence,
    ...evidenceJson(answer, library),
  };
}

/** The parts of an answer that quote or suggest. */
export function evidenceJson(
  answer: Answer,
  library: Library,
): Pick<AnswerJson, 'quotes' | 'suggestions'> {
  return answer.status === 'answered'
    ? { quotes: answer.quotes.map((quote) => quoteJson(quote, library)), suggestions: [] }
    : { quotes: [], suggestions: answer.suggestions.map((each) => suggestionJson(each, library)) };
}

export function quoteJson(quote: Quote, library: Library): QuoteJson {
  const passage = library.passage(quote.passageId);
  const { experts, document, locator } = library.cite(quote);
  const textOf = (span: Span) => library.textOf(document.id, span);
  return {
    text: textOf(quote.span),
    kind: passage.kind,
    experts: experts.map(expertJson),
    topic: passage.topic,
    highlights: quote.highlights.map(textOf),
    span: { start: quote.span.start, end: quote.span.end },
    document: documentJson(document),
    locator: { page: locator.page ?? null, paragraph: locator.paragraph },
    context: textOf(passage.span),
    score: quote.score,
  };
}

export function expertJson({ name, honorific, role, affiliation }: Expert): ExpertJson {
  return {
    name,
    honorific: honorific ?? null,
    role: role ?? null,
    affiliation: affiliation ?? null,
  };
}

export function documentJson({ id, title, publisher, published, url }: Document): DocumentJson {
  return {
    id,
    title,
    publisher: publisher ?? null,
    published: published ?? null,
    url: url ?? null,
  };
}

function suggestionJson(
  { topic, documentId, expertIds }: Suggestion,
  library: Library,
): SuggestionJson {
  return {
    topic,
    document: documentId,
    experts: expertNames(library.document(documentId), expertIds),
  };
}

/** The names of a document's experts, as it prints them. */
export function expertNames(document: Document, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => document.experts.find((expert) => expert.id === id)?.name ?? []);
}
