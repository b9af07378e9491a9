import { namesWork } from './credit.ts';
import { isBroken } from './hyphen.ts';
import { isFunctionWord, isTitleCase, wordsOf } from './lexicon.ts';
import { blockEnd, type Line } from './line.ts';
import { follows, type Mark, readMark, readOrdinal } from './mark.ts';
import { readName } from './name.ts';
import { type Announcement, readAnnouncement, readLead } from './provision-lead.ts';
import { endsSentence, startsInLowerCase } from './sentence-edge.ts';

/** A list inside the publisher's text. */
export interface ProvisionList {
  /** Index of its first line. */
  readonly start: number;
  /** Index after its last line. */
  readonly end: number;
  /** The lines of each clause, its mark taken off. */
  readonly clauses: readonly (readonly Line[])[];
  /** A line whose number is not the next one of the list; it is read as part of a clause. */
  readonly skipping?: Line;
  /**
   * `sure` and `likely`: its clauses are provisions, announced as such or to be seen as such;
   * `unlikely`: they may be, but nothing says so.
   */
  readonly standing: 'sure' | 'likely' | 'unlikely';
}

/** Finds the lists that are, or may be, provisions, in order of print. Linear. */
export function findProvisions(lines: readonly Line[]): readonly ProvisionList[] {
  const found: ProvisionList[] = [];
  let from = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const mark = line && (markOf(line) ?? markOfClause(lines, at));
    // A list that the format itself counts may go on from one before it.
    if (!mark || (mark.order > 1 && line.layout?.mark === undefined)) continue;
    const lead = readLead(lines, at, from);
    const announced = lead ? readAnnouncement(lead) : 'unclear';
    const list = readList(lines, at, mark);
    const standing = standingOf(list.clauses, mark, announced);
    if (standing !== undefined) found.push({ ...list, standing });
    if (standing === undefined && list.clauses.length < 2) continue;
    from = list.end;
    at = list.end - 1;
  }
  return found;
}

const LEVELS = /^((?:\d{1,3}\.)+)(\d{1,3})([.)]?)$/u;

/** `1.2`, which is a number like any other where the format does not count it out. */
function markOfLevel({ text, layout }: Line): Mark | undefined {
  const [printed, above, number, close] = LEVELS.exec(layout?.mark ?? '') ?? [];
  if (printed === undefined) return undefined;
  const rest = text.slice(printed.length).trim();
  return { kind: 'number', style: `${above}1${close}`, order: Number(number), sure: true, rest };
}

function markOf(line: Line): Mark | undefined {
  const level = markOfLevel(line);
  if (level) return level;
  const mark = readMark(line.text) ?? readOrdinal(line.text);
  const lead = line.layout?.lead;
  if (mark || lead === undefined || line.layout?.opens === false) return mark;
  return { kind: 'lead', style: 'lead', order: 0, sure: true, rest: line.text };
}

/** A paragraph that stops with a semicolon below a colon is a clause, though no mark is printed. */
function markOfClause(lines: readonly Line[], at: number): Mark | undefined {
  const line = lines[at];
  const before = lines[at - 1]?.text ?? '';
  if (!line || !(before.endsWith(':') || CLAUSE_END.test(before))) return undefined;
  const end = blockEnd(lines, at);
  const last = lines[end - 1]?.text ?? '';
  const isLast = CLAUSE_END.test(before) && endsSentence(last);
  if (!(CLAUSE_END.test(last) || isLast)) return undefined;
  return { kind: 'clause', style: 'clause', order: 0, sure: true, rest: line.text };
}

const CLAUSE_END = /;(?:\s+(?:and|or))?$/u;

/** Marks whose own words say that they number what binds. */
const NORM_LABEL =
  /^(?:article|clause|provision|recommendation|measure|commitment|condition|obligation)$/u;

/** Undefined for a list of something else. */
function standingOf(
  clauses: readonly (readonly Line[])[],
  mark: Mark,
  announced: Announcement,
): ProvisionList['standing'] | undefined {
  const texts = clauses.map((lines) => lines.map(({ text }) => text).join(' '));
  const isWeak = mark.kind === 'lead' || mark.kind === 'ordinal' || mark.kind === 'clause';
  if (announced === 'other' || shareOf(texts, isPerson) >= 0.5) return undefined;
  // What is plainly announced may ask, cite and count.
  if (announced !== 'norm' && isOfSomethingElse(texts)) return undefined;
  if (isWeak && (texts.length < 2 || announced === 'unclear')) return undefined;
  if (announced === 'norm') return 'sure';
  const isLabelled = mark.kind === 'article' && NORM_LABEL.test(mark.style) && texts.length > 1;
  if (isLabelled) return 'sure';
  const binding = shareOf(texts, bindsSomebody);
  if (announced === 'part') return 'likely';
  if (announced === 'instrument' && !shareOf(texts, isBareName)) return 'likely';
  return texts.length > 1 && binding >= 0.5 ? 'unlikely' : undefined;
}

const shareOf = (texts: readonly string[], is: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(is).length / texts.length;

/** Lists of questions, of sources and of contents. */
function isOfSomethingElse(texts: readonly string[]): boolean {
  return [isQuestion, isSource, isContentsLine].some((is) => shareOf(texts, is) >= 0.5);
}

const isQuestion = (text: string) => /\?["'”’)]*$/u.test(text);
const isSource = (text: string) =>
  /https?:\/\/|\bdoi\b|\(\d{4}[a-z]?\)|\bpp?\.\s?\d|\bvol\.\s?\d/iu.test(text);
const isContentsLine = (text: string) => /(?:\.{3,}|\s)\s*\d{1,3}$/u.test(text);

/** `Anna Lund, Director of the Delta Centre`. */
function isPerson(text: string): boolean {
  const name = readName(text) ?? readName(text.split(/[.:]/u)[0] ?? '');
  return name !== undefined && name.delimiter !== '' && namesWork(name.rest);
}

const isBareName = (text: string) => wordsOf(text).length <= 3 && isTitleCase(text);

/** A modal of duty, or an order: `Close the port`, `To close the port`. */
const bindsSomebody = (text: string) =>
  /(?<!\p{L})(?:shall|must|will|may not|cannot|should|(?:is|are) (?:to|required|obliged|prohibited|exempt)|agrees?|undertakes?)(?!\p{L})/iu.test(
    text,
  );

function readList(
  lines: readonly Line[],
  start: number,
  first: Mark,
): Omit<ProvisionList, 'standing'> {
  const clauses: Line[][] = [];
  const depth = lines[start]?.layout?.item;
  let last = first;
  let skipping: Line | undefined;
  let at = start;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const isBare = first.kind === 'clause';
    const mark = isBare ? (line.afterBlank ? markOfClause(lines, at) : undefined) : markOf(line);
    const clause = clauses.at(-1);
    const isInner = depth !== undefined && (line.layout?.item ?? 0) > depth;
    const isNext = mark && !isInner && follows(mark, last);
    if (mark && (!clause || (isNext && canStart(mark, line, clause)))) {
      clauses.push(mark.rest === '' ? [] : [{ ...line, text: mark.rest }]);
      last = mark;
    } else if (clause && goesOn(lines, at, clauses, last)) {
      clause.push(line);
      if (mark && mark.style === last.style && mark.order > last.order + 1) skipping ??= line;
    } else {
      break;
    }
  }
  const found = clauses.filter((clause) => clause.length > 0);
  return { start, end: at, clauses: found, ...(skipping ? { skipping } : {}) };
}

/** A dash or number at the start of a line may also be part of a sentence that runs on. */
function canStart(mark: Mark, line: Line, clause: readonly Line[]): boolean {
  const before = clause.at(-1)?.text ?? '';
  if (isBroken(before)) return mark.kind === 'glyph';
  return (
    mark.sure ||
    line.afterBlank ||
    line.layout?.opens === true ||
    /[;,]$|[;,] (?:and|or)$/u.test(before) ||
    endsSentence(before) ||
    (mark.order > 1 && mark.kind === 'number') ||
    mark.kind === 'dash'
  );
}

/** True when an unmarked line belongs to the clause before it. */
function goesOn(
  lines: readonly Line[],
  at: number,
  clauses: readonly (readonly Line[])[],
  last: Mark,
): boolean {
  const line = lines[at];
  const before = clauses.at(-1)?.at(-1);
  if (!line || !before) return true;
  // What the format itself says of its lists and paragraphs.
  if (line.layout?.item !== undefined && before.layout?.item !== undefined) return true;
  if (line.layout?.opens === false) return true;
  if (last.kind === 'clause') return !line.afterBlank;
  if (line.layout?.heading !== undefined) return false;
  if (!line.afterBlank || startsInLowerCase(line.text)) return true;
  if (endsSentence(before.text) || before.text.endsWith(';'))
    return hasLaterClause(lines, at, last);
  if (/[,‐-]$/u.test(before.text) || isFunctionWord(before.text.split(' ').at(-1) ?? ''))
    return true;
  if (before.layout?.item !== undefined) return hasLaterClause(lines, at, last);
  // Where the clauses before it print no full stop either, its blank line is its end.
  const earlier = clauses.slice(0, -1).map((clause) => clause.at(-1)?.text ?? '');
  return earlier.length === 0 || !earlier.every((text) => /[\p{L}\p{N}]$/u.test(text));
}

/** A clause of several paragraphs is sought no further than this for the next one. */
const MOST_LINES_BETWEEN = 60;

/** True when the numbering goes on below: what stands between is part of the clause. */
function hasLaterClause(lines: readonly Line[], at: number, last: Mark): boolean {
  if (last.order === 0) return false;
  for (const { text } of lines.slice(at, at + MOST_LINES_BETWEEN)) {
    const mark = readMark(text) ?? readOrdinal(text);
    if (mark && follows(mark, last)) return true;
    if (text.endsWith(':')) return false;
  }
  return false;
}
