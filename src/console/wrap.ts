import wrapAnsi from 'wrap-ansi';
import type { Screen } from './screen.ts';

/** Below this many columns a terminal is unreadable anyway, and none at all would never end. */
const NARROWEST = 8;

/**
 * The lines of a text, broken between words by the columns that its characters take up. `first`
 * stands before the first line, `rest` before the others; both are as wide.
 */
export function wrap(text: string, { width }: Screen, first = '', rest = first): string[] {
  const columns = width === undefined ? undefined : Math.max(width - first.length, NARROWEST);
  const wrapped = columns === undefined ? text : wrapAnsi(text, columns, { hard: true });
  return indent(wrapped.split('\n'), first, rest);
}

export function indent(lines: readonly string[], first: string, rest = first): string[] {
  return lines.map((line, index) => `${index === 0 ? first : rest}${line}`);
}

/** What is left of a screen beside a margin. */
export function narrow(screen: Screen, columns: number): Screen {
  if (screen.width === undefined) return screen;
  return { ...screen, width: Math.max(screen.width - columns, NARROWEST) };
}
