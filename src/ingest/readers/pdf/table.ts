import { bottomOf, type Fragment, median, topOf } from './fragment.ts';
import { groupRows, type Row, rowOf } from './row.ts';
import type { Rule } from './rule.ts';

/** A table on a page: its rows in order, and the box that it stands in. */
export interface PrintedTable {
  readonly rows: readonly Row[];
  readonly fragments: ReadonlySet<Fragment>;
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
}

/** In font heights: cells stand further apart than words do. */
const CELL_GAP = 1.1;
/** Rules that are so near each other are at one place, in points. */
const NEAR = 3;
const FEWEST_ROWS = 3;
/** A cell with more lines or words is a column of prose. */
const MOST_LINES = 12;
const MOST_WORDS = 90;
/** Of the cells of a table without rules, half have at most so many words, and each so many. */
const USUAL_WORDS = 3;
const LONGEST_CELL = 8;
/** Of the cells of the first column, so many may begin with a small letter. */
const MOST_GOING_ON = 0.2;
/** In font heights, from one row to the next. */
const FURTHEST = 3;
const MARK = /^(?:\P{L}{1,3}|[([]?(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)\]])$/u;

/** The tables of a page: those that rules part into rows, then those whose cells stand in columns. */
export function findTables(
  fragments: readonly Fragment[],
  rules: readonly Rule[],
): readonly PrintedTable[] {
  const ruled = ruledFrames(rules).flatMap((frame) => readFrame(fragments, frame) ?? []);
  const taken = new Set(ruled.flatMap((table) => [...table.fragments]));
  const left = fragments.filter((each) => !taken.has(each));
  return [...ruled, ...alignedTables(left)];
}

/** Level rules below each other that begin and end together, and the upright ones between them. */
interface Frame {
  readonly x0: number;
  readonly x1: number;
  /** Of the level rules, from the top. */
  readonly ys: readonly number[];
  /** Of the upright rules within. */
  readonly xs: readonly number[];
}

function ruledFrames(rules: readonly Rule[]): readonly Frame[] {
  const level = joinRules(rules.filter(({ x0, x1, y0, y1 }) => x1 - x0 > y1 - y0));
  const upright = joinRules(
    rules
      .filter(({ x0, x1, y0, y1 }) => x1 - x0 <= y1 - y0)
      .map(({ x0, x1, y0, y1 }) => ({ x0: y0, x1: y1, y0: x0, y1: x1 })),
  );
  const frames: { x0: number; x1: number; ys: number[] }[] = [];
  for (const { x0, x1, y } of level) {
    const frame = frames.find(
      (each) => Math.abs(each.x0 - x0) < 2 * NEAR && Math.abs(each.x1 - x1) < 2 * NEAR,
    );
    if (frame) frame.ys.push(y);
    else frames.push({ x0, x1, ys: [y] });
  }
  return frames
    .filter(({ ys }) => ys.length >= FEWEST_ROWS)
    .map(({ x0, x1, ys }) => {
      const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
      const xs = upright
        .filter(({ y, x0: start, x1: end }) => {
          const isWithin = y > x0 + 2 * NEAR && y < x1 - 2 * NEAR;
          return isWithin && start < bottom && end > top && end - start > (bottom - top) / 2;
        })
        .map(({ y }) => y);
      return { x0, x1, ys: ys.sort((a, b) => a - b), xs: xs.sort((a, b) => a - b) };
    });
}

/** Rules at one height that touch are one. */
function joinRules(rules: readonly Rule[]) {
  const joined: { x0: number; x1: number; y: number }[] = [];
  const sorted = rules
    .map(({ x0, x1, y0, y1 }) => ({ x0, x1, y: (y0 + y1) / 2 }))
    .sort((a, b) => Math.round(a.y / NEAR) - Math.round(b.y / NEAR) || a.x0 - b.x0);
  for (const rule of sorted) {
    const last = joined.findLast(
      (each) => Math.abs(each.y - rule.y) < NEAR && rule.x0 <= each.x1 + NEAR,
    );
    if (last && rule.x1 >= last.x0 - NEAR) last.x1 = Math.max(last.x1, rule.x1);
    else joined.push({ ...rule });
  }
  return joined.sort((a, b) => a.y - b.y);
}

function readFrame(fragments: readonly Fragment[], frame: Frame): PrintedTable | undefined {
  const { x0, x1, ys, xs } = frame;
  const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0];
  const middle = (each: Fragment) => (topOf(each) + bottomOf(each)) / 2;
  const within = fragments.filter((each) => {
    const isBeside = each.x1 <= x0 - NEAR || each.x0 >= x1 + NEAR;
    return !isBeside && middle(each) > top && middle(each) < bottom;
  });
  const isWhole = within.every((each) => each.x0 > x0 - NEAR && each.x1 < x1 + NEAR);
  if (within.length < 4 || !isWhole) return undefined;
  const size = median(within.map((each) => each.size));
  const edges = xs.length > 0 ? xs : gutters(within, size);
  if (edges.length === 0) return undefined;
  const bands = ys.slice(1).map((end, at) => {
    const start = ys[at] ?? 0;
    return within.filter((each) => middle(each) > start && middle(each) <= end);
  });
  const filled = bands.filter((band) => band.length > 0);
  // Where rules stand only around the head, each line below it is a row.
  const rows = filled.flatMap((band) => {
    if (filled.length > 2) return [band];
    const lines = groupRows(band).map((line) => line.fragments);
    return areRows(lines, edges) ? lines : [band];
  });
  const cells = rows.map((row) => cellsOf(row, edges));
  if (rows.length < 2 || cells.flat().some((cell) => isProse(cell))) return undefined;
  const isFilled = cells.filter((row) => row.filter((cell) => cell.length > 0).length > 1);
  if (isFilled.length * 2 <= rows.length) return undefined;
  return {
    rows: cells.map(rowOfCells),
    fragments: new Set(within),
    x0: Math.min(x0, ...within.map((each) => each.x0)),
    x1: Math.max(x1, ...within.map((each) => each.x1)),
    top: Math.min(...within.map(topOf)),
    bottom: Math.max(...within.map(bottomOf)),
  };
}

/** True for lines that are each a row: they have a first cell, and none goes on in the next. */
function areRows(lines: readonly (readonly Fragment[])[], edges: readonly number[]): boolean {
  const cells = lines.map((line) => rowOfCells(cellsOf(line, edges)).cells ?? []);
  const isFilled = cells.every(([first = '', ...others]) => first !== '' && others.some(Boolean));
  return isFilled && !goesOn(cells);
}

/** True for a first column of prose, whose lines go on in the next. */
const goesOn = (rows: readonly (readonly string[])[]): boolean =>
  rows.filter(([first = '']) => /^\p{P}*[\p{Ll}\p{Lo}]/u.test(first)).length >
  rows.length * MOST_GOING_ON;

/** The middles of the white strips that no fragment crosses. */
function gutters(fragments: readonly Fragment[], size: number): readonly number[] {
  const found: number[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const { x0, x1 } of fragments.toSorted((a, b) => a.x0 - b.x0)) {
    if (x0 - end >= size * CELL_GAP) found.push((x0 + end) / 2);
    end = end === Number.POSITIVE_INFINITY ? x1 : Math.max(end, x1);
  }
  return found;
}

function cellsOf(fragments: readonly Fragment[], edges: readonly number[]): readonly Fragment[][] {
  const cells = Array.from({ length: edges.length + 1 }, (): Fragment[] => []);
  for (const each of fragments) {
    const middle = (each.x0 + each.x1) / 2;
    cells[edges.filter((edge) => edge < middle).length]?.push(each);
  }
  return cells;
}

const wordsIn = (fragments: readonly Fragment[]): number =>
  fragments.reduce((sum, { text }) => sum + text.trim().split(/\s+/u).length, 0);

const isProse = (cell: readonly Fragment[]): boolean =>
  wordsIn(cell) > MOST_WORDS || (cell.length > MOST_LINES && groupRows(cell).length > MOST_LINES);

/** A row of a table: its cells one after the other, each read line by line. */
function rowOfCells(cells: readonly (readonly Fragment[])[]): Row {
  const texts = cells.map((cell) =>
    groupRows(cell)
      .map(({ text }) => text)
      .join(' '),
  );
  return {
    ...rowOf(cells.flat()),
    text: texts.filter((text) => text !== '').join(' '),
    cells: texts,
  };
}

/** Rows, line by line, whose short cells stand in columns with white space between. */
function alignedTables(fragments: readonly Fragment[]): readonly PrintedTable[] {
  const rows = groupRows(fragments).map((row) => ({ row, cells: segmentsOf(row) }));
  const tables: PrintedTable[] = [];
  for (let at = 0; at < rows.length; ) {
    let end = at;
    let best: PrintedTable | undefined;
    while (end < rows.length && (rows[end]?.cells.length ?? 0) > 1) {
      const [last, next] = [rows[end - 1]?.row, rows[end]?.row];
      if (end > at && last && next && next.y - last.y > FURTHEST * next.size) break;
      end += 1;
      if (end - at < FEWEST_ROWS) continue;
      const table = readAligned(rows.slice(at, end).map(({ row }) => row));
      if (!table) break;
      best = table;
    }
    if (best) tables.push(best);
    at += best ? best.rows.length : 1;
  }
  return tables;
}

/** Fragments of a row that stand as near to each other as words do. */
function segmentsOf({ fragments, size }: Row): readonly (readonly Fragment[])[] {
  const segments: Fragment[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const each of fragments.toSorted((a, b) => a.x0 - b.x0)) {
    const last = segments.at(-1);
    if (last && each.x0 - end < CELL_GAP * size) last.push(each);
    else segments.push([each]);
    end = Math.max(end, each.x1);
  }
  return segments;
}

function readAligned(rows: readonly Row[]): PrintedTable | undefined {
  const all = rows.flatMap((row) => row.fragments);
  const edges = gutters(all, median(all.map(({ size }) => size)));
  if (edges.length === 0) return undefined;
  const cells = rows.map(({ fragments }) => cellsOf(fragments, edges));
  const counts = cells.flat().map(wordsIn);
  const filled = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const isShort = (filled[Math.floor(filled.length / 2)] ?? 0) <= USUAL_WORDS;
  if (!isShort || (filled.at(-1) ?? 0) > LONGEST_CELL) return undefined;
  const texts = cells.map(rowOfCells);
  // Bullets and numbers before the items of a list are no column.
  const isList = texts.every(({ cells: [first = ''] = [] }) => MARK.test(first));
  const hasFigures = texts.filter(({ text }) => /\p{N}/u.test(text)).length * 2 >= rows.length;
  const isProseColumn = goesOn(texts.map((row) => row.cells ?? []));
  if (isList || isProseColumn || !(hasFigures || edges.length > 1)) return undefined;
  return {
    rows: texts,
    fragments: new Set(all),
    x0: Math.min(...all.map(({ x0 }) => x0)),
    x1: Math.max(...all.map(({ x1 }) => x1)),
    top: Math.min(...all.map(topOf)),
    bottom: Math.max(...all.map(bottomOf)),
  };
}
