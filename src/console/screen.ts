import type { WriteStream } from 'node:tty';

/** Where text is shown. */
export interface Screen {
  /** In columns; undefined where lines have no end, as in a pipe. */
  readonly width?: number;
  /** Whether it shows colour and weight. */
  readonly isStyled: boolean;
}

/** A stream to print to: a terminal has the parts of `WriteStream` that describe it. */
export type Output = NodeJS.WritableStream &
  Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>;

/** Longer lines than this are hard to read, however wide the terminal is. In columns. */
const WIDEST = 100;

/** `hasColors` is where Node itself heeds NO_COLOR and the kind of terminal. */
export function screenOf(output: Output): Screen {
  if (!output.isTTY) return { isStyled: false };
  return {
    width: Math.min(output.columns || 80, WIDEST),
    isStyled: output.hasColors?.() ?? false,
  };
}
