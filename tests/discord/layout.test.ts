import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitBlocks, fitLines, truncate } from '../../src/discord/layout.ts';
import { messageBody } from '../../src/discord/message.ts';
import { checkMessageBody } from './body-checker.ts';

const more = (left: number) => `${left} left out`;
const violations = (blocks: readonly string[]) =>
  checkMessageBody(messageBody({ blocks, isPrivate: false }));
/** Two head blocks at most: what the commands put there is short. */
const head = fc.array(
  fc.string({ minLength: 1, maxLength: 300 }).map((text) => `h${text}`),
  { maxLength: 2 },
);
const items = fc.array(
  fc
    .tuple(fc.constantFrom('a', 'é', '港', '🙂'), fc.integer({ min: 1, max: 1500 }))
    .map(([unit, count]) => unit.repeat(count)),
  { maxLength: 60 },
);

describe('a label cut to a length', () => {
  test('ends at a word where it can', () => {
    expect(truncate('Centre for Shipping Law', 15)).toBe('Centre for…');
    expect(truncate('Centre for Shipping Law', 23)).toBe('Centre for Shipping Law');
  });

  test('is never longer, a beginning, and never half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 40 }),
        (text, most) => {
          const cut = truncate(text, most);
          expect(cut.length).toBeLessThanOrEqual(Math.max(most, 1));
          expect(cut).not.toMatch(/\p{Cs}/u);
          if (cut !== text) expect(text.startsWith(cut.slice(0, -1))).toBe(true);
        },
      ),
    );
  });
});

describe('fitting what there is to say into a message', () => {
  test('keeps items whole and in order, and counts those left out', () => {
    fc.assert(
      fc.property(head, items, (before, all) => {
        const blocks = fitBlocks(before, all, more, ['foot']);
        expect(blocks.slice(0, before.length)).toEqual(before);
        expect(blocks.at(-1)).toBe('foot');
        const rest = blocks.slice(before.length, -1);
        const kept = rest.filter((block) => !block.endsWith(' left out'));
        expect(kept).toEqual(all.slice(0, kept.length));
        expect(rest.slice(kept.length)).toEqual(
          kept.length === all.length ? [] : [more(all.length - kept.length)],
        );
        expect(violations(blocks)).toEqual([]);
      }),
    );
  });

  test('keeps lines whole and in order, and counts those left out', () => {
    fc.assert(
      fc.property(head, items, (before, all) => {
        const blocks = fitLines(before, all, more, ['foot']);
        const lines = (blocks.slice(before.length, -1)[0] ?? '').split('\n').filter(Boolean);
        const kept = lines.filter((line) => !line.endsWith(' left out'));
        expect(kept).toEqual(all.slice(0, kept.length));
        if (kept.length < all.length) expect(lines.at(-1)).toBe(more(all.length - kept.length));
        expect(violations(blocks)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('takes the fullest alternative that fits', () => {
    const item = ['x'.repeat(5000), 'x'.repeat(3000), 'short'];
    expect(fitBlocks([], [item], more)).toEqual(['x'.repeat(3000)]);
    expect(fitBlocks(['y'.repeat(3500)], [item], more)).toEqual(['y'.repeat(3500), 'short']);
  });

  test('minds the bytes of a message, not its characters alone', () => {
    const blocks = fitBlocks([], ['港'.repeat(2500), '港'.repeat(1000)], more);
    expect(blocks).toEqual(['港'.repeat(2500), '1 left out']);
  });
});
