import { blockText, MESSAGE_LIMITS, type Message, messageBody } from './message.ts';

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

/** Discord refuses messages of more than some 10,000 bytes, as JSON and in all. */
const MOST_BYTES = 9500;
const encoder = new TextEncoder();

/** Whether Discord takes it, as far as its size goes. */
export function fits(message: Pick<Message, 'blocks' | 'buttons'>): boolean {
  const { blocks } = message;
  if (blocks.map(blockText).join('').length > MESSAGE_LIMITS.characters) return false;
  const { components } = messageBody({ ...message, isPrivate: true });
  return (
    countComponents(components) <= MESSAGE_LIMITS.components &&
    encoder.encode(JSON.stringify(components)).length <= MOST_BYTES
  );
}

function countComponents(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum, each) => sum + countComponents(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'type' in value ? 1 : 0;
  return Object.values(value).reduce((sum, each) => sum + countComponents(each), own);
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
      fits({ blocks: [...head, ...kept, each, ...(left > 0 ? [more(left)] : []), ...foot] }),
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
  const room = MESSAGE_LIMITS.characters;
  let length = 0;
  const most = lines.findIndex((line) => {
    length += line.length;
    return length > room;
  });
  for (let count = most < 0 ? lines.length : most; count > 0; count -= 1) {
    const left = lines.length - count;
    const block = [...lines.slice(0, count), ...(left > 0 ? [more(left)] : [])].join('\n');
    const blocks = [...head, block, ...foot];
    if (fits({ blocks })) return blocks;
  }
  return [...head, ...(lines.length > 0 ? [more(lines.length)] : []), ...foot];
}
