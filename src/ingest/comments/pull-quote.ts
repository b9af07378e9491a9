import { styleOf } from '../introduction.ts';
import { wordsOf } from '../lexicon.ts';
import type { Print } from '../print.ts';
import { endsSentence } from '../sentence-edge.ts';

const FEWEST_WORDS = 5;
const QUOTED = /^["“„«‘].*["”“»’]$/u;

/** Which lines, set as a heading is, are words of the text that the page shows once more. */
export function findPullQuotes({ lines }: Print): (at: number) => boolean {
  const known = new Map<number, boolean>();
  let whole: string | undefined;
  return (at) => {
    const found = known.get(at);
    if (found !== undefined) return found;
    const [from, end] = extent(lines, at);
    const text = lines
      .slice(from, end)
      .map((line) => line.text)
      .join(' ');
    whole ??= plain(lines.map((line) => line.text).join(' '));
    const is = wordsOf(text).length >= FEWEST_WORDS && isQuotation(text, whole);
    for (let each = from; each < end; each += 1) known.set(each, is);
    return is;
  };
}

/** A sentence that stands in the text twice, or one in quotation marks. */
function isQuotation(text: string, whole: string): boolean {
  if (!endsSentence(text)) return false;
  if (QUOTED.test(text.trim())) return true;
  const own = plain(text).trim();
  return whole.indexOf(own, whole.indexOf(own) + 1) !== -1;
}

/** The lines around `at` that are set as it is. */
function extent(lines: Print['lines'], at: number): readonly [from: number, end: number] {
  const line = lines[at];
  const isAlike = (each: number) => {
    const other = lines[each];
    return line !== undefined && other !== undefined && styleOf(other) === styleOf(line);
  };
  let [from, end] = [at, at + 1];
  while (isAlike(from - 1)) from -= 1;
  while (isAlike(end)) end += 1;
  return [from, end];
}

/** Letters and numbers only: a pulled quotation has marks and breaks of its own. */
const plain = (text: string): string =>
  ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
