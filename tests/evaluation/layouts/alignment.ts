/**
 * Which words of one text are which of another: the longest common subsequence, and then of what
 * is left runs of at least `RUN` words that stand elsewhere. Quadratic, for texts of a few thousand
 * words.
 */

const RUN = 3;

/** For each word of `found` the index of the same word in `printed`, or -1. */
export function alignTexts(printed: readonly string[], found: readonly string[]): Int32Array {
  const places = new Int32Array(found.length).fill(-1);
  alignInOrder(printed, found, places);
  alignMoved(printed, found, places);
  return places;
}

function alignInOrder(
  printed: readonly string[],
  found: readonly string[],
  places: Int32Array,
): void {
  const width = found.length + 1;
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
      places[column] = row;
      row += 1;
      column += 1;
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
}

/** A stretch that is printed once may be found several times, as running heads are. */
function alignMoved(printed: readonly string[], found: readonly string[], places: Int32Array) {
  const starts = new Map<string, number>();
  const runAt = (words: readonly string[], at: number) => words.slice(at, at + RUN).join(' ');
  for (let at = 0; at + RUN <= printed.length; at += 1) {
    const run = runAt(printed, at);
    if (!starts.has(run)) starts.set(run, at);
  }
  for (let at = 0; at + RUN <= found.length; at += 1) {
    if (places.subarray(at, at + RUN).some((place) => place >= 0)) continue;
    const start = starts.get(runAt(found, at));
    if (start === undefined) continue;
    for (let step = 0; places[at + step] === -1; step += 1) {
      if (found[at + step] === undefined || found[at + step] !== printed[start + step]) break;
      places[at + step] = start + step;
    }
  }
}
