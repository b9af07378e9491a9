import { isInDictionary } from './dictionary.ts';
import type { Line } from './line.ts';

/** How often the document prints each word away from line-end hyphens. Keys in lower case. */
export type Vocabulary = ReadonlyMap<string, number>;

/** A letter or digit, closing marks, then a hyphen or dash with no space before it. */
const OPEN_END = /[\p{L}\p{N}]["'”’»)\]]*(?:--|[-‐‑–—\u00ad])$/u;
const LONGEST_WORD = 100;
const SOFT_HYPHEN = '\u00ad';

/** After these a hyphen waits for a later word: `pre- and post-war`. */
const COORDINATORS = /^(?:and|or|nor|to|et|ou|und|oder|bis|y|o|e|i)$/iu;

/** True when a line ends inside a word: nothing new can begin after it. */
export function isBroken(text: string): boolean {
  return isOpen(text) && !/(?:--|[–—])$/u.test(text);
}

function isOpen(text: string): boolean {
  return OPEN_END.test(text.slice(-LONGEST_WORD));
}

/** Counts the words of the document, those that a line-end hyphen may have broken left out. */
export function countWords(lines: readonly Line[]): Vocabulary {
  const counts = new Map<string, number>();
  let broken = false;
  for (const { text } of lines) {
    const words = text.split(' ');
    if (broken) words.shift();
    broken = isOpen(text);
    if (broken) words.pop();
    for (const word of words) {
      const plain = bare(word);
      counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
  }
  return counts;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$|['’]s[^\p{L}]*$/gu, '');
}

/** The lexicon holds most nouns in one number and one spelling only: `centimetres`. */
function isEnglish(word: string): boolean {
  const singular = word.replace(/(?<=[^s])s$/u, '');
  return [word, singular].some((each) =>
    [each, each.replace(/tre$/u, 'ter'), each.replace(/our(?=$|s|ed|ing)/u, 'or')].some(
      isInDictionary,
    ),
  );
}

export interface Joint {
  /** What is left of the text before, without a hyphen that only broke a word. */
  readonly before: string;
  readonly glue: '' | ' ';
  /** The word as broken, when nothing tells whether its hyphen belongs to it. */
  readonly doubtful?: string;
}

/**
 * How one printed line goes on in the next. A hyphen stays when it belongs to the word: before a
 * capital or a digit, after a digit, or where the document prints the hyphened form. It goes where
 * the document prints the joined form. Where neither is printed the dictionary tells; where that has
 * both or neither, it stays beside a known word and goes where neither half is one.
 */
export function joinLines(before: string, { text, afterBlank }: Line, words: Vocabulary): Joint {
  if (!isOpen(before)) return { before, glue: ' ' };
  const left = /\S+$/u.exec(before)?.[0] ?? '';
  const right = /^\S+/u.exec(text)?.[0] ?? '';
  if (left.endsWith(SOFT_HYPHEN)) return { before: before.slice(0, -1), glue: '' };
  if (!/[^-][-‐‑]$/u.test(left)) {
    // A dash at the end of a block may close it; inside a block it binds.
    return { before, glue: afterBlank && /^\P{L}*\p{Lu}/u.test(right) ? ' ' : '' };
  }
  if (COORDINATORS.test(right)) return { before, glue: ' ' };
  if (/\p{N}[-‐‑]$/u.test(left) || !/^\p{Ll}/u.test(right)) return { before, glue: '' };
  const joined = words.get(bare(left.slice(0, -1) + right)) ?? 0;
  const hyphened = words.get(bare(left + right)) ?? 0;
  if (joined > hyphened) return { before: before.slice(0, -1), glue: '' };
  if (hyphened > 0) return { before, glue: '' };
  const isHyphened = isInDictionary(bare(left + right));
  const isJoined = isEnglish(bare(left.slice(0, -1) + right));
  if (isJoined && !isHyphened) return { before: before.slice(0, -1), glue: '' };
  const isWord = (word: string) => words.has(word) || isInDictionary(word);
  const halves = [left.slice(0, -1), right].map(bare).filter(isWord).length;
  if (!isJoined && (isHyphened || halves === 2)) return { before, glue: '' };
  const kept = halves === 0 ? before.slice(0, -1) : before;
  return { before: kept, glue: '', doubtful: left + right };
}
