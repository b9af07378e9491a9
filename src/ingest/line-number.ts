import type { Line } from './line.ts';
import type { LeftOut } from './published.ts';

/** A text of which the lines are counted in its margin. */
interface Numbered {
  /** With spaces in place of the numbers. */
  readonly text: string;
  /** The numbers by the line of the file, from 1, that each stands on. */
  readonly numbers: ReadonlyMap<number, string>;
}

const BREAK = /(\r\n|[\n\r\v\u0085\u2028\u2029])/;
const COUNTED = /^([\f\s]*)(\d{1,2})(?=\s+\S|\s*$)/u;
/** Transcripts have 20 to 28 lines on a page; bills up to 60. */
const MOST = 60;
const LEAST = 20;
const LEAST_SHARE = 0.6;

/**
 * Takes the numbers of the lines out of the margin, where nearly all lines have one and each counts
 * on from the one above or begins anew: 1, 2, 3 … 25, 1, 2. Otherwise the text is as it was.
 */
export function separateLineNumbers(text: string): Numbered {
  const pieces = text.split(BREAK);
  const numbers = new Map<number, string>();
  const plain = [...pieces];
  let expected = 1;
  let restarts = 0;
  for (let at = 0; at < pieces.length; at += 2) {
    const [, before = '', number] = COUNTED.exec(pieces[at] ?? '') ?? [];
    if (number === undefined) continue;
    const counted = Number(number);
    if (counted !== 1 && (counted !== expected || counted > MOST)) continue;
    if (counted === 1) restarts += 1;
    expected = counted + 1;
    numbers.set(at / 2 + 1, number);
    const rest = (pieces[at] ?? '').slice(before.length + number.length);
    plain[at] = before + ' '.repeat(number.length) + rest;
  }
  const written = pieces.filter((piece, at) => at % 2 === 0 && piece.trim() !== '').length;
  const isCounted =
    numbers.size >= LEAST && numbers.size >= written * LEAST_SHARE && restarts * 5 < numbers.size;
  return isCounted ? { text: plain.join(''), numbers } : { text, numbers: new Map() };
}

/** Numbered lines that are set with a blank line between each two belong together all the same. */
export function joinNumbered(
  lines: readonly Line[],
  numbers: ReadonlyMap<number, string>,
): readonly Line[] {
  const follows = (line: Line, before: Line | undefined): boolean =>
    before !== undefined &&
    Number(numbers.get(line.number)) === Number(numbers.get(before.number)) + 1;
  const numbered = lines.filter((line, at) => follows(line, lines[at - 1]));
  const apart = numbered.filter(({ afterBlank }) => afterBlank).length;
  if (apart < numbered.length * 0.8) return lines;
  return lines.map((line, at) =>
    follows(line, lines[at - 1]) ? { ...line, afterBlank: false } : line,
  );
}

export const numbersLeftOut = (numbers: ReadonlyMap<number, string>): readonly LeftOut[] =>
  [...numbers.values()].map((text) => ({ text, reason: 'line number' }));
