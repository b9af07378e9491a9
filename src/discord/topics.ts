import type { Library, Resolution, Topic } from '../library.ts';

/** What narrows the topics that are meant: ids that the library gave. */
export interface Scope {
  readonly expertId: string | undefined;
  readonly documentId: string | undefined;
}

/** For autocomplete: the topics of one expert, in one document, or of all. */
export function suggestTopics(
  typed: string,
  { expertId, documentId }: Scope,
  library: Library,
): readonly Topic[] {
  return library.suggestTopics(typed, expertId).filter((topic) => standsIn(topic, documentId));
}

/** As the library resolves a topic, among those that stand in the document. */
export function resolveTopic(typed: string, scope: Scope, library: Library): Resolution<Topic> {
  const { expertId, documentId } = scope;
  const resolution = library.resolveTopic(typed, expertId);
  if (documentId === undefined) return resolution;
  if (resolution.status === 'found' && standsIn(resolution.value, documentId)) return resolution;
  // What was meant among all topics may be another among these.
  const candidates =
    resolution.status === 'ambiguous'
      ? resolution.candidates.filter((topic) => standsIn(topic, documentId))
      : suggestTopics(typed, scope, library);
  const [only] = candidates;
  if (only && candidates.length === 1) return { status: 'found', value: only };
  if (only) return { status: 'ambiguous', candidates };
  const closest = resolution.status === 'unknown' ? resolution.closest : [];
  return { status: 'unknown', closest: closest.filter((topic) => standsIn(topic, documentId)) };
}

function standsIn({ passages }: Topic, documentId: string | undefined): boolean {
  return documentId === undefined || passages.some((passage) => passage.documentId === documentId);
}
