import { isHonorific } from '../text/honorifics.ts';
import { classifyWord, isCommonNoun } from '../text/lexicon/word-class.ts';
import { isPlaceOrPeople } from '../text/proper-words.ts';
import { isStopWord, type Word } from '../text/words.ts';
import { type Office, officeOf } from './office.ts';
import {
  type Asked,
  isCapitalised,
  isGap,
  isMinding,
  isPossessive,
  standsAsPerson,
} from './saying.ts';
import type { Speaker } from './speaker.ts';

/** Whom a role or an institution in the question names, and the words it takes. */
export interface CreditMention {
  readonly speakers: readonly Speaker[];
  readonly first: number;
  readonly last: number;
}

/** The roles and institutions of all speakers, prepared once. */
export interface Credits {
  /**
   * Where a question names speakers by institution, by role, or by role and words of either: "the
   * fellow at the Istituto Affari Internazionali", "the IAI fellow", "the London academic",
   * "the director of the think tank in Yerevan", "the Minister for Children", "the economist".
   */
  find(asked: Asked): CreditMention[];
}

/** What anybody who comments may be called. */
const ANYONE = new Set(
  'expert academic scholar analyst researcher commentator specialist author contributor scientist thinker person one guy man woman somebody someone lady colleague'.split(
    ' ',
  ),
);
const BEFORE_PLACE = new Set(['of', 'at', 'from', 'in', 'with', 'for']);
const DETERMINER = new Set(['the', 'a', 'an', 'this', 'that', 'our', 'its', 'both', 'two', 'one']);

/**
 * `isUsed` tells a role that the documents themselves speak of: "the minister" is then no expert,
 * where nothing more is said of which.
 */
export function createCredits(
  speakers: readonly Speaker[],
  has: (term: string) => boolean,
  isUsed: (noun: string) => boolean,
): Credits {
  const offices = speakers.flatMap((speaker) =>
    speaker.credits.map((each) => officeOf(each, speaker)),
  );
  const byNoun = index(offices, (office) => office.nouns);
  const byWord = index(offices, (office) => office.own);
  const byFirst = index(offices, ({ institutions }) =>
    institutions.flatMap(([first]) => first ?? []),
  );
  const byAcronym = index(offices, ({ acronyms }) => acronyms);

  /** A place, an acronym, or a word that means nothing else. */
  const isTelling = (word: Word) =>
    isPlaceOrPeople(word.folded) ||
    byAcronym.has(word.folded) ||
    (!has(word.term) && !isCommonNoun(word.folded) && classifyWord(word.folded) === 'noun');

  const fromNoun = (asked: Asked, at: number): CreditMention | undefined => {
    const noun = asked.words[at];
    if (!noun) return undefined;
    const singular = noun.folded.replace(/s$/, '');
    const key = byNoun.has(noun.folded) || ANYONE.has(noun.folded) ? noun.folded : singular;
    const isAnyone = ANYONE.has(key);
    if (!isAnyone && !byNoun.has(key)) return undefined;
    const left = wordsBefore(asked, at);
    const right = isPossessive(noun) ? { words: [], last: at } : wordsAfter(asked, at, byWord);
    const first = left[0] ? asked.words.indexOf(left[0]) : at;
    const said = [...left, ...right.words];
    const bearers = (said[0] ? (byWord.get(said[0].folded) ?? []) : (byNoun.get(key) ?? [])).filter(
      (office) =>
        (isAnyone || office.nouns.has(key)) && said.every((word) => office.own.has(word.folded)),
    );
    if (bearers.length === 0) return undefined;
    const stands = () => standsAsPerson(asked, first, right.last);
    const determiner = asked.words[first - 1]?.folded ?? '';
    const isMeant = () => {
      if (said.length === 0) {
        // "the economist", but not "economists" or, where others are spoken of, "the minister".
        const isOne = key === noun.folded || DETERMINER.has(determiner);
        return !isAnyone && isOne && !isUsed(key) && stands();
      }
      if (said.some(isTelling)) return true;
      if (isAnyone) return said.length > 1 && stands();
      return stands();
    };
    // "The Harbour Trust analyst" is who is printed so, where anybody is.
    const own = bearers.filter((office) => office.nouns.has(key));
    const meant = closest(own.length > 0 ? own : bearers, key, said, isUsed(key));
    return meant.length > 0 && isMeant() ? mention(meant, first, right.last) : undefined;
  };

  const fromName = (asked: Asked, at: number): CreditMention | undefined => {
    const word = asked.words[at];
    if (!word) return undefined;
    const runs = (byFirst.get(word.folded) ?? []).flatMap((office) =>
      office.institutions.flatMap((institution) => {
        const last = matchRun(asked, at, institution);
        return last === undefined ? [] : [{ office, last }];
      }),
    );
    const longest = Math.max(-1, ...runs.map(({ last }) => last));
    if (longest >= at && standsAsPerson(asked, at, longest)) {
      return mention(
        runs.filter(({ last }) => last === longest).map(({ office }) => office),
        at,
        longest,
      );
    }
    const isAcronym = /^\p{Lu}+$/u.test(word.surface.replace(/['’]s$/u, '').replace(/\./gu, ''));
    const named = isAcronym || asked.isPlain ? byAcronym.get(word.folded) : undefined;
    return named && !has(word.term) && standsAsPerson(asked, at, at)
      ? mention(named, at, at)
      : undefined;
  };

  return {
    find(asked) {
      const found: CreditMention[] = [];
      for (let at = 0; at < asked.words.length; at += 1) {
        const each = fromNoun(asked, at) ?? fromName(asked, at);
        if (each && !found.some(({ last }) => last >= each.first)) found.push(each);
      }
      return found;
    },
  };
}

/**
 * Those whose role is what was said and no more: "the prime minister" is not the deputy. A role that
 * the documents speak of must be said with what stands before its noun.
 */
function closest(
  offices: readonly Office[],
  noun: string,
  said: readonly Word[],
  isStrict: boolean,
): readonly Office[] {
  const words = new Set([...said.map(({ folded }) => folded), noun]);
  const isSaid = (role: readonly string[]) => role.every((word) => words.has(word));
  const exact = offices.filter(({ roles }) =>
    roles.some(({ all }) => all.includes(noun) && all.length === words.size && isSaid(all)),
  );
  const isOf = (some: readonly string[]) => said.every(({ folded }) => some.includes(folded));
  const roleWords = (roles: Office['roles']) => roles.flatMap(({ all }) => all);
  if (said.length > 0 && exact.length > 0) return exact;
  return isStrict
    ? offices.filter(({ roles }) =>
        roles.some(
          ({ before, all }) =>
            (before.at(-1) === noun && isSaid(before) && isOf(all)) || !isOf(roleWords(roles)),
        ),
      )
    : offices;
}

function mention(offices: readonly Office[], first: number, last: number): CreditMention {
  return { speakers: [...new Set(offices.map(({ speaker }) => speaker))], first, last };
}

function index(
  offices: readonly Office[],
  keysOf: (office: Office) => Iterable<string>,
): Map<string, Office[]> {
  const found = new Map<string, Office[]>();
  for (const office of offices) {
    for (const key of new Set(keysOf(office))) {
      const some = found.get(key);
      if (some) some.push(office);
      else found.set(key, [office]);
    }
  }
  return found;
}

/** The words that describe a noun from before: "Chatham House" in "the Chatham House expert". */
function wordsBefore(asked: Asked, at: number): Word[] {
  const found: Word[] = [];
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = asked.words[before];
    if (!word || !isGap(asked, before)) break;
    if (isStopWord(word.folded)) {
      // A name may have small words in it, with a capital: "the Bonds Now analyst".
      if (asked.isPlain || before === 0 || !isCapitalised(word)) break;
      continue;
    }
    if (!isCapitalised(word) && isVerb(word)) break;
    if (isHonorific(word.surface) && found.length === 0 && before === at - 1) break;
    // The first word of a question says what to do: "Compare economist …".
    if (before === 0 && isMinding(word)) break;
    found.unshift(word);
  }
  return found;
}

/** The words that describe a noun from behind, by prepositions: "of the think tank in Yerevan". */
function wordsAfter(
  asked: Asked,
  noun: number,
  byWord: ReadonlyMap<string, unknown>,
): { readonly words: Word[]; readonly last: number } {
  const found: Word[] = [];
  let last = noun;
  for (let at = noun + 1; at < asked.words.length; at += 1) {
    const word = asked.words[at];
    if (!word || !isGap(asked, at - 1, /^[\s.,-]+$/u)) break;
    const isDirect = at === last + 1;
    if (isStopWord(word.folded)) {
      const goesOn =
        BEFORE_PLACE.has(word.folded) || DETERMINER.has(word.folded) || word.folded === 'and';
      if (!goesOn) break;
      continue;
    }
    const next = asked.words[at + 1]?.folded ?? '';
    // "the expert from Italy think", but "of the think tank".
    const isOwn = byWord.has(word.folded) && (!isDirect || !isMinding(word) || byWord.has(next));
    // What follows at once and is no name's is what the noun does.
    if (isDirect && (last === noun || !isCapitalised(word) || isMinding(word)) && !isOwn) break;
    if (isDirect && last === noun) break;
    // A comma goes on with a name only: "the fellow at the Institute, Porto".
    if (!isOwn && /,/.test(asked.text.slice(asked.words[at - 1]?.end, word.start))) break;
    const opening = asked.words[last + 1]?.folded ?? '';
    if (!isDirect && !BEFORE_PLACE.has(opening) && !(isOwn && found.length > 0)) break;
    found.push(word);
    last = at;
    if (isPossessive(word) || !isOwn) break;
  }
  return { words: found, last };
}

function isVerb(word: Word): boolean {
  return classifyWord(word.folded) === 'other';
}

/** The index of the last word of a run that begins at `at`, function words passed over. */
function matchRun({ words }: Asked, at: number, run: readonly string[]): number | undefined {
  let place = at;
  let last = at;
  const foldedAt = (index: number) => words[index]?.folded ?? '';
  for (const sought of run) {
    // Small words may be there or not.
    while (foldedAt(place) !== sought && !isStopWord(sought) && isStopWord(foldedAt(place))) {
      place += 1;
    }
    if (foldedAt(place) !== sought) {
      if (isStopWord(sought)) continue;
      return undefined;
    }
    last = place;
    place += 1;
  }
  return last;
}
