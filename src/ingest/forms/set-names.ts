import { foldPrinted } from '../extent.ts';
import {
  countCreditLines,
  expertsOf,
  type Introduction,
  isProse,
  isSetApart,
  opensBlock,
  readCreditLines,
  styleOf,
  withoutNumber,
} from '../introduction.ts';
import { isFunctionWord, isHeadingWord, isOrganisation, isRole, wordsOf } from '../lexicon.ts';
import type { NameReading } from '../name.ts';
import { countCommon, type Print } from '../print.ts';
import { readSigners, type Signers } from '../signers.ts';

interface Candidate {
  readonly at: number;
  readonly style: string;
  readonly signers: Signers;
  /** Lines with role and affiliation below the name. */
  readonly credits: number;
  /** Words of the name that are words of the language too. */
  readonly common: number;
  readonly isApart: boolean;
}

/**
 * Names that stand alone on their lines, set alike: in bold, as headings, small, in capitals. What
 * makes one of them an introduction is that others are set the same and text follows each.
 */
export function findSetNames(
  print: Print,
  start: number,
  isKnown: (name: string) => boolean,
): readonly Introduction[] {
  const all = findCandidates(print, start);
  const styles = new Map<string, Candidate[]>();
  for (const each of all) styles.set(each.style, [...(styles.get(each.style) ?? []), each]);
  return [...styles.values()]
    .filter((group) => isConsistent(print, group, isKnown))
    .flat()
    .filter((each) => isName(print, each, isKnown))
    .map((each) => introduce(print, each))
    .sort((a, b) => a.at - b.at);
}

function findCandidates(print: Print, start: number): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = start; at < print.lines.length; at += 1) {
    const line = print.lines[at];
    const next = print.lines[at + 1];
    if (!line || !next || !(opensBlock(line) || isSetApart(line))) continue;
    const signers = readAlone(line.text);
    if (!signers) continue;
    const isAlone =
      opensBlock(next) || isSetApart(line) !== isSetApart(next) || styleOf(line) !== styleOf(next);
    const credits = countCreditLines(print, at + 1);
    if (!isAlone && credits === 0) continue;
    found.push({
      at,
      style: styleOf(line),
      signers,
      credits,
      common: countCommon(print, signers),
      isApart: isSetApart(line),
    });
  }
  // Names one after another are a list; who stands in it may be introduced below.
  const places = new Set(found.map(({ at }) => at));
  return found.filter(({ at, credits }) => !places.has(at + 1 + credits));
}

/** A line that holds one or several names and nothing else. */
function readAlone(line: string): Signers | undefined {
  const text = withoutNumber(line).replace(/\s*[:|]$/u, '');
  const signers = readSigners(text);
  if (signers)
    return signers.rest === '' && /^[,:]?$/u.test(signers.delimiter) ? signers : undefined;
  const isOther = [isRole, isOrganisation, isHeadingWord, isFunctionWord].some((test) =>
    test(text),
  );
  if (!/^(?:\p{Lu}[\p{L}\p{M}'’-]{2,}|[\p{Lo}\p{M}·・]{2,12})$/u.test(text) || isOther)
    return undefined;
  const name: NameReading = {
    printed: text,
    isCapitals: text === text.toUpperCase(),
    delimiter: '',
    rest: '',
  };
  return { ...name, names: [name] };
}

const wordCount = ({ names }: Signers) => names.flatMap(({ printed }) => wordsOf(printed)).length;
const isFull = ({ names }: Signers) => names.every(({ printed }) => printed.includes(' '));

/** A document introduces in one way: two different names at least, most of which are plainly names. */
function isConsistent(
  print: Print,
  group: readonly Candidate[],
  isKnown: (name: string) => boolean,
): boolean {
  const plain = group.filter(
    ({ signers, common, credits }) =>
      (common === 0 && isFull(signers)) ||
      credits > 0 ||
      signers.names.some(({ printed, honorific }) => honorific !== undefined || isKnown(printed)),
  );
  const names = new Set(
    plain.map(({ signers }) => signers.names.map(({ printed }) => print.cite(printed)).join()),
  );
  return (
    names.size >= 2 &&
    plain.length >= group.length / 2 &&
    plain.every((each) => hasText(print, each))
  );
}

function hasText({ lines }: Print, { at, credits }: Candidate): boolean {
  return lines.slice(at + 1 + credits, at + 6 + credits).some(({ text }) => isProse(text));
}

function isName(print: Print, candidate: Candidate, isKnown: (name: string) => boolean): boolean {
  const { signers, common, credits } = candidate;
  if (!hasText(print, candidate)) return false;
  if (
    credits > 0 ||
    signers.names.some(({ honorific, printed }) => honorific !== undefined || isKnown(printed))
  ) {
    return true;
  }
  return common < wordCount(signers);
}

function introduce(print: Print, { at, signers, credits, common }: Candidate): Introduction {
  const count = 1 + credits;
  const byline = foldPrinted(print, at, at + count);
  const credit = credits === 0 ? {} : readCreditLines(print, at + 1, credits);
  return {
    at,
    count,
    experts: expertsOf(print, signers.names, byline, credit),
    ...(common > 0 && credits === 0
      ? { doubt: 'read as a name because it is set as the other names are' }
      : {}),
  };
}
