import type { Rule } from './rule.ts';

/** A run of letters set in one go. Lengths in points; `y` grows down the page. */
export interface Fragment {
  readonly text: string;
  /** Left and right end. */
  readonly x0: number;
  readonly x1: number;
  /** The base line. */
  readonly y: number;
  /** Height of the font. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isRightToLeft: boolean;
  /** True for a bullet that the page draws as a figure, not as a letter. */
  readonly isDrawn?: boolean;
  /** True when the file has white space before it. */
  readonly spaced: boolean;
}

/** One page, upright. Fragments in the order in which the file draws them. */
export interface Sheet {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
  /** Text at an angle to the rest of the page. */
  readonly sideways: readonly string[];
  /** Text that the file draws a second time at the same place. */
  readonly doubled: readonly string[];
  /** Level and upright lines that the page draws, where text stands in its rows. */
  readonly rules: readonly Rule[];
  /** Letters drawn in white, or not drawn at all as a text layer over a picture is. */
  readonly unseen: number;
  /** True when the page draws nothing at all, not even a picture or a line. */
  readonly isBlank: boolean;
}

/** Above the base line, as a multiple of the font's height. */
const ASCENT = 0.75;
const DESCENT = 0.2;

export const topOf = ({ y, size }: Pick<Fragment, 'y' | 'size'>): number => y - ASCENT * size;
export const bottomOf = ({ y, size }: Pick<Fragment, 'y' | 'size'>): number => y + DESCENT * size;

/** The number that half of the weight does not exceed; 0 for none. */
export function weightedMedian(values: readonly (readonly [value: number, weight: number])[]) {
  const sorted = values.toSorted(([a], [b]) => a - b);
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  let passed = 0;
  for (const [value, weight] of sorted) {
    passed += weight;
    if (passed >= half) return value;
  }
  return 0;
}

export const median = (values: readonly number[]): number =>
  weightedMedian(values.map((value) => [value, 1]));
