import type { Layout } from './layout.ts';

/** A printed line that holds words. Blank lines and page breaks are remembered on the next one. */
export interface Line {
  /** Counts from 1 in the file. */
  readonly number: number;
  /** Trimmed, with runs of white space folded to one space. Never empty. */
  readonly text: string;
  /** Columns of white space before the text; a tab counts as four. */
  readonly indent: number;
  /** True when blank lines or a page break stand before it, and on the first line. */
  readonly afterBlank: boolean;
  /** How many page starts stand between the line before and this one. */
  readonly pages: number;
  /** Left out for plain text, which has none. */
  readonly layout?: Layout;
}

/** The lines of a plain text. A form feed ends a line wherever it stands. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let pages = 0;
  for (const [at, raw] of text.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/).entries()) {
    for (const [part, piece] of raw.split('\f').entries()) {
      if (part > 0) {
        pages += 1;
        afterBlank = true;
      }
      const words = foldSpace(piece);
      if (words === '') {
        // What follows the last form feed of `…text\f` is the start of a page, not a blank line.
        afterBlank = true;
        continue;
      }
      const first = lines.length === 0;
      lines.push({
        number: at + 1,
        text: words,
        indent: indentOf(piece),
        afterBlank,
        pages: first ? 0 : pages,
      });
      afterBlank = false;
      pages = 0;
    }
  }
  return lines;
}

export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function indentOf(piece: string): number {
  const space = /^\s*/u.exec(piece)?.[0] ?? '';
  return [...space].reduce((columns, each) => columns + (each === '\t' ? 4 : 1), 0);
}

/** The index after the last of the lines, at most `most`, that follow `from` with no blank between. */
export function blockEnd(lines: readonly Line[], from: number, most = lines.length): number {
  let end = from + 1;
  while (end < lines.length && end < from + most && !lines[end]?.afterBlank) end += 1;
  return end;
}
