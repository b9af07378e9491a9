import { classifyWord, isCommonNoun } from '../text/lexicon/word-class.ts';
import { isCountry, isPlaceOrPeople, peopleOf } from '../text/proper-words.ts';
import { isStopWord, wordsIn } from '../text/words.ts';
import { isCapitalised } from './saying.ts';
import type { Credit, Speaker } from './speaker.ts';

/** How one credit can be said. */
export interface Office {
  readonly speaker: Speaker;
  /** The nouns of its roles: "professor" and "dean" of "Professor of Law and Dean". */
  readonly nouns: ReadonlySet<string>;
  /** Its roles, each as the words before the noun, and all of it. */
  readonly roles: readonly {
    readonly before: readonly string[];
    readonly all: readonly string[];
  }[];
  /** All words of role and affiliation, acronyms, and what the people of a country is called. */
  readonly own: ReadonlySet<string>;
  /** The names of institutions, as runs of words that carry meaning. */
  readonly institutions: readonly (readonly string[])[];
  readonly acronyms: readonly string[];
}

/** Prepares a credit to be found in questions. */
export function officeOf({ role = '', affiliation = '' }: Credit, speaker: Speaker): Office {
  const roles = role.split(/[,;/]|\band\b/u).map((each) => ({
    before: contentOf(each.split(/ (?:of|for|in|at|on|to|with) /u)[0] ?? ''),
    all: contentOf(each),
  }));
  const nouns = roles.flatMap(({ before }) => before.at(-1) ?? []);
  const segments = [role, affiliation].flatMap((text) => text.split(/[,;()]| (?:in|at) /u));
  const acronyms = segments.flatMap(acronymsOf);
  const words = [...contentOf(role), ...contentOf(affiliation)];
  const people = words.flatMap((word) => (isCountry(word) ? (peopleOf(word) ?? []) : []));
  return {
    speaker,
    nouns: new Set(nouns),
    roles,
    own: new Set([...words, ...acronyms, ...people]),
    institutions: affiliation
      .split(/[,;()]| (?:in|at) /u)
      .map(wordsOf)
      // One word ("University", "Norway") names nothing by itself, but for a word of its own.
      .filter((run) => run.length > 1 || isOwnWord(run[0] ?? '')),
    acronyms,
  };
}

function isOwnWord(word: string): boolean {
  return (
    !isCommonNoun(word) &&
    !isPlaceOrPeople(word) &&
    classifyWord(word) === 'noun' &&
    word.length > 3
  );
}

/** The initials of a name of three words or more: "LSE", with and without the small ones. */
function acronymsOf(name: string): string[] {
  const words = wordsIn(name).filter((word) => isCapitalised(word) || !isStopWord(word.folded));
  const big = words.filter(isCapitalised);
  const isName = big.length > 2 && big.length === words.length && !/\.\s/u.test(name);
  return isName ? [big.map(({ folded }) => folded[0]).join('')] : [];
}

function contentOf(text: string): string[] {
  return wordsIn(text)
    .map((word) => word.folded)
    .filter((word) => !isStopWord(word));
}

/** All words, but for those that only lead to a name: "the Harbour Trust". */
function wordsOf(text: string): string[] {
  const words = wordsIn(text).map((word) => word.folded);
  return words.slice(
    Math.max(
      0,
      words.findIndex((word) => !isStopWord(word)),
    ),
  );
}
