import type { Document, Paragraph, Passage, Span } from '../model.ts';
import { containsSpan, joinSpans } from '../text/span.ts';

/** All that those who wrote a passage say in its document, whatever sections it stands in. */
export interface Comment {
  readonly paragraphs: readonly Paragraph[];
  /** In order; every one is in one of the paragraphs. */
  readonly sentences: readonly Span[];
}

export function commentOf(
  document: Document,
  passage: Passage,
  passages: readonly Passage[],
): Comment {
  const isOwn = ({ kind, expertIds }: Pick<Passage, 'kind' | 'expertIds'>) =>
    kind === passage.kind && expertIds.join() === passage.expertIds.join();
  return {
    paragraphs: document.sections.filter(isOwn).flatMap(({ paragraphs }) => paragraphs),
    sentences: passages
      .filter((each) => each.documentId === document.id && isOwn(each))
      .flatMap(({ sentences }) => sentences)
      .toSorted((a, b) => a.start - b.start),
  };
}

/** A paragraph, or as much of a very long one as can be shown at once. */
export interface Stretch {
  /** Counted from 1 within the comment. */
  readonly paragraph: number;
  readonly sentences: readonly Span[];
}

/** A part of a comment, to be read at once: `stretches` are in order. */
export interface CommentPart {
  readonly stretches: readonly Stretch[];
  /** Paragraphs in the whole comment. */
  readonly paragraphs: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
}

/**
 * The part of a comment that holds `within`, where `number` is 0, or as many parts on, or before it, as far as there are any.
 * That part is the passage of it with a paragraph on either side; the others are as many whole
 * paragraphs as fit. `sentences` are those of the comment, in order; `fits` tells whether stretches
 * can be shown together. A paragraph that cannot be shown alone is cut between sentences.
 * Undefined where nothing of the comment is `within`.
 */
export function findPart(
  number: number,
  { paragraphs, sentences }: Comment,
  {
    within,
    passage,
    fits,
  }: {
    readonly within: Span;
    readonly passage: Span;
    readonly fits: (stretches: readonly Stretch[]) => boolean;
  },
): CommentPart | undefined {
  const all = paragraphs.flatMap(({ span }, at) =>
    cut(
      sentences.filter((each) => containsSpan(span, each)),
      at + 1,
      fits,
    ),
  );
  const isIn = (outer: Span) => (stretch: Stretch) =>
    stretch.sentences.some((each) => containsSpan(outer, each));
  let [first, last] = rangeOf(all, isIn(within));
  if (first < 0) return undefined;
  const [passageFirst, passageLast] = rangeOf(all, isIn(passage));
  const grow = (from: number, to: number): void => {
    const [before, after] = [Math.max(from, 0), Math.min(to, all.length - 1)];
    for (let isGrowing = true; isGrowing; ) {
      isGrowing = false;
      if (last < after && fits(all.slice(first, last + 2))) [last, isGrowing] = [last + 1, true];
      if (first > before && fits(all.slice(first - 1, last + 1))) {
        [first, isGrowing] = [first - 1, true];
      }
    }
  };
  grow(passageFirst, passageLast);
  grow(passageFirst - 1, passageLast + 1);
  for (let turn = 0; turn < number && last + 1 < all.length; turn += 1) {
    first = last + 1;
    last = first;
    while (last + 1 < all.length && fits(all.slice(first, last + 2))) last += 1;
  }
  for (let turn = 0; turn > number && first > 0; turn -= 1) {
    last = first - 1;
    first = last;
    while (first > 0 && fits(all.slice(first - 1, last + 1))) first -= 1;
  }
  return {
    stretches: all.slice(first, last + 1),
    paragraphs: paragraphs.length,
    hasPrevious: first > 0,
    hasNext: last < all.length - 1,
  };
}

function rangeOf(all: readonly Stretch[], isMeant: (each: Stretch) => boolean): [number, number] {
  return [all.findIndex(isMeant), all.findLastIndex(isMeant)];
}

/** A paragraph in as few stretches as can each be shown alone; a sentence is never cut. */
function cut(
  sentences: readonly Span[],
  paragraph: number,
  fits: (stretches: readonly Stretch[]) => boolean,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const sentence of sentences) {
    const last = stretches.at(-1);
    const longer = { paragraph, sentences: [...(last?.sentences ?? []), sentence] };
    if (last && fits([longer])) stretches[stretches.length - 1] = longer;
    else stretches.push({ paragraph, sentences: [sentence] });
  }
  return stretches;
}

/** From its first to its last character. */
export function stretchSpan({ sentences }: Stretch): Span {
  return joinSpans(sentences);
}
