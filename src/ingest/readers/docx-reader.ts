import mammoth from 'mammoth';
import { causeOf, IngestError } from '../error.ts';
import { type LeftOut, numberLines } from '../published.ts';
import { type Parts, pack, unpack } from './docx/archive.ts';
import { MARK_STYLE, printMarks } from './docx/mark.ts';
import { readNumbering } from './docx/numbering.ts';
import { decodeXml, partsOf, partText, partXml, separateHidden } from './docx/part-text.ts';
import { plainXml } from './docx/signs.ts';
import { readFragment } from './html/page.ts';
import { attribute, type Element, foldText, textOf } from './html/tree.ts';
import type { Reader } from './reader.ts';
import { statedTitle } from './stated.ts';

const MAIN = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';
/** Where the program that wrote the file last broke its pages. */
const RENDERED_BREAK = /<w:lastRenderedPageBreak\s*\/>/gu;
const HARD_BREAK = '<w:br w:type="page"/>';
/** A break that a person set, and then the same break as it was rendered. */
const BOTH_BREAKS =
  /(<w:br w:type="page"\s*\/>(?:(?!<w:t[ >]|<w:br )[\s\S])*?)<w:lastRenderedPageBreak\s*\/>/gu;

/** Around what a field shows, which is text as any other. */
const FIELD = /<\/?w:fldSimple\b[^>]*>/gu;

const NOTE_MARK = 'mark of a footnote';

const MARK_CLASS = 'list-mark';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "br[type='page'] => hr.page-break",
  `r.${MARK_STYLE} => span.${MARK_CLASS}:fresh`,
];

/** Reads DOCX, as the HTML that mammoth makes of it. */
export const docxReader: Reader = {
  read: async (bytes, name) => {
    const parts = unpack(bytes, name);
    const { xml: shown, hidden } = separateHidden(mainXml(parts, name));
    const xml = printMarks(shown, readNumbering(parts));
    const html = await toHtml({ ...parts, [MAIN]: new TextEncoder().encode(xml) }, name);
    const { lines, leftOut } = readFragment(html, name, noteReason, markOf);
    if (lines.length === 0) {
      throw new IngestError(
        `${name}: expected text, but the document holds none (pictures of text are not read).`,
      );
    }
    return {
      format: 'docx',
      declared: statedTitle(titleIn(partXml(parts, PROPERTIES))),
      lines: numberLines(lines),
      leftOut: [
        ...marginsOf(parts),
        ...leftOut.flatMap(noteOf),
        ...(foldText(hidden) === '' ? [] : [{ text: foldText(hidden), reason: 'hidden text' }]),
      ],
      doubts: [],
    };
  },
  readRaw: async (bytes, name) => {
    const parts = unpack(bytes, name);
    const notes = ['footnotes', 'endnotes', 'header', 'footer'].flatMap((kind) =>
      partsOf(parts, kind),
    );
    return [MAIN, ...notes].map((path) => partText(parts, path)).join('\n');
  },
};

const titleIn = (xml: string) => decodeXml(/<dc:title>([^<]*)<\/dc:title>/u.exec(xml)?.[1] ?? '');

function mainXml(parts: Parts, name: string): string {
  if (parts[MAIN] === undefined) {
    throw new IngestError(`${name}: expected a DOCX, but its text (${MAIN}) is missing.`);
  }
  return plainXml(partXml(parts, MAIN))
    .replace(BOTH_BREAKS, '$1')
    .replace(RENDERED_BREAK, HARD_BREAK)
    .replace(FIELD, '');
}

async function toHtml(parts: Parts, name: string): Promise<string> {
  const archive = pack(parts);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(archive) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch (error) {
    throw new IngestError(
      `${name}: expected a DOCX, but it is damaged (${causeOf(error)}). Open it in a word processor and save it anew.`,
    );
  }
}

/** The mark that `printMarks` put there; mammoth keeps none of what a list counts out. */
function markOf(element: Element): string | undefined {
  const isMark = attribute(element, 'class') === MARK_CLASS;
  return isMark ? textOf(element) : undefined;
}

/** Mammoth puts notes below the text and links each to its mark. */
function noteReason(element: Element): string | undefined {
  const id = attribute(element, 'id') ?? '';
  if (/^(?:foot|end)note-\d+$/u.test(id)) return 'footnote';
  return /^(?:foot|end)note-ref-\d+$/u.test(id) ? NOTE_MARK : undefined;
}

/** The mark of a note, which the document counts out, and the arrow back to it are no words of it. */
function noteOf({ text, reason }: LeftOut): readonly LeftOut[] {
  return reason === NOTE_MARK ? [] : [{ text: text.replace(/\s*↑$/u, ''), reason }];
}

/** Running heads and feet; each is written once, however many pages print it. */
function marginsOf(parts: Parts): readonly LeftOut[] {
  const margin = (kind: string, reason: string) =>
    partsOf(parts, kind)
      .map((path) => ({ text: foldText(partText(parts, path)), reason }))
      .filter(({ text }) => text !== '');
  return [...margin('header', 'running head'), ...margin('footer', 'running foot')];
}
