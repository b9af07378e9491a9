import type { FileExpert } from '../../corpus/file.ts';
import type { Byline } from '../byline.ts';
import { namesWork, readCredit, readsAsCredit } from '../credit.ts';
import { foldPrinted } from '../extent.ts';
import {
  countCreditLines,
  expertsOf,
  isProse,
  isWhole,
  opensBlock,
  readCreditLines,
} from '../introduction.ts';
import { isOrganisation, wordsOf } from '../lexicon.ts';
import { opensAbout, opensFoot } from '../matter.ts';
import type { People } from '../people.ts';
import { countCommon, type Print } from '../print.ts';
import type { Cut, Reading } from '../reading.ts';
import { readSigners } from '../signers.ts';

/** The author stands no further below the title than this. */
const MOST_LINES = 8;
const BY =
  /^(?:(?:written|text|article|essay|analysis|a commentary|commentary|opinion|report)\s+)?by:?\s+|^(?:authors?|words|text)\s*:\s+/iu;
const BACK =
  /^(?:references|bibliography|works cited|notes|endnotes|acknowledge?ments?|further reading|funding|sources)\s*:?$/iu;

/** A text by one author, or by several together, whose names stand below its title. */
export function readAuthored(print: Print, start: number, people: People): Reading | undefined {
  for (let at = start; at < Math.min(start + MOST_LINES, print.lines.length); at += 1) {
    const line = print.lines[at];
    if (!line || (isProse(line.text) && !BY.test(line.text))) break;
    const byline = readAuthor(print, at, people);
    if (byline && isWhole(print, at, byline)) return authored(print, at, byline, people);
  }
  return undefined;
}

function readAuthor(print: Print, at: number, people: People): Byline | undefined {
  const line = print.lines[at];
  const text = line?.text.replace(BY, '') ?? '';
  const isMarked = text !== line?.text;
  const signers = readSigners(text);
  if (!signers || signers.names.some(({ printed }) => wordsOf(printed).some(isOrganisation)))
    return undefined;
  const isTold = signers.names.every(
    ({ honorific, printed }) => honorific !== undefined || people.isTold(printed),
  );
  if (!isMarked && !isTold && countCommon(print, signers) > 0) return undefined;
  if (signers.rest !== '') {
    const isCredit = readsAsCredit(signers.rest) && (namesWork(signers.rest) || isMarked);
    const byline = foldPrinted(print, at, at + 1);
    if (
      !isCredit ||
      signers.delimiter === ':' ||
      (isMarked && isProse(text) && wordsOf(text).length > 30)
    )
      return undefined;
    return { count: 1, experts: expertsOf(print, signers.names, byline, readCredit(signers.rest)) };
  }
  const credits = countCreditLines(print, at + 1);
  const byline = foldPrinted(print, at, at + 1 + credits);
  const credit = credits === 0 ? {} : readCreditLines(print, at + 1, credits);
  return { count: 1 + credits, experts: expertsOf(print, signers.names, byline, credit) };
}

function authored(print: Print, at: number, { count, experts }: Byline, people: People): Reading {
  const signers = experts.map(({ name }) => name);
  const listed = experts.map((expert): FileExpert => people.complete(expert, signers));
  return { cuts: cutsOfText(print, at, count, signers), experts: listed, doubts: [] };
}

/** The text below `count` lines is the authors', as far as the notes at its end. */
export function cutsOfText(
  print: Print,
  at: number,
  count: number,
  signers: readonly string[],
): readonly Cut[] {
  const cuts: Cut[] = [{ at, count, signers }];
  const end = print.lines.findIndex((line, next) => {
    if (next < at + count || !opensBlock(line)) return false;
    const isAbout = signers.some((name) => isBiography(print, next, name));
    return opensAbout(line) || opensFoot(line) || BACK.test(line.text) || isAbout;
  });
  if (end !== -1) cuts.push({ at: end, count: 0, signers: [] });
  return cuts;
}

/** `Ada Lindqvist is …`, in the third person, in a text of hers. */
export function isBiography({ lines }: Print, at: number, name: string): boolean {
  const text = lines[at]?.text ?? '';
  const from = text.indexOf(name);
  return (
    from !== -1 &&
    from < 12 &&
    /^[,\s]+(?:is|was|works|serves|holds|teaches)(?!\p{L})/u.test(text.slice(from + name.length))
  );
}
