import { fits } from './layout.ts';
import { type Block, type ButtonFace, blockText } from './message.ts';

/** Pages of things to show, as many on one as a message may hold. */

/**
 * One thing to show, in forms that take up less and less room. The last says only that there is no
 * room for it, for what a whole message could not hold.
 */
export type Item = readonly (readonly Block[])[];

/** What stands around the items of a page, once it is known how many of them it shows. */
export type Frame = (shown: number) => {
  readonly head: readonly Block[];
  readonly foot: readonly Block[];
  readonly buttons: readonly ButtonFace[];
};

/** A page as a message has it, and how many of the items it shows: at least one, if there is one. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly buttons: readonly ButtonFace[];
  readonly shown: number;
}

/**
 * The first of the items, as many as fit and at most `most`. What is short of room gives up its
 * fuller forms first, the longest item first; only then are there fewer items.
 */
export function fitPage(items: readonly Item[], frame: Frame, most: number): Page {
  const page = (forms: readonly (readonly Block[])[]): Page => {
    const { head, foot, buttons } = frame(forms.length);
    return { blocks: [...head, ...forms.flat(), ...foot], buttons, shown: forms.length };
  };
  for (let count = Math.min(most, items.length); count > 0; count -= 1) {
    const shrinking = items.slice(0, count).map((item) => {
      const alone = item.findIndex((form) => fits(page([form])));
      // What no message could hold takes no part in the shrinking.
      return alone < 0 || alone === item.length - 1 ? item.slice(-1) : item.slice(alone, -1);
    });
    for (;;) {
      const forms = shrinking.flatMap((item) => item.slice(0, 1));
      const fitting = page(forms);
      if (fits(fitting)) return fitting;
      const longest = longestOf(shrinking);
      if (longest === undefined) break;
      shrinking[longest] = (shrinking[longest] ?? []).slice(1);
    }
  }
  return page([]);
}

/** The index of the longest item that has a shorter form left. */
function longestOf(items: readonly Item[]): number | undefined {
  let longest: { at: number; length: number } | undefined;
  for (const [at, [form, shorter]] of items.entries()) {
    if (!form || !shorter) continue;
    const { length } = form.map(blockText).join('');
    if (length > (longest?.length ?? -1)) longest = { at, length };
  }
  return longest?.at;
}

/**
 * The page that shows the item at `offset`, or the last page. Pages follow one another from the
 * first item on, so that a page and the way back from it are the same for everyone. `pageFrom` gives
 * the page that begins with an item, `before` being where the page before it begins.
 */
export function pageAt(
  offset: number,
  total: number,
  pageFrom: (start: number, before: number | undefined) => Page,
): Page {
  let before: number | undefined;
  for (let start = 0; ; ) {
    const page = pageFrom(start, before);
    const next = start + Math.max(page.shown, 1);
    if (offset < next || next >= total) return page;
    before = start;
    start = next;
  }
}
