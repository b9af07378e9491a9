import { bottomOf, type Fragment, topOf } from './fragment.ts';
import { closeLetters } from './letter-spacing.ts';

/** The fragments of one printed line, and what they read as. */
export interface Row {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** The height that most of its letters have. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** What is bold or italic at its start, when not all is. */
  readonly lead?: string;
  /** The bullet that it begins with, when that is a figure: no letter of the file. */
  readonly mark?: string;
  /** Of a row of a table, in order, empty ones too. */
  readonly cells?: readonly string[];
  /** In reading order. */
  readonly fragments: readonly Fragment[];
}

/** In font heights: a wider gap is a space, whether the file draws one or not. */
const SPACE = 0.18;
/** Of the lower of two fragments in one line, so much lies beside the other. */
const LEAST_OVERLAP = 0.5;

/** Groups fragments to rows, from top to bottom; superscripts stay with the letters beside them. */
export function groupRows(fragments: readonly Fragment[]): readonly Row[] {
  const groups: { tallest: Fragment; fragments: Fragment[] }[] = [];
  for (const each of fragments.toSorted((a, b) => a.y - b.y)) {
    // Rows above may reach lower than the last one only where columns were not told apart.
    const group = groups
      .slice(-4)
      .findLast(({ tallest }) => overlap(tallest, each) >= LEAST_OVERLAP);
    if (!group) {
      groups.push({ tallest: each, fragments: [each] });
      continue;
    }
    group.fragments.push(each);
    if (each.size > group.tallest.size) group.tallest = each;
  }
  return groups.map((group) => rowOf(group.fragments)).sort((a, b) => a.y - b.y);
}

function overlap(a: Fragment, b: Fragment): number {
  const height = Math.min(bottomOf(a), bottomOf(b)) - Math.max(topOf(a), topOf(b));
  return height / (Math.min(a.size, b.size) * 0.95);
}

export function rowOf(unordered: readonly Fragment[]): Row {
  const isRightToLeft =
    lettersOf(unordered.filter((each) => each.isRightToLeft)) * 2 > lettersOf(unordered);
  const fragments = closeLetters(
    unordered.toSorted((a, b) => (isRightToLeft ? b.x1 - a.x1 : a.x0 - b.x0)),
  );
  const main = mainFragment(fragments);
  const { text, lead } = joinFragments(fragments, isRightToLeft);
  return {
    text,
    x0: Math.min(...fragments.map(({ x0 }) => x0)),
    x1: Math.max(...fragments.map(({ x1 }) => x1)),
    y: main.y,
    size: main.size,
    isBold: fragments.every(({ isBold, text: own }) => isBold || !/[\p{L}\p{N}]/u.test(own)),
    isItalic: fragments.every(({ isItalic, text: own }) => isItalic || !/[\p{L}\p{N}]/u.test(own)),
    ...(lead === '' || lead === text ? {} : { lead }),
    ...(fragments[0]?.isDrawn ? { mark: fragments[0].text } : {}),
    fragments,
  };
}

const lettersOf = (fragments: readonly Fragment[]): number =>
  fragments.reduce((sum, { text }) => sum + text.length, 0);

/** The longest one of the height that most letters have. */
function mainFragment(fragments: readonly Fragment[]): Fragment {
  const letters = new Map<number, number>();
  for (const { size, text } of fragments) {
    const key = Math.round(size * 2);
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a)[0] ?? [0];
  const [first] = fragments
    .filter(({ size }) => Math.round(size * 2) === most)
    .sort((a, b) => b.text.length - a.text.length);
  if (!first) throw new RangeError('mainFragment: expected at least one fragment, got none');
  return first;
}

function joinFragments(fragments: readonly Fragment[], isRightToLeft: boolean) {
  let text = '';
  let lead = '';
  let isLead = true;
  let before: Fragment | undefined;
  for (const each of fragments) {
    const gap = before && (isRightToLeft ? before.x0 - each.x1 : each.x0 - before.x1);
    // What stands before a piece in the file may, from right to left, stand behind it.
    const isSpaced = each.spaced && !isRightToLeft;
    const isApart =
      gap !== undefined && (gap > SPACE * each.size || (isSpaced && gap > -SPACE * each.size));
    text += (isApart ? ' ' : '') + each.text;
    isLead &&= each.isBold || each.isItalic;
    if (isLead) lead = text;
    before = each;
  }
  const fold = (each: string) =>
    each
      .replace(/\u00ad(?=.*\S)/gu, '-')
      .replace(/\s+/gu, ' ')
      .trim();
  return { text: fold(text), lead: fold(lead) };
}
