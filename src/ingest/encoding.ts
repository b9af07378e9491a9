import { IngestError } from './error.ts';

export interface DecodedText {
  readonly text: string;
  /** The encoding's WHATWG label. */
  readonly encoding: string;
}

/**
 * The text of a plain-text file: by its byte order mark, else UTF-16 when every other byte is
 * mostly NUL, else UTF-8 when it is valid UTF-8, else as `declared` within the file, else
 * windows-1252. `name` is for messages only.
 *
 * @throws IngestError when the bytes are empty or binary
 */
export function decodeText(bytes: Uint8Array, name: string, declared?: string): DecodedText {
  if (bytes.length === 0) throw new IngestError(`${name}: expected text, but the file is empty.`);
  const encoding = markedEncoding(bytes) ?? guessEncoding(bytes, name, declared);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? mendQuotes(decoded) : decoded;
  if (text.trim() === '') {
    throw new IngestError(`${name}: expected text, but the file holds white space only.`);
  }
  return { text, encoding };
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

function guessEncoding(bytes: Uint8Array, name: string, declared?: string): string {
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
  if (isUtf8(bytes)) return 'utf-8';
  const known = declared === undefined ? undefined : labelOf(declared);
  // What is no UTF-8 is not in it, whatever it says of itself.
  return known === undefined || /^utf-/u.test(known) ? 'windows-1252' : known;
}

/** Windows-1252 from 0x80 on, which some releases of Node decode as Latin-1's control characters. */
const WINDOWS_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function mendQuotes(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (each) => WINDOWS_80[each.charCodeAt(0) - 0x80] ?? each);
}

function labelOf(declared: string): string | undefined {
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return undefined;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
