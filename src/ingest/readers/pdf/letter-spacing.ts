import { isInDictionary } from '../../dictionary.ts';
import type { Fragment } from './fragment.ts';

/** Letters with a space between each two, as pdf.js gives what is set wide: `F E R R Y`. */
const SPACED = /^\S(?: \S)*$/u;
const FEWEST_LETTERS = 5;
/** A word that is set wide has so many letters in one piece, or it may be a list of letters. */
const LONGEST_AT_LEAST = 3;
/** Between words the space is wider than letters and the spaces between them are. */
const WORD_GAP = 1.2;

/**
 * The fragments of one line, in words where all of it is set wide. The wider space between words
 * parts fragments; a line that is one fragment may be a word or several, which only the dictionary
 * can tell.
 */
export function closeLetters(fragments: readonly Fragment[]): readonly Fragment[] {
  const texts = fragments.map(({ text }) => text.trim());
  if (!texts.every((text) => SPACED.test(text))) return fragments;
  const words = texts.map((text) => text.replaceAll(' ', ''));
  const letters = words.join('').match(/\p{L}/gu)?.length ?? 0;
  const longest = Math.max(...words.map(({ length }) => length));
  if (letters < FEWEST_LETTERS || longest < LONGEST_AT_LEAST) return fragments;
  const [only, ...others] = words;
  if (others.length === 0 && !isInDictionary(bare(only ?? ''))) return fragments;
  const advance = Math.max(...fragments.map(({ x0, x1, text }) => (x1 - x0) / text.length));
  const isWide = (each: Fragment, at: number) =>
    at === 0 || each.x0 - (fragments[at - 1]?.x1 ?? each.x0) >= WORD_GAP * advance;
  if (!fragments.every(isWide)) return fragments;
  return fragments.map((each, at) => ({ ...each, text: words[at] ?? each.text }));
}

const bare = (word: string): string => word.toLowerCase().replace(/^\P{L}+|\P{L}+$/gu, '');
