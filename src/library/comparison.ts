import type { Quote } from '../model.ts';

/** What one expert, or several who signed together, say best on a subject. */
export interface Voice {
  readonly expertIds: readonly string[];
  readonly quote: Quote;
}

/** Who speaks to a subject, and who does not. */
export interface Comparison {
  /** The best first; where experts were named, in that order. */
  readonly voices: readonly Voice[];
  /** The experts who do not address it, by id. */
  readonly silentIds: readonly string[];
}

/**
 * Compares experts. `bestOf` gives what one of them answers best, as `ask` would; undefined when
 * they do not. Several whose best is one comment that they signed are one voice.
 */
export function compareExperts(
  expertIds: readonly string[],
  bestOf: (expertId: string) => Quote | undefined,
): Comparison {
  const voices = new Map<string, Voice>();
  const silentIds: string[] = [];
  for (const id of new Set(expertIds)) {
    const quote = bestOf(id);
    if (!quote) {
      silentIds.push(id);
      continue;
    }
    const key = `${quote.passageId} ${quote.span.start} ${quote.span.end}`;
    const together = voices.get(key)?.expertIds ?? [];
    voices.set(key, { expertIds: [...together, id], quote });
  }
  return { voices: [...voices.values()], silentIds };
}
