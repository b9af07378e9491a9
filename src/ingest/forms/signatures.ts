import type { FileExpert } from '../../corpus/file.ts';
import { namesWork, readCredit, readsAsCredit } from '../credit.ts';
import { foldPrinted } from '../extent.ts';
import {
  countCreditLines,
  expertsOf,
  type Introduction,
  isProse,
  isSetApart,
  isWhole,
  opensBlock,
  readCreditLines,
} from '../introduction.ts';
import { wordsOf } from '../lexicon.ts';
import { opensAbout, opensFoot } from '../matter.ts';
import type { People } from '../people.ts';
import { countCommon, type Print } from '../print.ts';
import type { Cut, Reading } from '../reading.ts';
import type { Doubt } from '../report.ts';
import { endsSentence } from '../sentence-edge.ts';
import { readSigners } from '../signers.ts';

const DASH = /^[-–—―]{1,3}\s*(?=\p{L})/u;
/** The publisher's words that go before the comments. */
const ANNOUNCES =
  /(?<!\p{L})(?:ask(?:ed|s)?|invited|comments?|commentary|repl(?:y|ies|ied)|respon(?:d|se|ses|ded)|answer(?:s|ed)?|experts?|contributors?|wrote to us|views|voices|here is what|below|following|readers|letters)(?!\p{L})/iu;

/** Comments with a signature below each, and none above. */
export function readSignatures(print: Print, start: number, people: People): Reading | undefined {
  const signed = findSignatures(print, start, people);
  const names = new Set(signed.flatMap(({ experts }) => experts.map(({ name }) => name)));
  const [first] = signed;
  if (names.size < 2 || !first || !endsWithSignature(print, signed)) return undefined;
  const doubts: Doubt[] = [];
  const experts: FileExpert[] = [];
  const cuts: Cut[] = [];
  let from = opensComments(print, start, first.at, doubts);
  for (const each of signed) {
    const signers = each.experts.map(({ name }) => name);
    cuts.push({ at: from, count: 0, signers });
    cuts.push({ at: each.at, count: each.count, signers: [] });
    from = each.at + each.count;
    for (const expert of each.experts) {
      if (experts.some(({ name }) => name === expert.name)) continue;
      experts.push(people.complete(expert, [...names]));
    }
  }
  return { cuts, experts, doubts };
}

function findSignatures(print: Print, start: number, people: People): readonly Introduction[] {
  const found: (Introduction & { isMarked: boolean })[] = [];
  for (let at = Math.max(start, 1); at < print.lines.length; at += 1) {
    const line = print.lines[at];
    if (!line || opensAbout(line) || opensFoot(line)) break;
    const isMarked = DASH.test(line.text);
    if (!isMarked && !opensBlock(line)) continue;
    const signature = readSignature(print, at, isMarked, people);
    if (signature && isWhole(print, at, signature)) found.push({ ...signature, isMarked });
  }
  const isMarked = found.filter((each) => each.isMarked).length >= 2;
  return found.filter((each) => each.isMarked === isMarked);
}

function readSignature(
  print: Print,
  at: number,
  isMarked: boolean,
  people: People,
): Introduction | undefined {
  const line = print.lines[at];
  const previous = print.lines[at - 1];
  if (!line || !previous || !isProse(previous.text)) return undefined;
  const text = line.text.replace(DASH, '');
  const signers = readSigners(text);
  if (!signers || /:/u.test(signers.delimiter)) return undefined;
  const dash = line.text.slice(0, line.text.length - text.length);
  if (signers.rest === '') {
    const isName = signers.names.every(
      ({ honorific, printed }) => honorific !== undefined || people.isTold(printed),
    );
    const credits = countCreditLines(print, at + 1) || lastCreditLines(print, at + 1);
    const isOwn = isMarked || isSetApart(line) || line.indent > 8 || credits > 0;
    if (!isOwn || (!isName && credits === 0 && countCommon(print, signers) > 0)) return undefined;
    const byline = foldPrinted(print, at, at + 1 + credits);
    const credit = credits === 0 ? {} : readCreditLines(print, at + 1, credits);
    return { at, count: 1 + credits, experts: expertsOf(print, signers.names, byline, credit) };
  }
  let count = 1;
  while (count < 3 && print.lines[at + count] && !opensBlock(print.lines[at + count] ?? line))
    count += 1;
  const next = print.lines[at + count];
  if (next && !opensBlock(next)) return undefined;
  const byline = foldPrinted(print, at, at + count);
  const credit = byline
    .slice(byline.indexOf(signers.rest.slice(0, 8), dash.length))
    .replace(/\)$/u, '');
  if (!isMarked && endsSentence(byline)) return undefined;
  if (!readsAsCredit(credit) || (!namesWork(credit) && !isMarked) || wordsOf(byline).length > 40)
    return undefined;
  return { at, count, experts: expertsOf(print, signers.names, byline, readCredit(credit)) };
}

/** As `countCreditLines`, at the end of the document. */
function lastCreditLines({ lines }: Print, from: number): number {
  const rest = lines.slice(from);
  const isCredit =
    rest.length > 0 && rest.length <= 3 && rest.every(({ text }) => readsAsCredit(text));
  return isCredit && rest.some(({ text }) => namesWork(text)) ? rest.length : 0;
}

/** Below the last signature stands no comment any more; above each one stands one. */
function endsWithSignature({ lines }: Print, signed: readonly Introduction[]): boolean {
  const last = signed.at(-1);
  if (!last) return false;
  const end = last.at + last.count;
  const closing = lines.findIndex((line, at) => at >= end && (opensAbout(line) || opensFoot(line)));
  const below = lines.slice(end, closing === -1 ? lines.length : closing);
  const isParted = signed.every((each, at) => {
    const before = signed[at - 1];
    return (
      !before || lines.slice(before.at + before.count, each.at).some(({ text }) => isProse(text))
    );
  });
  return isParted && !below.some(({ text }) => isProse(text));
}

/** Where the first comment begins: below the publisher's last words that announce the comments. */
function opensComments({ lines }: Print, start: number, first: number, doubts: Doubt[]): number {
  const openings = lines.flatMap((line, at) =>
    at >= start && at < first && (at === start || opensBlock(line)) ? [at] : [],
  );
  const blocks = openings.map((at, each) => {
    const end = openings[each + 1] ?? first;
    return {
      at,
      end,
      text: lines
        .slice(at, end)
        .map(({ text }) => text)
        .join(' '),
      line: lines[at],
    };
  });
  const announced = blocks.findIndex(
    ({ text, line }, each) =>
      each < 4 &&
      each < blocks.length - 1 &&
      (ANNOUNCES.test(text) || line?.layout?.isItalic === true),
  );
  const begin = blocks[announced]?.end ?? (blocks.length > 1 ? blocks[0]?.end : start) ?? start;
  const line = lines[begin]?.number;
  doubts.push({
    ...(line === undefined ? {} : { line }),
    message: 'the first comment is signed below it: look whether it begins here',
  });
  return begin;
}
