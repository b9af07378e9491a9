import { expect, test } from 'vitest';
import type { Fragment, Sheet } from '../../../src/ingest/readers/pdf/fragment.ts';
import { separateMargins } from '../../../src/ingest/readers/pdf/margin.ts';

const HEIGHT = 800;

function fragment(text: string, x0: number, y: number, size = 11): Fragment {
  return {
    text,
    x0,
    x1: x0 + text.length * size * 0.6,
    y,
    size,
    isBold: false,
    isItalic: false,
    isRightToLeft: false,
    spaced: true,
  };
}

function sheet(page: number, fragments: readonly Fragment[]): Sheet {
  return {
    page,
    width: 600,
    height: HEIGHT,
    fragments,
    sideways: [],
    doubled: [],
    unseen: 0,
    isBlank: false,
    rules: [],
  };
}

const textOf = (sheets: readonly Sheet[]) =>
  sheets.flatMap(({ fragments }) => fragments.map(({ text }) => text));

/** A page of 25 numbered lines, with a head of its own. */
function numbered(page: number, head: string): Sheet {
  const lines = Array.from({ length: 25 }, (_, at) => [
    fragment(String(at + 1), 60, 90 + at * 25),
    fragment(`page ${page} says line ${at}`, 100, 90 + at * 25),
  ]);
  return sheet(page, [fragment(head, 250, 50), ...lines.flat()]);
}

test('heads that change with the witness stand outside of the numbered lines', () => {
  const { sheets, leftOut } = separateMargins([
    numbered(1, 'Strand - Direct'),
    numbered(2, 'Strand - Cross'),
    numbered(3, 'Whitlow - Direct'),
  ]);
  expect(textOf(sheets)).toHaveLength(75);
  expect(textOf(sheets).every((text) => text.startsWith('page '))).toBe(true);
  expect(leftOut.filter(({ reason }) => reason === 'line number')).toHaveLength(75);
  expect(leftOut.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Strand - Direct', 'Strand - Cross', 'Whitlow - Direct']),
  );
});

test('a heading that stands large at the top of two pages is text, and small heads are not', () => {
  const body = (page: number) =>
    Array.from({ length: 20 }, (_, at) => fragment(`page ${page} line ${at}`, 80, 120 + at * 15));
  const page = (at: number, head: string, heading?: string) =>
    sheet(at, [
      fragment(head, 80, 40, 8),
      ...(heading === undefined ? [] : [fragment(heading, 80, 90, 14)]),
      ...body(at),
    ]);
  const { sheets } = separateMargins([
    page(1, 'The Review'),
    page(2, 'On Rivers', 'Examination of witnesses'),
    page(3, 'On Lakes', 'Examination of witnesses'),
    page(4, 'On Seas'),
  ]);
  const text = textOf(sheets);
  expect(text.filter((each) => each === 'Examination of witnesses')).toHaveLength(2);
  expect(text.filter((each) => each.startsWith('On '))).toEqual([]);
});
