import { namesWork, readCredit, readsAsCredit } from '../credit.ts';
import { foldPrinted } from '../extent.ts';
import { expertsOf, type Introduction, opensBlock } from '../introduction.ts';
import { isRole, wordsOf } from '../lexicon.ts';
import { countCommon, type Print } from '../print.ts';
import { readSigners, type Signers } from '../signers.ts';

const SAID =
  '(?:said|says|say|told us|tells us|writes|wrote|replied|replies|answered|answers|commented|comments|adds|added|argues|argued|explains|explained|responds|responded|thinks|believes|notes|noted)';
/** Where an introduction may end and the first words begin. */
const ENDS = [
  new RegExp(`,?\\s+${SAID}(?:\\s+[\\p{L} ]{1,30})?\\s*[:,](?=\\s|["“‘«]|$)`, 'gu'),
  /:(?=\s|["“‘«]|$)/gu,
  /(?:\s[–—-]+|[–—])(?=\s|["“‘«]|$)/gu,
  /[,.]?(?=\s*[“«„])/gu,
];
const MOST_LINES = 4;

interface Candidate extends Introduction {
  /** True when name and credit leave no doubt. */
  readonly isSure: boolean;
  readonly style: string;
}

/** Names, with role and affiliation or without, that run into the first words of a comment. */
export function findRunIn(
  print: Print,
  start: number,
  isKnown: (name: string) => boolean,
): readonly Introduction[] {
  const found: Candidate[] = [];
  for (let at = start; at < print.lines.length; at += 1) {
    const line = print.lines[at];
    if (!line || !(opensBlock(line) || line.layout?.lead !== undefined)) continue;
    const candidate = readLead(print, at) ?? readPlain(print, at, isKnown);
    if (candidate) found.push(candidate);
  }
  const names = (each: Candidate) => each.experts.map(({ name }) => name).join();
  return found.filter((each) => {
    if (each.isSure) return true;
    const alike = found.filter((other) => other.style === each.style || other.isSure);
    return new Set(alike.map(names)).size >= 2;
  });
}

/** The words in bold with which a paragraph opens are the introduction. */
function readLead(print: Print, at: number): Candidate | undefined {
  const line = print.lines[at];
  const lead = line?.layout?.lead;
  if (!line || lead === undefined || !line.text.startsWith(lead)) return undefined;
  const head = lead.replace(/[\s.:–—-]+$/u, '');
  const signers = readSigners(head);
  if (!signers) return undefined;
  const isBare = signers.rest === '';
  if (isBare) return readAfterName(print, at, lead, signers);
  if (!readsAsCredit(signers.rest) || !namesWork(signers.rest)) return undefined;
  const rest = line.text
    .slice(lead.length)
    .replace(/^\s*[:–—-]+\s*/u, '')
    .trim();
  return make(
    print,
    at,
    1,
    rest,
    line.text.slice(0, line.text.length - rest.length),
    signers,
    'lead',
  );
}

/** A bold name, then role and affiliation, with or without a space between. */
function readAfterName(
  print: Print,
  at: number,
  lead: string,
  signers: Signers,
): Candidate | undefined {
  const found = findEnd(print, at, (head) => {
    const credit = head
      .slice(lead.length)
      .replace(/^[\s,:(–—-]+/u, '')
      .replace(/\)$/u, '');
    if (credit === '') return { ...signers, rest: '' };
    return readsAsCredit(credit) && namesWork(credit)
      ? { ...signers, rest: credit, delimiter: ',' }
      : undefined;
  });
  if (found) return make(print, at, found.count, found.rest, found.head, found.signers, 'lead');
  const line = print.lines[at];
  const rest = line?.text.slice(lead.length).trim() ?? '';
  if (/[:.]$/u.test(lead) && rest !== '')
    return make(print, at, 1, rest, lead, { ...signers, rest: '' }, 'lead');
  return undefined;
}

function readPlain(
  print: Print,
  at: number,
  isKnown: (name: string) => boolean,
): Candidate | undefined {
  const found = findEnd(print, at, (head) => {
    const signers = readSigners(partJoined(head));
    if (!signers) return undefined;
    const credit = signers.rest.replace(/\)$/u, '').replace(/^[–—-]\s*/u, '');
    if (credit === '') {
      const isSure = signers.names.every(
        ({ honorific, printed }) => honorific !== undefined || isKnown(printed),
      );
      return isSure || countCommon(print, signers) === 0 ? signers : undefined;
    }
    if (signers.delimiter === '' && head === partJoined(head)) return undefined;
    return readsAsCredit(credit) && namesWork(credit) ? signers : undefined;
  });
  if (!found) return undefined;
  return make(print, at, found.count, found.rest, found.head, found.signers, 'plain');
}

/** `Ada LindqvistCo-Founder`: a role to which no space parts the name. */
function partJoined(head: string): string {
  return head.replace(/(\p{Ll})(\p{Lu}[\p{L}-]+)/gu, (whole, low: string, word: string) =>
    isRole(word) ? `${low}, ${word}` : whole,
  );
}

interface End {
  readonly count: number;
  readonly head: string;
  readonly rest: string;
  readonly signers: Signers;
}

/** The first place in a paragraph's first lines at which `accept` takes what stands before it. */
function findEnd(
  print: Print,
  at: number,
  accept: (head: string) => Signers | undefined,
): End | undefined {
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const line = print.lines[at + count - 1];
    if (!line || (count > 1 && opensBlock(line))) return undefined;
    const before = count === 1 ? '' : `${foldPrinted(print, at, at + count - 1)} `;
    for (const pattern of ENDS) {
      for (const { index, 0: mark } of line.text.matchAll(pattern)) {
        const end = index + mark.length;
        if (end === 0) continue;
        const rest = line.text.slice(end).trim();
        const signers = accept((before + line.text.slice(0, index)).trim());
        const next = print.lines[at + count];
        if (!signers || (rest === '' && !next)) continue;
        // A colon at a line's end goes before a list as well, unless words in quotation follow.
        if (mark.trim() === '' && signers.rest === '') continue;
        return { count, head: before + line.text.slice(0, end), rest, signers };
      }
    }
  }
  return undefined;
}

function make(
  print: Print,
  at: number,
  count: number,
  rest: string,
  head: string,
  signers: Signers,
  style: string,
): Candidate {
  const credit = signers.rest.replace(/\)$/u, '').replace(/^[–—-]\s*/u, '');
  return {
    at,
    count,
    ...(rest === '' ? {} : { rest }),
    experts: expertsOf(print, signers.names, head.trim(), credit === '' ? {} : readCredit(credit)),
    isSure: wordsOf(credit).length > 0,
    style,
  };
}
