import { IngestError } from './error.ts';

export interface DecodedText {
  readonly text: string;
  /** The encoding's WHATWG label. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** First bytes of the kinds of file that no plain text begins with. */
const SIGNATURES: readonly (readonly [latin1: string, kind: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive (as DOCX and ODT are)'],
  ['\xd0\xcf\x11\xe0', 'an old Office file'],
  ['{\\rtf', 'RTF'],
];

/**
 * The text of a plain-text file: by its byte order mark, else UTF-16 when every other byte is
 * mostly NUL, else UTF-8 when it is valid UTF-8, else windows-1252. `name` is for messages only.
 *
 * @throws IngestError when the bytes are empty, of a known other kind, or binary
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  if (bytes.length === 0) throw new IngestError(`${name}: expected text, but the file is empty.`);
  const start = latin1(bytes.subarray(0, 8));
  for (const [signature, kind] of SIGNATURES) {
    if (start.startsWith(signature)) {
      throw new IngestError(
        `${name}: expected plain text, but this is ${kind}, which is not supported yet. Save it as plain text (.txt).`,
      );
    }
  }
  if (/^\s*<(?:!doctype\s+html|html)\b/i.test(latin1(bytes.subarray(0, 512)))) {
    throw new IngestError(
      `${name}: expected plain text, but this is HTML, which is not supported yet. Save it as plain text (.txt).`,
    );
  }
  const encoding = markedEncoding(bytes) ?? guessEncoding(bytes, name);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? mendQuotes(decoded) : decoded;
  if (text.trim() === '') {
    throw new IngestError(`${name}: expected text, but the file holds white space only.`);
  }
  return { text, encoding };
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function markedEncoding(bytes: Uint8Array): DecodedText['encoding'] | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

function guessEncoding(bytes: Uint8Array, name: string): DecodedText['encoding'] {
  const nuls = [0, 0] as [number, number];
  for (const [at, byte] of bytes.entries()) if (byte === 0) nuls[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = nuls;
  const many = bytes.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  if (even > many && odd === 0) return 'utf-16be';
  if (even + odd > 0) {
    throw new IngestError(
      `${name}: expected plain text, but the file is binary (it holds NUL bytes).`,
    );
  }
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Windows-1252 from 0x80 on, which some releases of Node decode as Latin-1's control characters. */
const WINDOWS_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function mendQuotes(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (each) => WINDOWS_80[each.charCodeAt(0) - 0x80] ?? each);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
