import { type Gap, isOrnament, isSetApart, pageMarkOf } from '../corpus/printed-words.ts';
import { isBroken } from './hyphen.ts';
import { isTitleCase, wordsOf } from './lexicon.ts';
import type { Line } from './line.ts';
import { readName } from './name.ts';
import { endsSentence } from './sentence-edge.ts';

/**
 * Page numbers and running heads: printed words of nobody's text. They are taken out before the
 * structure is read, so that they hide no byline, and put back where no sentence is open.
 */
export interface Furniture extends Line {
  /** Set on a page number that the proof of a corpus text does not miss. */
  readonly isSetApart?: boolean;
}

export interface Body {
  /** The document without its furniture. A line that stood below some is `afterBlank`. */
  readonly lines: readonly Line[];
  /** The furniture printed directly before a line of `lines`. */
  readonly before: ReadonlyMap<Line, readonly Furniture[]>;
  /** What stands after the last line. */
  readonly after: readonly Furniture[];
}

const NUMBER = '\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?';
const ENDS_IN_PAGE = new RegExp(`[,|–—-]?\\s*(?:page|p\\.|\\|)\\s*${NUMBER}$`, 'iu');
const ENDS_IN_YEAR = /\p{L}.*\b(?:19|20)\d\d$/u;
const MOST_WORDS = 12;

/** Lines without ornaments, which are no words: `# # #`. What stood before them passes on. */
export function partOrnaments(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly ornaments: readonly Line[];
} {
  const kept: Line[] = [];
  const ornaments: Line[] = [];
  let pages = 0;
  let isOpen = false;
  for (const line of lines) {
    if (isOrnament(line.text)) {
      ornaments.push(line);
      pages += line.pages;
      isOpen = true;
      continue;
    }
    kept.push(isOpen ? { ...line, pages: line.pages + pages, afterBlank: true } : line);
    pages = 0;
    isOpen = false;
  }
  return { lines: kept, ornaments };
}

/** Parts a document's lines into its text and its furniture. */
export function separateFurniture(lines: readonly Line[]): Body {
  const isFurniture = findFurniture(lines);
  const body: Line[] = [];
  const before = new Map<Line, readonly Furniture[]>();
  let waiting: Furniture[] = [];
  for (const [at, line] of lines.entries()) {
    if (isFurniture[at]) {
      const [above, below] = [gapBefore(lines, at), gapBefore(lines, at + 1)];
      waiting.push({ ...line, isSetApart: isSetApart(pageMarkOf(line.text), above, below) });
      continue;
    }
    const own = waiting.length === 0 ? line : { ...line, afterBlank: true };
    if (waiting.length > 0) before.set(own, waiting);
    waiting = [];
    body.push(own);
  }
  return { lines: body, before, after: waiting };
}

function findFurniture(lines: readonly Line[]): readonly boolean[] {
  const heads = countHeads(lines);
  const isHeadAt = lines.map(({ text }, at) => {
    if (at === 0) return false;
    if (isPagedHead(text)) return true;
    const isRepeated = (heads.get(headKey(text)) ?? 0) > 1;
    return standsAtEdge(lines, at) && isHead(text) && (isRepeated || ENDS_IN_YEAR.test(text));
  });
  return lines.map(
    (_, at) =>
      isHeadAt[at] === true ||
      isPageNumber(lines, at) ||
      (isNumber(lines[at]) && (isHeadAt[at - 1] === true || isHeadAt[at + 1] === true)),
  );
}

const isNumber = (line: Line | undefined): boolean =>
  line !== undefined && pageMarkOf(line.text) !== undefined;

/** Nothing stands above the first line; below the last the text ends. */
function gapBefore(lines: readonly Line[], at: number): Gap {
  const line = lines[at];
  if (at === 0) return 'none';
  if (!line) return 'blank';
  if (line.pages > 0) return 'page';
  return line.afterBlank ? 'blank' : 'none';
}

/** True beside a page break or a number on a line of its own. */
function standsAtEdge(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  const isBroken = (lines[at]?.pages ?? 0) > 0 || (next?.pages ?? 0) > 0;
  return isBroken || isNumber(lines[at - 1]) || isNumber(next);
}

/** A number that its marks, a page break or blank lines on both sides tell from a word. */
function isPageNumber(lines: readonly Line[], at: number): boolean {
  const mark = pageMarkOf(lines[at]?.text ?? '');
  if (mark !== 'bare') return mark !== undefined;
  if (at === 0) return false;
  const [above, below] = [gapBefore(lines, at), gapBefore(lines, at + 1)];
  const hasEnded = endsSentence(lines[at - 1]?.text ?? '');
  return isSetApart(mark, above, below) || ((above !== 'none' || below !== 'none') && hasEnded);
}

/** `Harbour Review, June 2021 page 2`. */
function isPagedHead(text: string): boolean {
  const head = text.replace(ENDS_IN_PAGE, '');
  return head !== text && head !== '' && isHead(head);
}

/** A short line in title case that no full stop ends and that says nobody's role. */
function isHead(text: string): boolean {
  const isShort = isTitleCase(text) && wordsOf(text).length <= MOST_WORDS;
  if (!isShort || /[.;:,]$/u.test(text) || isBroken(text)) return false;
  return ENDS_IN_YEAR.test(text) || (readName(text)?.delimiter ?? '') === '';
}

function headKey(text: string): string {
  return text.toLowerCase().replace(/\d+/gu, '#');
}

/** How often each head stands at the edge of a page. */
function countHeads(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [at, { text }] of lines.entries()) {
    if (!isHead(text) || !standsAtEdge(lines, at)) continue;
    counts.set(headKey(text), (counts.get(headKey(text)) ?? 0) + 1);
  }
  return counts;
}
