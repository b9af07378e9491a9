import { isSetApart, opensBlock } from '../introduction.ts';
import { wordsOf } from '../lexicon.ts';
import type { Print } from '../print.ts';

/** How much running text stands where: what sets a comment apart from a list of names. */
export interface Prose {
  /** Words of running text in lines `from` to `end`. */
  between(from: number, end: number): number;
}

const SHORT = 12;

/** Counts once, so that each question takes one step. */
export function countProse({ lines }: Print): Prose {
  const sums = [0];
  let isHeading = false;
  for (const [at, line] of lines.entries()) {
    const words = wordsOf(line.text).length;
    const next = lines[at + 1];
    const isAlone = !next || opensBlock(next);
    const opens = opensBlock(line);
    // A short paragraph that no full stop ends is a heading or a name, or says who somebody is.
    if (opens || !isHeading) {
      isHeading =
        line.layout?.heading !== undefined ||
        (opens &&
          isAlone &&
          words <= (isSetApart(line) ? SHORT : SHORT / 2) &&
          !/[.!?…:]["”’)]*$/u.test(line.text));
    }
    sums.push((sums.at(-1) ?? 0) + (isHeading ? 0 : words));
  }
  return { between: (from, end) => (sums[end] ?? sums.at(-1) ?? 0) - (sums[from] ?? 0) };
}
