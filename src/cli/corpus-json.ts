import type { Problem } from '../corpus/file.ts';
import type { Document, Passage, Span } from '../model.ts';
import { foldSpan } from '../text/span.ts';
import { documentJson, expertJson, expertNames } from './answer-json.ts';

/** One document as it was read, for a person or a program to check. Spans as in `Document.text`. */
export function corpusDocumentJson(
  document: Document,
  passages: readonly Passage[],
  problems: readonly Problem[],
): object {
  const placed = (span: Span) => ({
    text: foldSpan(document.text, span),
    span: { start: span.start, end: span.end },
  });
  return {
    ...documentJson(document),
    experts: document.experts.map((expert) => ({
      id: expert.id,
      ...expertJson(expert),
      aliases: expert.aliases,
    })),
    provisions: document.provisions.map(({ number, span }) => ({ number, ...placed(span) })),
    sections: document.sections.map((section) => ({
      kind: section.kind,
      experts: expertNames(document, section.expertIds),
      span: { start: section.span.start, end: section.span.end },
      paragraphs: section.paragraphs.map(({ span }) => placed(span)),
    })),
    passages: passages.map((passage) => ({
      id: passage.id,
      kind: passage.kind,
      experts: expertNames(document, passage.expertIds),
      topic: passage.topic,
      ...placed(passage.span),
    })),
    problems: problems.map(problemJson),
  };
}

export function problemJson({ severity, file, line, message }: Problem): object {
  return { severity, file, line: line ?? null, message };
}
