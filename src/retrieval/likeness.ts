import { isAbbreviatedHonorific, isHonorific, isPostnominal } from '../text/honorifics.ts';
import { isPlaceOrPeople } from '../text/proper-words.ts';
import { isStopWord, type Word } from '../text/words.ts';
import { type Asked, isCapitalised, isGap, isMinding, isPossessive, isSaid } from './saying.ts';

/** What makes a word that is like a surname something else, or hardly so. */

/** Before these a word with a capital is no person: "the West", "in March". */
const NOT_BEFORE_PERSON = new Set(
  'the a an this in on at during since until last next early late mid some any no every'.split(' '),
);

/** "Dr.", "prof"; a word such as "General" only with a capital, before a name with one. */
export function isTitle(words: readonly Word[], at: number, name: number): boolean {
  const word = words[at];
  if (!word || !isHonorific(word.surface)) return false;
  if (
    isAbbreviatedHonorific(word.surface) &&
    !/^(?:gen|fr|col|rep|st|lt|ing|mx)$/.test(word.folded)
  )
    return true;
  return isCapitalised(word) && isCapitalised(words[name] as Word);
}

/** A capital that tells a name: not one that every word has, nor that of a question's first word. */
function isNameLike(asked: Asked, at: number, has: (term: string) => boolean): boolean {
  const word = asked.words[at];
  if (!word || at < 1 || !isCapitalised(word) || isStopWord(word.folded)) return false;
  return !asked.isPlain || !has(word.term);
}

/** "John Lindqvist" when the expert is Ada Lindqvist: another first name stands before the surname. */
export function isSomebodyElse(asked: Asked, at: number, has: (term: string) => boolean): boolean {
  const [word, previous] = [asked.words[at], asked.words[at - 1]];
  if (!word || !previous || !isNameLike(asked, at - 1, has) || !isCapitalised(word)) return false;
  if (asked.isPlain && isMinding(previous)) return false;
  return isGap(asked, at - 1, /^[ -]$/u) && !isPossessive(previous);
}

/** "Lindqvist Foundation", "King’s College": the surname begins the name of something else. */
export function isInsideName(asked: Asked, at: number, has: (term: string) => boolean): boolean {
  const [word, next] = [asked.words[at], asked.words[at + 1]];
  if (!word || !next || isSaid(next) || !isGap(asked, at, /^[ -]$/u)) return false;
  if (isPostnominal(next.surface)) return false;
  if (!isCapitalised(word) || !isNameLike(asked, at + 1, has)) return false;
  if (asked.isPlain && isMinding(next)) return false;
  // What is somebody's own may have a capital too, but "King's College" is one name.
  return !isPossessive(word) || !has(next.term);
}

/** A word that may as well be no name: a place, a people, or a word of the documents. */
export function isAmbiguous(asked: Asked, at: number, has: (term: string) => boolean): boolean {
  const word = asked.words[at];
  if (!word) return true;
  // The first word of a question has a capital whatever it is.
  const isBare = at === 0 || asked.isPlain || !isCapitalised(word);
  return isPlaceOrPeople(word.folded) || isStopWord(word.folded) || (isBare && has(word.term));
}

/** "The West", "in March": no person stands behind such a word. */
export function isThing({ words }: Asked, at: number): boolean {
  return NOT_BEFORE_PERSON.has(words[at - 1]?.folded ?? '');
}
