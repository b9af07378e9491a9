import { marked } from 'marked';
import { decodeText, doubtEncoding } from '../encoding.ts';
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

function separateFront(text: string) {
  const front = FRONT_MATTER.exec(text);
  return { body: text.slice(front?.[0].length ?? 0), front: front?.[1]?.trim() ?? '' };
}

/** Page breaks of plain text stay what they are. */
function toHtml(text: string): string {
  return marked.parse(text.replaceAll('\f', '\n\n<hr class="page-break">\n\n'), { async: false });
}
