import { describe, expect, test } from 'vitest';
import type { Published } from '../../../src/ingest/published.ts';
import { pdfReader } from '../../../src/ingest/readers/pdf-reader.ts';
import { onEachPage, paragraphs, pressPdf, sentences, wrapText } from './press.ts';

const read = (bytes: Uint8Array) => pdfReader.read(bytes, 'review.pdf');
const wordsOf = (published: Published) => published.lines.map(({ text }) => text).join(' ');
const leftOut = ({ leftOut: all }: Published, reason: string) =>
  all.filter((each) => each.reason === reason).map(({ text }) => text);

/** The lines as paragraphs: those that a blank or an indent sets apart. */
function paragraphsOf({ lines }: Published): readonly string[] {
  const found: string[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const isNew = line.layout?.opens !== false && (line.afterBlank || line.indent >= 2);
    if (!last || isNew) found.push([line.text]);
    else last.push(line.text);
  }
  return found.map((each) => each.join(' '));
}

const BODY = paragraphs(14);
const TITLE = 'What the Harbour Strike Teaches Island Towns';

describe('columns', () => {
  test.each([1, 2, 3])('text in %i columns is read column by column', async (columns) => {
    const bytes = await pressPdf((page) => {
      page.fontSize(22).text(TITLE, { align: 'center' }).moveDown().fontSize(10);
      page.text(BODY.join('\n'), { columns, columnGap: 18, align: 'justify', paragraphGap: 8 });
    });
    expect(wordsOf(await read(bytes))).toBe([TITLE, ...BODY].join(' '));
  });

  test.each([
    ['two', [72, 306], 216],
    ['three', [54, 220, 386], 150],
    ['two narrowly parted', [72, 303], 219],
  ])(
    '%s columns over pages, drawn line by line across, are read one after the other',
    async (_, lefts, width) => {
      const pages = 3;
      const fill = lefts.map((_left, column) =>
        Array.from({ length: pages }, (__, at) => paragraphs(5, 1000 * column + 100 * at)),
      );
      const bytes = await pressPdf(
        (page) => {
          for (let at = 0; at < pages; at += 1) {
            if (at > 0) page.addPage();
            page.fontSize(9);
            const columns = lefts.map((_left, column) =>
              (fill[column]?.[at] ?? []).flatMap((each) => wrapText(page, each, width)),
            );
            const longest = Math.max(...columns.map(({ length }) => length));
            for (let line = 0; line < longest; line += 1) {
              for (const [column, left] of lefts.entries()) {
                const text = columns[column]?.[line];
                if (text) page.text(text, left, 80 + line * 11, { lineBreak: false });
              }
            }
          }
        },
        { margin: 36 },
      );
      const expected = Array.from({ length: pages }, (__, at) =>
        fill.flatMap((column) => column[at] ?? []),
      ).flat();
      const published = await read(bytes);
      expect(wordsOf(published)).toBe(expected.join(' '));
      expect(published.lines.filter(({ pages: starts }) => starts > 0)).toHaveLength(pages - 1);
      expect(new Set(published.lines.map(({ layout }) => layout?.column)).size).toBe(lefts.length);
    },
  );

  test('a title and a summary above two columns, a wide heading between, are read in their place', async () => {
    const [summary = '', first = '', second = '', third = '', fourth = ''] = paragraphs(5);
    const bytes = await pressPdf((page) => {
      page.fontSize(24).text(TITLE, 72, 72, { width: 450 });
      page.fontSize(10).text(summary, 72, 150, { width: 450 });
      page.text(first, 72, 230, { width: 215 }).text(second, 307, 230, { width: 215 });
      page.fontSize(16).text('A Second Part Across the Whole Width of the Page', 72, 350);
      page.fontSize(10).text(third, 72, 390, { width: 215 });
      page.text(fourth, 307, 390, { width: 215 });
    });
    const heading = 'A Second Part Across the Whole Width of the Page';
    expect(wordsOf(await read(bytes))).toBe(
      [TITLE, summary, first, second, heading, third, fourth].join(' '),
    );
  });

  test('a list of people with what they are is read row by row', async () => {
    const rows = ['Ada', 'Ines', 'Jan', 'Karl', 'Zoë'].map((name, at) => [
      `${name} van der Hazelhoek`,
      `Professor of ${['Law', 'Trade', 'Music', 'Bees', 'Ice'][at]}, University of Ostra`,
    ]);
    const bytes = await pressPdf((page) => {
      for (const [at, [name = '', work = '']] of rows.entries()) {
        page.text(name, 72, 100 + at * 18).text(work, 270, 100 + at * 18);
      }
    });
    expect(wordsOf(await read(bytes))).toBe(rows.flat().join(' '));
  });

  test('a table is read row by row', async () => {
    const rows = ['Port Boats Crew', 'Ostra 12 40', 'Velm 7 22', 'Hask 31 90', 'Quay 4 9'];
    const bytes = await pressPdf((page) => {
      for (const [at, row] of rows.entries()) {
        for (const [column, cell] of row.split(' ').entries()) {
          page.text(cell, 72 + column * 150, 100 + at * 18);
        }
      }
      page.text(sentences(0, 9), 72, 220);
    });
    expect(wordsOf(await read(bytes))).toBe([...rows, sentences(0, 9)].join(' '));
  });
});

describe('what is printed around the text', () => {
  const printed = pressPdf((page) => {
    for (const each of paragraphs(30)) page.fontSize(11).text(each, { paragraphGap: 9 });
    onEachPage(page, (number) => {
      const isLeft = number % 2 === 0;
      page.fontSize(9).text(isLeft ? 'Island Review' : 'Harbour Strikes', 72, 30);
      page.text(isLeft ? `${number}` : `Volume 7 | ${number}`, 280, 800);
    });
  });

  test('running heads, feet and page numbers are left out and listed with their page', async () => {
    const published = await read(await printed);
    expect(wordsOf(published)).toBe(paragraphs(30).join(' '));
    expect(published.leftOut).toContainEqual({
      text: 'Island Review',
      reason: 'running head',
      page: 2,
    });
    expect(published.leftOut).toContainEqual({ text: '2', reason: 'page number', page: 2 });
    expect(published.leftOut).toContainEqual({
      text: 'Volume 7 | 3',
      reason: 'running foot',
      page: 3,
    });
  });

  test('a paragraph goes on over the page', async () => {
    expect(paragraphsOf(await read(await printed))).toEqual(paragraphs(30));
  });

  test('footnotes and their marks are left out, other raised signs stay', async () => {
    const body = paragraphs(3);
    const bytes = await pressPdf((page) => {
      page.fontSize(11).text(body[0] ?? '', { paragraphGap: 9 });
      const { y } = page;
      drawRaised(page, y, ['The strike of 1931', '1', ' closed 12 km', '2', ' of quay', '2', '.']);
      page.text(body[1] ?? '', 72, y + 30);
      page.fontSize(8).text('1 See the annals of the island, volume 3, page 12.', 72, 700);
      page.text(
        '2 A second note, which goes on at some length over the end of the line and so takes two of them, as notes do.',
      );
    });
    const published = await read(bytes);
    expect(wordsOf(published)).toBe(
      [body[0], 'The strike of 1931 closed 12 km2 of quay.', body[1]].join(' '),
    );
    expect(leftOut(published, 'footnote').join(' ')).toBe(
      '1 See the annals of the island, volume 3, page 12. 2 A second note, which goes on at some length over the end of the line and so takes two of them, as notes do.',
    );
    expect(leftOut(published, 'mark of a footnote')).toEqual(['1', '2']);
  });

  test('numbers of lines in the margin are left out', async () => {
    const bytes = await pressPdf((page) => {
      for (const [at, line] of wrapText(
        page.fontSize(12),
        paragraphs(4).join(' '),
        400,
      ).entries()) {
        page
          .text(`${at + 1}`, 60, 80 + at * 24)
          .text(line, 100, 80 + at * 24, { lineBreak: false });
      }
    });
    const published = await read(bytes);
    expect(wordsOf(published)).toBe(paragraphs(4).join(' '));
    expect(leftOut(published, 'line number').slice(0, 3)).toEqual(['1', '2', '3']);
  });
});

describe('pages', () => {
  test('two pages printed on one sheet are two pages', async () => {
    const halves = Array.from({ length: 4 }, (_, at) => paragraphs(4, at * 100));
    const bytes = await pressPdf(
      (page) => {
        for (const [at, half] of halves.entries()) {
          if (at === 2) page.addPage();
          const left = at % 2 === 0 ? 50 : 471;
          page.fontSize(10).text(half.join('\n'), left, 60, { width: 320, paragraphGap: 8 });
          page.text(`${at + 4}`, left + 155, 560, { lineBreak: false });
        }
      },
      { size: 'A4', layout: 'landscape', margin: 20 },
    );
    const published = await read(bytes);
    expect(wordsOf(published)).toBe(halves.flat().join(' '));
    expect(published.lines.at(-1)?.layout?.page).toBe(4);
    expect(leftOut(published, 'page number')).toEqual(['4', '5', '6', '7']);
  });

  test.each([90, 180, 270])(
    'a page turned by %i degrees reads as if it were upright',
    async (turn) => {
      const bytes = await pressPdf((page) => {
        Object.assign(page.page.dictionary.data, { Rotate: turn });
        page.fontSize(11).text(BODY.slice(0, 4).join('\n'));
      });
      expect(wordsOf(await read(bytes))).toBe(BODY.slice(0, 4).join(' '));
    },
  );

  test('text drawn sideways fills a page as upright text does; a stamp beside it is left out', async () => {
    const bytes = await pressPdf((page) => {
      page
        .save()
        .rotate(90, { origin: [300, 400] })
        .text(BODY.slice(0, 3).join('\n'), 80, 300)
        .restore();
      page.fontSize(9).text('Draft of May', 20, 20);
    });
    const published = await read(bytes);
    expect(wordsOf(published)).toBe(BODY.slice(0, 3).join(' '));
    expect(leftOut(published, 'text set sideways')).toEqual(['Draft of May']);
  });
});

describe('letters', () => {
  test('text drawn twice to look bold is read once', async () => {
    const bytes = await pressPdf((page) => {
      page.text('ADA LINDQVIST', 72, 72).text('ADA LINDQVIST', 72.4, 72);
      page.text(BODY[0] ?? '', 72, 100);
    });
    const published = await read(bytes);
    expect(wordsOf(published)).toBe(`ADA LINDQVIST ${BODY[0]}`);
    expect(published.lines[0]?.layout?.isBold).toBe(true);
    expect(leftOut(published, 'drawn twice at one place')).toEqual(['ADA LINDQVIST']);
  });

  test('a drop capital goes with its word, or stands as one', async () => {
    const texts = [`he ${sentences(0, 5)}`, `treaty binds. No treaty ${sentences(9, 5)}`];
    const bytes = await pressPdf((page) => {
      for (const [at, capital] of ['T', 'A'].entries()) {
        const top = 80 + at * 200;
        page.fontSize(34).text(capital, 72, top, { lineBreak: false }).fontSize(11);
        const lines = wrapText(page, texts[at] ?? '', 400);
        for (const [line, text] of lines.entries()) {
          const left = line < 2 ? 100 : 72;
          page.text(text, left, top + 4 + line * 14, { lineBreak: false });
        }
      }
    });
    expect(wordsOf(await read(bytes))).toBe(`T${texts[0]} A ${texts[1]}`);
  });

  test('bold openings of a line, sizes and centred lines are told', async () => {
    const bytes = await pressPdf((page) => {
      page.font('Helvetica-Bold').fontSize(20).text('The Harbour Strike', { align: 'center' });
      page.fontSize(11).text('Chair: ', 72, 130, { continued: true });
      page.font('Helvetica').text(sentences(0, 6));
    });
    const { lines } = await read(bytes);
    expect(lines[0]?.layout).toMatchObject({ isBold: true, isCentred: true, size: 1.82 });
    expect(lines.find(({ text }) => text.startsWith('Chair'))?.layout?.lead).toBe('Chair:');
  });
});

/** Every second text is raised and small. */
function drawRaised(page: PDFKit.PDFDocument, y: number, texts: readonly string[]): void {
  let x = 72;
  for (const [at, text] of texts.entries()) {
    const isRaised = at % 2 === 1;
    page.fontSize(isRaised ? 6 : 11).text(text, x, isRaised ? y - 1 : y, { lineBreak: false });
    x += page.widthOfString(text);
  }
  page.fontSize(11);
}

describe('letters', () => {
  test('a word whose letters are of two fonts and heights stays one word', async () => {
    const bytes = await pressPdf((page) => {
      const draw = (text: string, x: number) => {
        page.text(text, x, 72, { lineBreak: false });
        return x + page.widthOfString(text);
      };
      page.font('Helvetica').fontSize(12);
      const first = draw('Lin Nguy', 72);
      page.font('Times-Roman').fontSize(12.4);
      const second = draw('e', first);
      page.font('Helvetica').fontSize(12);
      draw('n Thi speaks', second);
    });
    expect(wordsOf(await read(bytes))).toBe('Lin Nguyen Thi speaks');
  });

  test('what is set wide is read in words, a list of letters as it is', async () => {
    const bytes = await pressPdf((page) => {
      page.fontSize(16).text('ADA LINDQVIST', { characterSpacing: 4 }).moveDown();
      page.text('BACKGROUND', { characterSpacing: 5 }).moveDown();
      page
        .fontSize(11)
        .text(BODY[0] ?? '')
        .moveDown();
      page.text('B D F G K');
    });
    expect(wordsOf(await read(bytes))).toBe(`ADA LINDQVIST BACKGROUND ${BODY[0]} B D F G K`);
  });
});

test('a column of two lines in capitals beside a full one, below a running head', async () => {
  const bytes = await pressPdf((page) => {
    page.fontSize(8).text('Almar Desk', 56, 60, { lineBreak: false }).fontSize(10.5);
    const left = wrapText(page, BODY[0] ?? '', 190);
    const lines = ['Lecturer in Public', 'Finance, Almar School', ...left];
    lines.forEach((text, at) => void page.text(text, 56, 88 + at * 14, { lineBreak: false }));
    page.text('— Graham Clair, Managing', 261, 88, { lineBreak: false });
    page.text('Director, Grid Company', 261, 102, { lineBreak: false });
  });
  expect(wordsOf(await read(bytes))).toMatch(
    /Public Finance, Almar School .* — Graham Clair, Managing Director, Grid Company$/u,
  );
});
