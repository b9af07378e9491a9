import type { Fragment, Sheet } from './fragment.ts';
import type { Rule } from './rule.ts';

/** A number that stands in the outermost tenth of the page's height. */
const EDGE = 0.1;

/**
 * The pages of a sheet on which two are printed beside each other: it is broader than high, nothing
 * crosses its middle, and page numbers that follow each other stand at the edge of its halves.
 */
export function splitSpread(sheet: Sheet): readonly Sheet[] {
  const { width, height, fragments } = sheet;
  if (width <= height) return [sheet];
  const middle = width / 2;
  const left = fragments.filter(({ x1 }) => x1 <= middle);
  const right = fragments.filter(({ x0 }) => x0 >= middle);
  if (left.length + right.length < fragments.length) return [sheet];
  const pairs = edgeNumbers(left, height).flatMap((number) =>
    edgeNumbers(right, height).filter((other) => other === number + 1),
  );
  if (pairs.length === 0) return [sheet];
  const isLeft = ({ x0, x1 }: Rule) => x0 + x1 < width;
  const half = { ...sheet, width: middle };
  return [
    { ...half, fragments: left, rules: sheet.rules.filter(isLeft) },
    {
      ...half,
      fragments: right.map((each) => ({ ...each, x0: each.x0 - middle, x1: each.x1 - middle })),
      rules: sheet.rules
        .filter((rule) => !isLeft(rule))
        .map((rule) => ({ ...rule, x0: rule.x0 - middle, x1: rule.x1 - middle })),
      sideways: [],
      doubled: [],
      unseen: 0,
      isBlank: false,
    },
  ];
}

function edgeNumbers(fragments: readonly Fragment[], height: number): readonly number[] {
  return fragments
    .filter(({ y }) => y < height * EDGE || y > height * (1 - EDGE))
    .flatMap(({ text }) => text.match(/(?<!\S)\d{1,4}(?!\S)/gu) ?? [])
    .map(Number);
}
