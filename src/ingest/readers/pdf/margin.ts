import type { LeftOut } from '../../published.ts';
import { type Fragment, median, type Sheet } from './fragment.ts';
import { groupRows, type Row } from './row.ts';

/** Of a page's height, at its head and at its foot. */
const MARGIN = 0.16;
/** Running heads and feet have at most so many lines. */
const MOST_ROWS = 4;
/** Heads that stand so near each other on two pages stand at the same place, in points. */
const NEAR = 6;
/** In lines. */
const APART = 1.35;
const OTHER_SIZE = 0.05;
/** In letters. */
const LONGEST_HEAD = 80;

interface Candidate {
  readonly row: Row;
  readonly page: number;
  readonly isFoot: boolean;
  /** How many lines stand between it and the edge of the page. */
  readonly depth: number;
  /** True when a gap or another size parts it from the next line inwards. */
  readonly isApart: boolean;
  /** True unless it is set larger than the page's text, as the heading of a chapter is. */
  readonly isSmall: boolean;
  /** True when it stands two lines or more from the next line inwards. */
  readonly isFar: boolean;
  /** True when it is set smaller than the page's text by an eighth. */
  readonly isTiny: boolean;
}

/**
 * Takes running heads, running feet and page numbers off the pages: lines at the edge that stand at
 * the same place of another page with the same words, digits aside, or that count the pages; and
 * numbers of the lines in the margin.
 */
export function separateMargins(sheets: readonly Sheet[]): {
  readonly sheets: readonly Sheet[];
  readonly leftOut: readonly LeftOut[];
} {
  const candidatesByEdge = sheets.flatMap(candidatesOf);
  const candidates = candidatesByEdge.flat();
  const furniture = new Set<Fragment>();
  const leftOut: LeftOut[] = [];
  const groups = new Map<string, Candidate[]>();
  for (const each of candidates) {
    const key = keyOf(each);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const offsets = commonOffsets(candidates);
  for (const edge of candidatesByEdge) {
    const isFurniture = (each: Candidate) =>
      isRepeated(each, groups.get(keyOf(each)) ?? []) ||
      isAligned(each, candidates) ||
      (each.isSmall &&
        numbersIn(each.row.text).some((number) => offsets.has(offsetKey(each, number)))) ||
      (sheets.length === 1 && isPageMark(each.row.text));
    // Nothing runs on inside of a line that does not, nor without a gap before the text.
    const count = edge.findIndex((each) => !isFurniture(each));
    const outer = edge.slice(0, count === -1 ? edge.length : count);
    const end = outer.findLastIndex(({ isApart }) => isApart) + 1;
    for (const { row, page, isFoot } of outer.slice(0, end)) {
      for (const fragment of row.fragments) furniture.add(fragment);
      const place = isFoot ? 'running foot' : 'running head';
      const reason = isPageMark(row.text) ? 'page number' : place;
      leftOut.push({ text: row.text, reason, page });
    }
  }
  const outside = new Set<Fragment>();
  const kept = sheets.map((sheet): Sheet => {
    const fragments = sheet.fragments.filter((each) => !furniture.has(each));
    const numbers = lineNumbers(fragments);
    for (const row of outsideOf(numbers, fragments)) {
      leftOut.push({ text: row.text, reason: 'beside the numbered lines', page: sheet.page });
      for (const each of row.fragments) outside.add(each);
    }
    leftOut.push(
      ...[...numbers].map(({ text }) => ({ text, reason: 'line number', page: sheet.page })),
    );
    const isText = (each: Fragment) => !numbers.has(each) && !outside.has(each);
    return { ...sheet, fragments: fragments.filter(isText) };
  });
  return { sheets: kept, leftOut: leftOut.sort((a, b) => (a.page ?? 0) - (b.page ?? 0)) };
}

/** The lines at the head and at the foot of a page, from its edge inwards. */
function candidatesOf({ page, height, fragments }: Sheet): readonly (readonly Candidate[])[] {
  const rows = groupRows(fragments);
  const leading = median(rows.slice(1).map(({ y }, at) => y - (rows[at]?.y ?? 0)));
  const size = median(fragments.map((each) => each.size));
  const isApart = (row: Row, inner: Row | undefined) =>
    inner === undefined ||
    Math.abs(inner.y - row.y) > APART * leading ||
    Math.abs(inner.size - row.size) > OTHER_SIZE * row.size;
  const heads = rows.filter(({ y }) => y < height * MARGIN);
  const feet = rows.filter(({ y }) => y > height * (1 - MARGIN)).toReversed();
  const inwards = rows.toReversed();
  const candidates = (edge: readonly Row[], all: readonly Row[], isFoot: boolean) =>
    edge.slice(0, MOST_ROWS).map((row, depth) => {
      return {
        row,
        page,
        isFoot,
        depth,
        isApart: isApart(row, all[depth + 1]),
        isSmall: row.size <= size * (1 + OTHER_SIZE),
        isFar: Math.abs((all[depth + 1]?.y ?? row.y) - row.y) >= 1.8 * leading,
        isTiny: row.size <= size * 0.875,
      };
    });
  return [candidates(heads, rows, false), candidates(feet, inwards, true)];
}

function isRepeated({ row, page, isSmall }: Candidate, alike: readonly Candidate[]): boolean {
  const others = alike.filter(
    (other) => other.page !== page && Math.abs(other.row.y - row.y) < NEAR,
  );
  // A heading may stand at the top of two pages by chance.
  return new Set(others.map((other) => other.page)).size >= (isSmall ? 1 : 2);
}

/** Heads change with what is on the page: set small and at one height they are heads all the same. */
function isAligned(each: Candidate, candidates: readonly Candidate[]): boolean {
  const { row, page, isFoot, depth, isApart, isTiny } = each;
  if (!isTiny || !isApart || depth > 0) return false;
  // The only head of a document of two pages.
  if (!isFoot && page > 1 && row.text.length <= LONGEST_HEAD && each.isFar) return true;
  return candidates.some(
    (other) =>
      other.page !== page &&
      other.isFoot === isFoot &&
      other.depth === 0 &&
      other.isTiny &&
      Math.abs(other.row.y - row.y) < NEAR / 3 &&
      Math.round(other.row.size * 4) === Math.round(row.size * 4),
  );
}

/** The words in any order, so that a number on the outer side of two facing pages is the same. */
function keyOf({ row, isFoot }: Candidate): string {
  // A page number in Roman numerals is one like the others.
  if (isPageMark(row.text)) return `${isFoot} #`;
  const words = row.text.toLowerCase().replace(/\d+/gu, '#').split(' ').sort();
  return `${isFoot} ${Math.round(row.size)} ${words.join(' ')}`;
}

const isPageMark = (text: string): boolean =>
  /^[-–—|[(\s]*(?:(?:page|p\.|pg\.?)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/)\s*\d{1,4})?[-–—|\])\s]*$/iu.test(
    text,
  );

/** Numbers at either end of a line. */
function numbersIn(text: string): readonly number[] {
  const [, first] = /^\D{0,7}?(\d{1,4})(?=\s|\||$)/u.exec(text) ?? [];
  const [, last] = /(?:^|\s|\|)(\d{1,4})\D{0,3}$/u.exec(text) ?? [];
  return [first, last].flatMap((each) => (each === undefined ? [] : [Number(each)]));
}

const offsetKey = ({ isFoot, page }: Candidate, number: number): string =>
  `${isFoot} ${number - page}`;

/** By how much the numbers at the edge of pages run ahead of the pages, where three or more agree. */
function commonOffsets(candidates: readonly Candidate[]): ReadonlySet<string> {
  const pages = new Map<string, Set<number>>();
  for (const each of candidates) {
    const { row, page, depth } = each;
    if (depth > 1) continue;
    for (const number of numbersIn(row.text)) {
      const key = offsetKey(each, number);
      pages.set(key, (pages.get(key) ?? new Set()).add(page));
    }
  }
  return new Set([...pages].filter(([, { size }]) => size > 2).map(([key]) => key));
}

/** Where every line has a number, what stands above the first or below the last is none of them. */
function outsideOf(numbers: ReadonlySet<Fragment>, fragments: readonly Fragment[]): readonly Row[] {
  const heights = [...numbers].map(({ y }) => y).sort((a, b) => a - b);
  const [first = 0] = heights;
  const last = heights.at(-1) ?? 0;
  const isCounted = [...numbers].some(({ text }) => text.trim() === '1') && heights.length >= 15;
  if (!isCounted) return [];
  const step = (last - first) / (heights.length - 1);
  const others = fragments.filter((each) => !numbers.has(each));
  return groupRows(others).filter(({ y }) => y < first - step / 2 || y > last + step / 2);
}

/** Numbers that count the lines of a page, left or right of all its text: 1, 2, 3 or 5, 10, 15. */
function lineNumbers(fragments: readonly Fragment[]): ReadonlySet<Fragment> {
  const numbers = fragments.filter(({ text }) => /^\s*\d{1,3}\s*$/u.test(text));
  const words = fragments.filter((each) => !numbers.includes(each));
  const left = Math.min(...words.map(({ x0 }) => x0));
  const right = Math.max(...words.map(({ x1 }) => x1));
  for (const margin of [
    numbers.filter(({ x1 }) => x1 < left),
    numbers.filter(({ x0 }) => x0 > right),
  ]) {
    const sorted = margin.toSorted((a, b) => a.y - b.y).map(({ text }) => Number(text));
    const steps = sorted.slice(1).map((each, at) => each - (sorted[at] ?? 0));
    const step = median(steps);
    const isCount = step > 0 && steps.filter((each) => each === step).length >= 0.9 * steps.length;
    if (sorted.length >= 5 && isCount) return new Set(margin);
  }
  return new Set();
}
