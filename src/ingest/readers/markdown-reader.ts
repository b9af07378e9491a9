import { marked } from 'marked';
import { decodeText, doubtEncoding } from '../encoding.ts';
import { IngestError } from '../error.ts';
import { type LeftOut, numberLines } from '../published.ts';
import { readFragment, readPageText } from './html/page.ts';
import type { Reader } from './reader.ts';
import { statedAbove } from './stated.ts';

/** Data that some programs keep above a text: it is not printed. */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** Reads Markdown as what it is printed as: HTML. */
export const markdownReader: Reader = {
  read: async (bytes, name) => {
    const { text, encoding, isGuess } = decodeText(bytes, name);
    const { body, front } = separateFront(text);
    requireShallow(body, name);
    const { lines, leftOut } = readFragment(toHtml(body), name, () => undefined);
    const data: LeftOut[] = front === '' ? [] : [{ text: front, reason: 'data above the text' }];
    return {
      format: 'markdown',
      encoding,
      declared: statedAbove(front),
      lines: numberLines(lines),
      leftOut: [...data, ...leftOut],
      doubts: isGuess ? [doubtEncoding(encoding)] : [],
    };
  },
  readRaw: async (bytes, name) => {
    const { body, front } = separateFront(decodeText(bytes, name).text);
    return `${front}\n${readPageText(toHtml(body), name)}`;
  },
};

/** No person nests so deep, and the parser takes time in proportion to the square of the depth. */
const DEEPEST = 100;
const ITEM = /^(\s*)((?:>[ \t]?)*)(?:[-*+]|\d{1,9}[.)])?(?=\s|$)/u;

/** @throws IngestError when lists or quotations stand deeper in each other than any text's do */
function requireShallow(text: string, name: string): void {
  const indents: number[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const [found = '', space = '', quotes = ''] = ITEM.exec(line) ?? [];
    if (found.trim() !== '' && quotes === '') {
      while ((indents.at(-1) ?? -1) >= space.length) indents.pop();
      indents.push(space.length);
    }
    const depth = Math.max(indents.length, quotes.split('>').length - 1);
    if (depth > DEEPEST) {
      throw new IngestError(
        `${name}:${at + 1}: expected lists and quotations at most ${DEEPEST} deep in each other, but these go deeper. Save it as plain text or PDF.`,
      );
    }
  }
}

function separateFront(text: string) {
  const front = FRONT_MATTER.exec(text);
  return { body: text.slice(front?.[0].length ?? 0), front: front?.[1]?.trim() ?? '' };
}

/** Page breaks of plain text stay what they are. */
function toHtml(text: string): string {
  return marked.parse(text.replaceAll('\f', '\n\n<hr class="page-break">\n\n'), { async: false });
}
