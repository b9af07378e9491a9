import type { Page } from './layout.ts';

/**
 * The page that shows the item at `offset`, or the last one. Pages follow from the first, so that
 * each has the same items whichever way it is come to. `pageFrom` makes the page that begins with an
 * item; `before` is where the page before that begins, undefined for the first.
 */
export function pageAt(
  offset: number,
  total: number,
  pageFrom: (start: number, before: number | undefined) => Page,
): Page {
  const starts: number[] = [];
  for (let start = 0; ; ) {
    const page = pageFrom(start, starts.at(-1));
    const next = start + Math.max(page.shown, 1);
    if (offset < next || next >= total) return page;
    starts.push(start);
    start = next;
  }
}
