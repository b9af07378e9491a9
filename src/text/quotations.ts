import { readAttribution } from './attribution.ts';
import { readSigns, wordCount } from './signs.ts';

/** One quotation of a message. */
export interface Quotation {
  /** As the message has it, without the marks about it. */
  readonly text: string;
  /** To whom the message gives it, as it has the name; undefined where it names nobody. */
  readonly attribution?: string;
}

/** Opening marks and what closes each. A mark may close another way of quoting than it opens. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '”': '”',
  '„': '“”"‟',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '‚': '‘’',
  '"': '"”',
  '＂': '＂',
  '‘': '’',
  "'": "'",
};

/** These are apostrophes too. */
const SINGLE = /^['‘‚’]$/u;

interface Piece {
  readonly kind: 'block' | 'prose';
  readonly text: string;
}

/**
 * The quotations of a message in plain text, in order: in quotation marks of any kind (those within
 * others are a part of these) and in block quotes, lines that begin with `>`.
 */
export function findQuotations(message: string): Quotation[] {
  const pieces = splitPieces(message);
  return pieces.flatMap((piece, at) => {
    if (piece.kind === 'prose') return quotationsIn(piece.text);
    const [before, after] = [pieces[at - 1], pieces[at + 1]].map((other) =>
      other?.kind === 'prose' ? other.text.trim() : '',
    );
    return blockQuotation(piece.text, lastLine(before ?? ''), after ?? '');
  });
}

/**
 * The message as one quotation: without who signs it or is named before a colon, and as it stands,
 * since the name may be the source's own word.
 */
export function wholeQuotations(message: string): Quotation[] {
  const text = message.replace(/^\s*>+ ?/gmu, '').trim();
  const signed = /^(.*\S)\s*(\n\s*[-‐-―]{1,3}.*|\s[—―–].*)$/su.exec(text);
  const led = /^([^:\n]{1,160}:)\s*(.+)$/su.exec(text);
  return [
    quotationBy(signed?.[1], readAttribution('', signed?.[2]?.trim() ?? '')),
    quotationBy(led?.[2], readAttribution(led?.[1] ?? '', '')),
    { text },
  ].filter((each) => each !== undefined);
}

function quotationBy(text?: string, attribution?: string): Quotation | undefined {
  return text === undefined || attribution === undefined ? undefined : { text, attribution };
}

/** Lines that begin with `>`, those after `>>>` to the end, and the paragraphs between. */
function splitPieces(message: string): Piece[] {
  const pieces: Piece[] = [];
  let isRest = false;
  const add = (kind: Piece['kind'], line: string, isNew: boolean) => {
    const last = pieces.at(-1);
    if (last?.kind === kind && !isNew) {
      pieces[pieces.length - 1] = { kind, text: `${last.text}\n${line}` };
    } else {
      pieces.push({ kind, text: line });
    }
  };
  let afterBlank = false;
  for (const line of message.split(/\r?\n/u)) {
    const quoted = /^\s*(>>>|>+)(?:\s|$)(.*)$/u.exec(line);
    if (isRest) add('block', line, false);
    else if (quoted) add('block', quoted[2] ?? '', false);
    else if (line.trim() !== '') add('prose', line, afterBlank);
    if (quoted?.[1] === '>>>') isRest = true;
    afterBlank = line.trim() === '';
  }
  return pieces.filter(({ text }) => text.trim() !== '');
}

function blockQuotation(block: string, before: string, after: string): Quotation[] {
  // A last line that signs it.
  const [, body = block, signature = ''] =
    /^(.*\S)\s*\n\s*([-‐-―~]{1,3}\s*\S.*)$/su.exec(block) ?? [];
  const isSigned = isSignature(signature);
  const text = isSigned ? body : block;
  const tail = isSigned ? signature : after;
  const inner = quotationsIn(text);
  const [only] = inner;
  // `> “…” — Name`: the marks say what is quoted, when they leave nothing but the name outside.
  if (only && inner.length === 1 && isWrapped(text, only.text)) {
    const attribution = only.attribution ?? readAttribution(before, tail);
    return [{ text: only.text, ...(attribution === undefined ? {} : { attribution }) }];
  }
  const attribution = readAttribution(before, tail);
  return [{ text: text.trim(), ...(attribution === undefined ? {} : { attribution }) }];
}

/** A line that is no more than a name with what is printed with it. */
function isSignature(line: string): boolean {
  return readAttribution('', line.trim()) !== undefined;
}

function isWrapped(text: string, inner: string): boolean {
  const at = text.indexOf(inner);
  const rest = text.slice(at + inner.length + 1);
  const isSaid = rest.trim() === '' || readAttribution('', rest) !== undefined;
  return text.slice(0, at).trim().length <= 1 && isSaid;
}

function lastLine(text: string): string {
  return text.split('\n').at(-1) ?? '';
}

/** The quotations in marks of one paragraph. */
function quotationsIn(text: string): Quotation[] {
  const found: { start: number; end: number }[] = [];
  // Where one found nothing to close it, no later one of its kind will.
  const unclosed = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (unclosed.has(mark) || !opensAt(text, at)) continue;
    const end = closeOf(text, at);
    if (end === undefined) {
      unclosed.add(mark);
      continue;
    }
    found.push({ start: at, end });
    at = end;
  }
  return found
    .map(({ start, end }, at) => {
      const before = text.slice((found[at - 1]?.end ?? -1) + 1, start);
      const after = text.slice(end + 1, found[at + 1]?.start ?? text.length);
      const attribution = readAttribution(sentenceBefore(before), sentenceAfter(after));
      const quoted = text.slice(start + 1, end).trim();
      return { text: quoted, ...(attribution === undefined ? {} : { attribution }) };
    })
    .filter(({ text: quoted }) => quoted !== '');
}

/** A mark that may be an apostrophe or an inch opens only where a word begins after a gap. */
function opensAt(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (CLOSING[mark] === undefined) return false;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (/^['"‘‚»›”]$/u.test(mark)) {
    return /^[\s([{—–\-:/]?$/u.test(before) && /^\S$/u.test(after) && !/^[)\]}]$/u.test(after);
  }
  return true;
}

/** Where the quotation that opens at `open` closes; undefined where nothing closes it. */
function closeOf(text: string, open: number): number | undefined {
  const mark = text.charAt(open);
  const isTwice = mark === '“' && !/[”"]/u.test(text.slice(open));
  // “…“ where nothing else closes it.
  const closing = isTwice ? mark : (CLOSING[mark] ?? '');
  if (SINGLE.test(mark)) return closeOfSingle(text, open, closing);
  let depth = 0;
  let last: number | undefined;
  for (let at = open + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === mark && !closing.includes(mark)) depth += 1;
    else if (closing.includes(sign)) {
      if (depth === 0) return at;
      depth -= 1;
      last = at;
    }
  }
  // One that opens twice and closes once; or a paragraph whose quotation goes on in the next.
  if (last !== undefined) return last;
  return mark === '“' || mark === '„' || mark === '«' ? text.length : undefined;
}

/** The last mark before another one opens that stands where a word ends: the rest are apostrophes. */
function closeOfSingle(text: string, open: number, closing: string): number | undefined {
  let last: number | undefined;
  for (let at = open + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (at > open + 1 && opensAt(text, at) && last !== undefined && CLOSING[sign] === closing)
      break;
    if (!closing.includes(sign)) continue;
    if (/^[\p{L}\p{N}]$/u.test(text.charAt(at + 1)) || /^\s$/u.test(text.charAt(at - 1))) continue;
    last = at;
  }
  if (last === undefined) return undefined;
  // Two words in such marks are a word in quotation marks, or an apostrophe's mistake.
  return wordCount(readSigns(text.slice(open + 1, last))) > 0 ? last : undefined;
}

/** What leads up to a quotation within its sentence. */
function sentenceBefore(text: string): string {
  const ends = [
    ...text.matchAll(/(?<!\b(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St))[.!?。]["”’)]?\s+(?=\p{Lu}|\p{Lo})/gu),
  ];
  const last = ends.at(-1);
  return text.slice(last ? last.index + last[0].length : 0).slice(-MOST_AROUND);
}

/** What follows a quotation, to the end of the sentence; a signature may stand on the next line. */
function sentenceAfter(text: string): string {
  return text.slice(0, MOST_AROUND);
}

/** Characters read for a name on either side. */
const MOST_AROUND = 300;
