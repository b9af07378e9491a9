import { isStopWord, wordsIn } from './words.ts';

/** In what letters, and if it is English in what language, a text is written. */

const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Armenian',
  'Georgian',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Thai',
  'Hangul',
  'Hiragana',
  'Katakana',
  'Han',
] as const;

export type Script = (typeof SCRIPTS)[number];

const LETTERS = SCRIPTS.map(
  (script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')] as const,
);

/** The script of most letters of a text; undefined where it has none, or none that is known. */
export function scriptOf(text: string): Script | undefined {
  let most: { script: Script; count: number } | undefined;
  for (const [script, letter] of LETTERS) {
    const count = text.match(letter)?.length ?? 0;
    if (count > (most?.count ?? 0)) most = { script, count };
  }
  return most?.script;
}

/** In running English about half of the words are function words, in German or French a tenth. */
const FUNCTION_WORDS = 0.25;

/** True for running text in English. */
export function isEnglish(text: string): boolean {
  const words = wordsIn(text);
  const functional = words.filter(({ folded }) => isStopWord(folded));
  return functional.length > FUNCTION_WORDS * words.length;
}
