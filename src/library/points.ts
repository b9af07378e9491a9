import type { Passage, Span } from '../model.ts';
import { findSeries, type Point } from '../text/ordinals.ts';

/**
 * The points that experts count off, by the id of a passage and the index of the sentence in it
 * that begins one. A list may run over several passages: it is read over the whole comment.
 */
export function findPoints(
  passages: readonly Passage[],
  textOf: (documentId: string, span: Span) => string,
): Map<string, Map<number, Point>> {
  const comments = new Map<string, Passage[]>();
  for (const passage of passages) {
    const comment = [passage.documentId, passage.kind, ...passage.expertIds].join(' ');
    comments.set(comment, [...(comments.get(comment) ?? []), passage]);
  }
  const points = new Map<string, Map<number, Point>>();
  for (const comment of comments.values()) {
    const sentences = comment.flatMap((passage) =>
      passage.sentences.map((span, at) => ({ passage, span, at })),
    );
    const texts = sentences.map(({ passage, span }) => textOf(passage.documentId, span));
    for (const [index, point] of findSeries(texts)) {
      const found = sentences[index];
      if (!found) continue;
      const own = points.get(found.passage.id) ?? new Map<number, Point>();
      points.set(found.passage.id, own.set(found.at, point));
    }
  }
  return points;
}
