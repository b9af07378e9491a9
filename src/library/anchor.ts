import { createHash } from 'node:crypto';
import type { Passage, Quote, Span } from '../model.ts';
import { joinSpans } from '../text/span.ts';
import type { Directory } from './directory.ts';

/**
 * What finds a quote again, in a few characters, when the documents may have changed meanwhile.
 * Passages are numbered by where they stand, so their ids cannot: an edit far above moves them all.
 * Hashes are of words and whose they are, so what is found is what was quoted or nothing.
 */
export interface Anchor {
  /** Hashes of the document's id, of the passage's words and of the quote's, base64url. */
  readonly document: string;
  readonly passage: string;
  readonly quote: string;
  /** The quote's first sentence in the passage, counted from 0, and how many it has. */
  readonly first: number;
  readonly count: number;
  /** The first of the quote's sentences that answer, counted from 0 within it, and how many do. */
  readonly answering: number;
  readonly answers: number;
  /** How many passages before it in the document hold the same words of the same people. */
  readonly twins: number;
}

/** Characters of each hash: of a document's id, and of words. */
export const ANCHOR_LENGTHS = { document: 6, words: 8 } as const;

export type Anchored =
  /** `isIntact` is false when the passage around the quote has changed. */
  | { readonly status: 'found'; readonly quote: Quote; readonly isIntact: boolean }
  /** The document stands, but no longer with these words under these names. */
  | { readonly status: 'changed' }
  /** There is no such document any more. */
  | { readonly status: 'gone' };

export interface Anchors {
  /** Throws for a quote that is not of whole sentences of its passage. */
  anchor(quote: Quote): Anchor;
  resolveAnchor(anchor: Anchor): Anchored;
}

export function createAnchors(
  { documents, passage: passageOf, passages }: Directory & { passages: readonly Passage[] },
  textOf: (documentId: string, span: Span) => string,
): Anchors {
  const hashWords = ({ documentId, expertIds, kind }: Passage, span: Span) =>
    hash(ANCHOR_LENGTHS.words, kind, ...expertIds, textOf(documentId, span));
  const runOf = ({ sentences }: Passage, first: number, count: number) => {
    const run = sentences.slice(first, first + count);
    return run.length === count ? run : undefined;
  };

  // A library never changes: each passage is hashed once, when it is first looked at.
  const hashes = new Map<Passage, string>();
  const hashOf = (passage: Passage) => {
    const known = hashes.get(passage) ?? hashWords(passage, passage.span);
    hashes.set(passage, known);
    return known;
  };
  const isTwin = (each: Passage, passage: Passage) =>
    each.documentId === passage.documentId &&
    each.kind === passage.kind &&
    each.expertIds.join() === passage.expertIds.join() &&
    hashOf(each) === hashOf(passage);

  return {
    anchor({ passageId, span, highlights }) {
      const passage = passageOf(passageId);
      const { documentId, sentences } = passage;
      const first = sentences.findIndex(({ start }) => start === span.start);
      const last = sentences.findIndex(({ end }) => end === span.end);
      if (first < 0 || last < first) {
        throw new RangeError(`anchor: expected whole sentences of “${passageId}”`);
      }
      const run = sentences.slice(first, last + 1);
      const isAnswer = ({ start }: Span) => highlights.some((each) => each.start === start);
      const answering = Math.max(run.findIndex(isAnswer), 0);
      const twins = passages.filter((each) => isTwin(each, passage));
      return {
        document: hash(ANCHOR_LENGTHS.document, documentId),
        passage: hashOf(passage),
        quote: hashWords(passage, span),
        first,
        count: run.length,
        answering,
        answers: run.findLastIndex(isAnswer) - answering + 1,
        twins: twins.findIndex(({ id }) => id === passageId),
      };
    },
    resolveAnchor(anchor) {
      const ids = documents
        .map(({ id }) => id)
        .filter((id) => hash(ANCHOR_LENGTHS.document, id) === anchor.document);
      if (ids.length === 0) return { status: 'gone' };
      const own = passages.filter(({ documentId }) => ids.includes(documentId));
      const quoteAt = (passage: Passage, first: number): Quote | undefined => {
        const run = runOf(passage, first, anchor.count);
        if (!run || run.length === 0) return undefined;
        const span = joinSpans(run);
        if (hashWords(passage, span) !== anchor.quote) return undefined;
        const highlights = run.slice(anchor.answering, anchor.answering + anchor.answers);
        return { passageId: passage.id, span, highlights, score: 1 };
      };
      const intact = own
        .filter((each) => hashOf(each) === anchor.passage)
        .flatMap((each) => quoteAt(each, anchor.first) ?? []);
      const quote = intact[anchor.twins] ?? intact[0];
      if (quote) return { status: 'found', quote, isIntact: true };
      for (const passage of own) {
        for (const first of passage.sentences.keys()) {
          const quote = quoteAt(passage, first);
          if (quote) return { status: 'found', quote, isIntact: false };
        }
      }
      return { status: 'changed' };
    },
  };
}

/** The parts are told apart: no two lists of parts make one text. */
function hash(length: number, ...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, length);
}
