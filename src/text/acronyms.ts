import type { Relation } from './relation.ts';
import { isStopWord, stemWord, type Word, wordsIn } from './words.ts';

/**
 * Acronyms that the texts themselves spell out: "Collective Bargaining Council (CBC)", "CBC
 * (Collective Bargaining Council)", "the International Monetary Fund, or IMF". After Schwartz and
 * Hearst (2003): the letters of the short form are looked for from its end in the words beside it.
 * More strictly than theirs, each letter must begin a word or a part of one, as a short form that
 * is only scattered over the letters of another is none.
 */

export interface Acronym {
  /** As printed, without points and the plural s: "IMF". */
  readonly acronym: string;
  /** The words that it stands for, as printed, in order. */
  readonly words: readonly string[];
}

// `IMF`, `U.S.`, `DoE`. No small bounds on capitals: V8 writes the class out as often as it may come,
// and the code for three of them took longer than all the rest of a first question.
const SHORT = String.raw`(?:\p{Lu}\.){2,}|\p{Lu}[\p{Lu}\p{N}-]{0,8}\p{Lu}|\p{Lu}+\p{Ll}{1,2}\p{Lu}+`;
const QUOTE = `["“”'‘’]?`;

/** A short form in brackets, or after ", or": what it stands for is before it. */
const AFTER = new RegExp(
  String.raw`(?:[([]\s*(?:the |or |hereafter |henceforth )?${QUOTE}(${SHORT})s?${QUOTE}\s*[)\];,]|,? or (?:the )?(${SHORT})s?(?=[\s,.;:]))`,
  'gu',
);
/** A short form with brackets behind it: what it stands for is in them. */
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${SHORT})s?\s*[([]([^()[\]]{5,120})[)\]]`,
  'gu',
);

/** The words before a short form that are looked at: Schwartz and Hearst's bound. */
const reachOf = (letters: number) => Math.min(letters + 5, letters * 2) + 2;

/** How far back the words of a long form are read from. */
const MOST_CHARACTERS = 200;

/** The acronyms that a text spells out, in order of print, each with every wording once. */
export function findAcronyms(text: string): Acronym[] {
  // Most sentences spell out nothing, and the patterns are slow.
  if (!/[([]| or /.test(text) || !/\p{Lu}\.?\p{L}?\p{Lu}/u.test(text)) return [];
  const found = new Map<string, Acronym>();
  const keep = (printed: string, long: string, isWhole: boolean) => {
    const acronym = printed.replaceAll('.', '');
    const words = spellOut(acronym, long, isWhole);
    if (words) found.set(`${acronym} ${words.join(' ')}`, { acronym, words });
  };
  for (const match of text.matchAll(AFTER)) {
    const before = text.slice(Math.max(0, match.index - MOST_CHARACTERS), match.index);
    // A long form does not reach back over a bracket or the end of a clause.
    keep(match[1] ?? match[2] ?? '', before.split(/[()[\];:!?\n]|,(?=\s)/u).at(-1) ?? '', false);
    keep(match[1] ?? match[2] ?? '', before.split(/[()[\];:!?\n]/u).at(-1) ?? '', false);
  }
  for (const match of text.matchAll(BEFORE)) keep(match[1] ?? '', match[2] ?? '', true);
  return [...found.values()];
}

interface Part {
  readonly letter: string;
  /** Index of the word that it is of. */
  readonly word: number;
  readonly isSmall: boolean;
}

/**
 * The last words of `long` whose first letters make the acronym; small words ("of", "and") may be
 * counted or not, and each part of a hyphenated word may. All of it, when `isWhole`.
 */
function spellOut(acronym: string, long: string, isWhole: boolean): string[] | undefined {
  const letters = Array.from(acronym.toLowerCase()).filter((letter) =>
    /[\p{L}\p{N}]/u.test(letter),
  );
  const words = Array.from(
    long.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu),
    ([word]) => word,
  ).slice(-reachOf(letters.length));
  const parts = words.flatMap((word, index) =>
    word.split('-').flatMap((part): Part[] => {
      const [letter] = part.normalize('NFKD').toLowerCase();
      return letter ? [{ letter, word: index, isSmall: isSmall(part) }] : [];
    }),
  );
  const first = fitLetters(letters, letters.length - 1, parts, parts.length - 1);
  const start = parts[first ?? -1]?.word;
  if (start === undefined || (isWhole && start > 0)) return undefined;
  const spelt = words.slice(start).map((word) => word.replace(/['’]s?$/u, ''));
  const isItself = spelt.some((word) => word.toLowerCase() === acronym.toLowerCase());
  return spelt.length < 2 && !spelt[0]?.includes('-') ? undefined : isItself ? undefined : spelt;
}

const isSmall = (word: string) =>
  isStopWord(word) || /^(?:de|la|le|du|des|der|die|und|et|y)$/i.test(word);

/** The index of the part that the first letter falls on, when all letters up to `at` fit. */
function fitLetters(
  letters: readonly string[],
  at: number,
  parts: readonly Part[],
  end: number,
  failed = new Set<number>(),
): number | undefined {
  const part = parts[end];
  const state = at * parts.length + end;
  if (!part || failed.has(state)) return undefined;
  if (part.letter === letters[at]) {
    if (at === 0) return end;
    const first = fitLetters(letters, at - 1, parts, end - 1, failed);
    if (first !== undefined) return first;
  }
  // Only a small word, or a later part of a hyphenated one, goes uncounted, and never the last.
  const isPart = parts[end - 1]?.word === part.word;
  const mayPass = (part.isSmall && at < letters.length - 1) || isPart;
  const first = mayPass ? fitLetters(letters, at, parts, end - 1, failed) : undefined;
  // Each state is tried once, so that a chain of hyphens cannot take for ever.
  if (first === undefined) failed.add(state);
  return first;
}

/** What acronyms stand for, whichever document says so. */
export interface AcronymIndex {
  /** What may stand for the words from `at` on: an acronym for its words, or the reverse. */
  related(words: readonly Word[], at: number): readonly Relation[];
}

/** Spelt out by a document, an acronym is the same as its words; another document may differ. */
const SPELT_OUT = 0.95;

/** Relates acronyms and their words, for documents that use either. */
export function indexAcronyms(acronyms: readonly Acronym[]): AcronymIndex {
  const byFirst = new Map<string, { from: readonly string[]; to: readonly string[] }[]>();
  const known = new Set<string>();
  const relate = (from: readonly string[], to: readonly string[]) => {
    const [first = ''] = from;
    const key = `${from.join(' ')}>${to.join(' ')}`;
    if (known.has(key)) return;
    known.add(key);
    const same = byFirst.get(first);
    if (same) same.push({ from, to });
    else byFirst.set(first, [{ from, to }]);
  };
  for (const { acronym, words } of acronyms) {
    const short = [stemWord(acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))];
    const long = wordsIn(words.join(' '))
      .filter((word) => !isStopWord(word.folded))
      .map((word) => word.term);
    if (long.length === 0 || short[0] === '') continue;
    relate(short, long);
    relate(long, short);
  }
  return {
    related(words, at) {
      const first = words[at];
      // "WHO" in a question is not "who".
      if (!first || (isStopWord(first.folded) && !/\p{Lu}{2}/u.test(first.surface))) return [];
      return (byFirst.get(first.term) ?? []).flatMap(({ from, to }) => {
        const length = reach(from, words, at);
        return length === 0 ? [] : { terms: to, weight: SPELT_OUT, length };
      });
    },
  };
}

/** How many words from `at` on say the run of terms, function words passed over; 0 if they do not. */
function reach(run: readonly string[], words: readonly Word[], at: number): number {
  let next = at;
  for (const term of run) {
    while (next > at && words[next] && words[next]?.term !== term) {
      if (!isStopWord(words[next]?.folded ?? '')) return 0;
      next += 1;
    }
    if (words[next]?.term !== term) return 0;
    next += 1;
  }
  return next - at;
}
