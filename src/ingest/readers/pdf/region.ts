import { bottomOf, type Fragment, median, topOf } from './fragment.ts';
import { labelCuts } from './label-column.ts';

/** A part of a page that is read line by line from top to bottom. */
export interface Region {
  readonly fragments: readonly Fragment[];
  /** Of the columns beside each other, from 0; undefined when nothing stands beside it. */
  readonly column: number | undefined;
}

/** Widths in font heights. A gutter is wider than the widest space of a justified line. */
const GUTTER = 0.9;
/** Narrower than this are the marks of a list, numbers and labels in a margin. */
const NARROWEST_COLUMN = 7;
/** A gutter passes at least so many lines on either side. */
const FEWEST_LINES = 3;
/** How much of its width the lines of a column fill, which may be three of which two have ended. */
const LEAST_FILL = 0.3;
/** A column beside which another may end after a line or two. */
const FULL_COLUMN = 8;
/** White between a column and a few lines beside it; these differ in height or stand off its lines. */
const ASIDE_GUTTER = 1.2;
const OTHER_SIZE = 0.08;
const OFF_LINE = 0.15;
/** For each line of a column beside labels, there are at most so many lines of these. */
const MOST_LABELS = 0.6;
const HEADLINE = 1.15;
const STEP = 2;
const DEEPEST = 12;

/**
 * The regions of a page in reading order. A page is cut at its longest gutter, a white strip that
 * text stands beside on both sides, and at the lines that cross it above and below, and so on
 * within the parts: a recursive XY-cut (Nagy and Seth 1984) whose cuts are the tallest white
 * rectangles (Breuel 2002), so that a title above two columns is read before them.
 */
export function splitRegions(fragments: readonly Fragment[]): readonly Region[] {
  const size = median(fragments.map((each) => each.size));
  return split(fragments, size, 0).map(({ fragments: own, path }) => ({
    fragments: own,
    column: path.length === 0 ? undefined : path.reduce((sum, each) => sum + each, 0),
  }));
}

interface Leaf {
  readonly fragments: readonly Fragment[];
  /** How many columns stand to its left in each cut around it. */
  readonly path: readonly number[];
}

function split(fragments: readonly Fragment[], size: number, depth: number): readonly Leaf[] {
  const gutter = depth < DEEPEST ? findGutter(fragments, size) : undefined;
  if (!gutter) return fragments.length === 0 ? [] : [{ fragments, path: [] }];
  const above = fragments.filter((each) => each.y <= gutter.top);
  const below = fragments.filter((each) => each.y > gutter.top && topOf(each) >= gutter.bottom);
  const between = fragments.filter((each) => !above.includes(each) && !below.includes(each));
  const isLeft = (each: Fragment) => each.x1 <= gutter.x;
  const cuts = labelCuts(
    between.filter(isLeft),
    between.filter((each) => !isLeft(each)),
    size,
  );
  const bands = [Number.NEGATIVE_INFINITY, ...cuts].map((top, at) =>
    between.filter(({ y }) => y > top && y <= (cuts[at] ?? Number.POSITIVE_INFINITY)),
  );
  return [
    ...split(above, size, depth + 1),
    ...bands.flatMap((band) => splitColumns(band, isLeft, size, depth)),
    ...split(below, size, depth + 1),
  ];
}

function splitColumns(
  fragments: readonly Fragment[],
  isLeft: (fragment: Fragment) => boolean,
  size: number,
  depth: number,
): readonly Leaf[] {
  const left = split(fragments.filter(isLeft), size, depth + 1);
  const right = split(
    fragments.filter((each) => !isLeft(each)),
    size,
    depth + 1,
  );
  const columns = 1 + Math.max(0, ...left.map(({ path }) => path.reduce((a, b) => a + b, 0)));
  return [
    ...left.map((leaf) => ({ ...leaf, path: [0, ...leaf.path] })),
    ...right.map((leaf) => ({ ...leaf, path: [columns, ...leaf.path] })),
  ];
}

interface Gutter {
  readonly x: number;
  /** Nothing between these two crosses it. */
  readonly top: number;
  readonly bottom: number;
}

function findGutter(fragments: readonly Fragment[], size: number): Gutter | undefined {
  if (fragments.length < 2 * FEWEST_LINES) return undefined;
  const sorted = fragments.toSorted((a, b) => a.y - b.y);
  const start = Math.min(...fragments.map(({ x0 }) => x0)) + NARROWEST_COLUMN * size;
  const end = Math.max(...fragments.map(({ x1 }) => x1)) - 3 * size;
  const half = (GUTTER * size) / 2;
  let best: (Gutter & { readonly shared: number; readonly height: number }) | undefined;
  for (let x = start; x <= end; x += STEP) {
    let run: Fragment[] = [];
    let top = Number.NEGATIVE_INFINITY;
    const close = (bottom: number) => {
      const shared = sharedHeight(run, x, size);
      const height = extreme(run, bottomOf, Math.max) - extreme(run, topOf, Math.min);
      // Of two that part as much, the one that fewer lines cross: it leaves the columns whole.
      const isLonger = shared > (best?.shared ?? 0) + size / 2;
      const isAlike = best !== undefined && shared > best.shared - size / 2;
      if (shared === 0 || !(isLonger || (isAlike && height > (best?.height ?? 0)))) return;
      best = { x, top: Math.max(top, headlineEnd(run, x, size)), bottom, shared, height };
    };
    for (const each of sorted) {
      if (each.x0 >= x + half || each.x1 <= x - half) {
        run.push(each);
        continue;
      }
      if (run.length > 0) close(topOf(each));
      run = [];
      top = each.y;
    }
    if (run.length > 0) close(Number.POSITIVE_INFINITY);
  }
  return best;
}

/** How much of a gutter's height has columns of text on both sides; 0 when it parts none. */
function sharedHeight(run: readonly Fragment[], x: number, size: number): number {
  const left = run.filter((each) => each.x1 <= x);
  const right = run.filter((each) => each.x1 > x);
  const [leftRows, rightRows] = [rowsOf(left, size), rowsOf(right, size)];
  const isLabelled = areLabels(leftRows, rightRows, size);
  if (!isColumn(leftRows, size) && !isLabelled) return 0;
  const isSide = isAside(leftRows, rightRows, size);
  const isEnd = isColumnEnd(leftRows, rightRows, size);
  if (!isColumn(rightRows, size) && !isSide && !isEnd) return 0;
  // Two lines beside two of a column are no table, whatever they begin with.
  if (!isLabelled && !isEnd && isTable(leftRows, rightRows, size)) return 0;
  const top = Math.max(extreme(left, topOf, Math.min), extreme(right, topOf, Math.min));
  const bottom = Math.min(extreme(left, bottomOf, Math.max), extreme(right, bottomOf, Math.max));
  return Math.max(0, bottom - top);
}

/**
 * The base line of the last line of a headline above the columns, which is short enough to cross no
 * gutter: one of larger letters that nothing stands beside.
 */
function headlineEnd(run: readonly Fragment[], x: number, size: number): number {
  const sideTop = (isLeft: boolean) =>
    Math.min(...run.filter((each) => each.x1 <= x === isLeft).map(topOf));
  const start = Math.max(sideTop(true), sideTop(false));
  const above = run.filter((each) => each.y < start);
  const isHeadline = above.every((each) => each.size > HEADLINE * size);
  return isHeadline
    ? Math.max(Number.NEGATIVE_INFINITY, ...above.map(({ y }) => y))
    : Number.NEGATIVE_INFINITY;
}

const extreme = (
  fragments: readonly Fragment[],
  edge: (fragment: Fragment) => number,
  pick: (a: number, b: number) => number,
): number => fragments.map(edge).reduce((a, b) => pick(a, b));

interface Extent {
  x0: number;
  x1: number;
  /** What stands at its left end. */
  text: string;
  readonly y: number;
  readonly size: number;
}

function rowsOf(fragments: readonly Fragment[], size: number): readonly Extent[] {
  const rows: Extent[] = [];
  for (const { x0, x1, y, text, size: own } of fragments) {
    const row = rows.at(-1);
    if (row && y - row.y < size / 2) {
      if (x0 < row.x0) row.text = text;
      row.x0 = Math.min(row.x0, x0);
      row.x1 = Math.max(row.x1, x1);
    } else rows.push({ x0, x1, y, text, size: own });
  }
  return rows;
}

function isColumn(rows: readonly Extent[], size: number): boolean {
  if (rows.length < FEWEST_LINES) return false;
  const typical = median(rows.map((row) => row.x1 - row.x0));
  return typical >= NARROWEST_COLUMN * size && typical >= LEAST_FILL * usualWidth(rows);
}

/**
 * True for cells beside each other: in one of the columns no line goes on in the next, and each
 * stands on a line with one of the other.
 */
function isTable(left: readonly Extent[], right: readonly Extent[], size: number): boolean {
  const goesOn = (rows: readonly Extent[]) =>
    rows.filter(({ text }) => /^\s*["'“‘(]*[\p{Ll}\p{Lo}]/u.test(text)).length >= rows.length / 10;
  const isBeside = (rows: readonly Extent[], others: readonly Extent[]) =>
    rows.every(({ y }) => others.some((other) => Math.abs(other.y - y) < size / 4));
  return (!goesOn(left) && isBeside(left, right)) || (!goesOn(right) && isBeside(right, left));
}

/**
 * True for a few lines beside a column of text that are no part of its lines: their base lines are
 * others, or their letters are of another height, and they stand well apart.
 */
function isAside(full: readonly Extent[], rows: readonly Extent[], size: number): boolean {
  const [first] = rows;
  if (!first || full.length < FULL_COLUMN) return false;
  const typical = median(full.map((row) => row.x1 - row.x0));
  const end = Math.max(...full.map(({ x1 }) => x1));
  const isApart = rows.every(({ x0 }) => x0 - end >= ASIDE_GUTTER * size);
  if (!isApart || typical < 0.7 * widthOf(full) || widthOf(rows) < 3 * size) return false;
  const isOther = (row: Extent) =>
    Math.abs(row.size - size) > OTHER_SIZE * size ||
    full.every(({ y }) => Math.abs(y - row.y) > OFF_LINE * size);
  return rows.filter(isOther).length * 2 > rows.length;
}

/** True for labels of several lines beside a full column: read across, these would cut its lines. */
function areLabels(rows: readonly Extent[], full: readonly Extent[], size: number): boolean {
  if (full.length < FULL_COLUMN || rows.length > MOST_LABELS * full.length) return false;
  const end = Math.max(...rows.map(({ x1 }) => x1));
  const isApart = full.every(({ x0 }) => x0 - end >= ASIDE_GUTTER * size);
  const isTall = rows.some(
    ({ y }, at) => y - (rows[at - 1]?.y ?? Number.NEGATIVE_INFINITY) < 2 * size,
  );
  return isApart && isTall && median(full.map(({ x0, x1 }) => x1 - x0)) >= 0.7 * widthOf(full);
}

/** The width that three lines in four keep to: a column beside may end after a few lines. */
function usualWidth(rows: readonly Extent[]): number {
  const ends = rows.map(({ x1 }) => x1).sort((a, b) => a - b);
  const end = ends[Math.floor((ends.length - 1) * 0.75)] ?? 0;
  return end - Math.min(...rows.map(({ x0 }) => x0));
}

/**
 * True for the few lines with which a text ends at the head of the column beside a full one, above
 * whose first line a running head may stand.
 */
function isColumnEnd(full: readonly Extent[], rows: readonly Extent[], size: number): boolean {
  const [beside] = rows;
  if (!beside || full.length < FULL_COLUMN || rows.length >= FEWEST_LINES) return false;
  const typical = median(full.map((row) => row.x1 - row.x0));
  const starts = full.filter((row) => row.x0 - Math.min(...full.map(({ x0 }) => x0)) < 3 * size);
  return (
    full.slice(0, 2).some(({ y }) => Math.abs(y - beside.y) < size / 2) &&
    typical >= 0.7 * widthOf(full) &&
    starts.length === full.length &&
    (rows.length > 1 || beside.x1 - beside.x0 >= 3 * size)
  );
}

const widthOf = (rows: readonly Extent[]): number =>
  Math.max(...rows.map(({ x1 }) => x1)) - Math.min(...rows.map(({ x0 }) => x0));
