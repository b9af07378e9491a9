import { isStopWord } from '../../text/words.ts';
import { namesWork, readCredit, readsAsCredit, readsStrictlyAsCredit } from '../credit.ts';
import { foldPrinted } from '../extent.ts';
import { expertsOf, type Introduction, opensBlock, withoutNumber } from '../introduction.ts';
import { isRole, wordsOf } from '../lexicon.ts';
import { readName } from '../name.ts';
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
  const sure = found.filter(({ isSure }) => isSure);
  const namesIn = (style: string) =>
    new Set([...sure, ...found.filter((each) => each.style === style)].map(namesOf));
  const isUsual = new Map(['lead', 'plain'].map((style) => [style, namesIn(style).size >= 2]));
  return found.filter(({ isSure, style }) => isSure || isUsual.get(style));
}

const namesOf = ({ experts }: Candidate): string => experts.map(({ name }) => name).join();

/** The words in bold with which a paragraph opens are the introduction. */
function readLead(print: Print, at: number): Candidate | undefined {
  const line = print.lines[at];
  const lead = line?.layout?.lead;
  if (!line || lead === undefined || !line.text.startsWith(lead)) return undefined;
  const head = withoutNumber(lead).replace(/[\s.:–—-]+$/u, '');
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
    const signers = readSigners(withoutNumber(partJoined(head)));
    if (!signers) return undefined;
    const credit = signers.rest.replace(/\)$/u, '').replace(/^[–—-]\s*/u, '');
    if (credit === '') {
      const isSure = signers.names.every(
        ({ honorific, printed }) => honorific !== undefined || isKnown(printed),
      );
      return isSure || countCommon(print, signers) === 0 ? signers : undefined;
    }
    if (signers.delimiter === '' && partJoined(head) === head) return undefined;
    const isClosed = signers.delimiter !== '(' || head.endsWith(')');
    const isOpening = signers.names.some(({ printed }) => isStopWord(wordsOf(printed)[0] ?? ''));
    return isClosed && !isOpening && readsStrictlyAsCredit(credit) ? signers : undefined;
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

const JOINT = /[,;]?\s*(?:and|&)?\s*$/u;

/** `…, Sea House, and Dr Ben Holm, Director, …`: where others are introduced in a credit. */
function splitFurther(credit: string): readonly { index: number; start: number }[] {
  return [...credit.matchAll(/(?:[,;]?\s+(?:and|&)|;)\s+/gu)].flatMap(({ index, 0: mark }) => {
    const start = index + mark.length;
    const name = readName(credit.slice(start));
    const isPerson = name !== undefined && /^[,(]$/u.test(name.delimiter) && namesWork(name.rest);
    return isPerson && (name.honorific !== undefined || mark.startsWith(';'))
      ? [{ index, start }]
      : [];
  });
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
  const whole = head.trim();
  const further = splitFurther(credit);
  const own = further.length === 0 ? credit : credit.slice(0, further[0]?.index ?? credit.length);
  const end =
    further.length === 0 ? whole.length : whole.indexOf(credit.slice(further[0]?.start ?? 0));
  const told = expertsOf(
    print,
    signers.names,
    whole.slice(0, end).trim(),
    own === '' ? {} : readCredit(own),
  );
  const others = further.flatMap(({ start }, each) => {
    const text = credit.slice(start, further[each + 1]?.start);
    const other = readSigners(text);
    const from = whole.indexOf(text);
    const byline = each === further.length - 1 ? whole.slice(from) : text.trim();
    return other
      ? expertsOf(print, other.names, byline, readCredit(other.rest.replace(JOINT, '')))
      : [];
  });
  return {
    at,
    count,
    ...(rest === '' ? {} : { rest }),
    experts: [...told, ...others],
    isSure: wordsOf(credit).length > 0,
    style,
  };
}
