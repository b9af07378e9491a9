import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits } from '../../src/discord/layout.ts';
import { messageBody } from '../../src/discord/message.ts';
import { type Frame, fitPage, type Item } from '../../src/discord/page.ts';
import { checkMessageBody } from './body-checker.ts';

/** A text that tells which item and which form it is, so long. */
const named = (item: number, form: number, unit: string, count: number) => [
  `${item}/${form} ${unit.repeat(count)}`,
  { text: `by ${item}`, button: { label: 'In context', customId: `context.${item}` } },
];

/** Items of forms that get shorter, the last one short enough for anything. */
const items: fc.Arbitrary<Item[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'é', '港', '🙂'),
      fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(([unit, counts], item) => [
      ...counts.toSorted((a, b) => b - a).map((count, form) => named(item, form, unit, count)),
      named(item, 99, '-', 1),
    ]),
  );

const frame =
  (total: number): Frame =>
  (shown) => ({
    head: ['The question'],
    foot: shown < total ? [`${total - shown} more`] : [],
    buttons: [{ label: 'More', customId: `more.${shown}` }],
  });

const formsShown = (blocks: readonly unknown[]) =>
  blocks.flatMap((block) => {
    const [, item, form] = /^(\d+)\/(\d+) /u.exec(String(block)) ?? [];
    return item === undefined ? [] : [{ item: Number(item), form: Number(form) }];
  });

describe('a page of items', () => {
  test('is taken by Discord, in order, whole, and never empty', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 5 }), (all, most) => {
        const { blocks, buttons, shown } = fitPage(all, frame(all.length), most);
        const body = messageBody({ blocks, buttons, isPrivate: false });
        expect(checkMessageBody(body)).toEqual([]);
        expect(shown).toBeLessThanOrEqual(Math.min(most, all.length));
        if (all.length > 0) expect(shown).toBeGreaterThan(0);
        const forms = formsShown(blocks);
        expect(forms.map(({ item }) => item)).toEqual([...Array(shown).keys()]);
        for (const { item, form } of forms) {
          const own = all[item]?.[form === 99 ? (all[item]?.length ?? 0) - 1 : form];
          expect(blocks).toEqual(expect.arrayContaining([...(own ?? [])]));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has fewer items only where all in their shortest forms do not fit', () => {
    fc.assert(
      fc.property(items, (all) => {
        const { shown } = fitPage(all, frame(all.length), 8);
        if (shown === all.length) return;
        const { head, foot, buttons } = frame(all.length)(shown + 1);
        const shortest = all.slice(0, shown + 1).flatMap((item) => {
          const isAlone = item
            .slice(0, -1)
            .some((form) => fits({ blocks: [...head, ...form, ...foot], buttons }));
          return (isAlone ? item.at(-2) : item.at(-1)) ?? [];
        });
        expect(fits({ blocks: [...head, ...shortest, ...foot], buttons })).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('gives up context before quotes, the longest first', () => {
    const long = [['x'.repeat(2500)], ['x'.repeat(900)], ['-']];
    const short = [['y'.repeat(1800)], ['y'.repeat(800)], ['-']];
    const { blocks, shown } = fitPage([long, short], frame(2), 3);
    expect(shown).toBe(2);
    expect(blocks.map((block) => String(block).length)).toEqual([12, 900, 1800]);
  });

  test('says only where to find what no message could hold, and shows the rest', () => {
    const { blocks } = fitPage([[['x'.repeat(5000)], ['too long']], [['y']]], frame(2), 3);
    expect(blocks).toEqual(['The question', 'too long', 'y']);
  });
});
