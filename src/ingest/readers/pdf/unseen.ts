import type { OPS as Operations } from 'pdfjs-dist';

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** Text rendering modes that draw nothing (ISO 32000-1, 9.3.6). */
const INVISIBLE = new Set([3, 7]);
const WHITE = /^#f{6}$/iu;

/** How many letters a page draws in white or not at all. */
export function countUnseen(
  { fnArray, argsArray }: OperatorList,
  operations: typeof Operations,
): number {
  let count = 0;
  let state = { isWhite: false, isInvisible: false };
  const saved: (typeof state)[] = [];
  for (const [at, operation] of fnArray.entries()) {
    const [first] = argsArray[at] ?? [];
    if (operation === operations.save) saved.push(state);
    else if (operation === operations.restore) state = saved.pop() ?? state;
    else if (operation === operations.setFillRGBColor) {
      state = { ...state, isWhite: WHITE.test(String(first)) };
    } else if (operation === operations.setTextRenderingMode) {
      state = { ...state, isInvisible: INVISIBLE.has(Number(first)) };
    } else if (operation === operations.showText && (state.isWhite || state.isInvisible)) {
      const glyphs = Array.isArray(first) ? first : [];
      count += glyphs.filter((glyph) => typeof glyph === 'object' && glyph !== null).length;
    }
  }
  return count;
}

/** True when nothing is painted: neither letters nor lines, areas and pictures. */
export function paintsNothing({ fnArray }: OperatorList, operations: typeof Operations): boolean {
  const { constructPath, shadingFill, showText } = operations;
  const paints = new Set<number>([constructPath, shadingFill, showText]);
  for (const [name, code] of Object.entries(operations)) {
    if (/^paint(?:Image|Inline|Jpeg|Solid)/u.test(name)) paints.add(code);
  }
  return !fnArray.some((operation) => paints.has(operation));
}
