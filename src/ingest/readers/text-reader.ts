import { decodeText, doubtEncoding } from '../encoding.ts';
import { readLines } from '../line.ts';
import { joinNumbered, numbersLeftOut, separateLineNumbers } from '../line-number.ts';
import type { Published } from '../published.ts';
import { markRows } from '../text-table.ts';
import type { Reader } from './reader.ts';

/** Reads plain text in any common encoding. */
export const textReader: Reader = {
  read: async (bytes, name) => readText(bytes, name),
  readRaw: async (bytes, name) => decodeText(bytes, name).text,
};

/**
 * The lines as they are: what they mean is told later.
 *
 * @throws IngestError when the bytes are empty or binary
 */
export function readText(bytes: Uint8Array, name: string): Published {
  const { text, encoding, isGuess } = decodeText(bytes, name);
  const { text: plain, numbers } = separateLineNumbers(text);
  return {
    format: 'text',
    encoding,
    declared: {},
    lines: joinNumbered(markRows(readLines(plain), plain), numbers),
    leftOut: numbersLeftOut(numbers),
    doubts: isGuess ? [doubtEncoding(encoding)] : [],
  };
}
