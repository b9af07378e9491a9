import { segmentSection } from '../../src/corpus/segments.ts';
import type { Section, Span } from '../../src/model.ts';
import { contentTerms } from '../../src/text/words.ts';

/**
 * How well topic boundaries are found, on texts whose boundaries are known: the first 3 to 11
 * sentences of documents drawn at random, one after the other (Choi 2000). A boundary is the index
 * of the sentence, from 1 on, that begins a segment.
 */

/** A text made of pieces of other texts. `boundaries` are where one piece follows another. */
export interface JoinedText {
  readonly sentences: readonly string[];
  readonly boundaries: ReadonlySet<number>;
  /** Where a paragraph begins: every boundary is one of them, or there are none. */
  readonly paragraphs: ReadonlySet<number>;
}

/** Where a method puts boundaries in a text. */
export type Method = (text: JoinedText) => ReadonlySet<number>;

/** Shares of wrong answers from 0 to 1: less is better. */
export interface BoundaryErrors {
  readonly pk: number;
  readonly windowDiff: number;
}

const PIECES = 10;
const [FEWEST_SENTENCES, MOST_SENTENCES] = [3, 11];
/** A paragraph of a joined text that has paragraphs. */
const PARAGRAPH_SENTENCES = 4;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Joins the first sentences of documents drawn at random, no document twice in one text. Each
 * document is its sentences in order; at least `PIECES` of them must have three.
 */
export function joinTexts(
  documents: readonly (readonly string[])[],
  { count, random, inParagraphs }: { count: number; random: () => number; inParagraphs: boolean },
): JoinedText[] {
  const below = (bound: number) => Math.floor(random() * bound);
  const long = documents.filter(({ length }) => length >= FEWEST_SENTENCES);
  if (long.length < PIECES) {
    throw new RangeError(
      `expected at least ${PIECES} documents of ${FEWEST_SENTENCES} sentences or more, got ${long.length}`,
    );
  }
  return Array.from({ length: count }, () => {
    const drawn = new Set<readonly string[]>();
    const sentences: string[] = [];
    const boundaries = new Set<number>();
    const paragraphs = new Set<number>();
    while (drawn.size < PIECES) {
      const document = long[below(long.length)] ?? [];
      if (drawn.has(document)) continue;
      drawn.add(document);
      const most = Math.min(MOST_SENTENCES, document.length);
      const length = FEWEST_SENTENCES + below(most - FEWEST_SENTENCES + 1);
      if (sentences.length > 0) boundaries.add(sentences.length);
      for (let at = 0; inParagraphs && at < length; at += 1 + below(PARAGRAPH_SENTENCES)) {
        if (sentences.length + at > 0) paragraphs.add(sentences.length + at);
      }
      sentences.push(...document.slice(0, length));
    }
    return { sentences, boundaries, paragraphs };
  });
}

/**
 * Pk (Beeferman, Berger and Lafferty 1999) and WindowDiff (Pevzner and Hearst 2002), the window half
 * of the mean true segment. Boundaries are compared over every window of the text.
 */
export function boundaryErrors(
  { sentences, boundaries }: JoinedText,
  found: ReadonlySet<number>,
): BoundaryErrors {
  const window = Math.max(1, Math.round(sentences.length / (boundaries.size + 1) / 2));
  const within = (set: ReadonlySet<number>, start: number) => {
    let count = 0;
    for (let at = start + 1; at <= start + window; at += 1) if (set.has(at)) count += 1;
    return count;
  };
  const windows = sentences.length - window;
  let [apart, differing] = [0, 0];
  for (let start = 0; start < windows; start += 1) {
    const [truly, hypothetically] = [within(boundaries, start), within(found, start)];
    if (truly > 0 !== hypothetically > 0) apart += 1;
    if (truly !== hypothetically) differing += 1;
  }
  return { pk: apart / windows, windowDiff: differing / windows };
}

/** The project's own: what becomes of the text as one expert's comment. */
export const ownBoundaries: Method = ({ sentences, paragraphs }) => {
  let text = '';
  const spans = sentences.map((sentence, index): Span => {
    if (index > 0) text += paragraphs.has(index) ? '\n\n' : ' ';
    const start = text.length;
    text += sentence;
    return { start, end: text.length };
  });
  const starts = [0, ...paragraphs];
  const section: Section = {
    kind: 'commentary',
    expertIds: ['a'],
    span: { start: 0, end: text.length },
    paragraphs: starts.map((from, at) => ({
      span: {
        start: spans[from]?.start ?? 0,
        end: spans[(starts[at + 1] ?? spans.length) - 1]?.end ?? 0,
      },
    })),
  };
  const begins = new Map(spans.map(({ start }, index) => [start, index]));
  const found = segmentSection(text, section).map(({ sentences: [first] }) =>
    // A sentence that is split anew when joined counts where it began.
    begins.get(first?.start ?? 0),
  );
  return new Set(found.filter((index) => index !== undefined && index > 0) as number[]);
};

/** A boundary after every so many sentences, so many being the true mean. */
export const fixedLength: Method = ({ sentences, boundaries }) => {
  const mean = sentences.length / (boundaries.size + 1);
  return new Set(Array.from({ length: boundaries.size }, (_, at) => Math.round((at + 1) * mean)));
};

/** As many boundaries as there are, anywhere. */
export function randomBoundaries(random: () => number): Method {
  return ({ sentences, boundaries }) => {
    const found = new Set<number>();
    while (found.size < boundaries.size) {
      found.add(1 + Math.floor(random() * (sentences.length - 1)));
    }
    return found;
  };
}

/**
 * TextTiling over blocks of sentences (Hearst 1997): a boundary where the cosine of the blocks to
 * both sides has a valley deeper than the mean depth less half a standard deviation.
 */
export const textTiling: Method = ({ sentences }) => {
  const BLOCK = 4;
  const terms = sentences.map(contentTerms);
  const similarity = sentences.map((_, gap) =>
    cosine(terms.slice(Math.max(0, gap - BLOCK), gap).flat(), terms.slice(gap, gap + BLOCK).flat()),
  );
  const depths = similarity.map((here, gap) => {
    const rise = (step: -1 | 1) => {
      let peak = here;
      for (let at = gap + step; at > 0 && at < similarity.length; at += step) {
        const next = similarity[at] ?? 0;
        if (next < peak) break;
        peak = next;
      }
      return peak - here;
    };
    return gap === 0 ? 0 : rise(-1) + rise(1);
  });
  const inner = depths.slice(1);
  const mean = inner.reduce((sum, depth) => sum + depth, 0) / inner.length;
  const variance = inner.reduce((sum, depth) => sum + (depth - mean) ** 2, 0) / inner.length;
  const cutoff = mean - Math.sqrt(variance) / 2;
  const isPeak = (gap: number) =>
    (depths[gap] ?? 0) >= (depths[gap - 1] ?? 0) && (depths[gap] ?? 0) > (depths[gap + 1] ?? 0);
  return new Set(
    depths.flatMap((depth, gap) => (gap > 0 && depth > cutoff && isPeak(gap) ? [gap] : [])),
  );
};

function cosine(left: readonly string[], right: readonly string[]): number {
  const [a, b] = [countOf(left), countOf(right)];
  let [dot, squares, others] = [0, 0, 0];
  for (const [term, count] of a) {
    dot += count * (b.get(term) ?? 0);
    squares += count ** 2;
  }
  for (const count of b.values()) others += count ** 2;
  return dot === 0 ? 0 : dot / Math.sqrt(squares * others);
}

function countOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
