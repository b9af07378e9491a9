import { namesWork } from '../credit.ts';
import { foldPrinted } from '../extent.ts';
import { opensBlock } from '../introduction.ts';
import { wordsOf } from '../lexicon.ts';
import type { Print } from '../print.ts';

const OPENING = /^(?:[-–—―•]{1,3}\s*)?(?:(?:About|Bio(?:graphy)?):?\s+)?/u;
const SOMEBODY =
  /^(?:He|She|They|The (?:author|writer|authors|writers|contributor)|Its author|Author)(?=\s)/u;
const IS =
  /^(?:,?\s+\p{Lu}{2,6})*(?:\s*\([^)]{1,40}\))?(?:,[^.;]{2,80},)?\s+(?:is|was|are|were|serves|works|teaches|holds|directs|leads|heads|chairs|has (?:been|served|worked)|writes|studies|researches|tweets)(?!\p{L})/u;
const MOST_WORDS = 160;

/**
 * True where a paragraph says who one of `names` is, in the words of somebody else; `isFirst` when it
 * stands directly below the names, where nobody begins with the own surname.
 */
export function saysWho(
  print: Print,
  at: number,
  names: readonly string[],
  isFirst: boolean,
): boolean {
  const line = print.lines[at];
  if (!line) return false;
  const text = foldPrinted(print, at, endOfBlock(print, at)).replace(OPENING, '');
  if (wordsOf(text).length > MOST_WORDS) return false;
  const bare = withoutTitles(text);
  for (const name of names) {
    if (startsWith(bare, name) && IS.test(bare.slice(name.length))) return true;
  }
  const surnames = names.map((name) => wordsOf(name).at(-1) ?? name);
  const own = surnames.find((surname) => startsWith(bare, surname));
  if (isFirst && own !== undefined && IS.test(bare.slice(own.length))) return true;
  // A surname or “the author” may as well begin a sentence of the comment, unless it is set apart.
  const isSet = line.layout?.isItalic === true || (line.layout?.size ?? 1) < 0.95;
  if (!isSet || !namesWork(text)) return false;
  const somebody = SOMEBODY.exec(bare)?.[0];
  const start = somebody ?? own;
  return start !== undefined && IS.test(bare.slice(start.length));
}

/** The line after the paragraph that begins at line `at`. */
export function endOfBlock({ lines }: Print, at: number): number {
  for (let end = at + 1; ; end += 1) {
    const line = lines[end];
    if (!line || opensBlock(line)) return end;
  }
}

const startsWith = (text: string, name: string): boolean =>
  text.slice(0, name.length).toLowerCase() === name.toLowerCase();

const TITLES =
  /^(?:(?:Dr|Prof(?:essor)?|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Amb(?:assador)?|Rev|Gen|Col)\.?\s+)+/u;
const withoutTitles = (text: string): string => text.replace(TITLES, '');
