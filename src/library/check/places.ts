import { hashWord, type WordIndex } from './word-index.ts';

/** A stretch of the index: the place of its first word, and after its last. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** The words of a quotation's parts, as numbers. */
export type Parts = readonly (readonly number[])[];

export function hashParts(parts: readonly (readonly string[])[]): Parts {
  return parts.map((part) => part.map(hashWord));
}

/** More than can be shown; a phrase that stands oftener says nothing of anybody. */
const MOST_RUNS = 200;

/**
 * Where all the parts stand word for word, in order, in one comment; marks and case aside. The
 * longest part is sought in the index, the others beside it.
 */
export function findRuns(parts: Parts, index: WordIndex): Stretch[] {
  const longest = parts.reduce(
    (best, { length }, at) => (length > (parts[best]?.length ?? 0) ? at : best),
    0,
  );
  const anchor = parts[longest];
  if (!anchor || anchor.length < 2) return [];
  const [before, after] = [parts.slice(0, longest), parts.slice(longest + 1)];
  const found: Stretch[] = [];
  for (const first of runsOf(anchor, index)) {
    const comment = index.commentAt(first);
    const end = seekOn(after, first + anchor.length, comment.end, index);
    const start = seekBack(before, first, comment.first, index);
    if (end !== undefined && start !== undefined) found.push({ first: start, end });
    if (found.length === MOST_RUNS) break;
  }
  return found;
}

/** Every place of a run of two words or more, by its rarest pair. */
function* runsOf(run: readonly number[], index: WordIndex): Generator<number> {
  let [best, offset] = [index.pairs(run[0] ?? 0, run[1] ?? 0), 0];
  for (let at = 1; at + 1 < run.length; at += 1) {
    const places = index.pairs(run[at] ?? 0, run[at + 1] ?? 0);
    if (places.length < best.length) [best, offset] = [places, at];
  }
  for (const place of best) {
    if (place >= offset && stands(run, place - offset, index)) yield place - offset;
  }
}

function stands(run: readonly number[], first: number, { words }: WordIndex): boolean {
  return run.every((word, at) => words[first + at] === word);
}

/** The end of the last of the parts, each sought after the one before it. */
function seekOn(parts: Parts, from: number, end: number, index: WordIndex): number | undefined {
  let at = from;
  for (const part of parts) {
    while (at + part.length <= end && !stands(part, at, index)) at += 1;
    if (at + part.length > end) return undefined;
    at += part.length;
  }
  return at;
}

/** The start of the first of the parts, each sought before the one after it. */
function seekBack(parts: Parts, from: number, start: number, index: WordIndex): number | undefined {
  let at = from;
  for (const part of parts.toReversed()) {
    at -= part.length;
    while (at >= start && !stands(part, at, index)) at -= 1;
    if (at < start) return undefined;
  }
  return at;
}

/** Places looked at for one quotation: what bounds the time in a corpus of any size. */
const MOST_VISITED = 6000;
/** Pairs that are looked at whatever they cost: a short quotation may have no rare ones. */
const FEWEST_PAIRS = 3;
const MOST_STRETCHES = 4;
/** A stretch that holds less than this share of what the best one holds is not it. */
const RIVAL = 0.4;
/** Quotations of up to so many words are also compared word by word wherever a pair of theirs is. */
const SHORT = 12;

interface Pair {
  readonly places: Uint32Array;
  /** Of its first word within the quotation. */
  readonly offset: number;
}

/**
 * Where stretches like the parts may stand, the likeliest first: where many of their pairs of words
 * stand about as far from one another as in the quotation, a pair counting the more, the fewer
 * places it has.
 */
export function findLike(parts: Parts, index: WordIndex): Stretch[] {
  const words = parts.flat();
  const pairs = rarestPairs(parts, index);
  return [
    ...(words.length <= SHORT && parts.length === 1 ? findNeighbours(words, pairs, index) : []),
    ...findDense(words.length, pairs, index),
  ];
}

function rarestPairs(parts: Parts, index: WordIndex): Pair[] {
  const pairs: Pair[] = [];
  let offset = 0;
  for (const part of parts) {
    for (let at = 0; at + 1 < part.length; at += 1) {
      const places = index.pairs(part[at] ?? 0, part[at + 1] ?? 0);
      if (places.length > 0) pairs.push({ places, offset: offset + at });
    }
    offset += part.length;
  }
  pairs.sort((a, b) => a.places.length - b.places.length);
  let visited = 0;
  return pairs.filter(({ places }, rank) => {
    visited += places.length;
    return rank < FEWEST_PAIRS || visited <= MOST_VISITED;
  });
}

/** The places where the most words stand just where the quotation has them. */
function findNeighbours(
  words: readonly number[],
  pairs: readonly Pair[],
  index: WordIndex,
): Stretch[] {
  const matches = new Map<number, number>();
  let most = 0;
  for (const { places, offset } of pairs) {
    for (const place of places) {
      const first = place - offset;
      if (first < 0 || matches.has(first)) continue;
      let count = 0;
      for (const [at, word] of words.entries()) if (index.words[first + at] === word) count += 1;
      if (count < Math.max(2, most)) continue;
      most = count;
      matches.set(first, count);
    }
  }
  return takeBest(matches, MOST_STRETCHES).map((first) => ({
    first,
    end: Math.min(index.words.length, first + words.length),
  }));
}

/** The stretches that hold the most of the pairs, in weight. */
function findDense(total: number, pairs: readonly Pair[], index: WordIndex): Stretch[] {
  // Each place counts for the two buckets about it, so that no edge parts what belongs together.
  const size = Math.max(8, Math.ceil(total / 4));
  const votes = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const { places, offset } of pairs) {
    const weight = Math.log2(1 + index.words.length / places.length);
    let last: number | undefined;
    for (const place of places) {
      const bucket = Math.floor((place - offset) / size);
      // A pair that stands there twice counts once.
      if (bucket === last) continue;
      last = bucket;
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    }
  }
  // A stretch that is to be found again shares more than a pair or two with a long quotation.
  const fewest = Math.max(1, Math.floor(pairs.length / 15));
  const sums = new Map<number, number>();
  for (const bucket of votes.keys()) {
    for (const first of [bucket - 1, bucket]) {
      if ((counts.get(first) ?? 0) + (counts.get(first + 1) ?? 0) < fewest) continue;
      sums.set(first, (votes.get(first) ?? 0) + (votes.get(first + 1) ?? 0));
    }
  }
  const taken: number[] = [];
  const ranked = takeBest(sums, MOST_STRETCHES * 3);
  const best = sums.get(ranked[0] ?? 0) ?? 0;
  for (const bucket of ranked) {
    if (taken.length === MOST_STRETCHES || (sums.get(bucket) ?? 0) < RIVAL * best) break;
    if (taken.every((other) => Math.abs(other - bucket) > 1)) taken.push(bucket);
  }
  return taken.map((bucket) => ({
    first: Math.max(0, (bucket - 1) * size),
    end: Math.min(index.words.length, (bucket + 3) * size + total),
  }));
}

/** The keys of the highest values, the highest first, without sorting them all. */
function takeBest(values: ReadonlyMap<number, number>, most: number): number[] {
  const best: [number, number][] = [];
  for (const entry of values) {
    if (best.length === most && entry[1] <= (best.at(-1)?.[1] ?? 0)) continue;
    const at = best.findIndex(([, value]) => value < entry[1]);
    best.splice(at === -1 ? best.length : at, 0, entry);
    if (best.length > most) best.pop();
  }
  return best.map(([key]) => key);
}
