import { foldSpace } from '../text/span.ts';
import type { Byline } from './byline.ts';
import { isBroken, type Vocabulary } from './hyphen.ts';
import { isImprint, namesPublisher } from './imprint-line.ts';
import { opensBlock, styleOf } from './introduction.ts';
import { isHeadingWord, isTitleCase, wordsOf } from './lexicon.ts';
import { blockEnd, type Line } from './line.ts';
import { readMark } from './mark.ts';
import { foldLines } from './paragraph.ts';
import { countPreamble } from './preamble.ts';
import { findProceedingTitle } from './proceeding-title.ts';
import type { Doubt } from './report.ts';
import { startsInLowerCase } from './sentence-edge.ts';

export interface Title {
  readonly text: string;
  /** How many lines stand above it. */
  readonly start: number;
  /** How many lines it takes. */
  readonly count: number;
}

/** What is known of the document before its title is. */
export interface TitleSource {
  readonly words: Vocabulary;
  /** Names of publishers, in small letters, that the document prints elsewhere. */
  readonly publishers: ReadonlySet<string>;
  /** The title that the file itself declares. */
  readonly declared?: string;
  /** The byline that the line at an index of the document opens, if one does. */
  bylineAt(at: number): Byline | undefined;
}

const MOST_LINES = 6;
const LARGE = 1.2;
const CLOSED = /[?!.]["'”’)]*$/u;
/** A dash at the end of a line binds what follows to it. */
const BINDS = /\S(?:--|[–—])$/u;
const isUpperCase = (text: string): boolean => text === text.toUpperCase();

/**
 * The title at the head of the document, below a publisher's name or a date: the headline that its
 * format marks or sets large; else the first lines in title case or capitals, blank lines between
 * them or not, up to the first that closes with a full stop, question or exclamation mark; or else
 * the first lines, at most three, when they stand alone and no full stop ends them. Undefined when
 * the document begins with prose.
 */
export function readTitle(
  all: readonly Line[],
  source: TitleSource,
  doubts: Doubt[],
): Title | undefined {
  const proceeding = findProceedingTitle(all);
  if (proceeding) {
    const { start, count } = proceeding;
    const own = all.slice(start, start + count).map((line) => ({ ...line, pages: 0 }));
    return { ...proceeding, text: foldLines(own, source.words, doubts) };
  }
  const start = countPreamble(all, source.publishers);
  const lines = all.slice(start);
  // The only headline of its rank is the title, though it may look like a name: “VOX POP: …”.
  const isOnly = all.filter(({ layout }) => layout?.heading === 1).length === 1;
  const isByline = (at: number) =>
    !(isOnly && lines[at]?.layout?.heading === 1) && source.bylineAt(start + at) !== undefined;
  const [first] = lines;
  if (!first) return undefined;
  const above = first.afterBlank ? '' : (all[start - 1]?.text ?? '');
  if (isBroken(above) || BINDS.test(above)) return undefined;
  const count =
    countDeclared(lines, source.declared) ||
    (isByline(0) ? 0 : headlineEnd(lines)) ||
    countCapitalised(lines, isByline) ||
    countAlone(lines, isByline);
  const taken = lines.slice(0, count);
  if (count === 0 || taken.some((line) => readMark(line.text)?.kind === 'glyph')) return undefined;
  const end = taken.at(-1)?.text ?? '';
  const binds = BINDS.test(end) && lines[count]?.afterBlank === false;
  if (isBroken(end) || binds) return undefined;
  const text = foldLines(
    taken.map((line) => ({ ...line, pages: 0 })),
    source.words,
    doubts,
  );
  const isSet = first.layout?.heading === 1 || (first.layout?.size ?? 1) >= LARGE;
  if (!isSet && taken.slice(1).some((line) => line.afterBlank) && !CLOSED.test(text)) {
    doubts.push({
      line: first.number,
      message: `read ${count} lines with blank lines between as one title, “${text}”`,
    });
  }
  return { text, start, count };
}

const plain = (text: string) => foldSpace(text).toLowerCase();

/** How many lines print the very words that the file says are its title. */
function countDeclared(lines: readonly Line[], declared: string | undefined): number {
  if (declared === undefined) return 0;
  const wanted = plain(declared);
  let text = '';
  for (const [at, line] of lines.slice(0, MOST_LINES).entries()) {
    text = plain(`${text} ${line.text}`);
    if (text === wanted) return at + 1;
    if (!wanted.startsWith(text)) return 0;
  }
  return 0;
}

/** A headline's lines, when its format marks it as one or sets it large. */
function headlineEnd(lines: readonly Line[]): number {
  const [first] = lines;
  const isMarked = first?.layout?.heading === 1;
  if (!first || !(isMarked || (first.layout?.size ?? 1) >= LARGE)) return 0;
  const end = lines.findIndex(({ layout }, at) => {
    if (at === 0) return false;
    if (isMarked) return layout?.heading !== 1 || layout.opens !== false;
    const [own, other] = [first.layout?.size ?? 1, layout?.size ?? 1];
    return Math.abs(own - other) > 0.04 * own || lines[at]?.text === undefined;
  });
  const count = end === -1 ? lines.length : end;
  return count > MOST_LINES ? 0 : count;
}

function countCapitalised(lines: readonly Line[], isByline: (at: number) => boolean): number {
  let count = 0;
  while (count < MOST_LINES && goesOn(lines, count) && !isByline(count)) {
    count += 1;
    if (CLOSED.test(lines[count - 1]?.text ?? '')) break;
  }
  return count;
}

function countAlone(lines: readonly Line[], isByline: (at: number) => boolean): number {
  const end = blockEnd(lines, 0);
  const imprint = lines.slice(1, end).findIndex(({ text }) => isImprint(text)) + 1;
  const count = imprint === 0 ? end : imprint;
  const next = lines[count];
  const last = lines[count - 1]?.text ?? '';
  const isAlone =
    next !== undefined && !startsInLowerCase(next.text) && !/[.:;,]["'”’)]*$/u.test(last);
  return isAlone && count <= MOST_LINES / 2 && !isByline(0) ? count : 0;
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
