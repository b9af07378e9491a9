import type { Layout } from '../../layout.ts';
import type { UnnumberedLine } from '../../published.ts';
import { endsSentence, startsInLowerCase } from '../../sentence-edge.ts';
import { median, weightedMedian } from './fragment.ts';
import type { Row } from './row.ts';

/** The rows of one region, with what surrounds them. */
export interface Block {
  readonly rows: readonly Row[];
  readonly page: number;
  readonly column: number | undefined;
}

/** Lines this much further apart than usual have a blank between them. */
const WIDE_LEADING = 1.25;
/** A letter's usual width, in font heights. */
const LETTER = 0.5;
const OTHER_SIZE = 0.08;

/**
 * The lines of a document from the rows of its regions. Where a paragraph begins is told by space
 * above, by an indent, by another size or weight, and by a line before that ends although the
 * next word would have had room on it.
 */
export function flowLines(blocks: readonly Block[], bodySize: number): readonly UnnumberedLine[] {
  const lines: UnnumberedLine[] = [];
  const leading = leadingOf(blocks);
  const hasIndents = indentsParagraphs(blocks, bodySize, leading);
  let pages = 0;
  let page = 1;
  let before: Edge | undefined;
  for (const block of blocks) {
    pages += block.page - page;
    page = block.page;
    const edges = edgesOf(block);
    for (const [at, row] of block.rows.entries()) {
      const edge: Edge = { ...edges, row, leading: Math.min(edges.leading, leading * row.size) };
      const isFirst = at === 0;
      const goesOn = isFirst && before !== undefined && runsOn(before, edge, hasIndents);
      const isCell = row.cells !== undefined || before?.row.cells !== undefined;
      const isApart = !before || isCell || (isFirst ? !goesOn : isSetApart(before, edge));
      lines.push({
        text: row.text,
        indent:
          goesOn || row.cells
            ? 0
            : Math.max(0, Math.round((row.x0 - edges.left) / (LETTER * row.size))),
        afterBlank: isApart,
        pages,
        layout: { ...layoutOf(edge, block, bodySize), ...(goesOn ? { opens: false } : {}) },
      });
      pages = 0;
      before = edge;
    }
  }
  return lines;
}

/** A row between the edges of its region. */
interface Edge {
  readonly row: Row;
  readonly left: number;
  readonly right: number;
  /** From one base line to the next. */
  readonly leading: number;
}

function edgesOf({ rows }: Block): Omit<Edge, 'row'> {
  const steps = stepsOf(rows).map(({ step }) => step);
  return {
    left: Math.min(...rows.map(({ x0 }) => x0)),
    right: Math.max(...rows.map(({ x1 }) => x1)),
    leading: steps.length === 0 ? Number.POSITIVE_INFINITY : median(steps),
  };
}

/** From each row to the next one, as far as these are lines of one text. */
function stepsOf(rows: readonly Row[]): readonly { step: number; size: number }[] {
  return rows.slice(1).flatMap(({ y, size }, at) => {
    const step = y - (rows[at]?.y ?? y);
    return step > 0 && step < 3 * size ? [{ step, size }] : [];
  });
}

/**
 * From one base line to the next in the document as a whole, as a multiple of the font's height. In
 * a conversation most lines may be paragraphs of their own, and half of all steps go between those.
 */
function leadingOf(blocks: readonly Block[]): number {
  const steps = blocks
    .flatMap(({ rows }) => stepsOf(rows).map(({ step, size }) => step / size))
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 4)] ?? Number.POSITIVE_INFINITY;
}

function isSetApart(before: Edge, { row, leading }: Edge): boolean {
  const last = before.row;
  if (row.y - last.y > WIDE_LEADING * leading) return true;
  if (isOtherwiseSet(before, row)) return true;
  return endsSentence(last.text) && endsOnPurpose(before, row) && !startsInLowerCase(row.text);
}

/** Words in bold that open a paragraph may fill its first row and end within the next one. */
function isOtherwiseSet(before: Edge, row: Row): boolean {
  const last = before.row;
  const goesOnInBold = last.isBold && row.lead !== undefined && !endsOnPurpose(before, row);
  const isOtherSize = Math.abs(last.size - row.size) > OTHER_SIZE * last.size;
  return isOtherSize || (last.isBold !== row.isBold && !goesOnInBold);
}

/** True when the next row's first word would have had room behind this one. */
function endsOnPurpose({ row, right }: Edge, next: Row): boolean {
  const word = /^\S+/u.exec(next.text)?.[0] ?? '';
  const width = (word.length / Math.max(1, next.text.length)) * (next.x1 - next.x0);
  return row.x1 + width + 2 * LETTER * row.size < right;
}

/** True when a paragraph goes on over the end of a column or page. */
function runsOn(before: Edge, edge: Edge, hasIndents: boolean): boolean {
  const { row, left } = edge;
  if (row.cells || before.row.cells) return false;
  if (isOtherwiseSet(before, row) || startsBullet(row.text)) return false;
  if (!endsSentence(before.row.text))
    return !endsOnPurpose(before, row) || startsInLowerCase(row.text);
  if (startsInLowerCase(row.text)) return true;
  const isIndented = row.x0 - left >= 2 * LETTER * row.size;
  return hasIndents && !isIndented && !endsOnPurpose(before, row);
}

const startsBullet = (text: string): boolean => /^[•●▪■◦‣·–—-]\s/u.test(text);

/** True when the document opens its paragraphs with an indent rather than with space above. */
function indentsParagraphs(blocks: readonly Block[], bodySize: number, leading: number): boolean {
  let [indented, spaced] = [0, 0];
  for (const block of blocks) {
    for (const [at, row] of block.rows.entries()) {
      const last = block.rows[at - 1];
      if (!last || Math.abs(row.size - bodySize) > OTHER_SIZE * bodySize) continue;
      if (row.y - last.y > WIDE_LEADING * leading * row.size) spaced += 1;
      else if (endsSentence(last.text) && row.x0 - last.x0 >= 2 * LETTER * row.size) indented += 1;
    }
  }
  return indented > spaced;
}

function layoutOf({ row, left, right }: Edge, block: Block, bodySize: number): Layout {
  const size = Math.round((row.size / bodySize) * 100) / 100;
  const [before, behind] = [row.x0 - left, right - row.x1];
  const isCentred = before > row.size && Math.abs(before - behind) < row.size;
  return {
    page: block.page,
    ...(block.column === undefined ? {} : { column: block.column }),
    size,
    ...(row.mark === undefined ? {} : { mark: row.mark }),
    ...(row.cells ? { cells: row.cells, opens: true } : {}),
    ...(row.isBold ? { isBold: true } : {}),
    ...(row.isItalic ? { isItalic: true } : {}),
    ...(row.lead === undefined ? {} : { lead: row.lead }),
    ...(isCentred ? { isCentred } : {}),
  };
}

/** The height that half of all letters do not exceed. */
export function bodySizeOf(blocks: readonly Pick<Block, 'rows'>[]): number {
  const sizes = blocks.flatMap(({ rows }) =>
    rows.flatMap(({ fragments }) =>
      fragments.map(({ size, text }) => [Math.round(size * 10) / 10, text.length] as const),
    ),
  );
  return weightedMedian(sizes) || median(sizes.map(([size]) => size)) || 1;
}
