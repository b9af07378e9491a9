import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { pressPdf } from '../readers/press.ts';

/** A paragraph as a designer sets it. */
export interface Block {
  readonly set: 'title' | 'heading' | 'subheading' | 'bold' | 'italic' | 'small' | 'plain' | 'line';
  readonly text: string;
  /** Words in bold before the text, which follows them without a space of its own. */
  readonly lead?: string;
  /** Whose words `text` is; nobody's when left out. */
  readonly by?: readonly string[];
  /** True for names, roles and titles, which are no text. */
  readonly isIntroduction?: boolean;
}

export const FORMATS = ['txt', 'md', 'html', 'docx', 'pdf'] as const;
export type FileType = (typeof FORMATS)[number];

/** The blocks as a file of that type. `line` blocks follow the one before with no space between. */
export async function printSheet(blocks: readonly Block[], type: FileType): Promise<Uint8Array> {
  switch (type) {
    case 'txt':
      return utf8(blocks.map((each, at) => `${gap(each, at)}${wrap(whole(each))}`).join('\n'));
    case 'md':
      return utf8(
        blocks
          .map(
            (each, at) =>
              `${gap(each, at)}${markdown(each)}${blocks[at + 1]?.set === 'line' ? '\\' : ''}`,
          )
          .join('\n'),
      );
    case 'html':
      return utf8(html(blocks));
    case 'docx':
      return Packer.toBuffer(new Document({ sections: [{ children: blocks.map(word) }] }));
    case 'pdf':
      return pressPdf((page) => drawBlocks(page, blocks));
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const whole = ({ lead = '', text }: Block) => lead + text;
const gap = ({ set }: Block, at: number) => (at === 0 || set === 'line' ? '' : '\n');

function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= 84) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

function markdown({ set, text, lead }: Block): string {
  const marks: Partial<Record<Block['set'], string>> = {
    title: '# ',
    heading: '## ',
    subheading: '### ',
  };
  const around: Partial<Record<Block['set'], string>> = { bold: '**', italic: '*' };
  const escaped = text.replace(/^(\d+)\./u, '$1\\.');
  const mark = around[set] ?? '';
  return `${marks[set] ?? ''}${lead === undefined ? '' : boldMarkdown(lead)}${mark}${escaped}${mark}`;
}

const boldMarkdown = (text: string) => `**${text.trimEnd()}**${/\s$/u.test(text) ? ' ' : ''}`;

function html(blocks: readonly Block[]): string {
  const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = blocks.map(({ set, text, lead }) => {
    const inner = `${lead === undefined ? '' : `<strong>${plain(lead)}</strong>`}${plain(text)}`;
    switch (set) {
      case 'title':
        return `<h1>${inner}</h1>`;
      case 'heading':
        return `<h2>${inner}</h2>`;
      case 'subheading':
        return `<h3>${inner}</h3>`;
      case 'bold':
        return `<p><strong>${inner}</strong></p>`;
      case 'italic':
        return `<p><em>${inner}</em></p>`;
      case 'small':
        return `<div class="label"><small>${inner}</small></div>`;
      default:
        return `<p>${inner}</p>`;
    }
  });
  return `<!doctype html><html><head><title>Page</title></head><body><nav><a href="/">Home</a></nav><article>${body.join('\n')}</article><footer>Imprint</footer></body></html>`;
}

function word({ set, text, lead }: Block): Paragraph {
  const levels = {
    title: HeadingLevel.TITLE,
    heading: HeadingLevel.HEADING_2,
    subheading: HeadingLevel.HEADING_3,
  } as const;
  const heading = set in levels ? levels[set as keyof typeof levels] : undefined;
  const children = [
    ...(lead === undefined ? [] : [new TextRun({ text: lead, bold: true })]),
    new TextRun({
      text,
      bold: set === 'bold',
      italics: set === 'italic',
      ...(set === 'small' ? { size: 16 } : {}),
    }),
  ];
  return new Paragraph({ children, ...(heading === undefined ? {} : { heading }) });
}

function drawBlocks(page: PDFKit.PDFDocument, blocks: readonly Block[]): void {
  const sizes: Partial<Record<Block['set'], number>> = {
    title: 20,
    heading: 14,
    subheading: 12.5,
    small: 8,
  };
  for (const [at, { set, text, lead }] of blocks.entries()) {
    if (at > 0 && set !== 'line') page.moveDown(set === 'plain' ? 0.6 : 1);
    const isBold = ['title', 'heading', 'subheading', 'bold'].includes(set);
    const font = isBold ? 'Helvetica-Bold' : set === 'italic' ? 'Helvetica-Oblique' : 'Helvetica';
    page.fontSize(sizes[set] ?? 10.5);
    if (lead !== undefined) page.font('Helvetica-Bold').text(lead, { continued: true });
    page.font(font).text(text);
  }
}
