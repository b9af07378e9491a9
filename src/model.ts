/**
 * The core types. Everything here is data, readonly, and free of imports.
 *
 * Offsets are UTF-16 code units relative to `Document.text`, and spans are half-open, so
 * `document.text.slice(span.start, span.end)` is always the quoted source itself.
 */

/** A half-open range of a document's text: `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A person who comments, as one document prints them. The same person has the same `id` in all. */
export interface Expert {
  /** The folded name, `ada-lindqvist`: the same in every document that the person comments in. */
  readonly id: string;
  /** As a person would cite it: `Ada Lindqvist`. */
  readonly name: string;
  readonly honorific?: string;
  readonly role?: string;
  readonly affiliation?: string;
  readonly aliases: readonly string[];
}

/** What a part of a document is: the publisher's own text, the clauses, or an expert's comment. */
export type PartKind = 'background' | 'provision' | 'commentary';

/** One headed part of a document, in the order of print. */
export interface Section {
  readonly kind: PartKind;
  /** Who signed it: empty unless `kind` is `commentary`, several for a joint comment. */
  readonly expertIds: readonly string[];
  readonly span: Span;
  /** The paragraphs (of provisions: one span a clause), headings and bullets left out. */
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly span: Span;
  /** The `##` heading that a person set above it, which labels its passage. */
  readonly topic?: string;
  /** True for the first paragraph under such a heading: a passage begins with it. */
  readonly isHeaded?: boolean;
}

/** A numbered clause of what the document is about. `number` counts from 1 within the document. */
export interface Provision {
  readonly id: string;
  readonly documentId: string;
  readonly number: number;
  readonly span: Span;
}

/** A published work. */
export interface Document {
  /** The name of its corpus file without `.md`. */
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  /** `2019`, `2019-03` or `2019-03-02`, as exact as it is known. */
  readonly published?: string;
  readonly url?: string;
  /** The corpus file's text after its front matter, character for character. */
  readonly text: string;
  readonly experts: readonly Expert[];
  readonly sections: readonly Section[];
  readonly provisions: readonly Provision[];
  /** Offsets at which a page of the original begins; empty when the original has no pages. */
  readonly pageStarts: readonly number[];
}

/** The indexed unit: one topic, in the words of one expert (or of those who signed together). */
export interface Passage {
  readonly id: string;
  readonly documentId: string;
  readonly kind: PartKind;
  readonly expertIds: readonly string[];
  /** A short label in the document's own words, unique within an expert. */
  readonly topic: string;
  readonly span: Span;
  readonly sentences: readonly Span[];
}

/** Whole sentences of one passage. `highlights` are those that answer. */
export interface Quote {
  readonly passageId: string;
  readonly span: Span;
  readonly highlights: readonly Span[];
  /** Comparable within one answer only. */
  readonly score: number;
}

/** Where a quote stands: `paragraph` counts from 1 within the expert's comment. */
export interface Locator {
  readonly page?: number;
  readonly paragraph: number;
}

/** Whose words a quote is and where they were published. */
export interface Citation {
  /** As printed in `document`; empty for background and provisions. */
  readonly experts: readonly Expert[];
  readonly document: Document;
  readonly locator: Locator;
}

/** A topic that the documents do cover, and who speaks to it. */
export interface Suggestion {
  readonly topic: string;
  readonly documentId: string;
  readonly expertIds: readonly string[];
}

/** What is wrong with a question that is not answered, where that can be told. */
export type Reason =
  /** It says nothing of what it is about: "What is it?" */
  | { readonly kind: 'no-subject' }
  /** It is written in letters that the documents are not: both by name, or English as such. */
  | { readonly kind: 'other-script'; readonly script: string; readonly written: string }
  /** Nobody uses the words that it puts in quotation marks, in lower case and without points. */
  | { readonly kind: 'unspoken'; readonly phrases: readonly string[] }
  /**
   * It asks an expert's ninth point (`number`, `Infinity` for the last) where the longest list has
   * `count` points, 0 for an expert who counts none.
   */
  | { readonly kind: 'no-such-point'; readonly number: number; readonly count: number };

/** `confidence` is 0 to 1: how sure it is that the documents answer the question. */
export type Answer =
  | { readonly status: 'answered'; readonly confidence: number; readonly quotes: readonly Quote[] }
  | {
      readonly status: 'not-covered';
      readonly confidence: number;
      /** Whom the question asked, who do not address it; empty when it asked anyone. */
      readonly expertIds: readonly string[];
      /** A name that the question asks and that no expert has, as it was typed. */
      readonly unknownName?: string;
      /** True when the question says whom it asks and nothing of what: "What does Lindqvist say?" */
      readonly isOpen: boolean;
      readonly reason?: Reason;
      readonly suggestions: readonly Suggestion[];
      /** False when nothing comes close, so that the suggestions only show what there is. */
      readonly isClose: boolean;
    };
