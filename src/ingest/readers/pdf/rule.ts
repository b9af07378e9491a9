import type { OPS as Operations } from 'pdfjs-dist';
import type { OperatorList } from './unseen.ts';

/** A straight line that a page draws, upright or level. Lengths in points; `y` grows down. */
export interface Rule {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];

/** Thicker lines are bars. */
const THICKEST = 3;
const SHORTEST = 4;
const WIDEST_SPOT = 8;
/** More than a page of tables draws. */
const MOST = 5000;

/** How many numbers follow each step of a path: to a point, along a line, along curves, closed. */
const STEPS: readonly number[] = [2, 2, 6, 4, 0];

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

export const isMatrix = (value: unknown): value is Matrix =>
  Array.isArray(value) && value.length === 6 && value.every((each) => typeof each === 'number');

/** What a page draws beside its letters, as far as it says how these are read. */
export interface Drawn {
  /** Lines, and the edges of boxes. */
  readonly rules: readonly Rule[];
  /** The extents of round spots no larger than a bullet. */
  readonly spots: readonly Rule[];
}

/** `view` turns the page's units into points. */
export function readDrawn(
  { fnArray, argsArray }: OperatorList,
  operations: typeof Operations,
  view: Matrix,
): Drawn {
  const painted = new Set([
    operations.stroke,
    operations.closeStroke,
    operations.fill,
    operations.eoFill,
    operations.fillStroke,
    operations.eoFillStroke,
    operations.closeFillStroke,
    operations.closeEOFillStroke,
  ]);
  const rules: Rule[] = [];
  const spots: Rule[] = [];
  let matrix = view;
  const saved: Matrix[] = [];
  for (const [at, operation] of fnArray.entries()) {
    if (rules.length > MOST) break;
    const args = argsArray[at] ?? [];
    if (operation === operations.save) saved.push(matrix);
    else if (operation === operations.restore) matrix = saved.pop() ?? matrix;
    else if (operation === operations.transform && isMatrix(args)) matrix = multiply(matrix, args);
    else if (operation === operations.paintFormXObjectBegin) {
      saved.push(matrix);
      if (isMatrix(args[0])) matrix = multiply(matrix, args[0]);
    } else if (operation === operations.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operation === operations.constructPath && painted.has(Number(args[0]))) {
      const [, [path] = []] = args as readonly [number, (readonly unknown[])?];
      if (!(path instanceof Float32Array)) continue;
      const found = rulesOf(path, matrix);
      if (found === 'round') spots.push(...spotOf(args[2], matrix));
      else rules.push(...found);
    }
  }
  return { rules, spots };
}

/** The place of a figure whose extent, in its own units, is `extent`. */
function spotOf(extent: unknown, [a, b, c, d, e, f]: Matrix): readonly Rule[] {
  if (!(extent instanceof Float32Array)) return [];
  const [left = 0, top = 0, right = 0, bottom = 0] = extent;
  const [xs, ys] = [
    [a * left + c * top + e, a * right + c * bottom + e],
    [b * left + d * top + f, b * right + d * bottom + f],
  ];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const isRound = Math.abs(x1 - x0 - (y1 - y0)) < 1 && x1 - x0 >= 1.5 && x1 - x0 <= WIDEST_SPOT;
  return isRound ? [{ x0, x1, y0, y1 }] : [];
}

function rulesOf(path: Float32Array, [a, b, c, d, e, f]: Matrix): readonly Rule[] | 'round' {
  const rules: Rule[] = [];
  let points: Point[] = [];
  const close = () => {
    rules.push(...edgesOf(points));
    points = [];
  };
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 0;
    const count = STEPS[step] ?? 0;
    if (step === 0) close();
    if (step === 2 || step === 3) return 'round';
    if (count === 2) {
      const [x = 0, y = 0] = path.subarray(at + 1, at + 3);
      points.push([a * x + c * y + e, b * x + d * y + f]);
    }
    at += 1 + count;
  }
  close();
  return rules;
}

/** A line or a thin box is one rule, another box has four. */
function edgesOf(points: readonly Point[]): readonly Rule[] {
  if (points.length < 2 || points.length > 5) return [];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
  const [width, height] = [x1 - x0, y1 - y0];
  if (Math.max(width, height) < SHORTEST) return [];
  if (Math.min(width, height) <= THICKEST) return [{ x0, x1, y0, y1 }];
  if (points.length < 4) return [];
  return [
    { x0, x1, y0, y1: y0 },
    { x0, x1, y0: y1, y1 },
    { x0, x1: x0, y0, y1 },
    { x0: x1, x1, y0, y1 },
  ];
}
