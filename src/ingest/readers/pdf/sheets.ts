import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { causeOf, IngestError } from '../../error.ts';
import type { Fragment, Sheet } from './fragment.ts';
import { type Drawn, isMatrix, readDrawn } from './rule.ts';
import { bulletsOf } from './spot.ts';
import { countUnseen, type OperatorList, paintsNothing } from './unseen.ts';

/** More pieces of text than any page is printed with. */
const MOST_ITEMS = 20_000;
/** Latin ligatures, and the forms that Arabic and Hebrew letters take beside each other. */
const LIGATURE = /[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]/gu;
const PICTURE = /\/Subtype\s*\/Image\b/u;
const OPEN_LIBRARY = () => import('pdfjs-dist/legacy/build/pdf.mjs');
type Library = Awaited<ReturnType<typeof OPEN_LIBRARY>>;

export interface Opened {
  readonly pageCount: number;
  sheet(page: number): Promise<Sheet>;
  /** The text of a page as the file draws it, lines and words parted as pdf.js sees them. */
  rawText(page: number): Promise<string>;
  /** The title in the file's own data, whatever it is; undefined without one. */
  title(): Promise<unknown>;
}

/**
 * Opens a PDF and hands it to `use`; closes it whatever happens.
 *
 * @throws IngestError when it is locked, cut short or broken
 */
export async function openPdf<T>(
  bytes: Uint8Array,
  name: string,
  use: (opened: Opened) => Promise<T>,
): Promise<T> {
  const tail = Buffer.from(bytes.subarray(-2048)).toString('latin1');
  if (!tail.includes('%%EOF')) {
    throw new IngestError(
      `${name}: expected a whole PDF, but its end is missing, as when a download breaks off. Get the file again.`,
    );
  }
  const library = await OPEN_LIBRARY();
  // pdf.js does not say which pictures it passed over for their size.
  const hasPictures = PICTURE.test(Buffer.from(bytes).toString('latin1'));
  const task = library.getDocument({
    // pdf.js takes the bytes for itself.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: library.VerbosityLevel.ERRORS,
    maxImageSize: 1,
  });
  try {
    const document = await task.promise;
    return await use({
      pageCount: document.numPages,
      sheet: async (page) =>
        withPage(document, page, (each) => readSheet(each, library, hasPictures)),
      rawText: async (page) => withPage(document, page, readRawText),
      title: async () =>
        Object.entries((await document.getMetadata()).info).find(([key]) => key === 'Title')?.[1],
    });
  } catch (error) {
    throw explain(error, name);
  } finally {
    await task.destroy();
  }
}

class TooMuchText extends Error {}

function explain(error: unknown, name: string): unknown {
  if (error instanceof TooMuchText) return new IngestError(`${name}: ${error.message}`);
  if (error instanceof IngestError || !(error instanceof Error)) return error;
  if (error.name === 'PasswordException') {
    return new IngestError(
      `${name}: expected a PDF that anyone can open, but it is locked with a password. Save a copy without one, then try again.`,
    );
  }
  return new IngestError(
    `${name}: expected a PDF, but it is damaged (${causeOf(error)}). Get the file again, or print it to a new PDF.`,
  );
}

async function withPage<T>(
  document: PDFDocumentProxy,
  number: number,
  use: (page: PDFPageProxy) => Promise<T>,
): Promise<T> {
  const page = await document.getPage(number);
  try {
    return await use(page);
  } finally {
    page.cleanup();
  }
}

/** Piece by piece: a page whose forms draw each other many times over would never come to an end. */
async function itemsOf(page: PDFPageProxy): Promise<readonly TextItem[]> {
  const items: TextItem[] = [];
  const reader = page.streamTextContent({ disableNormalization: true }).getReader();
  for (;;) {
    const { value }: { readonly value?: TextContent } = await reader.read();
    if (!value) return items;
    for (const item of value.items) if ('str' in item) items.push(item);
    if (items.length > MOST_ITEMS) {
      const tooMuch = new TooMuchText(
        `page ${page.pageNumber} holds more than ${MOST_ITEMS} pieces of text: print the file to a new PDF, then try again.`,
      );
      await reader.cancel(tooMuch);
      throw tooMuch;
    }
  }
}

async function readRawText(page: PDFPageProxy): Promise<string> {
  const items = await itemsOf(page);
  return items.map(({ str, hasEOL }) => plain(str) + (hasEOL ? '\n' : '')).join('');
}

/** Ligatures as the letters they join; what a font gives no character for as U+FFFD. */
function plain(text: string): string {
  return text
    .replace(LIGATURE, (each) => each.normalize('NFKC'))
    .replace(/(?!\s)\p{Cc}/gu, '\ufffd');
}

interface Placed extends Fragment {
  /** In quarter turns from upright, or undefined when it is none of these. */
  readonly turns: number | undefined;
}

async function readSheet(
  page: PDFPageProxy,
  library: Library,
  hasPictures: boolean,
): Promise<Sheet> {
  const items = await itemsOf(page);
  const operators = await page.getOperatorList();
  const viewport = page.getViewport({ scale: 1 });
  const placed: Placed[] = [];
  let spaced = true;
  let isNewLine = true;
  for (const item of items) {
    const text = plain(item.str);
    if (text.trim() === '') {
      spaced ||= text !== '';
      isNewLine ||= item.hasEOL;
      continue;
    }
    const matrix: number[] = library.Util.transform(viewport.transform, item.transform);
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = matrix;
    const angle = Math.atan2(b, a) / (Math.PI / 2);
    const turns =
      Math.abs(angle - Math.round(angle)) < 0.05 ? (Math.round(angle) + 4) % 4 : undefined;
    const [along, down] = turned(x, y, turns ?? 0);
    const font = fontOf(page, item.fontName);
    placed.push({
      text,
      x0: along,
      x1: along + item.width,
      y: down,
      size: Math.hypot(c, d),
      ...font,
      isRightToLeft: item.dir === 'rtl',
      // pdf.js also sees a new line where a letter in the middle of a word is of another font.
      spaced: spaced || /^\s/u.test(text) || (isNewLine && placed.at(-1)?.y !== down),
      turns,
    });
    spaced = /\s$/u.test(text);
    isNewLine = item.hasEOL;
  }
  const main = mainTurns(placed);
  const isTurned = main % 2 === 1;
  const [left, top] = turnedCorner(viewport.width, viewport.height, main);
  const upright = placed
    .filter(({ turns }) => turns === main)
    .map((each) => ({ ...each, x0: each.x0 - left, x1: each.x1 - left, y: each.y - top }));
  const { fragments, doubled } = separateDoubled(upright);
  const drawn = drawnOn(operators, viewport.transform, main, library);
  return {
    page: page.pageNumber,
    width: isTurned ? viewport.height : viewport.width,
    height: isTurned ? viewport.width : viewport.height,
    fragments: [...fragments, ...bulletsOf(drawn.spots, fragments)],
    sideways: placed.filter(({ turns }) => turns !== main).map(({ text }) => text),
    doubled,
    rules: drawn.rules,
    unseen: countUnseen(operators, library.OPS),
    isBlank: !hasPictures && paintsNothing(operators, library.OPS),
  };
}

/** On a page that is read as it stands: what is turned draws nothing that matters. */
function drawnOn(
  operators: OperatorList,
  view: readonly number[],
  turns: number,
  { OPS }: Library,
): Drawn {
  return turns === 0 && isMatrix(view) ? readDrawn(operators, OPS, view) : { rules: [], spots: [] };
}

/** A point as seen when the page is turned so that text at `turns` quarter turns is upright. */
function turned(x: number, y: number, turns: number): readonly [number, number] {
  if (turns === 1) return [y, -x];
  if (turns === 2) return [-x, -y];
  return turns === 3 ? [-y, x] : [x, y];
}

/** Where the top left corner of the turned page lies. */
function turnedCorner(width: number, height: number, turns: number): readonly [number, number] {
  const corners = [0, width].flatMap((x) => [0, height].map((y) => turned(x, y, turns)));
  return [Math.min(...corners.map(([x]) => x)), Math.min(...corners.map(([, y]) => y))];
}

function mainTurns(placed: readonly Placed[]): number {
  const letters = [0, 0, 0, 0];
  for (const { turns, text } of placed) {
    if (turns !== undefined) letters[turns] = (letters[turns] ?? 0) + text.length;
  }
  return letters.indexOf(Math.max(...letters));
}

function fontOf(page: PDFPageProxy, id: string): Pick<Fragment, 'isBold' | 'isItalic'> {
  const font = page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined;
  const name = String(font?.name ?? '');
  return {
    isBold: font?.bold === true || font?.black === true || /bold|black|heavy|demi/iu.test(name),
    isItalic: font?.italic === true || /italic|oblique/iu.test(name),
  };
}

/** Some programs draw a text twice, a hair apart, to make it look bold. */
function separateDoubled(all: readonly Fragment[]) {
  const fragments: Fragment[] = [];
  const doubled: string[] = [];
  const seen = new Map<string, number[]>();
  for (const each of all) {
    const places = seen.get(each.text) ?? [];
    const twin = places.find((at) => {
      const other = fragments[at];
      const near = each.size * 0.15;
      return other && Math.abs(other.x0 - each.x0) < near && Math.abs(other.y - each.y) < near;
    });
    const first = twin === undefined ? undefined : fragments[twin];
    if (twin === undefined || !first) {
      seen.set(each.text, [...places, fragments.length]);
      fragments.push(each);
    } else {
      fragments[twin] = { ...first, isBold: true };
      doubled.push(each.text);
    }
  }
  return { fragments, doubled };
}
