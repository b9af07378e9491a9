import { IngestError } from '../error.ts';
import { type LeftOut, numberLines, type Published } from '../published.ts';
import type { Doubt } from '../report.ts';
import { settleDropCaps } from './pdf/drop-cap.ts';
import { settleFloats } from './pdf/float.ts';
import { type Block, bodySizeOf, flowLines } from './pdf/flow.ts';
import type { Sheet } from './pdf/fragment.ts';
import { separateMargins } from './pdf/margin.ts';
import { marksIn, noteMark, notesStart } from './pdf/note.ts';
import { splitRegions } from './pdf/region.ts';
import { type Row, rowOf } from './pdf/row.ts';
import { type Opened, openPdf } from './pdf/sheets.ts';
import { splitSpread } from './pdf/spread.ts';
import { setTablesAside } from './pdf/table-place.ts';
import type { Reader } from './reader.ts';
import { statedTitle } from './stated.ts';

const MOST_PAGES = 5000;
/** Fewer letters than this on a page are a stamp, not its text. */
const FEWEST_LETTERS = 16;

/** Reads PDF: the text, in the order in which its layout is read, page by page. */
export const pdfReader: Reader = {
  read: (bytes, name) => openPdf(bytes, name, (opened) => read(opened, name)),
  readRaw: (bytes, name) =>
    openPdf(bytes, name, async (opened) => {
      const pages: string[] = [];
      for (let page = 1; page <= opened.pageCount; page += 1) {
        pages.push(await opened.rawText(page));
      }
      return pages.join('\n\f');
    }),
};

async function read(opened: Opened, name: string): Promise<Published> {
  const printed = await readSheets(opened, name);
  const doubts = doubtSheets(printed, name);
  const leftOut: LeftOut[] = printed.flatMap(({ page, sideways, doubled }) => [
    ...sideways.map((text) => ({ text, page, reason: 'text set sideways' })),
    ...doubled.map((text) => ({ text, page, reason: 'drawn twice at one place' })),
  ]);
  const pages = printed.flatMap(splitSpread).map((sheet, at) => ({ ...sheet, page: at + 1 }));
  const body = separateMargins(pages);
  leftOut.push(...body.leftOut);
  const words = wordsOf(body.sheets);
  const blocks = body.sheets.flatMap(({ page, fragments, rules }): Block[] => {
    const { fragments: loose, rowsOf } = setTablesAside(settleDropCaps(fragments, words), rules);
    return splitRegions(loose).map(({ fragments: own, column }) => ({
      rows: rowsOf(own),
      page,
      column,
    }));
  });
  const bodySize = bodySizeOf(blocks);
  const text = settleFloats(separateNotes(blocks, bodySize, leftOut));
  const lines = flowLines(text, bodySize);
  // Of what a PDF says of itself a person writes the title at most: the rest a program fills in.
  const declared = statedTitle(await opened.title());
  return { format: 'pdf', declared, lines: numberLines(lines), leftOut, doubts };
}

async function readSheets(opened: Opened, name: string): Promise<readonly Sheet[]> {
  const { pageCount } = opened;
  if (pageCount > MOST_PAGES) {
    throw new IngestError(
      `${name}: expected at most ${MOST_PAGES} pages, came ${pageCount}: split the file.`,
    );
  }
  const sheets: Sheet[] = [];
  for (let page = 1; page <= pageCount; page += 1) sheets.push(await opened.sheet(page));
  return sheets;
}

function doubtSheets(sheets: readonly Sheet[], name: string): Doubt[] {
  const lettersOn = ({ fragments }: Sheet) =>
    fragments.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  const empty = sheets.filter((sheet) => lettersOn(sheet) < FEWEST_LETTERS);
  const isScan = sheets.every((sheet) => lettersOn(sheet) === 0);
  if (isScan && sheets.every(({ isBlank }) => isBlank)) {
    throw new IngestError(
      `${name}: expected text, but its pages are empty: nothing is written or pictured on them. Get the file again, or look for the one that was meant.`,
    );
  }
  if (isScan) {
    throw new IngestError(
      `${name}: expected text, but its pages are pictures of text, as a scanner makes them. Add the text by OCR, for instance \`ocrmypdf ${name} with-text.pdf\`, then ingest that.`,
    );
  }
  const unreadable = sheets.filter(({ fragments }) => {
    const text = fragments.map((each) => each.text).join('');
    return (text.match(/[\ufffd\p{Co}]/gu)?.length ?? 0) > text.length / 10;
  });
  if (unreadable.length * 2 > sheets.length) {
    throw new IngestError(
      `${name}: expected text, but its fonts do not say which letters they draw. Read it anew by OCR, for instance \`ocrmypdf --force-ocr ${name} with-text.pdf\`, then ingest that.`,
    );
  }
  const unseen = sheets.filter((sheet) => sheet.unseen > FEWEST_LETTERS);
  return [
    ...doubt(
      empty,
      'no text: if words are to be seen there, add them by OCR (`ocrmypdf --skip-text`)',
    ),
    ...doubt(unreadable, 'letters that cannot be told: compare them with the original'),
    ...doubt(
      unseen.length === sheets.length ? [] : unseen,
      'text that is not to be seen (white, or below a picture) was read like the rest',
    ),
  ];
}

function doubt(sheets: readonly Sheet[], what: string): readonly Doubt[] {
  if (sheets.length === 0) return [];
  const pages = sheets.slice(0, 10).map(({ page }) => page);
  const more = sheets.length > 10 ? ` and ${sheets.length - 10} more` : '';
  const label = sheets.length === 1 ? 'page' : 'pages';
  return [{ message: `${label} ${pages.join(', ')}${more}: ${what}` }];
}

function wordsOf(sheets: readonly Sheet[]): ReadonlySet<string> {
  const words = sheets.flatMap(({ fragments }) =>
    fragments.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}’']+/gu) ?? []),
  );
  return new Set(words);
}

/** Takes footnotes out of the regions, and their marks where a note of that mark was found. */
function separateNotes(
  blocks: readonly Block[],
  bodySize: number,
  leftOut: LeftOut[],
): readonly Block[] {
  const marks = new Set<string>();
  const kept = blocks.map((block, at): Block => {
    const { rows, page } = block;
    // Only what nothing but a note or another column stands below is the foot of its page.
    const isLast = blocks
      .slice(at + 1)
      .every(
        (other) => other.page !== page || other.column !== undefined || isNote(other, bodySize),
      );
    const start = isLast ? notesStart(rows, bodySize) : rows.length;
    for (const row of rows.slice(start)) {
      const mark = noteMark(row);
      if (mark !== undefined) marks.add(mark);
      leftOut.push({ text: row.text, reason: 'footnote', page });
    }
    return { ...block, rows: rows.slice(0, start) };
  });
  return kept
    .filter(({ rows }) => rows.length > 0)
    .map((block) => ({
      ...block,
      rows: block.rows.map((row) => withoutMarks(row, marks, block.page, leftOut)),
    }));
}

const isNote = ({ rows }: Block, bodySize: number): boolean => notesStart(rows, bodySize) === 0;

function withoutMarks(row: Row, marks: ReadonlySet<string>, page: number, leftOut: LeftOut[]): Row {
  const found = marksIn(row).filter((at) => marks.has(row.fragments[at]?.text.trim() ?? ''));
  if (found.length === 0) return row;
  for (const at of found) {
    leftOut.push({
      text: row.fragments[at]?.text.trim() ?? '',
      reason: 'mark of a footnote',
      page,
    });
  }
  const closed = row.fragments.map((each, at) => {
    const mark = found.includes(at + 1) ? row.fragments[at + 1] : undefined;
    return mark ? { ...each, x1: mark.x1 } : each;
  });
  return rowOf(closed.filter((_, at) => !found.includes(at)));
}
