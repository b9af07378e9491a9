import type { FileExpert } from '../../corpus/file.ts';
import { opensBlock, styleOf } from '../introduction.ts';
import { readMark } from '../mark.ts';
import { isColophon } from '../matter.ts';
import type { People } from '../people.ts';
import type { Print } from '../print.ts';
import type { LeftOut } from '../published.ts';
import type { Cut, Reading } from '../reading.ts';
import type { Doubt } from '../report.ts';
import { endOfBlock } from './bio.ts';
import { type Candidate, namesOf } from './candidate.ts';
import type { Convention } from './convention.ts';
import { headlineStart, isHeadline } from './headline.ts';
import { findPullQuotes } from './pull-quote.ts';
import { createRoster } from './roster.ts';

/** The publisher's words that go before the comments. */
const ANNOUNCES =
  /(?<!\p{L})(?:ask(?:ed|s)?|invited|comments?|commentary|commented|repl(?:y|ies|ied)|respon(?:d|se|ses|ded)|answer(?:s|ed)?|experts?|contributors?|wrote to us|views|voices|here is what|below|following|readers|letters|read the|weigh(?:ed)? in)(?!\p{L})/iu;
/** The announcement is one of so many paragraphs. */
const LATEST = 4;

/** Comments with the names of those who made them below each. */
export function readBelow(
  print: Print,
  start: number,
  people: People,
  { chosen }: Convention,
  candidates: readonly Candidate[],
): Reading {
  const doubts: Doubt[] = [];
  const leftOut: LeftOut[] = [];
  const experts: FileExpert[] = [];
  const cuts: Cut[] = [];
  const names = chosen.flatMap((each) => namesOf(each));
  const roster = createRoster(candidates, people, names);
  const quotation = quotations(print, start, chosen);
  let from = quotation?.(start) ?? firstComment(print, start, chosen, doubts);
  const isPulled = findPullQuotes(print);
  const headline = usualHeadline(print, chosen);
  for (const each of chosen) {
    const signers = namesOf(each);
    const nearest = nearestHeadline(from, each.at);
    if (nearest !== undefined) {
      const message = `whose the text from here to the next headline is was not found: ${signers.join(' and ')} signs below that; it is kept as background`;
      doubts.push({ line: print.lines[from]?.number ?? 0, message });
      from = nearest;
    }
    cuts.push({ at: from, count: 0, signers: [...signers] });
    leaveOutColophons(from, each.at, signers);
    cuts.push({ at: each.at, count: each.staysText ? 0 : each.count, signers: [] });
    from = each.at + each.count;
    from = quotation?.(from) ?? from;
    for (const expert of each.experts) note(expert);
  }
  // Nobody has signed what stands below the last signature.
  cuts.push({ at: Math.min(from, print.lines.length), count: 0, signers: [] });
  return { cuts, experts, doubts, leftOut };

  /** What the publisher prints between the paragraphs of a comment is nobody's. */
  function leaveOutColophons(begin: number, end: number, signers: readonly string[]): void {
    for (let at = begin + 1; at < end; at += 1) {
      const line = print.lines[at];
      if (!line || !opensBlock(line) || !isColophon(line.text)) continue;
      const below = endOfBlock(print, at);
      if (below >= end) return;
      cuts.push({ at, count: 0, signers: [] }, { at: below, count: 0, signers: [...signers] });
      at = below - 1;
    }
  }

  /** Where each comment has one headline, a second one above the signature begins that comment. */
  function nearestHeadline(begin: number, end: number): number | undefined {
    if (headline === undefined) return undefined;
    for (let at = end - 1; at > begin; at -= 1) {
      const line = print.lines[at];
      if (!line || styleOf(line) !== headline || !isHeadline(print, at) || isPulled(at)) continue;
      const start = headlineStart(print, at, begin);
      return start > begin ? start : undefined;
    }
    return undefined;
  }

  function note(expert: FileExpert): void {
    const at = experts.findIndex(({ name }) => name === expert.name);
    const known = experts[at];
    if (!known) experts.push(roster.complete(expert));
    else if (known.byline !== expert.byline && expert.byline !== undefined) {
      const labels = known.labels ?? [];
      if (labels.includes(expert.byline)) return;
      experts[at] = { ...known, labels: [...labels, expert.byline] };
      const reason = 'name below another comment, which a heading gives';
      leftOut.push({ text: expert.byline, reason });
    }
  }
}

/** How the headlines are set that most of the comments begin with, directly below a signature. */
function usualHeadline(print: Print, chosen: readonly Candidate[]): string | undefined {
  const styles = chosen.slice(0, -1).flatMap(({ at, count }) => {
    const line = print.lines[at + count];
    return line && isHeadline(print, at + count) && line.layout ? [styleOf(line)] : [];
  });
  const usual = styles.filter((style) => style === styles[0]);
  return styles.length >= 2 && usual.length >= (chosen.length - 1) * 0.8 ? styles[0] : undefined;
}

/** Where the next quotation begins, in a document whose comments are quotations. */
function quotations(
  { lines }: Print,
  start: number,
  chosen: readonly Candidate[],
): ((from: number) => number | undefined) | undefined {
  const opens = (at: number) => /^["“„«]/u.test(lines[at]?.text ?? '');
  const ends = chosen.map(({ at, count }) => at + count);
  const first = chosen[0]?.at ?? start;
  const hasFirst = lines.slice(start, first).some((_, step) => opens(start + step));
  const others = ends.slice(0, -1).filter(opens).length;
  if (!hasFirst || others < (ends.length - 1) * 0.6) return undefined;
  return (from) => {
    const next = chosen.find(({ at }) => at >= from)?.at ?? from;
    for (let at = from; at < next; at += 1) if (opens(at)) return at;
    return undefined;
  };
}

/**
 * Where the first comment begins: at a headline, if the others have one; else below the publisher's
 * last words that announce the comments.
 */
function firstComment(
  print: Print,
  start: number,
  chosen: readonly Candidate[],
  doubts: Doubt[],
): number {
  const { lines } = print;
  const first = chosen[0]?.at ?? start;
  const below = chosen
    .slice(0, -1)
    .map(({ at, count }) => at + count)
    .filter((at) => isHeadline(print, at));
  const headline = below[0] === undefined ? undefined : lines[below[0]];
  if (headline && below.length >= (chosen.length - 1) * 0.6) {
    for (let at = first - 1; at >= start; at -= 1) {
      const line = lines[at];
      if (!line || !isHeadline(print, at) || styleOf(line) !== styleOf(headline)) continue;
      return headlineStart(print, at, start);
    }
  }
  const begin = belowAnnouncement(print, start, first);
  const line = lines[begin]?.number;
  doubts.push({
    ...(line === undefined ? {} : { line }),
    message: 'the first comment is signed below it: look whether it begins here',
  });
  return begin;
}

function belowAnnouncement({ lines }: Print, start: number, first: number): number {
  const openings = lines.flatMap((line, at) =>
    at >= start && at < first && (at === start || opensBlock(line)) ? [at] : [],
  );
  const blocks = openings.map((at, each) => {
    const end = openings[each + 1] ?? first;
    const text = lines
      .slice(at, end)
      .map((line) => line.text)
      .join(' ');
    return { end, text, line: lines[at] };
  });
  // A list, as of the provisions, is the publisher's, and so is what stands above it.
  const listed = blocks.findLastIndex(
    ({ line }) => line?.layout?.item !== undefined || readMark(line?.text ?? '') !== undefined,
  );
  const from = Math.max(0, listed + 1);
  const found = blocks
    .slice(from, Math.min(from + LATEST, blocks.length - 1))
    .findIndex(({ text, line }) => ANNOUNCES.test(text) || line?.layout?.isItalic === true);
  const announced = found === -1 ? listed : from + found;
  return blocks[announced]?.end ?? (blocks.length > 1 ? blocks[0]?.end : start) ?? start;
}
