import { type Block, textOf } from '../block.ts';

/** The blocks as plain text, its lines broken at `width` letters, or not at all. */
export function pressText(blocks: readonly Block[], width = Number.POSITIVE_INFINITY): Uint8Array {
  const text = blocks
    .map((each, at) => {
      const isTight = each.style === 'line' || (each.style === 'item' && isItem(blocks[at + 1]));
      return `${linesOf(each, width)}\n${isTight ? '' : '\n'}`;
    })
    .join('');
  return new TextEncoder().encode(text);
}

const isItem = (each: Block | undefined) => each?.style === 'item';

function linesOf(each: Block, width: number): string {
  if (each.style === 'table') {
    return rowsOf(each)
      .map((cells) =>
        cells
          .map((cell) => cell.padEnd(24))
          .join('')
          .trimEnd(),
      )
      .join('\n');
  }
  const lead = each.mark === undefined ? '' : `${each.mark} `;
  return wrap(`${lead}${textOf(each)}`, width, ' '.repeat(lead.length));
}

/** The cells of a table, row by row. */
export function rowsOf({ pieces, columns = 1 }: Block): readonly (readonly string[])[] {
  const cells = pieces.map(({ text }) => text);
  return Array.from({ length: cells.length / columns }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
}

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(lines.length === 0 ? word : indent + word);
  }
  return lines.join('\n');
}
