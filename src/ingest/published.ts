import type { Line } from './line.ts';
import type { Doubt } from './report.ts';

export type Format = 'text' | 'pdf' | 'docx' | 'html' | 'markdown';

/** Printed words that are nobody's text, and why the corpus file does without them. */
export interface LeftOut {
  readonly text: string;
  /** A noun for a person: `running head`, `navigation`. */
  readonly reason: string;
  /** The sheet it stands on, from 1. */
  readonly page?: number;
}

/** What the file says about itself beside its text. */
export interface Declared {
  readonly title?: string;
  readonly publisher?: string;
  /** As in a corpus file: 2019-03-02, 2019-03 or 2019. */
  readonly published?: string;
  readonly url?: string;
}

/**
 * A published file of any format, read: the common form on which the structure is found. Every
 * printed word is in `lines` or in `leftOut`.
 */
export interface Published {
  readonly format: Format;
  /** Of text, its WHATWG label. */
  readonly encoding?: string;
  readonly declared: Declared;
  /** In reading order, page by page, column by column. */
  readonly lines: readonly Line[];
  readonly leftOut: readonly LeftOut[];
  /** What the reader was unsure of. */
  readonly doubts: readonly Doubt[];
}

/** A line before it is numbered. */
export type UnnumberedLine = Omit<Line, 'number'>;

/**
 * Numbers lines as `printLines` prints them: a file without lines of its own is spoken of by
 * these.
 */
export function numberLines(lines: readonly UnnumberedLine[]): readonly Line[] {
  let number = 0;
  return lines.map((line, at) => {
    number += line.afterBlank && at > 0 ? 2 : 1;
    return { ...line, number };
  });
}

/** The lines as plain text, for the proof of a corpus file's words. */
export function printLines(lines: readonly UnnumberedLine[]): string {
  return lines
    .map(({ text, afterBlank, pages }, at) => {
      const gap = afterBlank && at > 0 ? '\n' : '';
      return `${gap}${'\f'.repeat(pages)}${text}\n`;
    })
    .join('');
}
