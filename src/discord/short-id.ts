import { createHash } from 'node:crypto';
import { z } from 'zod';

/**
 * An id of any length in six characters, for custom ids: that of an expert or of a document, or the
 * label of a topic. Found again by going through what there is, so what has gone is not found.
 */
export function shortId(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, LENGTH);
}

const LENGTH = 6;

export const shortIdField = z.string().regex(new RegExp(`^[\\w-]{${LENGTH}}$`));

/** The one that a short id stands for, by its own id. */
export function findByShortId<T>(
  items: readonly T[],
  short: string,
  idOf: (item: T) => string,
): T | undefined {
  return items.find((item) => shortId(idOf(item)) === short);
}
