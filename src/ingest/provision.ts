import { isBroken } from './hyphen.ts';
import { isFunctionWord } from './lexicon.ts';
import type { Line } from './line.ts';
import { follows, type Mark, readMark } from './mark.ts';
import { endsSentence, startsInLowerCase } from './sentence-edge.ts';

/** A list of provisions inside the publisher's text. */
export interface ProvisionList {
  /** Index of its first line. */
  readonly start: number;
  /** Index after its last line. */
  readonly end: number;
  /** The lines of each clause, its mark taken off. */
  readonly clauses: readonly (readonly Line[])[];
  /** A line whose number is not the next one of the list; it is read as part of a clause. */
  readonly skipping?: Line;
}

const ANNOUNCED =
  /(?<!\p{L})(?:provisions?|terms|articles?|measures?|clauses?|points?|commitments?|obligations?|conditions?|stipulations?|stipulates?|requirements?|agrees?|agreed|agreement|treaty|deal|accord|pact|decree|memorandum|protocol|charter|convention|resolution|law|bill|act)(?!\p{L})/iu;
const ABOUT_COMMENTS =
  /(?<!\p{L})(?:experts?|commentators?|respondents?|analysts?|contributors?|scholars?|questions?)(?!\p{L})/iu;

/** Finds the first list that a sentence, ending in a colon, announces as provisions. */
export function findProvisions(lines: readonly Line[], from: number): ProvisionList | undefined {
  for (let at = Math.max(from, 1); at < lines.length; at += 1) {
    const mark = readMark(lines[at]?.text ?? '');
    if (mark && mark.order <= 1 && isAnnounced(lines, at, from)) return readList(lines, at, mark);
  }
  return undefined;
}

/** True when the sentence before line `at` ends in a colon and speaks of provisions. */
function isAnnounced(lines: readonly Line[], at: number, from: number): boolean {
  const before = lines.slice(Math.max(from, at - 6), at).map(({ text }) => text);
  if (!before.at(-1)?.endsWith(':')) return false;
  const start = before.findLastIndex(
    (text, each) => each < before.length - 1 && /[.!?]["'”’)]*$/u.test(text),
  );
  const sentence =
    before
      .slice(start + 1)
      .join(' ')
      .split(/[.!?]\s+(?=\p{Lu})/u)
      .at(-1) ?? '';
  return ANNOUNCED.test(sentence) && !ABOUT_COMMENTS.test(sentence);
}

function readList(lines: readonly Line[], start: number, first: Mark): ProvisionList {
  const clauses: Line[][] = [];
  let last = first;
  let skipping: Line | undefined;
  let at = start;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const mark = readMark(line.text);
    const clause = clauses.at(-1);
    if (mark && (!clause || (follows(mark, last) && canStart(mark, line, clause)))) {
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
  const before = clauses.at(-1)?.at(-1)?.text;
  if (!line?.afterBlank || before === undefined || startsInLowerCase(line.text)) return true;
  if (endsSentence(before) || before.endsWith(';')) return hasLaterClause(lines, at, last);
  if (/[,‐-]$/u.test(before) || isFunctionWord(before.split(' ').at(-1) ?? '')) return true;
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
    const mark = readMark(text);
    if (mark && follows(mark, last)) return true;
    if (text.endsWith(':')) return false;
  }
  return false;
}
