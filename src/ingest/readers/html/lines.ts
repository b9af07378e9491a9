import type { Layout } from '../../layout.ts';
import type { LeftOut, UnnumberedLine } from '../../published.ts';
import {
  attribute,
  DEEPEST,
  type Element,
  foldText,
  INLINE,
  isElement,
  isText,
  isUnprinted,
  textOf,
} from './tree.ts';

/** What the elements around a text say of it. */
interface Setting {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly heading?: number;
  readonly isBlockQuote?: boolean;
  readonly isCentred?: boolean;
  readonly item?: number;
}

interface Run {
  readonly text: string;
  readonly setting: Setting;
}

const BOLD = new Set(['b', 'strong', 'th']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn']);
/** The class on a rule that stands for the end of a printed page. */
export const PAGE_BREAK = 'page-break';

/**
 * The lines of a page's blocks in order, what `leaves` gives a reason for left out. `markOf` gives
 * what is printed before an item that begins with the element: all that stands in the element, when
 * it is no item itself.
 */
export function layLines(
  body: Element,
  leaves: (element: Element) => string | undefined,
  markOf = countedMark,
): { readonly lines: readonly UnnumberedLine[]; readonly leftOut: readonly LeftOut[] } {
  const writer = new LineWriter();
  const leftOut: LeftOut[] = [];
  const walk = (element: Element, setting: Setting, depth: number) => {
    const reason = leaves(element);
    if (reason !== undefined) {
      const text = textOf(element);
      if (text !== '') leftOut.push({ text, reason });
      return;
    }
    const own = settingOf(element, setting);
    if (depth > DEEPEST) {
      writer.write(textOf(element), own);
      return;
    }
    const { tagName } = element;
    if (tagName === 'br') return writer.breakLine();
    if (tagName === 'hr') {
      if (attribute(element, 'class') === PAGE_BREAK) writer.breakPage();
      else writer.breakBlock();
      return;
    }
    if (tagName === 'tr') {
      const cells = element.childNodes
        .filter(isElement)
        .filter(({ tagName: name }) => /^t[dh]$/u.test(name));
      if (cells.length > 1 && cells.every((cell) => isPlainCell(cell, markOf))) {
        const mark = cells[0] && loneMark(cells[0], markOf);
        return writer.writeRow(
          cells.map((cell) => textOf(cell)),
          mark,
        );
      }
    }
    const isBlock = !INLINE.has(tagName);
    if (isBlock) writer.breakBlock();
    const mark = markOf(element);
    if (mark !== undefined) {
      writer.mark = mark;
      if (!isBlock) return;
    }
    for (const child of element.childNodes) {
      if (isText(child)) writer.write(child.value, own, isPreformatted(element));
      else if (isElement(child) && !isUnprinted(child)) walk(child, own, depth + 1);
    }
    if (!isBlock) return;
    writer.breakBlock();
    // The mark of an item without words stands before nothing.
    if (mark !== undefined || marksIn(element, markOf).length > 0) writer.mark = undefined;
  };
  walk(body, { isBold: false, isItalic: false }, 0);
  writer.breakBlock();
  return { lines: writer.lines, leftOut };
}

function settingOf(element: Element, around: Setting): Setting {
  const { tagName } = element;
  const level = /^h([1-6])$/u.exec(tagName)?.[1];
  const style = (attribute(element, 'style') ?? '').replace(/\s+/gu, '').toLowerCase();
  return {
    ...around,
    ...(BOLD.has(tagName) || /font-weight:(?:bold|[6-9]00)/u.test(style) ? { isBold: true } : {}),
    ...(ITALIC.has(tagName) || /font-style:italic/u.test(style) ? { isItalic: true } : {}),
    ...(level === undefined ? {} : { heading: Number(level) }),
    ...(tagName === 'blockquote' ? { isBlockQuote: true } : {}),
    ...(tagName === 'center' || /text-align:center/u.test(style) ? { isCentred: true } : {}),
    ...(tagName === 'ul' || tagName === 'ol' ? { item: (around.item ?? 0) + 1 } : {}),
  };
}

const isPreformatted = ({ tagName }: Element): boolean => tagName === 'pre';

/** The bullet or number that a browser prints before the item. */
function countedMark(item: Element): string | undefined {
  if (item.tagName !== 'li') return undefined;
  const list = item.parentNode;
  if (!list || !('tagName' in list) || list.tagName !== 'ol') return '•';
  const items = list.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'li');
  const start = Number(attribute(list, 'start') ?? 1) || 1;
  const number = Number(attribute(item, 'value') ?? start + items.indexOf(item));
  const type = attribute(list, 'type');
  if (type === 'a' || type === 'A') {
    const letter = String.fromCharCode('a'.charCodeAt(0) + ((number - 1) % 26));
    return `${type === 'a' ? letter : letter.toUpperCase()}.`;
  }
  return `${number}.`;
}

/** True for a short cell; a table that only lays out a page has blocks in its cells. */
function isPlainCell(cell: Element, markOf: MarkOf): boolean {
  const blocks = cell.childNodes.filter(isElement).filter(({ tagName }) => !INLINE.has(tagName));
  const isPlain = blocks.length === 0 || (blocks.length === 1 && blocks[0]?.tagName === 'p');
  return isPlain || loneMark(cell, markOf) !== undefined;
}

/** What is printed in a cell that holds no more than the number of an item. */
function loneMark(cell: Element, markOf: MarkOf): string | undefined {
  let element: Element = cell;
  for (let deep = 0; deep < DEEPEST; deep += 1) {
    const [only, ...others] = element.childNodes;
    if (!only || others.length > 0 || !isElement(only)) return undefined;
    if (INLINE.has(only.tagName)) return markOf(only);
    element = only;
  }
  return undefined;
}

type MarkOf = (element: Element) => string | undefined;

const marksIn = (element: Element, markOf: MarkOf): readonly string[] =>
  element.childNodes.filter(isElement).flatMap((child) => markOf(child) ?? []);

class LineWriter {
  readonly lines: UnnumberedLine[] = [];
  /** The mark of the item whose first line comes next. */
  mark: string | undefined;
  #runs: Run[] = [];
  #pages = 0;
  #page = 1;
  #hasPages = false;
  #opens = true;

  write(text: string, setting: Setting, keepsLines = false): void {
    if (!keepsLines) {
      this.#runs.push({ text, setting });
      return;
    }
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) this.breakLine();
      this.#runs.push({ text: line, setting });
    }
  }

  /** `mark` is what the first cell holds, when that is no word of the row. */
  writeRow(cells: readonly string[], mark?: string): void {
    this.breakBlock();
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length > 0) this.#put(filled.join(' '), { cells }, mark);
    this.#opens = true;
  }

  /** An empty line between two line breaks is a paragraph's end. */
  breakLine(): void {
    if (!this.#flush()) this.#opens = true;
  }

  breakBlock(): void {
    this.#flush();
    this.#opens = true;
  }

  breakPage(): void {
    this.#flush();
    this.#pages += 1;
    this.#page += 1;
    this.#hasPages = true;
  }

  #flush(): boolean {
    const runs = this.#runs;
    this.#runs = [];
    const text = foldText(runs.map((run) => run.text).join(''));
    if (text === '') return false;
    const words = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
    const [first] = words.length > 0 ? words : runs;
    const { heading, isBlockQuote, isCentred, item } = first?.setting ?? {};
    const isBold = words.every(({ setting }) => setting.isBold);
    const isItalic = words.every(({ setting }) => setting.isItalic);
    const lead = isBold || isItalic ? '' : leadOf(runs);
    const { mark } = this;
    this.mark = undefined;
    const layout: Layout = {
      ...(heading === undefined ? {} : { heading }),
      ...(isBlockQuote ? { isBlockQuote } : {}),
      ...(isCentred ? { isCentred } : {}),
      ...(item === undefined ? {} : { item }),
      ...(isBold ? { isBold } : {}),
      ...(isItalic ? { isItalic } : {}),
      ...(lead === '' ? {} : { lead }),
    };
    this.#put(mark === undefined ? text : `${mark} ${text}`, layout, mark);
    return true;
  }

  /** `mark` is the one that `text` begins with. */
  #put(text: string, layout: Layout, mark: string | undefined): void {
    this.lines.push({
      text,
      indent: 0,
      afterBlank: this.#opens,
      pages: this.#pages,
      layout: {
        ...layout,
        ...(mark === undefined ? {} : { mark }),
        ...(this.#hasPages ? { page: this.#page } : {}),
        opens: this.#opens,
      },
    });
    this.#pages = 0;
    this.#opens = false;
  }
}

function leadOf(runs: readonly Run[]): string {
  let lead = '';
  for (const { text, setting } of runs) {
    if (text.trim() !== '' && !setting.isBold && !setting.isItalic) break;
    lead += text;
  }
  return foldText(lead);
}
