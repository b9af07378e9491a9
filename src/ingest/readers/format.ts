import { unzipSync } from 'fflate';
import { IngestError } from '../error.ts';
import type { Format } from '../published.ts';

/** First bytes of kinds of file that are not read, and what to do about them. */
const REFUSED: readonly (readonly [start: string, kind: string, advice: string])[] = [
  ['{\\rtf', 'RTF', 'Open it in a word processor and save it as DOCX or PDF'],
  [
    '\xd0\xcf\x11\xe0',
    'an old Office file (DOC), or one locked with a password',
    'Open it in a word processor and save it as DOCX, without a password, or as PDF',
  ],
  ['\x89PNG', 'a picture (PNG)', 'Make a PDF with text of it by OCR, for instance with `ocrmypdf`'],
  ['\xff\xd8\xff', 'a picture (JPEG)', 'Make a PDF with text of it by OCR'],
  ['II*\0', 'a picture (TIFF)', 'Make a PDF with text of it by OCR'],
  ['MM\0*', 'a picture (TIFF)', 'Make a PDF with text of it by OCR'],
  ['GIF8', 'a picture (GIF)', 'Make a PDF with text of it by OCR'],
  ['\x1f\x8b', 'a compressed file (gzip)', 'Unpack it, then ingest what is in it'],
  ['7z\xbc\xaf', 'a compressed archive (7z)', 'Unpack it, then ingest what is in it'],
  ['Rar!', 'a compressed archive (RAR)', 'Unpack it, then ingest what is in it'],
  ['%!PS', 'PostScript', 'Turn it into a PDF, for instance with `ps2pdf`'],
];

const PDF_HEADER = 1024;
const HEAD = 64 * 1024;
const HTML =
  /^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|section|h[1-6]|p|table)\b/iu;
const MHTML =
  /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,20}?content-type:\s*multipart\/related/iu;

/** What plain text hardly holds by chance. */
const MARKDOWN: readonly RegExp[] = [
  /^ {0,3}#{1,6} +\S/gmu,
  /(?<![\p{L}\p{N}*\\])\*\*(?=\S)[^*\n]+(?<=\S)\*\*(?![\p{L}\p{N}*])/gu,
  /(?<![\\\p{L}])\[[^\]\n]+\]\((?:https?:|mailto:|#|\.{0,2}\/)[^)\n]*\)/gu,
  /^(?:```|~~~)/gmu,
  /^\[[^\]\n]+\]:\s+\S+$/gmu,
];

/**
 * The format of a file, by its content. Only whether a text with a single mark of Markdown is meant
 * as such is told by its name.
 *
 * @throws IngestError when it is empty or of a kind that is not read
 */
export function formatOf(bytes: Uint8Array, name: string): Format {
  if (bytes.length === 0) throw new IngestError(`${name}: expected text, but the file is empty.`);
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  for (const [start, kind, advice] of REFUSED) {
    if (head.startsWith(start)) throw refuse(name, kind, advice);
  }
  if (head.slice(0, PDF_HEADER).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return archiveFormat(bytes, name);
  // Every other byte of UTF-16 is NUL, as far as the marks sought here go.
  const text = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '').replaceAll('\0', '');
  if (HTML.test(text)) return 'html';
  if (MHTML.test(text)) {
    throw refuse(name, 'a web archive (MHTML)', 'Save the page as HTML or print it to PDF');
  }
  const marks = MARKDOWN.reduce((sum, each) => sum + (text.match(each)?.length ?? 0), 0);
  const isNamed = /\.(?:md|markdown)$/iu.test(name);
  return marks > (isNamed ? 0 : 1) ? 'markdown' : 'text';
}

function refuse(name: string, kind: string, advice: string): IngestError {
  return new IngestError(
    `${name}: expected PDF, DOCX, HTML, Markdown or plain text, but this is ${kind}, which is not read. ${advice}.`,
  );
}

function archiveFormat(bytes: Uint8Array, name: string): Format {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        names.push(entry.name);
        return false;
      },
    });
  } catch {
    throw new IngestError(
      `${name}: expected a DOCX, but the archive is damaged or cut short. Get the file again.`,
    );
  }
  const holds = (start: string) => names.some((each) => each.startsWith(start));
  if (holds('word/')) return 'docx';
  const [kind, advice] = holds('xl/')
    ? ['a spreadsheet (XLSX)', 'Save it as PDF']
    : holds('ppt/')
      ? ['a presentation (PPTX)', 'Save it as PDF']
      : names.includes('content.xml')
        ? ['an OpenDocument file (ODT)', 'Open it in a word processor and save it as DOCX or PDF']
        : holds('META-INF/container.xml')
          ? ['an e-book (EPUB)', 'Turn it into PDF or HTML']
          : ['a ZIP archive', 'Unpack it, then ingest what is in it'];
  throw refuse(name, kind ?? '', advice ?? '');
}
