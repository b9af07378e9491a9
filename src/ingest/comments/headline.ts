import { isSetApart, opensBlock, styleOf } from '../introduction.ts';
import { wordsOf } from '../lexicon.ts';
import type { Print } from '../print.ts';
import { endsSentence, startsInLowerCase } from '../sentence-edge.ts';
import type { Candidate } from './candidate.ts';
import { findPullQuotes } from './pull-quote.ts';

const MOST_WORDS = 30;
const MOST_NAME = 4;

/** True for a text that a sentence ends, or that is as short as a name or another heading. */
const closes = (text: string): boolean => endsSentence(text) || wordsOf(text).length <= MOST_NAME;

/** True for a line that is set as a heading: no running text, and not set as that is. */
export function isHeadline({ lines }: Print, at: number): boolean {
  const line = lines[at];
  if (!line || line.layout?.item !== undefined || wordsOf(line.text).length > MOST_WORDS)
    return false;
  if (line.layout?.heading !== undefined) return true;
  const next = lines[at + 1];
  if (line.layout === undefined) {
    const previous = lines[at - 1]?.text ?? '';
    // A blank line may part a sentence, at the end of a page.
    const isAlone =
      line.afterBlank &&
      next?.afterBlank === true &&
      closes(previous) &&
      !startsInLowerCase(line.text);
    return (
      isAlone && wordsOf(line.text).length <= MOST_WORDS / 2 && !/[.:;,]["”’)]*$/u.test(line.text)
    );
  }
  const size = line.layout?.size ?? 1;
  const isLarge = size >= 1.08;
  return isSetApart(line) && (isLarge || line.layout?.isBold === true) && size >= 0.95;
}

/** The first line of the headline whose last line is `last`, of lines set alike. */
export function headlineStart(print: Print, last: number, from: number): number {
  const line = print.lines[last];
  let at = last;
  // Short lines that nothing sets apart are not known to belong together.
  while (line?.layout && at - 1 >= from) {
    const before = print.lines[at - 1];
    const current = print.lines[at];
    if (!before || !current || !isHeadline(print, at - 1) || styleOf(before) !== styleOf(line))
      break;
    // Two headings that a format tells apart are two.
    if (line.layout?.heading !== undefined && opensBlock(current)) break;
    at -= 1;
  }
  return at;
}

/** The headlines of comments, and the headings that are not of comments. */
export interface Headlines {
  /** The candidate whose comment's headline begins at a line, above the names. */
  openedAt(at: number): Candidate | undefined;
  /** True for a heading of the publisher's: it stands no lower than what the comments open with. */
  isOther(at: number): boolean;
}

/** A name in a box beside the text is set so much smaller than the text, or more. */
const BOXED = 0.92;

/** Most comments of a document have a headline above the names, or none has. */
const MOST = 0.6;

export function findHeadlines(print: Print, chosen: readonly Candidate[]): Headlines {
  const { lines } = print;
  const isPulled = findPullQuotes(print);
  const isHead = (at: number) => isHeadline(print, at) && !isPulled(at);
  const style = (at: number) => styleAt(print, at);
  const direct = chosen.flatMap((each, order) => {
    const before = chosen[order - 1];
    const from = before ? before.at + before.count : 0;
    if (each.kind === 'lead' || each.at - 1 < from || !isHead(each.at - 1)) return [];
    const start = headlineStart(print, each.at - 1, from);
    // What is all that stands below a name is its comment.
    return before && start === from ? [] : [{ each, start }];
  });
  const above = direct.length > 0 ? direct : aboveBoxes(print, chosen, isHead);
  const usual = mostOf(above.map(({ start }) => style(start)));
  const own = above.filter(({ start }) => style(start) === usual);
  const areUsual = own.length >= 2 && own.length >= chosen.length * MOST;
  const opened = new Map(areUsual ? own.map(({ start, each }) => [start, each]) : []);
  // A heading in the middle of a comment ends it when it stands as high as what opens comments.
  const [open] = areUsual ? own.map(({ start }) => start) : chosen.map(({ at }) => at);
  const opening = open === undefined ? undefined : lines[open];
  const below = chosen
    .map(({ at, count }) => at + count)
    .filter((at) => isHead(at) && style(at) !== style(chosen[0]?.at ?? at));
  const headed = below.length >= Math.max(2, chosen.length * MOST) ? below[0] : undefined;
  const lowest = headed === undefined ? opening : lines[headed];
  const isWithin = findSubheads(print, chosen, isHead);
  return {
    openedAt: (at) => opened.get(at),
    isOther: (at) => {
      const line = lines[at];
      if (!line || !lowest || !isHead(at) || isWithin(at)) return false;
      const rank = rankOf(line);
      return rank > Number.NEGATIVE_INFINITY && rank >= rankOf(lowest);
    },
  };
}

/**
 * Where every name stands in a box amid its comment, each comment begins at the one headline between
 * two boxes; none stands below the last box, or directly below a name.
 */
function aboveBoxes(
  print: Print,
  chosen: readonly Candidate[],
  isHead: (at: number) => boolean,
): readonly { readonly each: Candidate; readonly start: number }[] {
  const { lines } = print;
  const isBoxed = ({ at, kind, count }: Candidate) =>
    kind === 'line' && (lines[at]?.layout?.size ?? 1) <= BOXED && !isHead(at + count);
  if (chosen.length < 2 || !chosen.every(isBoxed)) return [];
  const startsIn = (from: number, end: number) =>
    lines.slice(from, end).flatMap(({ layout }, step) => {
      const at = from + step;
      return isHead(at) && (layout?.size ?? 1) > 1 && headlineStart(print, at, from) === at
        ? [at]
        : [];
    });
  const between = chosen.slice(1).map((each, order) => {
    const before = chosen[order];
    return startsIn(before ? before.at + before.count : 0, each.at);
  });
  const [first, last] = [chosen[0], chosen.at(-1)];
  // Above the first box the title stands, too.
  const opening = startsIn(0, first?.at ?? 0).at(-1);
  const starts = [opening, ...between.map(([start]) => start)];
  const styles = new Set(starts.map((start) => styleAt(print, start ?? -1)));
  const below = startsIn(last ? last.at + last.count : 0, lines.length);
  const isOneToOne = between.every((each) => each.length === 1) && styles.size === 1;
  if (!isOneToOne || below.some((at) => styles.has(styleAt(print, at)))) return [];
  return chosen.flatMap((each, order) => {
    const start = starts[order];
    return start === undefined ? [] : [{ each, start }];
  });
}

/**
 * Headings of a kind that stands within several comments and directly above nobody's name are the
 * commentators' own.
 */
function findSubheads(
  print: Print,
  chosen: readonly Candidate[],
  isHead: (at: number) => boolean,
): (at: number) => boolean {
  const { lines } = print;
  const within = new Map<string, number>();
  const outside = new Set<string>();
  for (const [order, { at, count }] of chosen.entries()) {
    const end = chosen[order + 1]?.at ?? lines.length;
    const own = new Set<string>();
    for (let each = at + count; each < end; each += 1) {
      if (!isHead(each)) continue;
      // The text begins below a headline; the next name stands below a heading of the publisher's.
      if (isHead(each + 1) || each + 1 === end) outside.add(styleAt(print, each));
      else if (each > at + count && end < lines.length) own.add(styleAt(print, each));
    }
    for (const style of own) within.set(style, (within.get(style) ?? 0) + 1);
  }
  return (at) => {
    const style = styleAt(print, at);
    return (within.get(style) ?? 0) >= 2 && !outside.has(style);
  };
}

const styleAt = ({ lines }: Print, at: number): string => {
  const line = lines[at];
  return line ? styleOf(line) : '';
};

/** How high a heading stands: by its level where the format tells one, else by its size. */
function rankOf({ layout }: Print['lines'][number]): number {
  if (layout?.heading !== undefined) return 10 - layout.heading;
  return (layout?.size ?? 1) >= 1.08 ? (layout?.size ?? 1) : Number.NEGATIVE_INFINITY;
}

function mostOf(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
