import type { Fragment } from './fragment.ts';
import type { Rule } from './rule.ts';

/** In font heights: how far before its item a bullet stands, and how far from its middle. */
const FURTHEST = 2.5;
const MIDDLE = 0.3;
const OFF = 0.3;

/** Spots that stand before a line of text as bullets do, as letters: browsers draw them as figures. */
export function bulletsOf(
  spots: readonly Rule[],
  fragments: readonly Fragment[],
): readonly Fragment[] {
  return spots.flatMap((spot): Fragment[] => {
    const height = (spot.y0 + spot.y1) / 2;
    const onLine = fragments.filter(
      ({ y, size }) => Math.abs(y - MIDDLE * size - height) < OFF * size,
    );
    const behind = onLine.filter(({ x0 }) => x0 >= spot.x1);
    const [item] = behind.toSorted((a, b) => a.x0 - b.x0);
    if (!item || item.x0 - spot.x1 > FURTHEST * item.size) return [];
    // Between words it is a mark of its own, which parts them.
    const isInside = onLine.some(
      ({ x0, x1 }) => x0 < spot.x1 && spot.x0 - x1 < FURTHEST * item.size,
    );
    if (isInside) return [];
    const { x0, x1 } = spot;
    return [
      { ...item, text: '•', x0, x1, isBold: false, isItalic: false, isDrawn: true, spaced: true },
    ];
  });
}
