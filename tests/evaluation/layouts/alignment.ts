/**
 * Which words of one text are which of another: the longest common subsequence, found between
 * runs of words that either text holds once (Cohen's patience diff, 2006), and then, of what is
 * left, runs that stand elsewhere.
 */

/** So many words in a row are not the same by chance. */
const RUN = 3;
const UNIQUE_RUN = 5;
/** A gap with more pairs of words than this is left to the runs that stand elsewhere. */
const MOST_PAIRS = 3e7;

/** For each word of `found` the index of the same word in `printed`, or -1. */
export function alignTexts(printed: readonly string[], found: readonly string[]): Int32Array {
  const places = new Int32Array(found.length).fill(-1);
  let [row, column] = [0, 0];
  for (const [nextRow, nextColumn] of [
    ...increasing(uniqueRuns(printed, found)),
    [printed.length, found.length] as const,
  ]) {
    alignGap(printed.slice(row, nextRow), found.slice(column, nextColumn), (at, place) => {
      places[column + at] = row + place;
    });
    if (nextColumn < found.length) places[nextColumn] = nextRow;
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
  alignMoved(printed, found, places);
  return places;
}

const runAt = (words: readonly string[], at: number, length: number) =>
  words.slice(at, at + length).join(' ');

/** Where each run begins that stands once in `words`. */
function onceIn(words: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let at = 0; at + UNIQUE_RUN <= words.length; at += 1) {
    const run = runAt(words, at, UNIQUE_RUN);
    if (places.has(run)) repeated.add(run);
    else places.set(run, at);
  }
  for (const run of repeated) places.delete(run);
  return places;
}

type Pair = readonly [row: number, column: number];

function uniqueRuns(printed: readonly string[], found: readonly string[]): readonly Pair[] {
  const columns = onceIn(found);
  return Array.from(onceIn(printed)).flatMap(([run, row]): readonly Pair[] => {
    const column = columns.get(run);
    return column === undefined ? [] : [[row, column]];
  });
}

/** The most pairs of which both members increase; the rows of `pairs` do. */
function increasing(pairs: readonly Pair[]): readonly Pair[] {
  /** The pair with the smallest column that ends a sequence of each length. */
  const ends: number[] = [];
  const before = new Int32Array(pairs.length);
  const columnAt = (index: number | undefined) => pairs[index ?? -1]?.[1] ?? -1;
  for (const [index, [, column]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (columnAt(ends[middle]) < column) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const chosen: Pair[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) chosen.push(pair);
  }
  return chosen.reverse();
}

function alignGap(
  printed: readonly string[],
  found: readonly string[],
  match: (at: number, place: number) => void,
): void {
  const width = found.length + 1;
  if (found.length === 0 || printed.length * width > MOST_PAIRS) return;
  const lengths = new Uint16Array((printed.length + 1) * width);
  const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = printed.length - 1; row >= 0; row -= 1) {
    for (let column = found.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        printed[row] === found[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  for (let row = 0, column = 0; row < printed.length && column < found.length; ) {
    if (printed[row] === found[column]) {
      match(column, row);
      row += 1;
      column += 1;
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
}

/** A stretch that is printed once may be found several times, as running heads are. */
function alignMoved(printed: readonly string[], found: readonly string[], places: Int32Array) {
  const starts = new Map<string, number>();
  for (let at = 0; at + RUN <= printed.length; at += 1) {
    const run = runAt(printed, at, RUN);
    if (!starts.has(run)) starts.set(run, at);
  }
  for (let at = 0; at + RUN <= found.length; at += 1) {
    if (places.subarray(at, at + RUN).some((place) => place >= 0)) continue;
    const start = starts.get(runAt(found, at, RUN));
    if (start === undefined) continue;
    for (let step = 0; places[at + step] === -1; step += 1) {
      if (found[at + step] === undefined || found[at + step] !== printed[start + step]) break;
      places[at + step] = start + step;
    }
  }
}
