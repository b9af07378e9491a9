import type { FileExpert } from '../corpus/file.ts';
import type { Byline } from './byline.ts';
import { type Credit, namesRole, namesWork, readCredit, readsAsCredit } from './credit.ts';
import { foldPrinted } from './extent.ts';
import { isBroken } from './hyphen.ts';
import { isOrganisation, isTitleCase, wordsOf } from './lexicon.ts';
import type { Line } from './line.ts';
import { citeHonorific, type NameReading } from './name.ts';
import { countCommon, endsOnPurpose, type Print } from './print.ts';
import { endsSentence, startsInLowerCase } from './sentence-edge.ts';
import { readSigners } from './signers.ts';

/** A byline that the document's own consistency makes one. */
export interface Introduction extends Byline {
  /** Index of its first line. */
  readonly at: number;
}

/** True where a paragraph opens, as the format tells or a blank line does. */
export const opensBlock = ({ layout, afterBlank }: Line): boolean => layout?.opens ?? afterBlank;

/** False for lines that a page number stands inside of, or that begin or end within a word. */
export function isWhole(
  { lines, parted }: Print,
  at: number,
  { count, rest }: Pick<Byline, 'count' | 'rest'>,
): boolean {
  const taken = lines.slice(at, at + count);
  const isParted = taken.slice(1).some((line) => parted.has(line));
  const end = taken.at(-1)?.text ?? '';
  const binds = /\S(?:--|[–—])$/u.test(end) && lines[at + count]?.afterBlank === false;
  const isCut = isBroken(lines[at - 1]?.text ?? '');
  return !isParted && !isCut && (rest !== undefined || !(isBroken(end) || binds));
}

/** How a line is set, as a key that lines set alike share. */
export function styleOf({ text, layout }: Line): string {
  const isCapitals = text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
  const size = layout?.size === undefined ? '' : Math.round(layout.size * 10);
  return [
    layout?.heading ?? '',
    layout?.isBold ? 'bold' : '',
    layout?.isItalic ? 'italic' : '',
    size,
    isCapitals ? 'capitals' : '',
  ].join(' ');
}

/** True for a line that its format sets apart from running text. */
export function isSetApart({ layout }: Line): boolean {
  const isSized = layout?.size !== undefined && Math.abs(layout.size - 1) >= 0.08;
  return (
    layout?.heading !== undefined || layout?.isBold === true || layout?.isItalic === true || isSized
  );
}

const MOST_WORDS = 24;
const MOST_LINES = 4;

/** How many lines below a name line say what its bearer is, blank lines between them or not. */
export function countCreditLines(print: Print, from: number): number {
  const { lines } = print;
  let count = 0;
  while (count < MOST_LINES) {
    const line = lines[from + count];
    if (!line) break;
    const { text, layout } = line;
    if (sharesParagraph(lines, from, count)) {
      count += 1;
      continue;
    }
    if (
      wordsOf(text).length > MOST_WORDS ||
      /(?:[.?!:…]["”’»)]*|[“"„«])$/u.test(text) ||
      !readsAsCredit(text)
    )
      break;
    if (namesPerson(print, text, lines[from + count + 1])) break;
    // What somebody is is not set larger than the name.
    if ((layout?.size ?? 1) > (lines[from - 1]?.layout?.size ?? 1) + 0.05) break;
    const before = lines
      .slice(from, from + count)
      .map((each) => each.text)
      .join(', ');
    // Whose role is told may work for what no word marks as an institution.
    const completes =
      namesRole(before) && readCredit(before).affiliation === undefined && isTitleCase(text);
    const goesOn = count > 0 && !opensBlock(line) && isTitleCase(text);
    const next = lines[from + count + 1];
    // A role of which no list knows stands above where its bearer works.
    const isRoleLine =
      count === 0 &&
      isTitleCase(text) &&
      wordsOf(text).length <= 6 &&
      next !== undefined &&
      !opensBlock(next) &&
      styleOf(next) === styleOf(line) &&
      namesWork(next.text) &&
      readsAsCredit(next.text);
    if (!namesWork(text) && !goesOn && !isRoleLine && !(completes && layout?.heading === undefined))
      break;
    if (layout?.heading !== undefined && !namesRole(text)) break;
    count += 1;
  }
  // What goes on in the same paragraph without need of a new line is running text.
  const last = lines[from + count - 1];
  const next = lines[from + count];
  const isOpen = count > 0 && last && next && !opensBlock(next) && styleOf(next) === styleOf(last);
  const goesOn =
    isOpen && (startsInLowerCase(next.text) || !endsOnPurpose(print, from + count - 1));
  return goesOn ? 0 : count;
}

/** True for a short line that ends, or goes on in, the paragraph that the name opens. */
function sharesParagraph(lines: Print['lines'], from: number, count: number): boolean {
  const line = lines[from + count];
  let end = from;
  while (lines[end]?.layout?.opens === false && end < from + MOST_LINES) end += 1;
  const paragraph = lines.slice(from, end);
  return (
    line?.layout?.opens === false &&
    line.layout.column === undefined &&
    paragraph.length < MOST_LINES &&
    paragraph.every(
      ({ text }) => wordsOf(text).length <= MOST_WORDS && !/[.?!:…]["”’»)]*$|["“„«]/u.test(text),
    )
  );
}

/** `Ben Holm, Director, Sea House`: another person, and no credit. */
function namesPerson(print: Print, text: string, next: Line | undefined): boolean {
  const signers = readSigners(withoutNumber(text));
  if (!signers || (signers.rest === '' ? signers.delimiter !== '' : signers.delimiter !== ','))
    return false;
  // A name alone is one when what follows says who that is.
  const credit = signers.rest === '' ? (next?.text ?? '') : signers.rest;
  if (!namesWork(credit) || !readsAsCredit(credit)) return false;
  const isTitled = signers.names.some(({ honorific }) => honorific !== undefined);
  return isTitled || (countCommon(print, signers) === 0 && !namesWork(signers.names[0].printed));
}

/** Role and affiliation from the lines below a name, each of which may say a thing of its own. */
export function readCreditLines(print: Print, from: number, count: number): Credit {
  const texts = Array.from({ length: count }, (_, step) => print.lines[from + step]?.text ?? '');
  const [first = '', ...others] = texts;
  const whole = foldPrinted(print, from, from + count);
  const isWrapped = print.lines.slice(from + 1, from + count).every((line) => !opensBlock(line));
  const own = readCredit(first);
  const isClean = !/(?:[,&]|\s(?:of|the|and|for|at|in))$/u.test(first);
  if (others.length === 0 || !isClean || (isWrapped && first.length > print.width * 0.7)) {
    return readCredit(whole);
  }
  if (own.role !== undefined && own.affiliation === undefined) {
    const rest = others.join(' ');
    const next = readCredit(rest);
    if (namesRole(rest) && next.role !== undefined) return readCredit(whole);
    return { role: own.role, affiliation: rest.replace(/[.,;]$/u, '') };
  }
  const rest = others.join(' ');
  if (
    own.role === undefined &&
    !isOrganisationNamed(first) &&
    !namesRole(rest) &&
    namesWork(rest)
  ) {
    return { role: first, affiliation: rest.replace(/[.,;]$/u, '') };
  }
  return own.role !== undefined && own.affiliation !== undefined && !namesRole(others.join(' '))
    ? own
    : readCredit(whole);
}

const isOrganisationNamed = (text: string): boolean => wordsOf(text).some(isOrganisation);

/** The experts of names that stand together; the credit is the last one's. */
export function expertsOf(
  print: Print,
  names: readonly [NameReading, ...NameReading[]],
  byline: string,
  credit: Credit,
): Byline['experts'] {
  const own = names.map((name, at): FileExpert => {
    const isLast = at === names.length - 1;
    return expertOf(print, name, byline, isLast ? credit : {}, names[at + 1]);
  });
  const [first, ...others] = own;
  if (!first) throw new RangeError('expertsOf: expected at least one name, got none');
  return [first, ...others];
}

function expertOf(
  { cite }: Print,
  { printed, honorific }: NameReading,
  whole: string,
  credit: Credit,
  next: NameReading | undefined,
): FileExpert {
  const name = cite(printed);
  const start = Math.max(
    0,
    whole.indexOf(honorific === undefined ? printed : `${honorific} ${printed}`),
  );
  const from = next === undefined || start > 0 ? start : 0;
  const end =
    next === undefined ? -1 : whole.indexOf(next.honorific ?? next.printed, start + printed.length);
  const byline = whole
    .slice(
      next === undefined && from === start && whole.slice(0, start).trim().length < 4 ? 0 : from,
      end === -1 ? whole.length : end,
    )
    .trim();
  return {
    name,
    ...(name === printed ? {} : { printed }),
    ...(honorific === undefined ? {} : { honorific: citeHonorific(honorific) }),
    ...(credit.role === undefined ? {} : { role: credit.role }),
    ...(credit.affiliation === undefined ? {} : { affiliation: credit.affiliation }),
    aliases: [],
    byline,
  };
}

/** `2. Ada Lindqvist`: the number of a comment is no part of a name. */
export const withoutNumber = (text: string): string =>
  text.replace(/^(?:\(?\d{1,2}[.)]|[•●▪■◦‣⁃∙·])\s+(?=\p{L})/u, '');

/** True for what can only be running text: a long line, or one that a full stop ends. */
export const isProse = (text: string): boolean => endsSentence(text) || wordsOf(text).length > 12;
