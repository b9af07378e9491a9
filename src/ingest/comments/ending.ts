import { isSetApart, opensBlock } from '../introduction.ts';
import { wordsOf } from '../lexicon.ts';
import { isColophon } from '../matter.ts';
import type { Print } from '../print.ts';
import { endOfBlock } from './bio.ts';
import type { Candidate } from './candidate.ts';

/** Where words stop to be those of whose comment they stand in. */
export interface Ending {
  /** True for the first line of a paragraph that is not the commentator’s. */
  interrupts(at: number): boolean;
  /** True for the first line of a paragraph at which an interrupted comment goes on. */
  resumes(at: number): boolean;
}

const OPENS = /^["“„«‘»]/u;
const CLOSES = /["”“»«’][.,]?$/u;
const USUAL = 0.8;
const LEAST_WORDS = 25;

/** Reads from the comments themselves what they end with. */
export function findEndings(print: Print, chosen: readonly Candidate[]): Ending {
  const { lines } = print;
  const firsts = chosen.map(({ at, count, rest }) => {
    // What a heading quotes beside the name is the comment's headline.
    const isHeadline = lines[at + count - 1]?.layout?.heading !== undefined;
    return (isHeadline ? undefined : rest) ?? lines[at + count]?.text ?? '';
  });
  const marks = firsts.map((text) => OPENS.exec(text)?.[0]).filter((mark) => mark !== undefined);
  const areQuoted = chosen.length > 1 && marks.length >= firsts.length * USUAL;
  const isOpened = (text: string) => marks.some((mark) => text.startsWith(mark));
  const last = chosen.at(-1);
  const tail = last === undefined ? lines.length : tailStart(print, last);
  return {
    interrupts: (at) => {
      const text = lines[at]?.text ?? '';
      if (at >= tail || isColophon(text)) return true;
      return areQuoted && !isOpened(text) && CLOSES.test(lines[at - 1]?.text ?? '');
    },
    resumes: (at) => {
      const text = lines[at]?.text ?? '';
      if (at >= tail || isColophon(text)) return false;
      if (areQuoted) return isOpened(text);
      return last !== undefined && at < last.at && countWords(print, at) >= LEAST_WORDS;
    },
  };
}

/** Words of the paragraph that begins at line `at`. */
const countWords = (print: Print, at: number): number =>
  print.lines
    .slice(at, endOfBlock(print, at))
    .reduce((sum, { text }) => sum + wordsOf(text).length, 0);

/** Where, below the last comment, only paragraphs stand that are set otherwise than it is. */
function tailStart({ lines }: Print, { at, count, rest }: Candidate): number {
  const from = rest === undefined ? at + count : at + count - 1;
  const first = lines[from];
  let start = lines.length;
  for (let place = lines.length - 1; place > from; place -= 1) {
    const line = lines[place];
    if (!line || !isSetOtherwise(line, first)) break;
    if (opensBlock(line)) start = place;
  }
  return start;
}

function isSetOtherwise(
  line: Print['lines'][number],
  first: Print['lines'][number] | undefined,
): boolean {
  if (isColophon(line.text)) return true;
  if (line.layout?.item !== undefined || !isSetApart(line)) return false;
  return (
    line.layout?.isItalic !== first?.layout?.isItalic || line.layout?.size !== first?.layout?.size
  );
}
