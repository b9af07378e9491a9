import type { Row } from './row.ts';

/** Notes are set in letters at most so high, as a multiple of the body's. */
const NOTE_SIZE = 0.93;
/** A mark of a note is raised and small. */
const MARK_SIZE = 0.8;
const MARK_RAISE = 0.15;
const MARK = /^\s*(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z])\s*$/u;
const NOTE = /^(\d{1,3}|[*†‡§¶]{1,3})[.)]?(?:\s|(?=\p{L}|https?:))/u;

/**
 * Where the footnotes of a region begin, as an index into its rows: the first of its last rows that
 * are all small, from the first on that a mark opens. The number of rows when it has none.
 */
export function notesStart(rows: readonly Row[], bodySize: number): number {
  let from = rows.length;
  while (from > 0 && !rows[from - 1]?.cells && (rows[from - 1]?.size ?? 0) <= bodySize * NOTE_SIZE)
    from -= 1;
  while (from < rows.length && !opensNote(rows[from])) from += 1;
  return from;
}

function opensNote(row: Row | undefined): boolean {
  if (!row) return false;
  const [first] = row.fragments;
  return (
    NOTE.test(row.text) || (first !== undefined && isRaised(row, first) && MARK.test(first.text))
  );
}

/** The mark that a note begins with. */
export const noteMark = ({ text }: Row): string | undefined =>
  /^(\d{1,3}|[*†‡§¶]{1,3}|[a-z](?=\s))/u.exec(text)?.[1];

/** The places, in the row, of fragments that may be marks of notes. */
export function marksIn(row: Row): readonly number[] {
  return row.fragments.flatMap((each, at) => {
    const before = row.fragments[at - 1];
    if (!before || !MARK.test(each.text) || !isRaised(row, each)) return [];
    // After a unit or a number it is a power, unless that number is a year.
    if (/(?<!\p{L})[kcdmµ]?m\s*$/u.test(before.text) && /^\s*[23]\s*$/u.test(each.text)) return [];
    return /(?:[\p{L}\p{P}]|\b(?:1\d|20)\d\d)\s*$/u.test(before.text) ? [at] : [];
  });
}

function isRaised({ size, y }: Row, mark: { readonly size: number; readonly y: number }): boolean {
  return mark.size <= size * MARK_SIZE && y - mark.y >= size * MARK_RAISE;
}
