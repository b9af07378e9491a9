import type { Passage, Suggestion } from '../model.ts';
import type { Directory } from './directory.ts';

const MOST_SUGGESTIONS = 5;
/** Room for what others say, where one expert was asked and does not address it. */
const MOST_OF_OTHERS = 2;

/** Whose topics, and of which document, are worth offering. */
export interface Scope {
  readonly expertIds: readonly string[];
  readonly documentId: string | undefined;
}

/**
 * What to offer when a question is not covered: the topics of the closest passages and who speaks
 * to them; for an expert who was asked, or when nothing is close, then the first topics of each
 * expert in turn. `closest` are passages of experts.
 */
export function suggestTopicsFor(
  closest: readonly Passage[],
  directory: Directory,
  { expertIds, documentId }: Scope,
): Suggestion[] {
  const near = closest.map(suggestionOf);
  const own = takeTurns(
    directory.profiles
      .filter(({ expert }) => expertIds.length === 0 || expertIds.includes(expert.id))
      .map(({ passages }) =>
        passages.filter((each) => documentId === undefined || each.documentId === documentId),
      ),
  ).map(suggestionOf);
  const isOneAsked = expertIds.length > 0;
  const offered = isOneAsked
    ? [...mergeTopics(near).slice(0, MOST_OF_OTHERS), ...own]
    : near.length > 0
      ? near
      : own;
  return mergeTopics(offered).slice(0, MOST_SUGGESTIONS);
}

function suggestionOf({ topic, documentId, expertIds }: Passage): Suggestion {
  return { topic, documentId, expertIds };
}

/** One suggestion a topic of a document, with all who speak to it. */
function mergeTopics(suggestions: readonly Suggestion[]): Suggestion[] {
  const merged = new Map<string, Suggestion>();
  for (const each of suggestions) {
    const key = `${each.documentId} ${each.topic.toLowerCase()}`;
    const experts = [...(merged.get(key)?.expertIds ?? []), ...each.expertIds];
    merged.set(key, { ...each, expertIds: [...new Set(experts)] });
  }
  return [...merged.values()];
}

/** The first of each list, then the second of each, and so on. */
export function takeTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list[turn] ?? []),
  ).flat();
}
