import { readSigns, type Sign } from '../../text/signs.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Stretch } from './places.ts';
import type { Block, Comment } from './word-index.ts';

/** A sign of a document; offsets are the document's. */
export interface SourceSign extends Sign {
  /** True for the end of a section: what follows stands elsewhere, after somebody else's words. */
  readonly isBreak?: true;
}

/**
 * The signs of a comment from the first word of a stretch to its last and the marks about them,
 * with a break wherever a section ends.
 */
export function signsIn(comment: Comment, { first, end }: Stretch): SourceSign[] {
  const signs: SourceSign[] = [];
  let previous: Block | undefined;
  for (const block of comment.blocks) {
    if (block.end <= first || block.first >= end) continue;
    if (previous && block.first > previous.end) signs.push(breakAt(previous.span.end));
    const own = blockSigns(comment, block);
    signs.push(...own.slice(signAt(own, first - block.first), signAt(own, end - block.first)));
    previous = block;
  }
  return signs;
}

function blockSigns({ document }: Comment, { span }: Block): SourceSign[] {
  return readSigns(sliceSpan(document.text, span)).map((sign) => ({
    ...sign,
    start: sign.start + span.start,
    end: sign.end + span.start,
  }));
}

/** The index of the word with this number among the words, from 0; the end where there is none. */
function signAt(signs: readonly Sign[], number: number): number {
  if (number <= 0) return 0;
  let count = 0;
  for (const [at, { kind }] of signs.entries()) {
    if (kind !== 'word') continue;
    if (count === number) return at;
    count += 1;
  }
  return signs.length;
}

function breakAt(offset: number): SourceSign {
  return { start: offset, end: offset, key: '', kind: 'word', words: 0, isBreak: true };
}
