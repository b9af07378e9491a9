import type { Query } from './query.ts';
import type { RankedHit } from './rank.ts';

/** 0 to 1, how sure it is that a passage answers. */
export function confidenceIn(query: Query, { best }: RankedHit): number {
  if (best.isPoint && query.isOrdinalOnly) return 1;
  return 0.7 * best.covered + 0.3 * best.around;
}
