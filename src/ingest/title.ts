import type { Byline } from './byline.ts';
import { isBroken, type Vocabulary } from './hyphen.ts';
import { isImprint, namesPublisher } from './imprint.ts';
import { opensBlock, styleOf } from './introduction.ts';
import { isHeadingWord, isTitleCase, wordsOf } from './lexicon.ts';
import { blockEnd, type Line } from './line.ts';
import { readMark } from './mark.ts';
import { foldLines } from './paragraph.ts';
import type { Doubt } from './report.ts';
import { startsInLowerCase } from './sentence-edge.ts';

export interface Title {
  readonly text: string;
  /** How many of the document's first lines it takes. */
  readonly count: number;
}

const MOST_LINES = 6;
const CLOSED = /[?!.]["'”’)]*$/u;
const isUpperCase = (text: string): boolean => text === text.toUpperCase();

/**
 * The title at the head of the document: the headline that its format marks; else its first lines in title case or capitals, blank lines
 * between them or not, up to the first that closes with a full stop, question or exclamation mark;
 * or else its first lines, at most
 * three, when they stand alone and no full stop ends them. Undefined when the document begins with prose.
 */
export function readTitle(
  lines: readonly Line[],
  words: Vocabulary,
  bylineAt: (at: number) => Byline | undefined,
  doubts: Doubt[],
): Title | undefined {
  const isHeadline = lines[0]?.layout?.heading === 1 && !bylineAt(0);
  let count = isHeadline ? headlineEnd(lines) : 0;
  while (!isHeadline && count < MOST_LINES && goesOn(lines, count) && !bylineAt(count)) {
    count += 1;
    if (CLOSED.test(lines[count - 1]?.text ?? '')) break;
  }
  const [first] = lines;
  if (!first) return undefined;
  if (count === 0) {
    count = blockEnd(lines, 0);
    const next = lines[count];
    const end = lines[count - 1]?.text ?? '';
    const isAlone =
      next !== undefined && !startsInLowerCase(next.text) && !/[.:;,]["'”’)]*$/u.test(end);
    if (!isAlone || count > MOST_LINES / 2 || bylineAt(0)) return undefined;
  }
  const taken = lines.slice(0, count);
  if (taken.some((line) => readMark(line.text))) return undefined;
  const end = taken.at(-1)?.text ?? '';
  const binds = /\S(?:--|[–—])$/u.test(end) && lines[count]?.afterBlank === false;
  if (isBroken(end) || binds) return undefined;
  const text = foldLines(
    taken.map((line) => ({ ...line, pages: 0 })),
    words,
    doubts,
  );
  if (taken.slice(1).some((line) => line.afterBlank) && !CLOSED.test(text)) {
    doubts.push({
      line: first.number,
      message: `read ${count} lines with blank lines between as one title, “${text}”`,
    });
  }
  return { text, count };
}

/** A headline's lines, when its format marks it as one. */
function headlineEnd(lines: readonly Line[]): number {
  const end = lines.findIndex(
    ({ layout }, at) => at > 0 && (layout?.heading !== 1 || layout.opens !== false),
  );
  return end === -1 ? lines.length : end;
}

function goesOn(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const before = lines[at - 1];
  const next = lines[at + 1];
  if (line && at > 0 && (namesPublisher(line) || /^by:?\s+\p{Lu}/iu.test(line.text))) return false;
  // A line that is set otherwise is no part of it.
  if (line && before && opensBlock(line) && styleOf(line) !== styleOf(before)) return false;
  if (!line || !isTitleCase(line.text) || isImprint(line.text) || /[:;,]$/.test(line.text)) {
    return at === 0 && line !== undefined && /[:,]$/.test(line.text) && isTitleCase(line.text);
  }
  // The first words of a sentence may all be names: “President Maria Silva / met with …”.
  if (next && !next.afterBlank && startsInLowerCase(next.text) && !isTitleCase(next.text))
    return false;
  if (!before) return true;
  const isHeading = wordsOf(line.text).length <= 3 && wordsOf(line.text).every(isHeadingWord);
  return !isHeading && isUpperCase(before.text) === isUpperCase(line.text);
}
