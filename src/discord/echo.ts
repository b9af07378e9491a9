import { truncate } from './layout.ts';
import { escapeMarkdown } from './markdown.ts';

/**
 * What somebody typed, fit to be shown again: on one line, without control characters and marks
 * that turn the direction of what follows, and cut with a mark at so many UTF-16 code units. Plain
 * text.
 */
export function tidyTyped(typed: string, most: number): string {
  const line = typed.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
  return truncate(line.trim(), most);
}

/** The same as Discord Markdown that shows just these characters. */
export function echo(typed: string, most = 100): string {
  return escapeMarkdown(tidyTyped(typed, most));
}
