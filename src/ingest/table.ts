import stringWidth from 'string-width';
import type { Line } from './line.ts';

/** Cells beside each other have so many columns between them at least. */
const GAP = '   ';
/** A cell that is wider holds prose: what follows it is not lined up. */
const WIDEST = 40;
const INDENT = '  ';

/**
 * How the rows of tables are written: by the number of the row's line, its cells one below the other. Spaces are
 * no words, so that the words are the row's own.
 */
export function alignTables(lines: readonly Line[]): ReadonlyMap<number, string> {
  const aligned = new Map<number, string>();
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (lines[end]?.layout?.cells) end += 1;
    const rows = lines.slice(at, end).map((line) => ({ line, cells: line.layout?.cells ?? [] }));
    const widths = columnWidths(rows.map(({ cells }) => cells));
    for (const { line, cells } of rows) {
      const text = cells
        .map((cell, column) => cell + ' '.repeat(padding(cell, widths[column] ?? 0)))
        .join(GAP);
      aligned.set(line.number, text.trimEnd());
    }
    const row = lines[at]?.layout?.row;
    const line = lines[at];
    if (row !== undefined && line) aligned.set(line.number, row);
    at = Math.max(end, at + 1);
  }
  return aligned;
}

function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const widths: number[] = [];
  for (const cells of rows) {
    for (const [column, cell] of cells.entries()) {
      const width = stringWidth(cell);
      if (width <= WIDEST) widths[column] = Math.max(widths[column] ?? 0, width);
    }
  }
  return widths;
}

const padding = (cell: string, width: number): number => Math.max(width - stringWidth(cell), 0);

/**
 * The paragraph of `lines` as it stands in a corpus file: a row of a table lined up with the
 * others, an item of a list within a list further in. `text` is its words, form feeds before them.
 */
export function shapeParagraph(
  text: string,
  lines: readonly Line[],
  tables: ReadonlyMap<number, string>,
): string {
  const [feeds = ''] = /^\f*/u.exec(text) ?? [];
  const [first] = lines;
  const row = first && lines.length === 1 ? tables.get(first.number) : undefined;
  if (row !== undefined) return feeds + row;
  const depth = first?.layout?.item ?? 1;
  return feeds + INDENT.repeat(depth - 1) + text.slice(feeds.length);
}
