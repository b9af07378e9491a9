import type { FileExpert } from '../../corpus/file.ts';
import type { People } from '../people.ts';
import { type Candidate, tellsOf } from './candidate.ts';

/** What the whole document says about those who comment. */
export interface Roster {
  /** The expert with the role and affiliation that the document prints elsewhere, if it does. */
  complete(expert: FileExpert): FileExpert;
}

/**
 * Everybody whom a place introduces, in a list of those who comment, above a comment or below it.
 * `names` are those at which what running text says of another one ends.
 */
export function createRoster(
  candidates: readonly Candidate[],
  people: People,
  names: readonly string[],
): Roster {
  const told = new Map<string, FileExpert>();
  for (const { experts } of candidates) {
    for (const expert of experts) {
      const known = told.get(expert.name);
      if (tellsOf(expert) > (known ? tellsOf(known) : 0)) told.set(expert.name, expert);
    }
  }
  return {
    complete: (expert) => {
      const own = told.get(expert.name);
      if (!own || tellsOf(own) <= tellsOf(expert) || own.byline === undefined)
        return people.complete(expert, names);
      const label = expert.byline ?? expert.printed ?? expert.name;
      const honorific = expert.honorific ?? own.honorific;
      const isTitled = honorific !== undefined && own.byline.includes(honorific);
      const { honorific: _own, ...fields } = own;
      return {
        ...fields,
        ...(isTitled ? { honorific } : {}),
        ...(own.byline === label ? {} : { labels: [label] }),
      };
    },
  };
}
