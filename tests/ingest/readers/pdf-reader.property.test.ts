import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareAccount } from '../../../src/ingest/account.ts';
import { pdfReader } from '../../../src/ingest/readers/pdf-reader.ts';
import { linesOf } from './accounts.ts';
import { onEachPage, paragraphs, pressPdf, wrapText } from './press.ts';

const WIDTH = 595;
const HEIGHT = 842;
const EDGE = 60;

const layout = fc.record({
  columns: fc.integer({ min: 1, max: 3 }),
  gutter: fc.integer({ min: 12, max: 30 }),
  size: fc.integer({ min: 8, max: 12 }),
  leading: fc.constantFrom(1.15, 1.3, 1.5),
  isIndented: fc.boolean(),
  hasTitle: fc.boolean(),
  hasHeads: fc.boolean(),
  hasNotes: fc.boolean(),
  /** Draws row by row over all columns, as some programs do. */
  isAcross: fc.boolean(),
  count: fc.integer({ min: 4, max: 40 }),
});

type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

const TITLE = 'The Long Repair of the Island Lighthouses';
const NOTE = '1 On this see the annals of the guild.';

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Fills the columns of as many pages as it takes. */
function setType(page: PDFKit.PDFDocument, given: Layout): void {
  const { columns, gutter, size, leading, isIndented, hasTitle, hasNotes } = given;
  const width = (WIDTH - 2 * EDGE - (columns - 1) * gutter) / columns;
  const bottom = HEIGHT - EDGE - (hasNotes ? 40 : 0);
  const step = size * leading;
  let top = EDGE + 20;
  if (hasTitle) {
    page.fontSize(size * 2).text(TITLE, EDGE, top, { lineBreak: false });
    top += size * 5;
  }
  page.fontSize(size);
  let [column, y] = [0, top];
  let placed: Placed[] = [];
  const finish = () => {
    const order = (a: Placed, b: Placed) => (given.isAcross ? a.y - b.y || a.x - b.x : 0);
    for (const { text, x, y: at } of placed.toSorted(order)) {
      page.text(text, x, at, { lineBreak: false });
    }
    if (hasNotes)
      page
        .fontSize(size * 0.8)
        .text(NOTE, EDGE, HEIGHT - EDGE - 20)
        .fontSize(size);
    placed = [];
  };
  for (const text of paragraphs(given.count)) {
    const indent = isIndented ? size * 1.5 : 0;
    for (const [at, line] of wrapText(page, text, width, indent).entries()) {
      if (y + step > bottom) {
        column += 1;
        y = top;
      }
      if (column === columns) {
        finish();
        page.addPage();
        top = EDGE + 20;
        [column, y] = [0, top];
      }
      const x = EDGE + column * (width + gutter) + (at === 0 ? indent : 0);
      placed.push({ text: line, x, y });
      y += step;
    }
    y += isIndented ? 0 : step;
  }
  finish();
}

test('however a text is set in columns, it is read in order and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(layout, async (given) => {
      const bytes = await pressPdf(
        (page) => {
          setType(page, given);
          if (!given.hasHeads) return;
          onEachPage(page, (number) => {
            page.fontSize(8).text(`Guild Review ${number}`, EDGE, 30, { lineBreak: false });
          });
        },
        { margin: 0 },
      );
      const published = await pdfReader.read(bytes, 'x.pdf');
      const text = linesOf(published).join(' ');
      const isLoneHead = given.hasHeads && !published.lines.some(({ pages }) => pages > 0);
      const body = [...(given.hasTitle ? [TITLE] : []), ...paragraphs(given.count)].join(' ');
      // On a single page nothing tells a running head from a line of the text.
      expect(isLoneHead ? text.replace('Guild Review 1 ', '') : text).toBe(body);
      const raw = await pdfReader.readRaw(bytes, 'x.pdf');
      expect(compareAccount(published, raw)).toEqual({ lost: [], added: [] });
    }),
    { numRuns: 40 },
  );
});
