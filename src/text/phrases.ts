import { foldText } from './words.ts';

/** Words between double quotation marks of any kind. A lone mark, or inches, opens nothing. */
const QUOTED = /["“”„«»]([^"“”„«»]{2,200})["“”„«»]/gu;

/** The phrases that a question puts in quotation marks, folded as `foldPhrase` does. */
export function quotedPhrases(question: string): string[] {
  return Array.from(question.matchAll(QUOTED), ([, phrase = '']) => foldPhrase(phrase)).filter(
    (phrase) => phrase.trim() !== '',
  );
}

/** A text as its words, lower case and without accents, a space around each: ` one two `. */
export function foldPhrase(text: string): string {
  const words = foldText(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}
