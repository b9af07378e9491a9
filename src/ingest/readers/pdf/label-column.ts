import { bottomOf, type Fragment, topOf } from './fragment.ts';

/** In font heights: labels stand so far apart at least. */
const APART = 3;
/** How far the text may reach beside a label that it does not belong to. */
const NEAR = 0.6;
/** White between two texts, and from the head of a label to that of its text. */
const PAUSE = 0.8;
const FURTHEST = 2;
/** Of the height of both columns, the labels fill at most so much and the text at least so much. */
const MOST_FILL = 0.6;
const LEAST_FILL = 0.7;
const FEWEST = 2;

/**
 * Where a column of labels, each beside the head of the text that it belongs to, is cut so that each is
 * read before its text: above the labels but the first. Empty for columns of one text.
 */
export function labelCuts(
  labels: readonly Fragment[],
  text: readonly Fragment[],
  size: number,
): readonly number[] {
  if (labels.length === 0 || text.length === 0) return [];
  const groups = groupsOf(labels, size);
  if (groups.length < FEWEST) return [];
  const height = span([...labels, ...text]);
  const filled = groups.reduce((sum, group) => sum + span(group), 0);
  const textFilled = groupsOf(text, size).reduce((sum, group) => sum + span(group), 0);
  if (filled > MOST_FILL * height || textFilled < LEAST_FILL * height) return [];
  const cuts = groups.slice(1).map(([first]) => first && cutAt(first, text, size));
  return cuts.some((cut) => cut === undefined) ? [] : cuts.filter((cut) => cut !== undefined);
}

/** The height above a label where the text beside it pauses; undefined where it runs past. */
function cutAt(label: Fragment, text: readonly Fragment[], size: number): number | undefined {
  const top = topOf(label);
  const [before, behind] = [
    text.filter((each) => topOf(each) < top - NEAR * size),
    text.filter((each) => topOf(each) >= top - NEAR * size),
  ];
  if (before.length === 0 || behind.length === 0) return undefined;
  const end = Math.max(...before.map(bottomOf));
  const start = Math.min(...behind.map(topOf));
  const isPause = end <= top + NEAR * size && start - end >= PAUSE * size;
  return isPause && start - top < FURTHEST * size ? Math.min(top, start) : undefined;
}

function groupsOf(fragments: readonly Fragment[], size: number): readonly Fragment[][] {
  const groups: Fragment[][] = [];
  let y = Number.NEGATIVE_INFINITY;
  for (const each of fragments.toSorted((a, b) => a.y - b.y)) {
    if (each.y - y > APART * size) groups.push([]);
    groups.at(-1)?.push(each);
    y = each.y;
  }
  return groups;
}

const span = (fragments: readonly Fragment[]): number =>
  Math.max(...fragments.map(bottomOf)) - Math.min(...fragments.map(topOf));
