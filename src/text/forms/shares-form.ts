/**
 * True for words that are built on the same letters: "strong" and "strength", "high" and "height",
 * not "dental" and "tooth". They begin alike, and the letters that they have in common, in order,
 * make up most of the shorter one.
 */
export function sharesForm(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  return commonLetters(a, b) >= Math.min(a.length, b.length) * 0.6;
}

/** The length of the longest common subsequence (Wagner and Fischer 1974). */
export function commonLetters(a: string, b: string): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const row = [0];
    for (let index = 0; index < b.length; index += 1) {
      row.push(
        b[index] === letter
          ? (above[index] ?? 0) + 1
          : Math.max(above[index + 1] ?? 0, row[index] ?? 0),
      );
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
