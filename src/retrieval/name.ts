import type { Span } from '../model.ts';
import { isHonorific, isPostnominal } from '../text/honorifics.ts';
import { isPlaceOrPeople } from '../text/proper-words.ts';
import { isNear } from '../text/similarity.ts';
import { foldWord, isStopWord, type Word, wordsIn } from '../text/words.ts';
import type { Speaker } from './address.ts';
import { isSaying } from './saying.ts';

/**
 * A name in the question: the word at which its surname stands, and how many parts stand there, the
 * speaker's own honorific included.
 */
export interface NameMention {
  readonly speaker: Speaker;
  readonly at: number;
  readonly parts: number;
  readonly span: Span;
}

/** Where a question names a speaker. `words` are the question's. */
export function findNames(
  question: string,
  words: readonly Word[],
  speaker: Speaker,
  isKnown: (term: string) => boolean,
): NameMention[] {
  const honorifics = speaker.credits.map(({ honorific }) => foldWord(honorific ?? ''));
  return [...new Set(speaker.names)].flatMap((name) => {
    const parts = nameParts(name);
    const surname = parts.at(-1);
    if (surname === undefined) return [];
    return words.flatMap((word, at): NameMention[] => {
      if (word.folded !== surname && !isSlip(word, surname, isKnown)) return [];
      const before = precedingNames(words, at, parts.slice(0, -1));
      const first = words[at - before] ?? word;
      const title = words[at - before - 1];
      const hasTitle = title !== undefined && isHonorific(title.surface);
      const isCertain =
        before > 0 ||
        hasTitle ||
        (!isSomebodyElse(question, words, at) &&
          (!isAmbiguous(words, at, isKnown) || isPerson(question, words, at)));
      const span = { start: hasTitle ? title.start : first.start, end: word.end };
      const isOwnTitle = hasTitle && honorifics.includes(title.folded);
      return isCertain ? [{ speaker, at, parts: before + (isOwnTitle ? 2 : 1), span }] : [];
    });
  });
}

/** The parts of a name as a question's words are folded, the surname last: "O’Hara Jr." is `ohara`. */
function nameParts(name: string): string[] {
  const words = wordsIn(name);
  const end = words.findLastIndex((word) => !isPostnominal(word.surface));
  return (end < 1 ? words : words.slice(0, end + 1)).map((word) => word.folded);
}

/**
 * True when each of the words, honorifics left out, is a part of one of the speaker's names, first
 * names and halves of double names included, slips forgiven. For words that stand where a person
 * does ("does X say"): elsewhere a first name may be any word.
 */
export function fitsSpeaker(
  name: readonly Word[],
  speaker: Speaker,
  isKnown: (term: string) => boolean,
): boolean {
  const parts = new Set(speaker.names.flatMap((each) => wordsIn(each).map(({ folded }) => folded)));
  const sought = name.filter((word) => !isHonorific(word.surface));
  return (
    sought.length > 0 &&
    sought.every((word) => {
      if (parts.has(word.folded)) return true;
      const isWord = isKnown(word.term) || isPlaceOrPeople(word.folded);
      return !isWord && [...parts].some((part) => isNear(word.folded, part));
    })
  );
}

/** How many words just before `at` are, in order, other parts of the name (or their initials). */
function precedingNames(words: readonly Word[], at: number, parts: readonly string[]): number {
  let count = 0;
  for (const part of parts.toReversed()) {
    const word = words[at - count - 1];
    if (word === undefined) break;
    const isInitial = word.folded === part[0] && isCapitalised(word);
    const fits = word.folded === part || isInitial || isNear(word.folded, part);
    if (!fits) break;
    count += 1;
  }
  return count;
}

function isSlip(word: Word, surname: string, isKnown: (term: string) => boolean): boolean {
  return (
    surname.length >= 6 &&
    !isKnown(word.term) &&
    !isPlaceOrPeople(word.folded) &&
    isNear(word.folded, surname)
  );
}

/** "John Lindqvist" when the expert is Ada Lindqvist: another first name stands before the surname. */
function isSomebodyElse(question: string, words: readonly Word[], at: number): boolean {
  const [word, previous] = [words[at], words[at - 1]];
  // The first word of a question has a capital whatever it is.
  if (!word || !previous || at === 1) return false;
  return (
    isCapitalised(previous) &&
    isCapitalised(word) &&
    !isStopWord(previous.folded) &&
    question.slice(previous.end, word.start) === ' ' &&
    !/['’]s?$/u.test(previous.surface)
  );
}

/** Before these a word with a capital is no person: "the West", "in March". */
const NOT_BEFORE_PERSON = new Set(
  'the a an in on at during since until this last next early late mid'.split(' '),
);

/** A word that may as well be no name: a place, a month, or a word of the documents. */
function isAmbiguous(
  words: readonly Word[],
  at: number,
  isKnown: (term: string) => boolean,
): boolean {
  const word = words[at];
  if (!word) return true;
  // The first word of a question has a capital whatever it is.
  const isPlain = at === 0 || !isCapitalised(word);
  return (
    isPlaceOrPeople(word.folded) ||
    isStopWord(word.folded) ||
    (isPlain && isKnown(word.term)) ||
    NOT_BEFORE_PERSON.has(words[at - 1]?.folded ?? '')
  );
}

/** "German says", "German's view", "according to German", "did German mention". */
function isPerson(question: string, words: readonly Word[], at: number): boolean {
  const [previous, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word) return false;
  if (/['’]s$/u.test(word.surface)) return true;
  if (next && isSaying(next)) return true;
  const ends = next === undefined || /[,;?]/.test(question.slice(word.end, next.start));
  return ends && ['to', 'by', 'from', 'and'].includes(previous?.folded ?? '');
}

function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.surface);
}
