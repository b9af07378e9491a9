import type { People } from '../people.ts';
import type { Print } from '../print.ts';
import type { Reading } from '../reading.ts';
import { readAbove } from './above.ts';
import { readBelow } from './below.ts';
import { findCandidates } from './candidates.ts';
import { chooseConvention } from './convention.ts';
import { findListed } from './listed.ts';
import { countProse } from './prose.ts';

/**
 * Comments by several, each with the names of those who made it above, in its first words or below.
 */
export function readComments(print: Print, start: number, people: People): Reading {
  const prose = countProse(print);
  const candidates = findCandidates(print, start, people);
  const listed = findListed(print, candidates, prose);
  const open = candidates.filter((each) => !listed.has(each));
  const convention = chooseConvention(print, start, open, prose);
  if (convention?.isAbove === false) {
    return readBelow(print, start, people, convention, candidates);
  }
  return readAbove(print, start, people, convention, candidates);
}
