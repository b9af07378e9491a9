import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { Block } from '../block.ts';
import { rowsOf } from './text.ts';

const HEADINGS = {
  title: HeadingLevel.TITLE,
  heading: HeadingLevel.HEADING_1,
  subheading: HeadingLevel.HEADING_2,
} as const;

const NUMBERINGS = [
  { reference: 'bullets', format: LevelFormat.BULLET, text: '•' },
  { reference: 'numbers', format: LevelFormat.DECIMAL, text: '%1.' },
  { reference: 'letters', format: LevelFormat.LOWER_LETTER, text: '(%1)' },
] as const;

/** The blocks as a Word file, with `head` and the page number on every page. */
export async function pressDocx(blocks: readonly Block[], head: string): Promise<Uint8Array> {
  const notes: string[] = [];
  const document = new Document({
    numbering: {
      config: NUMBERINGS.map(({ reference, format, text }) => ({
        reference,
        levels: [{ level: 0, format, text, alignment: AlignmentType.START }],
      })),
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(head)] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
            ],
          }),
        },
        children: blocks.map((each) => build(each, notes)),
      },
    ],
    footnotes: Object.fromEntries(
      blocks
        .flatMap(({ note }) => (note === undefined ? [] : [note]))
        .map((note, at) => [at + 1, { children: [new Paragraph(note)] }]),
    ),
  });
  return Uint8Array.from(await Packer.toBuffer(document));
}

/** `notes` are those referred to so far. */
function build(each: Block, notes: string[]): Paragraph | Table {
  if (each.style === 'table') {
    const rows = rowsOf(each).map(
      (cells) =>
        new TableRow({
          children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
        }),
    );
    return new Table({ rows });
  }
  const children: ParagraphChild[] = each.pieces.map(
    ({ text, face }) =>
      new TextRun({
        text,
        bold: face === 'bold',
        italics: face === 'italic',
        ...(each.style === 'label' ? { size: 16 } : {}),
      }),
  );
  if (each.note !== undefined) {
    notes.push(each.note);
    children.push(new FootnoteReferenceRun(notes.length));
  }
  if (each.style === 'title' || each.style === 'heading' || each.style === 'subheading') {
    return new Paragraph({ heading: HEADINGS[each.style], children });
  }
  if (each.style === 'item') {
    return new Paragraph({ children, numbering: { reference: listOf(each.mark), level: 0 } });
  }
  return new Paragraph({ children, ...(each.style === 'quote' ? { indent: { left: 567 } } : {}) });
}

function listOf(mark = '•'): string {
  if (/\d/.test(mark)) return 'numbers';
  return /[a-z]/.test(mark) ? 'letters' : 'bullets';
}
