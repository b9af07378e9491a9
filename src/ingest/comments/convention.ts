import { isImprint } from '../imprint-line.ts';
import { isSetApart, opensBlock, styleOf } from '../introduction.ts';
import { wordsOf } from '../lexicon.ts';
import { opensAbout, opensFoot } from '../matter.ts';
import type { Print } from '../print.ts';
import { type Candidate, namesOf, opensSetting, tells } from './candidate.ts';
import { alignCredits } from './credits.ts';
import type { Prose } from './prose.ts';

/** How a document ties comments to those who made them. */
export interface Convention {
  /** Names stand above the comments, or below them. */
  readonly isAbove: boolean;
  /** The places that tell, in order of print. */
  readonly chosen: readonly Candidate[];
  /** How most of them are set. */
  readonly key: string;
  /** How well it explains the document; of two, the better is the higher. */
  readonly score: number;
}

/** A comment has at least so many words. */
const LEAST_WORDS = 1;
/** A single place, or one set otherwise than the others, is taken from here on. */
const STRONG = 0.85;
const LIKELY = 0.45;
const POSSIBLE = 0.25;

/**
 * Chooses among the ways in which the candidates are set the one that explains the document best:
 * by how many different people it names, how surely they are people, whether text stands with each
 * and how much of the text, and whether what is set so names people throughout.
 */
export function chooseConvention(
  print: Print,
  start: number,
  candidates: readonly Candidate[],
  prose: Prose,
): Convention | undefined {
  const groups = new Map<string, Candidate[]>();
  for (const each of candidates) {
    const group = groups.get(each.key);
    if (group) group.push(each);
    else groups.set(each.key, [each]);
  }
  for (const [key, group] of groups) groups.set(key, withoutImprint(print, group));
  const end = endOfComments(print, candidates);
  const rated = [...groups].flatMap(([key, group]) => {
    const own = rate(print, start, end, key, group, prose);
    return own ? [own] : [];
  });
  const [main] = rated.toSorted((a, b) => b.score - a.score);
  if (!main) return undefined;
  const own = new Set(groups.get(main.key));
  const joined = candidates.filter((each) =>
    own.has(each) ? each.strength >= leastOf(print, each) : joins(print, main, each),
  );
  const chosen = alignCredits(print, joined);
  const usual = chosen.filter(isUsual(print, chosen));
  const last = usual.at(-1);
  // A name below the last comment, with nothing below it, is a link to more by the same.
  const isLink =
    main.isAbove &&
    usual.length > 2 &&
    last?.rest === undefined &&
    last !== undefined &&
    tells(last) === last.experts.length &&
    prose.between(last.at + last.count, end) < LEAST_WORDS;
  return { ...main, chosen: isLink ? usual.slice(0, -1) : usual };
}

/** Who publishes stands above the date, once, as a name stands above its comment. */
function withoutImprint({ lines }: Print, group: readonly Candidate[]): Candidate[] {
  const isAboveDate = ({ at, count }: Candidate) => isImprint(lines[at + count]?.text ?? '');
  const dated = group.filter(isAboveDate).length;
  return group.filter(
    (each, order) =>
      order > 0 || dated > 1 || !isAboveDate(each) || each.strength >= STRONG || each.isStrict,
  );
}

/** Below the last name's text: where the publisher says who the authors are, or closes. */
function endOfComments({ lines }: Print, candidates: readonly Candidate[]): number {
  const last = candidates.at(-1)?.at ?? 0;
  const end = lines.findIndex((line, at) => at > last && (opensAbout(line) || opensFoot(line)));
  return end === -1 ? lines.length : end;
}

function rate(
  print: Print,
  start: number,
  end: number,
  key: string,
  group: readonly Candidate[],
  prose: Prose,
): Convention | undefined {
  const likely = group.filter((each) => each.strength >= leastOf(print, each));
  const first = likely[0];
  if (!first) return undefined;
  const after = likely.map(
    (each, at) =>
      (each.rest === undefined ? 0 : LEAST_WORDS) +
      prose.between(each.at + each.count, likely[at + 1]?.at ?? end),
  );
  const before = likely.map((each, at) => {
    const previous = likely[at - 1];
    return prose.between(previous ? previous.at + previous.count : start, each.at);
  });
  const isAbove = isDirectlyAbove(print, likely) || standsAbove(print, likely, before, after);
  if (!isAbove && likely.length < 2) return undefined;
  const words = isAbove ? after : before;
  const people = new Map<string, number>();
  for (const [at, each] of likely.entries()) {
    if ((words[at] ?? 0) < LEAST_WORDS) continue;
    for (const name of namesOf(each))
      people.set(name, Math.max(people.get(name) ?? 0, each.strength));
  }
  const strengths = [...people.values()];
  const sum = strengths.reduce((total, each) => total + each, 0);
  const isStrong = likely.some((each) => each.isStrict);
  if (people.size === 0 || (people.size === 1 && !(isStrong && isAbove))) return undefined;
  if (sum / people.size < LIKELY) return undefined;
  const all = prose.between(start, end);
  // A table of contents ends where the text begins: what stands below its last entry is not its.
  const usual = words.toSorted((a, b) => a - b)[Math.floor(words.length / 2)] ?? 0;
  const own = words.reduce((total, each) => total + Math.min(each, 4 * usual), 0);
  const coverage = all === 0 ? 1 : Math.min(1, own / all);
  const purity = likely.length / (likely.length + countOthers(print, group, first.at, end));
  return {
    isAbove,
    chosen: likely,
    key,
    // Sentences that say who somebody is stand with other names, too.
    score: (first.kind === 'bio' ? 0.6 : 1) * sum * (0.3 + 0.7 * coverage) * (0.4 + 0.6 * purity),
  };
}

/** What is set as running text is must be the more plainly a name. */
function leastOf(print: Print, { at, kind, count }: Candidate): number {
  const line = print.lines[at];
  const isPlain = kind === 'line' && line !== undefined && !isSetApart(line);
  return isPlain && print.lines[at + count]?.layout?.heading === undefined ? LIKELY : POSSIBLE;
}

/** True where most comments go on in the paragraph, or the block of lines, that their names open. */
function isDirectlyAbove({ lines }: Print, group: readonly Candidate[]): boolean {
  const goesOn = group.filter(({ at, count, rest }) => {
    const next = lines[at + count];
    return rest !== undefined || (next !== undefined && !opensBlock(next));
  });
  return group.length > 1 && goesOn.length >= group.length * 0.6;
}

/** Names stand below their comments where text stands above the first and none below the last. */
function standsAbove(
  { lines }: Print,
  group: readonly Candidate[],
  before: readonly number[],
  after: readonly number[],
): boolean {
  const [first] = group;
  if (first?.kind === 'by' || first?.kind === 'lead') return true;
  // A name without a post, where the others have one, is not the last comment's.
  const told = group.filter((each) => tells(each) > each.experts.length);
  const last =
    told.length >= group.length * 0.6 ? group.findLastIndex((each) => told.includes(each)) : -1;
  const inner = before.slice(1);
  const usual = inner.toSorted((a, b) => a - b)[Math.floor(inner.length / 2)] ?? 0;
  const below = after.slice(last).reduce((sum, each) => sum + each, 0);
  if (first?.kind === 'sign' || closesQuotations(lines, group)) return false;
  if ((before[0] ?? 0) === 0) return true;
  if (below < LEAST_WORDS) return false;
  const opens = group.filter(({ at, count }) => {
    const line = lines[at + count];
    return line?.layout?.heading !== undefined || (line !== undefined && isSetApart(line));
  });
  const areHeadlines = opens.length >= (group.length - 1) * 0.6;
  const isShort = below < usual * 0.3 && (before[0] ?? 0) >= usual * 0.5;
  return !(isShort && (first?.kind === 'bio' || areHeadlines) && group.length > 2);
}

/** Whether a quotation stands above the first name and each other, and none below the last. */
function closesQuotations(lines: Print['lines'], group: readonly Candidate[]): boolean {
  const last = group.at(-1);
  if (group.length < 2) return false;
  const closed = group.filter(({ at }) => /["”»“][.,]?$/u.test(lines[at - 1]?.text ?? ''));
  const below = last && lines[last.at + last.count];
  const opens = (at: number) => /^["“„«]/u.test(lines[at]?.text ?? '');
  const isOpen = below !== undefined && last !== undefined && opens(last.at + last.count);
  const opened = group.slice(0, -1).filter(({ at, count }) => opens(at + count));
  if (opened.length < (group.length - 1) * 0.6) return false;
  return closed[0] === group[0] && closed.length >= group.length * 0.8 && !isOpen;
}

/** Lines set as the names are, from the first of them on, that name nobody. */
function countOthers(print: Print, group: readonly Candidate[], from: number, end: number): number {
  const others = group.filter(({ strength }) => strength < POSSIBLE).length;
  const [first] = group;
  const line = first && print.lines[first.at];
  if (!first || !line || first.kind === 'lead' || first.kind === 'bio' || !isSetApart(line))
    return others;
  const own = new Set(
    group.flatMap(({ at, count }) => Array.from({ length: count }, (_, n) => at + n)),
  );
  let alike = 0;
  for (let at = from; at < end; at += 1) {
    const other = print.lines[at];
    if (!other || own.has(at) || styleOf(other) !== styleOf(line)) continue;
    if (isSetApart(other) && opensSetting(print, at) && wordsOf(other.text).length <= 12)
      alike += 1;
  }
  return others + alike;
}

/** Where most names have role or affiliation, one without must be the more plainly a name. */
function isUsual(print: Print, group: readonly Candidate[]): (each: Candidate) => boolean {
  const isTold = (each: Candidate) => tells(each) > each.experts.length || each.count > 1;
  const told = group.filter((each) => isTold(each));
  const areTold = told.length > 2 && told.length >= group.length * 0.6;
  const known = new Set(told.flatMap((each) => namesOf(each)));
  return (each) => {
    if (!areTold || isTold(each) || namesOf(each).every((name) => known.has(name))) return true;
    const line = print.lines[each.at];
    const isSet = line !== undefined && (isSetApart(line) || line.layout?.lead !== undefined);
    return each.strength >= (isSet ? LIKELY : STRONG);
  };
}

/** Who is plainly introduced may be set a little otherwise than the others. */
function joins(print: Print, main: Convention, each: Candidate): boolean {
  const [first] = main.chosen;
  const line = print.lines[each.at];
  const own = first && print.lines[first.at];
  if (!first || !line || !own) return false;
  if (first.kind === 'sign' || first.kind === 'bio' || each.kind === 'sign' || each.kind === 'bio')
    return false;
  // What runs into a comment's first words stands above it.
  if (!main.isAbove && each.kind === 'lead') return false;
  const isSet = isSetApart(own);
  if (isSet && !isSetApart(line) && line.layout?.lead === undefined) return false;
  const isPlain = line.layout === undefined;
  if (isPlain && each.isStrict) return true;
  if ((first.kind === 'lead') !== (each.kind === 'lead')) return false;
  const known = new Set(main.chosen.flatMap((one) => namesOf(one)));
  const isKnown = namesOf(each).every((name) => known.has(name));
  return isKnown ? each.strength >= 0.6 : each.strength >= STRONG;
}
