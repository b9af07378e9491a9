import { createRequire } from 'node:module';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import type { Block } from '../block.ts';
import { breakLines, type Word, type Written, wordsOf } from './lines.ts';
import { rowsOf } from './text.ts';

export interface Sheets {
  readonly columns: 1 | 2 | 3;
  /** Printed at the top of every left and every right page but the first. */
  readonly heads: readonly [string, string];
  /** Two pages side by side on a sheet, each with its own number. */
  readonly isSpread?: boolean;
  /** A type that has Cyrillic and all Latin letters, in place of Times. */
  readonly isWide?: boolean;
}

interface Frame {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

interface Setting {
  readonly size: number;
  readonly below: number;
  readonly face?: 'bold';
  readonly indent?: number;
}

const SETTINGS: Readonly<Record<Block['style'], Setting>> = {
  title: { size: 20, below: 10, face: 'bold' },
  heading: { size: 14, below: 6, face: 'bold' },
  subheading: { size: 11.5, below: 5, face: 'bold' },
  label: { size: 8, below: 2 },
  line: { size: 10.5, below: 0 },
  paragraph: { size: 10.5, below: 8 },
  quote: { size: 10.5, below: 8, indent: 20 },
  item: { size: 10.5, below: 4, indent: 14 },
  table: { size: 9.5, below: 8 },
};

const MARGIN = 56;
const GUTTER = 24;
const NOTE_SIZE = 8;
const NOTES_HEIGHT = 48;
const TIMES = { roman: 'Times-Roman', bold: 'Times-Bold', italic: 'Times-Italic' };
const FONTS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts',
);
const WIDE = {
  roman: path.join(FONTS, 'LiberationSans-Regular.ttf'),
  bold: path.join(FONTS, 'LiberationSans-Bold.ttf'),
  italic: path.join(FONTS, 'LiberationSans-Italic.ttf'),
};

/** The blocks as a PDF: the title over the whole width, the rest in columns. */
export async function pressPdf(blocks: readonly Block[], sheets: Sheets): Promise<Uint8Array> {
  const document = new PDFDocument({ ...paperOf(sheets), bufferPages: true, margin: 0 });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = new Promise((resolve) => document.on('end', resolve));
  setBlocks(document, blocks, sheets);
  document.end();
  await ended;
  return Uint8Array.from(Buffer.concat(pieces));
}

/** Small enough for some pages. */
function paperOf({ columns, isSpread }: Sheets): PDFKit.PDFDocumentOptions {
  if (isSpread) return { size: 'A4', layout: 'landscape' };
  return columns === 1 ? { size: 'A5' } : { size: columns === 2 ? 'B5' : 'A4' };
}

function setBlocks(page: PDFKit.PDFDocument, blocks: readonly Block[], sheets: Sheets): void {
  const fonts = sheets.isWide ? WIDE : TIMES;
  for (const [name, source] of Object.entries(fonts)) page.registerFont(name, source);
  const hasNotes = blocks.some(({ note }) => note !== undefined);
  const notes: { readonly sheet: number; readonly text: string }[] = [];
  const { width, height } = page.page;
  const bottom = height - MARGIN - (hasNotes ? NOTES_HEIGHT : 0);
  let sheet = 0;
  let top = MARGIN;
  let frames: readonly Frame[] = [{ x: MARGIN, top, bottom, width: width - 2 * MARGIN }];
  let at = 0;
  let y = top;

  const split = (from: number): readonly Frame[] => {
    const count = sheets.isSpread ? 2 : sheets.columns;
    const gutter = sheets.isSpread ? 2 * MARGIN : GUTTER;
    const each = (width - 2 * MARGIN - (count - 1) * gutter) / count;
    return Array.from({ length: count }, (_, column) => ({
      x: MARGIN + column * (each + gutter),
      top: from,
      bottom,
      width: each,
    }));
  };
  const need = (room: number): Frame => {
    const frame = frames[at];
    if (frame && y + room <= frame.bottom) return frame;
    at += 1;
    if (at >= frames.length) {
      page.addPage();
      sheet += 1;
      top = MARGIN;
      frames = split(top);
      at = 0;
    }
    const next = frames[at];
    if (!next) throw new RangeError('expected a page with at least one column');
    y = next.top;
    return next;
  };
  const write = (words: readonly Word[], { size, indent = 0 }: Setting, keep: number) => {
    const height = size * 1.3;
    const room = need(height * keep).width - indent;
    for (const line of breakLines(page, words, room, size, sheets.columns > 1)) {
      const frame = need(height);
      writeLine(page, line, frame.x + indent, y, size);
      y += height;
    }
  };

  if (sheets.isSpread) frames = split(top);
  for (const [order, each] of blocks.entries()) {
    const setting = SETTINGS[each.style];
    // The title and the line below it stand over all columns.
    if (order === 2 && !sheets.isSpread) {
      frames = split(y + 6);
      at = 0;
      y += 6;
    }
    if (each.style === 'table') {
      for (const cells of rowsOf(each)) {
        const frame = need(setting.size * 1.3);
        for (const [column, cell] of cells.entries()) {
          const x = frame.x + (column * frame.width) / cells.length;
          writeLine(page, [{ text: cell, face: 'roman' }], x, y, setting.size);
        }
        y += setting.size * 1.5;
      }
    } else {
      // None of them stands at the foot of a column without what it belongs to.
      const keeps = { label: 14, heading: 5, subheading: 5, line: 7 }[each.style as string] ?? 1;
      if (each.mark !== undefined) {
        const frame = need(setting.size * 1.3);
        writeLine(page, [{ text: each.mark, face: 'roman' }], frame.x, y, setting.size);
      }
      const mark = each.note === undefined ? undefined : String(notes.length + 1);
      write(wordsOf(each, setting.face, mark), setting, keeps);
      if (each.note !== undefined) notes.push({ sheet, text: `${notes.length + 1} ${each.note}` });
    }
    y += setting.below;
  }
  finishSheets(page, sheets, notes);
}

/** What stands outside of the columns: running heads, page numbers and footnotes. */
function finishSheets(
  page: PDFKit.PDFDocument,
  { heads, isSpread }: Sheets,
  notes: readonly { readonly sheet: number; readonly text: string }[],
): void {
  const { start, count } = page.bufferedPageRange();
  for (let sheet = 0; sheet < count; sheet += 1) {
    page.switchToPage(start + sheet);
    const { width, height } = page.page;
    const numbers = isSpread ? [2 * sheet + 1, 2 * sheet + 2] : [sheet + 1];
    for (const [half, number] of numbers.entries()) {
      const left = (width / numbers.length) * half;
      const head = heads[number % 2] ?? '';
      if (number > 1) writeLine(page, [{ text: head, face: 'italic' }], left + MARGIN, 30, 8);
      const x = left + width / numbers.length / 2;
      writeLine(page, [{ text: String(number), face: 'roman' }], x, height - 36, 9);
    }
    let y = height - MARGIN - NOTES_HEIGHT + 12;
    for (const note of notes.filter((each) => each.sheet === sheet)) {
      writeLine(page, [{ text: note.text, face: 'roman' }], MARGIN, y, NOTE_SIZE);
      y += NOTE_SIZE * 1.3;
    }
  }
}

function writeLine(
  page: PDFKit.PDFDocument,
  line: readonly Written[],
  x: number,
  y: number,
  size: number,
): void {
  let from = x;
  for (const { text, face, isRaised } of line) {
    page.font(face).fontSize(isRaised ? size * 0.6 : size);
    page.text(text, from, isRaised ? y - 1 : y, { lineBreak: false });
    from += page.widthOfString(text);
  }
}
