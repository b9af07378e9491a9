import type { Relation } from '../relation.ts';
import { DERIVED, DOUBLED, IRREGULAR, SPELLINGS } from './data.ts';
import { sharesForm } from './shares-form.ts';

/**
 * Other terms of a word's family, which Porter's stems keep apart: "decide" and "decision",
 * "strong" and "strength", "fought" and "fight", "sceptic" and "skeptic".
 */

/** What each kind of relative counts; where two kinds hold, the higher. */
const SAME = 1;
const MOSTLY_SAME = 0.9;
const DERIVED_FROM = 0.8;
/** Two words derived from a third: "economist" and "economic", by "economy". */
const SIBLING = 0.5;

type Family = ReadonlyMap<string, number>;

let families: ReadonlyMap<string, Family> | undefined;

/** The terms of the same family as a term, the nearest first; the term itself is not among them. */
export function relatedForms(term: string): readonly Relation[] {
  families ??= readFamilies();
  const near = families.get(term);
  if (!near) return [];
  const related = new Map(near);
  for (const [relative, weight] of near) {
    // "Found" is mostly a form of "find", and what comes of founding has nothing to do with that.
    if (weight === MOSTLY_SAME) continue;
    for (const [other, further] of families.get(relative) ?? []) {
      if (other === term || further === MOSTLY_SAME || near.has(other)) continue;
      const isSame = weight === SAME || further === SAME;
      if (!isSame && !sharesForm(term, other)) continue;
      const reached = isSame ? Math.min(weight, further) : SIBLING;
      if (reached > (related.get(other) ?? 0)) related.set(other, reached);
    }
  }
  return [...related]
    .map(([other, weight]) => ({ terms: [other], weight, length: 1 }))
    .sort((a, b) => b.weight - a.weight);
}

function readFamilies(): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  const relate = (from: string, to: string, weight: number) => {
    const family = found.get(from);
    if (!family) found.set(from, new Map([[to, weight]]));
    else if ((family.get(to) ?? 0) < weight) family.set(to, weight);
  };
  const lists = [
    [SPELLINGS, SAME],
    [IRREGULAR, SAME],
    [DOUBLED, MOSTLY_SAME],
    [DERIVED, DERIVED_FROM],
  ] as const;
  for (const [list, weight] of lists) {
    for (const line of list.trim().split('\n')) {
      const [first = '', ...others] = line.split(' ');
      for (const other of others) {
        relate(first, other, weight);
        relate(other, first, weight);
      }
    }
  }
  return found;
}
