import { namesWork, readsAsCredit } from '../credit.ts';
import { foldPrinted, isUnfinished } from '../extent.ts';
import {
  countCreditLines,
  isSetApart,
  opensBlock,
  readCreditLines,
  styleOf,
  withoutNumber,
} from '../introduction.ts';
import { wordsOf } from '../lexicon.ts';
import type { People } from '../people.ts';
import { countCommon, endsOnPurpose, type Print } from '../print.ts';
import { startsInLowerCase } from '../sentence-edge.ts';
import { isCommon, partJoined, readAlone, readNamed } from './alone.ts';
import { type Candidate, keyOf, strengthOf } from './candidate.ts';
import { introduceLines, introduceText, trimCredit } from './introduce.ts';

const MOST_LINES = 4;
const MOST_WORDS = 45;
const VOTE = /^((?:[\p{L}’']+ ?){1,3})(?:\s[–—-]\s|:\s)(?=\p{Lu})/u;
const BY =
  /^(?:(?:written|text|article|essay|analysis|a commentary|commentary|opinion|report)\s+)?by:?\s+(?=\p{L})/iu;

/** Names on lines of their own, with role and affiliation beside or below them. */
export function readLine(print: Print, at: number, people: People): Candidate | undefined {
  const head = headLines(print, at);
  if (head === 0) return undefined;
  return readNames(print, at, head, people) ?? readCredited(print, at, head, people);
}

/** How many lines from `at` on belong together, set alike; 0 when they are too many for a byline. */
function headLines({ lines }: Print, at: number): number {
  const line = lines[at];
  if (!line) return 0;
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const next = lines[at + count];
    if (!next || opensBlock(next) || isSetApart(next) !== isSetApart(line)) return count;
    if (isSetApart(line) && styleOf(next) !== styleOf(line)) return count;
  }
  return MOST_LINES + 1;
}

function readNames(print: Print, at: number, head: number, people: People): Candidate | undefined {
  const line = print.lines[at];
  if (!line) return undefined;
  const isOneLine = endsOnPurpose(print, at) && !isUnfinished(line.text) && !isSetApart(line);
  for (let lines = isOneLine ? 1 : Math.min(head, 2); lines > 0; lines -= 1) {
    const text = foldPrinted(print, at, at + lines);
    const by = BY.exec(text)?.[0] ?? votedBefore(print, text);
    const signers = readAlone(withoutNumber(text.slice(by.length)));
    if (!signers) continue;
    const credits = countCreditLines(print, at + lines);
    const next = print.lines[at + lines];
    const isApart = isOneLine && next !== undefined && !startsInLowerCase(next.text);
    if (lines < head && credits === 0 && !isApart) continue;
    const credit = foldPrinted(print, at + lines, at + lines + credits);
    const isBy = BY.test(text);
    return {
      at,
      count: lines + credits,
      experts: introduceLines(print, at, { lines, credits, names: signers.names }),
      kind: isBy ? 'by' : 'line',
      key: keyOf(isBy ? 'by' : 'line', line, signers.isCapitals),
      strength: strengthOf(print, people, signers, credit),
      isStrict: false,
    };
  }
  return undefined;
}

/** `No – Ada Lindqvist`: the answer in a word, before the name of who gave it. */
function votedBefore(print: Print, text: string): string {
  const [before = '', answer = ''] = VOTE.exec(text) ?? [];
  const isAnswer = wordsOf(answer).every((word) => isCommon(word));
  const signers = isAnswer && before !== '' ? readAlone(text.slice(before.length)) : undefined;
  return signers && countCommon(print, signers) === 0 ? before : '';
}

/** `Ada Lindqvist, Director, Sea House`, and perhaps more of it below. */
function readCredited(
  print: Print,
  at: number,
  head: number,
  people: People,
): Candidate | undefined {
  const line = print.lines[at];
  if (!line || head > MOST_LINES) return undefined;
  const printed = foldPrinted(print, at, at + head);
  const by = BY.exec(printed)?.[0] ?? '';
  const parted = partJoined(withoutNumber(printed.slice(by.length)));
  const signers = readNamed(parted.replace(/\s*[:|]$/u, ''));
  if (!signers || signers.rest === '' || wordsOf(printed).length > MOST_WORDS) return undefined;
  const credit = trimCredit(signers.rest);
  const isParted = signers.delimiter !== '' || parted !== printed;
  if (!isParted || signers.delimiter === ':' || !readsAsCredit(credit)) return undefined;
  if (/[.?!]$/u.test(printed) && !namesWork(credit)) return undefined;
  const credits = countCreditLines(print, at + head);
  const whole = foldPrinted(print, at, at + head + credits);
  const isBy = by !== '';
  return {
    at,
    count: head + credits,
    experts: withCredit(print, introduceText(print, whole, signers), at + head, credits),
    kind: isBy ? 'by' : 'line',
    key: keyOf(isBy ? 'by' : 'line', line, signers.isCapitals),
    strength: strengthOf(print, people, signers, credit),
    isStrict: false,
  };
}

/** What the lines below say goes to the last one named, as far as nothing else says it. */
function withCredit(
  print: Print,
  experts: Candidate['experts'],
  from: number,
  credits: number,
): Candidate['experts'] {
  const [last] = experts.slice(-1);
  if (credits === 0 || !last) return experts;
  const below = readCreditLines(print, from, credits);
  const text = foldPrinted(print, from, from + credits);
  const affiliation = last.affiliation ?? below.affiliation ?? (below.role ? undefined : text);
  const role = last.role ?? below.role;
  const whole = {
    ...last,
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
  };
  const [first = whole, ...others] = [...experts.slice(0, -1), whole];
  return [first, ...others];
}
