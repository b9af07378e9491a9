import { bottomOf, type Fragment, median, topOf } from './fragment.ts';

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
/** How much of a column its lines fill; the cells of a table fill less. */
const LEAST_FILL = 0.5;
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
  const left = split(
    between.filter((each) => each.x1 <= gutter.x),
    size,
    depth + 1,
  );
  const right = split(
    between.filter((each) => each.x1 > gutter.x),
    size,
    depth + 1,
  );
  const columns = 1 + Math.max(0, ...left.map(({ path }) => path.reduce((a, b) => a + b, 0)));
  return [
    ...split(above, size, depth + 1),
    ...left.map((leaf) => ({ ...leaf, path: [0, ...leaf.path] })),
    ...right.map((leaf) => ({ ...leaf, path: [columns, ...leaf.path] })),
    ...split(below, size, depth + 1),
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
  const end = Math.max(...fragments.map(({ x1 }) => x1)) - NARROWEST_COLUMN * size;
  const half = (GUTTER * size) / 2;
  let best: (Gutter & { readonly shared: number }) | undefined;
  for (let x = start; x <= end; x += STEP) {
    let run: Fragment[] = [];
    let top = Number.NEGATIVE_INFINITY;
    const close = (bottom: number) => {
      const shared = sharedHeight(run, x, size);
      if (shared <= (best?.shared ?? 0)) return;
      best = { x, top: Math.max(top, headlineEnd(run, x, size)), bottom, shared };
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
  if (!isColumn(left, size) || !isColumn(right, size)) return 0;
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

function isColumn(fragments: readonly Fragment[], size: number): boolean {
  const rows: { x0: number; x1: number; y: number }[] = [];
  for (const { x0, x1, y } of fragments) {
    const row = rows.at(-1);
    if (row && y - row.y < size / 2) {
      row.x0 = Math.min(row.x0, x0);
      row.x1 = Math.max(row.x1, x1);
    } else rows.push({ x0, x1, y });
  }
  if (rows.length < FEWEST_LINES) return false;
  const widths = rows.map((row) => row.x1 - row.x0);
  const left = Math.min(...rows.map((row) => row.x0));
  const width = Math.max(...rows.map((row) => row.x1)) - left;
  const typical = median(widths);
  return typical >= NARROWEST_COLUMN * size && typical >= LEAST_FILL * width;
}
