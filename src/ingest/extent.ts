import { namesRole, namesWork, readsAsCredit, readsStrictlyAsCredit } from './credit.ts';
import { isBroken } from './hyphen.ts';
import { isFunctionWord, isTitleCase, wordsOf } from './lexicon.ts';
import { blockEnd } from './line.ts';
import { foldLines } from './paragraph.ts';
import { countCommon, endsOnPurpose, type Print } from './print.ts';
import { endsSentence, startsInLowerCase } from './sentence-edge.ts';
import { readSigners, type Signers } from './signers.ts';

/** Who a byline names, and on how many lines it does. */
export interface Head extends Signers {
  readonly lines: 1 | 2;
}

/** How far a byline reaches. */
export interface Extent {
  /** How many lines it takes, the one with `rest` included. */
  readonly count: number;
  /** The comment's first words, when they stand on the byline's last line. */
  readonly rest?: string;
  readonly doubt?: string;
}

/** A block of more lines than these is not a byline alone. */
const MOST_LINES = 5;
const NO_BLANK = 'no blank line tells where the byline ends and the comment begins';
const NAME_ALONE =
  'read as the byline of a comment, though neither role nor affiliation is printed';

export function foldPrinted({ lines, words }: Print, from: number, to: number): string {
  return foldLines(
    lines.slice(from, to).map((line) => ({ ...line, pages: 0 })),
    words,
    [],
  );
}

/** The byline's text after the names: their last line's rest, then the further lines. */
export function creditOf(print: Print, at: number, head: Head, count: number): string {
  const own = print.lines[at + head.lines - 1];
  if (!own) return '';
  const further = print.lines.slice(at + head.lines, at + count);
  const lines = [{ ...own, text: head.rest }, ...further].filter(({ text }) => text !== '');
  return foldPrinted({ ...print, lines }, 0, lines.length);
}

/** The extent of a byline whose names stand in capitals. */
export function capitalsExtent(print: Print, at: number, head: Head): Extent | undefined {
  const { lines } = print;
  const [name] = head.names;
  if (head.delimiter === ':') {
    return head.rest === '' ? { count: head.lines } : { count: head.lines, rest: head.rest };
  }
  const closed = head.delimiter === '(' ? closedExtent(print, at, head) : undefined;
  if (closed) return closed;
  const end = ownBlockEnd(print, at);
  const whole = end - at;
  const credit = withoutIs(creditOf(print, at, head, whole));
  if (whole <= MOST_LINES && readsAsCredit(credit)) {
    const further = furtherLines(print, end, credit);
    const isAlone = credit === '' && further > 0;
    if (isAlone || namesWork(credit) || name.honorific) return { count: whole + further };
  }
  if (head.rest === '' && head.delimiter === '' && !name.honorific) {
    const next = lines[at + head.lines];
    if (!next || !namesWork(next.text) || !readsAsCredit(next.text)) {
      return loneExtent(print, at, head);
    }
  }
  if (head.rest !== '' && !namesWork(head.rest) && !name.honorific) {
    const next = creditOf(print, at, head, head.lines + 1);
    if (head.rest === head.rest.toUpperCase() || (!namesWork(next) && whole > 2)) return undefined;
  }
  return runIn(print, at, head, end) ?? prefixExtent(print, at, head, end);
}

/** `IDA BERG is a Director …` introduces as `IDA BERG, Director …` does. */
function withoutIs(credit: string): string {
  return credit.replace(/^is\s+(?=an?\s|the\s|\p{Lu})/u, '');
}

/** `NAME (ROLE OR ORGANISATION)`, alone on its lines. */
function closedExtent(print: Print, at: number, head: Head): Extent | undefined {
  for (let count: number = head.lines; count <= head.lines + 2; count += 1) {
    const credit = creditOf(print, at, head, count);
    if (!/^\([^()]*\)[.:]?$/u.test(credit)) continue;
    const isTold = namesWork(credit) || wordsOf(credit).length > 1;
    return isTold && readsAsCredit(credit) && isFollowed(print, at + count) ? { count } : undefined;
  }
  return undefined;
}

/** A name and nothing else, in a document that sets its bylines so. */
function loneExtent(print: Print, at: number, head: Head): Extent | undefined {
  const isUsual = print.style.capitals && head.isCapitals;
  const isName = isListed(print, head) || (isUsual && countCommon(print, head) === 0);
  if (!isName || !isFollowed(print, at + head.lines)) return undefined;
  return endsOnPurpose(print, at + head.lines - 1)
    ? { count: head.lines, doubt: NAME_ALONE }
    : undefined;
}

function isListed({ contributors, cite }: Print, { names }: Head): boolean {
  return names.every(({ printed }) => contributors.has(cite(printed)));
}

/** True when text that does not go on in mid-sentence stands at line `next`. */
function isFollowed({ lines }: Print, next: number): boolean {
  const line = lines[next];
  return line !== undefined && !startsInLowerCase(line.text);
}

/** `NAME, Role, Organisation: the comment …` */
function runIn(print: Print, at: number, head: Head, end: number): Extent | undefined {
  for (let count: number = head.lines; count <= Math.min(end - at, 3); count += 1) {
    const text = print.lines[at + count - 1]?.text ?? '';
    const colon = /:(?=\s|$)/u.exec(text)?.index;
    if (colon === undefined) continue;
    const credit = creditOf(print, at, head, count);
    if (!readsAsCredit(credit.slice(0, credit.indexOf(':')))) return undefined;
    const rest = text.slice(colon + 1).trim();
    return rest === '' ? { count } : { count, rest };
  }
  return undefined;
}

/** A byline with its comment directly below it: takes lines as long as they go on with the credit. */
function prefixExtent(print: Print, at: number, head: Head, end: number): Extent | undefined {
  let count: number = head.lines;
  while (count < MOST_LINES && at + count < end) {
    const credit = creditOf(print, at, head, count);
    const next = print.lines[at + count]?.text ?? '';
    const opensWork = !namesWork(credit) && namesWork(next) && readsAsCredit(next);
    if (endsSentence(credit)) break;
    if (!isUnfinished(credit) && !startsInLowerCase(next) && !opensWork) break;
    count += 1;
  }
  const credit = withoutIs(creditOf(print, at, head, count));
  if (!readsAsCredit(credit) || startsInLowerCase(print.lines[at + count]?.text ?? '')) {
    return undefined;
  }
  return at + count < end ? { count, doubt: NO_BLANK } : { count };
}

/** The block of the byline, cut before another name line in capitals that has a comma. */
function ownBlockEnd({ lines }: Print, at: number): number {
  const end = blockEnd(lines, at, MOST_LINES + 1);
  for (let next = at + 1; next < end; next += 1) {
    const signers = readSigners(lines[next]?.text ?? '');
    const isNext = signers?.isCapitals && signers.delimiter === ',' && namesWork(signers.rest);
    if (isNext && next > at + 1) return next;
    if (isNext && signers.names.some(({ printed }) => printed.includes(' '))) return next;
  }
  return end;
}

/** Lines of the next block, when a blank line stands inside the byline. */
function furtherLines(print: Print, end: number, credit: string): number {
  const next = print.lines[end];
  if (!next?.afterBlank) return 0;
  const count = blockEnd(print.lines, end, MOST_LINES) - end;
  const text = foldPrinted(print, end, end + count);
  const goesOn = credit === '' ? namesWork(text) : isUnfinished(credit);
  return goesOn && count <= 3 && readsAsCredit(text) ? count : 0;
}

/** True when a line waits for the next: it ends in a comma, a broken word or a little word. */
export function isUnfinished(credit: string): boolean {
  const last = wordsOf(credit).at(-1) ?? '';
  return /[,&]$/.test(last) || isBroken(last) || isFunctionWord(last);
}

/** The extent of a byline whose names are capitalised as in running text. */
export function mixedExtent(print: Print, at: number, head: Head): Extent | undefined {
  const { lines } = print;
  const [name] = head.names;
  const line = lines[at];
  if (head.delimiter === ':') {
    if (!(name.honorific || isListed(print, head)) || !line?.afterBlank) return undefined;
    return head.rest === '' ? { count: 1 } : { count: 1, rest: head.rest };
  }
  if (head.rest === '' && head.delimiter === '') return stackedExtent(print, at, head);
  if (head.delimiter === '') return undefined;
  const end = blockEnd(lines, at, MOST_LINES + 1);
  const whole = end - at;
  const isWhole = whole < MOST_LINES && line?.afterBlank && end < lines.length;
  if (isWhole && isCredit(creditOf(print, at, head, whole), head)) {
    return { count: whole };
  }
  for (let count = 1; count < Math.min(whole, MOST_LINES); count += 1) {
    const credit = creditOf(print, at, head, count);
    if (isUnfinished(credit)) continue;
    const next = lines[at + count]?.text ?? '';
    const isClosed =
      isCredit(credit, head) && !/\.$/u.test(credit) && isFollowed(print, at + count);
    if (isClosed && endsOnPurpose(print, at + count - 1) && !isUnfinished(firstPart(next))) {
      return { count, doubt: NO_BLANK };
    }
  }
  return undefined;
}

/** `Institute, thinks otherwise`: the first words of a line that goes on with a credit. */
function firstPart(text: string): string {
  const words = wordsOf(text);
  return namesWork(words[0] ?? '') ? (words.slice(0, 2).find((word) => /,$/.test(word)) ?? '') : '';
}

function isCredit(credit: string, { delimiter, names }: Head): boolean {
  if (delimiter === '(' && !/\)[.:]?$/u.test(credit)) return false;
  if (readsStrictlyAsCredit(credit)) return true;
  const isShort = wordsOf(credit).length <= 6 && isTitleCase(credit) && !/[.?!]$/u.test(credit);
  return names[0].honorific !== undefined && isShort && readsAsCredit(credit);
}

/** A name on a line of its own, with role and organisation on the lines below it. */
function stackedExtent(print: Print, at: number, head: Head): Extent | undefined {
  const { lines } = print;
  if (!lines[at]?.afterBlank || !endsOnPurpose(print, at)) return undefined;
  let count: number = head.lines;
  while (count < head.lines + 3) {
    const line = lines[at + count];
    // One blank line may part the name from what its bearer is.
    if (!line || (line.afterBlank && count > head.lines)) break;
    const fits = namesWork(line.text) && readsStrictlyAsCredit(line.text);
    if (!fits || !endsOnPurpose(print, at + count) || /[.?!]$/u.test(line.text)) break;
    if (line.afterBlank && blockEnd(lines, at + count) > at + count + 2) break;
    count += 1;
  }
  const credit = creditOf(print, at, head, count);
  if (count > head.lines && isFollowed(print, at + count)) {
    return namesRole(credit) || lines[at + count]?.afterBlank ? { count } : undefined;
  }
  return head.names[0].honorific && isFollowed(print, at + head.lines)
    ? { count: head.lines, doubt: NAME_ALONE }
    : loneExtent(print, at, head);
}
