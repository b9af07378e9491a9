import type { Layout } from './layout.ts';
import { foldSpace, type Line } from './line.ts';

const FEWEST_ROWS = 3;
/** Columns of white space down all rows that part the cells: single ones stand in prose by chance. */
const GUTTER = 2;
/** Of half the cells at most; columns of prose beside each other have more. */
const WORDS_A_CELL = 3;

const GAPPED = /\S(?: {2,}|\t)\s*\S/u;
/** It rules off the head of a table. */
const RULE = /^[\s\p{Pd}=_+|]+$/u;

interface Row {
  readonly line: Line;
  /** As printed, without white space at its end. */
  readonly raw: string;
}

/**
 * The lines of a plain text, those that are rows of a table marked so: three or more below each
 * other whose cells are short and parted by tabs or by white space down all of them. Linear.
 */
export function markRows(lines: readonly Line[], text: string): readonly Line[] {
  const printed = text.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/);
  const marked: Line[] = [];
  let block: Row[] = [];
  let isAfterTable = false;
  const close = () => {
    const layouts = block.length < FEWEST_ROWS ? undefined : readTable(block);
    for (const [at, { line }] of block.entries()) {
      const layout = layouts?.[at];
      marked.push(layout ? { ...line, layout } : line);
    }
    isAfterTable = layouts !== undefined;
    block = [];
  };
  for (const line of lines) {
    const raw = (printed[line.number - 1] ?? '').trimEnd();
    const isGapped = GAPPED.test(raw) || (block.length > 0 && RULE.test(raw));
    // A page that begins inside a line parts it in two.
    const isRow = isGapped && foldSpace(raw) === line.text;
    if (line.afterBlank || !isRow) close();
    if (isRow) {
      block.push({ line, raw });
      continue;
    }
    // The last row of a table ends no sentence, yet nothing goes on in what follows.
    marked.push(isAfterTable ? { ...line, layout: { opens: true } } : line);
    isAfterTable = false;
  }
  close();
  return marked;
}

function readTable(rows: readonly Row[]): readonly Layout[] | undefined {
  const tabbed = rows.map(({ raw }) =>
    raw
      .trim()
      .split('\t')
      .map((cell) => foldSpace(cell)),
  );
  const columns = tabbed[0]?.length ?? 0;
  if (columns > 1 && tabbed.every((cells) => cells.length === columns)) {
    return tabbed.map((cells) => ({ cells, opens: true }));
  }
  const raws = rows.map(({ raw }) => raw);
  if (raws.some((raw) => raw.includes('\t')) || !hasGutter(raws) || !hasShortCells(raws)) {
    return undefined;
  }
  const indent = raws.reduce((least, raw) => Math.min(least, indentOf(raw)), Infinity);
  return raws.map((raw) => ({ row: raw.slice(indent), opens: true }));
}

const indentOf = (raw: string): number => raw.search(/\S/u);

/** True when white space stands between the first and the last cell of all rows at one place. */
function hasGutter(raws: readonly string[]): boolean {
  const start = raws.reduce((most, raw) => Math.max(most, indentOf(raw)), 0);
  const end = raws.reduce((least, raw) => Math.min(least, raw.length), Infinity);
  let blank = 0;
  for (let at = start + 1; at < end; at += 1) {
    blank = raws.every((raw) => raw[at] === ' ') ? blank + 1 : 0;
    if (blank >= GUTTER) return true;
  }
  return false;
}

function hasShortCells(raws: readonly string[]): boolean {
  const counts = raws
    .flatMap((raw) => raw.trim().split(/ {2,}/u))
    .map((cell) => cell.split(' ').length)
    .sort((a, b) => a - b);
  return (counts[Math.floor(counts.length / 2)] ?? 0) <= WORDS_A_CELL;
}
