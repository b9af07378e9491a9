import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareAccount } from '../../../src/ingest/account.ts';
import { pdfReader } from '../../../src/ingest/readers/pdf-reader.ts';
import { linesOf } from './accounts.ts';
import { paragraphs, pressPdf, sentences, wrapText } from './press.ts';

const read = (bytes: Uint8Array) => pdfReader.read(bytes, 'review.pdf');
const LEFT = 60;
const WIDTH = 470;

type Cells = readonly (readonly string[])[];

interface Setting {
  /** Which rules the table has: around each cell, between rows, around its head, none. */
  readonly rules: 'grid' | 'rows' | 'head' | 'none';
  readonly size: number;
}

/** Draws a table; gives the height below it. */
function setTable(
  page: PDFKit.PDFDocument,
  rows: Cells,
  top: number,
  { rules, size }: Setting,
): number {
  const count = rows[0]?.length ?? 1;
  const width = WIDTH / count;
  page.fontSize(size).lineWidth(0.5);
  let y = top;
  const level = (at: number) =>
    page
      .moveTo(LEFT, at)
      .lineTo(LEFT + WIDTH, at)
      .stroke();
  const starts = [top];
  for (const [number, row] of rows.entries()) {
    if (rules === 'grid' || rules === 'rows' || (rules === 'head' && number < 2)) level(y);
    const wrapped = row.map((cell) => wrapText(page, cell, width - 20));
    for (const [column, lines] of wrapped.entries()) {
      for (const [at, line] of lines.entries()) {
        page.text(line, LEFT + column * width + 6, y + 4 + at * size * 1.2, { lineBreak: false });
      }
    }
    y += 8 + Math.max(...wrapped.map(({ length }) => length)) * size * 1.2;
    starts.push(y);
  }
  if (rules !== 'none') level(y);
  for (let column = 0; rules === 'grid' && column <= count; column += 1) {
    page
      .moveTo(LEFT + column * width, top)
      .lineTo(LEFT + column * width, y)
      .stroke();
  }
  return y;
}

const word = fc.constantFrom('Harbour', 'Ferry', 'Quay', 'Lighthouse', 'Orchard', 'Tramway');
const label = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
const figure = fc.integer({ min: 1, max: 9999 }).map((each) => each.toLocaleString('en'));
const prose = fc.integer({ min: 0, max: 200 }).map((at) => sentences(at, 1));
const setting = fc.record({
  rules: fc.constantFrom('grid' as const, 'rows' as const, 'head' as const, 'none' as const),
  size: fc.integer({ min: 8, max: 12 }),
});
const figures = fc.integer({ min: 2, max: 5 }).chain((columns) =>
  fc.array(fc.tuple(word, fc.array(figure, { minLength: columns - 1, maxLength: columns - 1 })), {
    minLength: 3,
    maxLength: 12,
  }),
);

test('a table of figures is read row by row, its cells apart, between the text around it', async () => {
  await fc.assert(
    fc.asyncProperty(figures, setting, async (body, given) => {
      const rows: Cells = body.map(([name, values]) => [name, ...values]);
      const [before = '', behind = ''] = paragraphs(2);
      const bytes = await pressPdf((page) => {
        page.fontSize(given.size).text(before, LEFT, 60, { width: WIDTH });
        const end = setTable(page, rows, page.y + 20, given);
        page.text(behind, LEFT, end + 20, { width: WIDTH });
      });
      const published = await read(bytes);
      const cells = published.lines.flatMap(({ layout }) => (layout?.cells ? [layout.cells] : []));
      expect(cells).toEqual(rows);
      expect(linesOf(published).join(' ')).toBe([before, ...rows.flat(), behind].join(' '));
    }),
    { numRuns: 25 },
  );
});

test('the lines of a cell stay together where rules part the rows', async () => {
  const rows = fc.array(fc.tuple(label, prose, figure), { minLength: 2, maxLength: 6 });
  const rules = fc.constantFrom('grid' as const, 'rows' as const);
  await fc.assert(
    fc.asyncProperty(rows, rules, fc.integer({ min: 8, max: 11 }), async (body, lines, size) => {
      const bytes = await pressPdf((page) => {
        page.fontSize(size).text(paragraphs(1)[0] ?? '', LEFT, 60, { width: WIDTH });
        setTable(page, [['Measure', 'What it asks', 'By'], ...body], page.y + 20, {
          rules: lines,
          size,
        });
      });
      const published = await read(bytes);
      const cells = published.lines.flatMap(({ layout }) => (layout?.cells ? [layout.cells] : []));
      expect(cells).toEqual([['Measure', 'What it asks', 'By'], ...body]);
      const raw = await pdfReader.readRaw(bytes, 'review.pdf');
      expect(compareAccount(published, raw)).toEqual({ lost: [], added: [] });
    }),
    { numRuns: 25 },
  );
});

test('rules around columns of prose make no table of them', async () => {
  const [left = '', right = ''] = [sentences(0, 14), sentences(14, 14)];
  const bytes = await pressPdf((page) => {
    page.fontSize(10);
    for (const y of [90, 100, 700])
      page
        .moveTo(LEFT, y)
        .lineTo(LEFT + WIDTH, y)
        .stroke();
    page.text(left, LEFT, 110, { width: 225 }).text(right, LEFT + 245, 110, { width: 225 });
  });
  const published = await read(bytes);
  expect(published.lines.some(({ layout }) => layout?.cells)).toBe(false);
  expect(linesOf(published).join(' ')).toBe(`${left} ${right}`);
});

test('labels in a column of their own are each read before the text beside them', async () => {
  const texts = paragraphs(3);
  const bytes = await pressPdf((page) => {
    page.fontSize(10);
    let y = 60;
    for (const [at, text] of texts.entries()) {
      page.text(`Speaker ${'ABC'[at]}`, LEFT, y).text('Harbour Institute', LEFT, y + 12);
      page.text(text, LEFT + 150, y, { width: 310 });
      y = page.y + 14;
    }
  });
  const expected = texts.flatMap((text, at) => [`Speaker ${'ABC'[at]}`, 'Harbour Institute', text]);
  expect(linesOf(await read(bytes)).join(' ')).toBe(expected.join(' '));
});

test('a few small lines beside a long text are not read into its lines', async () => {
  const texts = paragraphs(5);
  const bytes = await pressPdf((page) => {
    page.fontSize(8);
    for (const [at, text] of ['Related', 'Old boats and new', 'What a quay costs'].entries()) {
      page.text(text, 420, 62 + at * 17, { lineBreak: false });
    }
    page.fontSize(11);
    page.text('', LEFT, 60);
    for (const text of texts) page.text(text, { width: 330 }).moveDown();
  });
  const text = linesOf(await read(bytes)).join(' ');
  expect(text).toBe(`${texts.join(' ')} Related Old boats and new What a quay costs`);
});

test('a box that the text flows around stands behind the paragraph that it interrupts', async () => {
  const [first = '', second = ''] = [sentences(0, 9), sentences(9, 4)];
  const bytes = await pressPdf((page) => {
    page.fontSize(11);
    const lines = wrapText(page, first, 300).slice(0, 11);
    const rest = first.slice(lines.join(' ').length + 1);
    for (const [at, line] of lines.entries()) page.text(line, LEFT, 60 + at * 14);
    page.text(rest, LEFT, 60 + lines.length * 14, { width: WIDTH });
    page.moveDown().text(second, { width: WIDTH });
    page.fontSize(8);
    for (const [at, text] of ['Key points', 'Old boats', 'New quays', 'Late ferries'].entries()) {
      page.text(text, 400, 61 + at * 13, { lineBreak: false });
    }
  });
  const text = linesOf(await read(bytes)).join(' ');
  expect(text).toBe(`${first} Key points Old boats New quays Late ferries ${second}`);
});

test('bullets that are drawn as figures are told from letters', async () => {
  const bytes = await pressPdf((page) => {
    page.fontSize(11).text(paragraphs(1)[0] ?? '', LEFT, 60, { width: WIDTH });
    for (const [at, text] of ['Harbour dues are published.', 'The last boat waits.'].entries()) {
      const y = 160 + at * 16;
      page.circle(80, y + 5, 2).fill();
      page.text(text, 92, y, { lineBreak: false });
    }
  });
  const published = await read(bytes);
  expect(linesOf(published).slice(-2)).toEqual([
    '• Harbour dues are published.',
    '• The last boat waits.',
  ]);
  expect(published.lines.at(-1)?.layout?.mark).toBe('•');
  const raw = await pdfReader.readRaw(bytes, 'review.pdf');
  expect(compareAccount(published, raw)).toEqual({ lost: [], added: [] });
});
