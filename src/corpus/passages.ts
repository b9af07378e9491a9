import type { Document, Passage, Section } from '../model.ts';
import { foldSpan } from '../text/span.ts';
import { type Segment, segmentSection, segmentSpan } from './segments.ts';
import { labelTopics } from './topics.ts';

/** A passage before its label is known. */
interface Draft {
  readonly section: Section;
  readonly segment: Segment;
  readonly text: string;
}

/**
 * The passages of a document, in order of print: one topic each, of one expert (or of those who
 * signed together), of one provision, or of the background. They hold every paragraph's every
 * sentence exactly once.
 */
export function splitPassages({
  experts,
  publisher,
  ...document
}: Pick<Document, 'id' | 'text' | 'sections' | 'experts' | 'publisher'>): Passage[] {
  const published = publisher === undefined ? [] : [publisher];
  const drafts = document.sections.flatMap((section) =>
    partsOf(section)
      .flatMap((part) => segmentSection(document.text, part))
      .filter((segment) => segment.sentences.length > 0)
      .map((segment): Draft => {
        const text = foldSpan(document.text, segmentSpan(segment));
        return { section, segment, text };
      }),
  );
  const topics = labelTopics(
    drafts.map(({ section, segment, text }) => ({
      text,
      groups: section.expertIds.length > 0 ? section.expertIds : [section.kind],
      speakers: experts
        .filter(({ id }) => section.expertIds.includes(id))
        .flatMap(({ name, affiliation }) => [name, ...(affiliation ? [affiliation] : [])])
        .concat(published),
      ...(segment.topic === undefined ? {} : { topic: segment.topic }),
    })),
  );
  return drafts.map(({ section, segment }, index) => ({
    id: `${document.id}:${index + 1}`,
    documentId: document.id,
    kind: section.kind,
    expertIds: section.expertIds,
    topic: topics[index] ?? '',
    span: segmentSpan(segment),
    sentences: segment.sentences,
  }));
}

/** Provisions are never joined with one another: each is a part of its own. */
function partsOf(section: Section): readonly Section[] {
  if (section.kind !== 'provision') return [section];
  return section.paragraphs.map((paragraph) => ({
    ...section,
    span: paragraph.span,
    paragraphs: [paragraph],
  }));
}
