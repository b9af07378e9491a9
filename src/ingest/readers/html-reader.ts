import { decodeText, doubtEncoding } from '../encoding.ts';
import { IngestError } from '../error.ts';
import { readPage, readPageText } from './html/page.ts';
import type { Reader } from './reader.ts';

/** Where a page may say what encoding it is in. */
const HEAD = 4096;
const CHARSET =
  /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)["']/iu;

/** Reads web pages. */
export const htmlReader: Reader = {
  read: async (bytes, name) => {
    const { text, encoding, isGuess } = decode(bytes, name);
    const page = readPage(text, name);
    if (page.lines.length === 0) {
      throw new IngestError(
        `${name}: expected a page with text, but it holds none, as pages do that a script fills. Open it in a browser and save it as a complete page, or print it to PDF.`,
      );
    }
    const doubts = isGuess ? [doubtEncoding(encoding), ...page.doubts] : page.doubts;
    return { format: 'html', encoding, ...page, doubts };
  },
  readRaw: async (bytes, name) => readPageText(decode(bytes, name).text, name),
};

function decode(bytes: Uint8Array, name: string) {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const [, meta, xml] = CHARSET.exec(head) ?? [];
  return decodeText(bytes, name, meta ?? xml);
}
