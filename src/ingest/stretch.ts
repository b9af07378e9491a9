import type { Body } from './furniture.ts';
import type { Line } from './line.ts';
import type { Cut } from './reading.ts';

/** Lines of the document that follow one another and have the same signers. */
export interface Stretch {
  /** Empty for the publisher's own text. */
  readonly signers: readonly string[];
  readonly lines: readonly Line[];
}

export interface Stretches {
  readonly stretches: readonly Stretch[];
  /** Page numbers and running heads, by the line of a stretch that they stand before. */
  readonly before: Body['before'];
  /** Those below which no text stands. */
  readonly left: readonly Line[];
}

/** Parts the lines from `start` on at the cuts. Page starts on lines that are no text are kept. */
export function partAtCuts(
  lines: readonly Line[],
  start: number,
  cuts: readonly Cut[],
  printedBefore: Body['before'],
): Stretches {
  const stretches: { signers: string[]; lines: Line[] }[] = [{ signers: [], lines: [] }];
  const before = new Map<Line, readonly Line[]>();
  let pages = 0;
  let furniture: Line[] = [];
  const pass = (taken: readonly Line[]) => {
    for (const line of taken) {
      pages += line.pages;
      furniture.push(...(printedBefore.get(line) ?? []));
    }
  };
  const put = (line: Line) => {
    const own = pages === 0 ? line : { ...line, pages: line.pages + pages };
    const above = [...furniture, ...(printedBefore.get(line) ?? [])];
    if (above.length > 0) before.set(own, above);
    stretches.at(-1)?.lines.push(own);
    pages = 0;
    furniture = [];
  };
  pass(lines.slice(0, start));
  let at = start;
  for (const cut of cuts) {
    lines.slice(at, cut.at).forEach(put);
    at = cut.at + cut.count;
    const taken = lines.slice(cut.at, at);
    pass(taken);
    const current = stretches.at(-1);
    if (cut.joins && current?.lines.length === 0) {
      current.signers.push(...cut.signers.filter((name) => !current.signers.includes(name)));
    } else if (!cut.goesOn) stretches.push({ signers: [...new Set(cut.signers)], lines: [] });
    const last = taken.at(-1);
    if (cut.rest !== undefined && last) {
      put({ ...withoutRow(last), text: cut.rest, afterBlank: true, pages: 0 });
    }
  }
  lines.slice(at).forEach(put);
  return { stretches, before, left: furniture };
}

/** What is left of a line behind a label is no row of a table. */
function withoutRow(line: Line): Line {
  if (line.layout?.row === undefined && line.layout?.cells === undefined) return line;
  const { row: _, cells: _cells, ...layout } = line.layout;
  return { ...line, layout };
}
