import { analyse } from 'chardet';
import { IngestError } from './error.ts';
import type { Doubt } from './report.ts';

export interface DecodedText {
  readonly text: string;
  /** The encoding's WHATWG label; `utf-32le` and `utf-32be` beside these. */
  readonly encoding: string;
  /** True when nothing in the file says the encoding: it was told by how often letters stand there. */
  readonly isGuess: boolean;
}

/** Longer than a hundred long books: what holds more is no document. */
const MOST_BYTES = 32e6;
/** So many bytes of lines that are not ASCII are looked at. */
const SAMPLE = 64 * 1024;
/** Tables that the statistics do not know. */
const OTHERS = ['macintosh', 'ibm866'] as const;
/** Below it, how sure the statistics are, other tables are tried too. */
const SURE = 60;
/** Of the characters beyond ASCII, those that stand oddly: more and the bytes are no text. */
const MOST_ODD = 0.25;
const MOST_UNKNOWN = 0.02;
/** Fewer of either prove nothing. */
const FEWEST = 20;

/**
 * The text of a plain-text file: by its byte order mark, else UTF-16 or UTF-32 when NUL bytes stand
 * as these have them, else UTF-8 when it is valid UTF-8, else as `declared` within the file, else
 * by the statistics of its letters. `name` is for messages only.
 *
 * @throws IngestError when the bytes are empty, binary or more than a document has
 */
export function decodeText(bytes: Uint8Array, name: string, declared?: string): DecodedText {
  if (bytes.length === 0) throw new IngestError(`${name}: expected text, but the file is empty.`);
  if (bytes.length > MOST_BYTES) {
    throw new IngestError(
      `${name}: expected at most ${MOST_BYTES / 1e6} MB of text, came ${Math.ceil(bytes.length / 1e6)} MB. Split the file into the documents that it holds.`,
    );
  }
  const plain = markedEncoding(bytes) ?? plainEncoding(bytes, name);
  const said = plain ?? labelOf(declared);
  // What is no UTF-8 is not in it, whatever it says of itself.
  const isSaid = said !== undefined && (plain !== undefined || !/^utf-/u.test(said));
  const encoding = isSaid ? said : guessEncoding(bytes, name);
  const text = decode(bytes, encoding);
  if (text.trim() === '') {
    throw new IngestError(`${name}: expected text, but the file holds white space only.`);
  }
  return { text, encoding, isGuess: !isSaid };
}

/** What to look at when an encoding was told by its letters only. */
export const doubtEncoding = (encoding: string): Doubt => ({
  message: `the file does not say how its letters are encoded; read as ${encoding}: see that accents and quotation marks are right`,
});

function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding.startsWith('utf-32')) return decodeWide(bytes, encoding === 'utf-32le');
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252' ? mendQuotes(text) : text;
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : undefined;
}

/** An encoding that the bytes can hardly be in by chance. */
function plainEncoding(bytes: Uint8Array, name: string): string | undefined {
  const nuls = [0, 0, 0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) nuls[at % 4] = (nuls[at % 4] ?? 0) + 1;
  const [first = 0, second = 0, third = 0, fourth = 0] = nuls;
  const quarter = bytes.length / 4;
  const isFull = (count: number) => count > quarter * 0.9;
  if (isFull(third) && isFull(fourth)) return 'utf-32le';
  if (isFull(first) && isFull(second)) return 'utf-32be';
  const [even, odd] = [first + third, second + fourth];
  if (odd > quarter && even < odd / 100) return 'utf-16le';
  if (even > quarter && odd < even / 100) return 'utf-16be';
  if (even + odd > 0) throw binary(name, 'it holds NUL bytes');
  const isEscaped = bytes.subarray(0, SAMPLE).includes(0x1b);
  return !isEscaped && isUtf8(bytes) ? 'utf-8' : undefined;
}

function guessEncoding(bytes: Uint8Array, name: string): string {
  const sample = sampleOf(bytes);
  const [best] = analyse(sample);
  const found = labelOf(best?.name === 'ISO-8859-8' ? 'windows-1255' : best?.name);
  const candidates = [
    ...(found === undefined || found === 'utf-8' ? [] : [found]),
    ...((best?.confidence ?? 0) < SURE || found === 'windows-1252'
      ? ['windows-1252', ...OTHERS]
      : []),
  ].map((encoding) => ({ encoding, ...countOdd(decode(sample, encoding)) }));
  const least = Math.min(...candidates.map(({ odd, all }) => odd / all));
  // The first is the likeliest; another must make much better sense.
  const chosen = candidates.find(({ odd, all }) => odd / all <= least + 0.1);
  const isMany = (count: number, share: number) =>
    count >= FEWEST && count > share * (chosen?.all ?? 0);
  if (!chosen || isMany(chosen.odd, MOST_ODD) || isMany(chosen.unknown, MOST_UNKNOWN)) {
    throw binary(name, 'its bytes make no words in any encoding that is known');
  }
  return chosen.encoding;
}

const binary = (name: string, why: string): IngestError =>
  new IngestError(
    `${name}: expected PDF, DOCX, HTML, Markdown or plain text, but the file is binary (${why}). Open it in the program that it belongs to, and save it as PDF or as text in UTF-8.`,
  );

/** The lines that hold more than ASCII, as many as it takes to tell what they are. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let at = 0; at < bytes.length && length < SAMPLE; ) {
    const end = bytes.indexOf(0x0a, at);
    const stop = Math.min(end === -1 ? bytes.length : end + 1, at + SAMPLE);
    const line = bytes.subarray(at, stop);
    if (line.some((byte) => byte > 0x7f || byte === 0x1b)) {
      pieces.push(line);
      length += line.length;
    }
    at = stop;
  }
  return Buffer.concat(pieces);
}

const UNKNOWN = /[\ufffd\p{Cn}\p{Co}]|(?!\s)\p{Cc}/gu;
/** A sign beside a letter, a capital after a small letter, and what Mac's quotes are elsewhere. */
const ODD =
  /(?<=\p{L})(?=\P{ASCII})\p{S}|(?=\P{ASCII})\p{S}(?=\p{L})|(?<=\p{Ll})(?=\P{ASCII})\p{Lu}|(?<=\p{L})•(?=\p{L})|(?<=^|\s)[ÒÔ](?=\p{Lu})/gmu;

/** Characters beyond ASCII, those that no text has where they stand, and those that are none. */
function countOdd(text: string) {
  const count = (what: RegExp) => text.match(what)?.length ?? 0;
  const unknown = count(UNKNOWN);
  return { all: Math.max(1, count(/\P{ASCII}/gu)), odd: count(ODD) + unknown, unknown };
}

function decodeWide(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, isLittle);
    if (at === 0 && point === 0xfeff) continue;
    pieces.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');
  }
  return pieces.join('');
}

/** Windows-1252 from 0x80 on, which some releases of Node decode as Latin-1's control characters. */
const WINDOWS_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function mendQuotes(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (each) => WINDOWS_80[each.charCodeAt(0) - 0x80] ?? each);
}

function labelOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  try {
    return new TextDecoder(name).encoding;
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
