import PDFDocument from 'pdfkit';
import { type Block, textOf } from '../block.ts';

/** Pages as court reporters type them: numbered lines in one width, a head, a page number. */

export interface Numbering {
  readonly linesPerPage: number;
  /** Printed at the top of a page, by what is said there: it changes with the witness. */
  headOf(page: number): string;
}

const LETTERS_PER_LINE = 56;
const LEFT = 100;
const SIZE = 11;
const LETTER = SIZE * 0.6;

/** How far the first line of a block is set in, in letters; headings stand in the middle. */
const INDENTS: Readonly<Partial<Record<Block['style'], number>>> = {
  paragraph: 10,
  quote: 10,
  item: 5,
  line: 0,
};

export async function pressNumbered(
  blocks: readonly Block[],
  numbering: Numbering,
): Promise<Uint8Array> {
  const page = new PDFDocument({ size: 'LETTER', margin: 0 });
  const pieces: Buffer[] = [];
  page.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = new Promise((resolve) => page.on('end', resolve));
  const lines = blocks.flatMap(linesOf);
  const { linesPerPage } = numbering;
  const step = 648 / linesPerPage;
  for (let start = 0, number = 1; start < lines.length; start += linesPerPage, number += 1) {
    if (number > 1) page.addPage();
    page.font('Courier').fontSize(SIZE);
    const head = numbering.headOf(number);
    if (head !== '') page.text(head, 250, 24, { lineBreak: false });
    page.text(String(number), 540, 24, { lineBreak: false });
    for (let at = 0; at < linesPerPage; at += 1) {
      const y = 60 + at * step;
      page.text(String(at + 1).padStart(2), 60, y, { lineBreak: false });
      const { text, indent } = lines[start + at] ?? { text: '', indent: 0 };
      if (text !== '') page.text(text, LEFT + indent * LETTER, y, { lineBreak: false });
    }
  }
  page.end();
  await ended;
  return Uint8Array.from(Buffer.concat(pieces));
}

function linesOf(each: Block): readonly { text: string; indent: number }[] {
  const text = textOf(each);
  const first = INDENTS[each.style];
  if (first === undefined) {
    return wrap(text, LETTERS_PER_LINE - 16, 0).map((line) => ({
      text: line,
      indent: Math.floor((LETTERS_PER_LINE - line.length) / 2),
    }));
  }
  return wrap(text, LETTERS_PER_LINE, first).map((line, at) => ({
    text: line,
    indent: at === 0 ? first : 0,
  }));
}

function wrap(text: string, width: number, first: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const room = width - (lines.length === 1 ? first : 0);
    if (last !== undefined && last.length + 1 + word.length <= room) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
