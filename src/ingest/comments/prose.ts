import { isSetApart, opensBlock } from '../introduction.ts';
import { wordsOf } from '../lexicon.ts';
import type { Line } from '../line.ts';
import type { Print } from '../print.ts';

/** How much running text stands where: what sets a comment apart from a list of names. */
export interface Prose {
  /** Words of running text in lines `from` to `end`. */
  between(from: number, end: number): number;
}

/** A paragraph of no more words, set apart and without a full stop, is a heading or a name. */
const SHORT = 12;
/** Lines of no more words, each a thing of its own, are a list of names, posts or links. */
const LISTED = 8;
const CLOSED = /[.!?…:]["”’)]*$/u;

/** Counts once, so that each question takes one step. */
export function countProse({ lines }: Print): Prose {
  const sums = [0];
  for (let at = 0; at < lines.length; ) {
    let end = at + 1;
    for (let line = lines[end]; line && !opensBlock(line); line = lines[end]) end += 1;
    const block = lines.slice(at, end);
    const isText = isProse(block);
    for (const { text } of block) {
      sums.push((sums.at(-1) ?? 0) + (isText ? wordsOf(text).length : 0));
    }
    at = end;
  }
  return { between: (from, end) => (sums[end] ?? sums.at(-1) ?? 0) - (sums[from] ?? 0) };
}

function isProse(block: readonly Line[]): boolean {
  const [first] = block;
  const last = block.at(-1);
  if (!first || !last || first.layout?.heading !== undefined) return false;
  if (CLOSED.test(last.text)) return true;
  const lengths = block.map(({ text }) => wordsOf(text).length);
  if (block.length === 1) return (lengths[0] ?? 0) > (isSetApart(first) ? SHORT : SHORT / 2);
  const isList = block.every(
    ({ text }, at) => /^\P{Ll}/u.test(text) && (lengths[at] ?? 0) <= LISTED,
  );
  return !isList;
}
