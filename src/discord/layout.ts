import { MESSAGE_LIMITS } from './message.ts';

/** Fitting what there is to say into what a message may hold. */

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The beginning of a label, with `…` where it was cut: at most `most` UTF-16 code units. */
export function truncate(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  const atWord = kept.replace(/\s+\S*$/u, '');
  return `${(atWord.length > most / 2 ? atWord : kept).trimEnd()}…`;
}

/** Discord refuses messages of more than some 10,000 bytes in all; text is not all of one. */
const MOST_BYTES = 8000;
const encoder = new TextEncoder();

function fits(blocks: readonly string[]): boolean {
  const text = blocks.join('');
  return (
    text.length <= MESSAGE_LIMITS.characters &&
    blocks.length < MESSAGE_LIMITS.components - 1 &&
    encoder.encode(text).length <= MOST_BYTES
  );
}

/**
 * `head`, as many of the `items` as fit, whole and in order, and `foot`; where some are left out, a
 * last block that says so. An item may come as alternatives, the fullest first: the first that
 * fits is taken.
 */
export function fitBlocks(
  head: readonly string[],
  items: readonly (string | readonly string[])[],
  more: (left: number) => string,
  foot: readonly string[] = [],
): string[] {
  const kept: string[] = [];
  for (const [index, item] of items.entries()) {
    const left = items.length - index - 1;
    const alternatives = typeof item === 'string' ? [item] : item;
    const fitting = alternatives.find((each) =>
      fits([...head, ...kept, each, ...(left > 0 ? [more(left)] : []), ...foot]),
    );
    if (fitting === undefined) return [...head, ...kept, more(left + 1), ...foot];
    kept.push(fitting);
  }
  return [...head, ...kept, ...foot];
}

/** As many of the `items` as fit where `room` characters are left for what follows them. */
export function fitHead(
  items: readonly (string | readonly string[])[],
  more: (left: number) => string,
  room = 1200,
): string[] {
  return fitBlocks([], items, more, ['.'.repeat(room)]).slice(0, -1);
}

/** As `fitBlocks`, the items as the lines of one block. */
export function fitLines(
  head: readonly string[],
  lines: readonly string[],
  more: (left: number) => string,
  foot: readonly string[] = [],
): string[] {
  for (let count = lines.length; count > 0; count -= 1) {
    const left = lines.length - count;
    const block = [...lines.slice(0, count), ...(left > 0 ? [more(left)] : [])].join('\n');
    const blocks = [...head, block, ...foot];
    if (fits(blocks)) return blocks;
  }
  return [...head, ...(lines.length > 0 ? [more(lines.length)] : []), ...foot];
}
