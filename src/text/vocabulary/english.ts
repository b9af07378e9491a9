import { isStopWord } from '../words.ts';
import { WORDS } from './data.ts';

let words: ReadonlySet<string> | undefined;

/** Regular endings and what takes their place in a base form (WordNet's morphy, Fellbaum 1998). */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/s$/, ['']],
  [/(?<=[sxz]|[cs]h|o)es$/, ['']],
  [/ies$/, ['y']],
  [/(?:ed|ing|er|est)$/, ['', 'e']],
  [/(.)\1(?:ed|ing|er|est)$/, ['$1']],
  [/(?:ied|ier|iest|ily)$/, ['y']],
  [/ly$/, ['', 'le']],
  [/ally$/, ['']],
];

/**
 * True for an English word in use, or a regular form of one, in small letters without accents: what
 * is typed like that is no slip for another. Names and rare words are not known.
 */
export function isEnglishWord(folded: string): boolean {
  words ??= readWords();
  if (isStopWord(folded) || words.has(folded)) return true;
  for (const [ending, bases] of ENDINGS) {
    if (!ending.test(folded)) continue;
    for (const base of bases) if (words.has(folded.replace(ending, base))) return true;
  }
  return false;
}

function readWords(): Set<string> {
  const found = new Set<string>();
  let before = '';
  for (const each of WORDS.split(' ')) {
    before = before.slice(0, Number(each[0])) + each.slice(1);
    found.add(before);
  }
  return found;
}
