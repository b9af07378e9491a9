import type { Span } from '../model.ts';

/** Ordinals, in what experts say ("Second, the measure …") and in what members ask ("fifth point"). */

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

const ANY = ORDINALS.join('|');

/** How a sentence opens that counts off a point, also after a colon: "…to be concerned: First, …". */
const ENUMERATED = new RegExp(
  `(?:^[^\\p{L}\\p{N}]*|:\\s+)(?:(?:and|but)\\s+)?` +
    `(?:(?<bare>${ANY}|final|last)(?:ly)?(?=[,:;]|\\s+and\\s+(?:last|final))` +
    `|(?:the|my|our|his|her|their|a)\\s+(?<counted>${ANY}|final|last)\\s)`,
  'iu',
);

const NUMBERED = /(?:^|:\s+)\(?(?<digits>\d{1,2})[.)]\s/u;

/** The last point of a list, whatever its number. */
export const FINAL = Number.POSITIVE_INFINITY;

/** The number that a sentence gives itself, `FINAL` for "Finally", undefined when it has none. */
export function enumeratorOf(sentence: string): number | undefined {
  const numbered = NUMBERED.exec(sentence)?.groups?.digits;
  if (numbered !== undefined) return Number(numbered);
  const groups = ENUMERATED.exec(sentence)?.groups;
  const word = (groups?.bare ?? groups?.counted)?.toLowerCase();
  if (word === undefined) return undefined;
  return word === 'final' || word === 'last' ? FINAL : ordinalNumber(word);
}

/** A list that a text counts off. */
export interface PointList {
  /** The number of its last point. */
  readonly length: number;
  /** What announces it: the sentence before, and the words before the first point in its own. */
  readonly introduction: string;
}

/** One point of a list. `number` counts from 1. */
export interface Point {
  readonly number: number;
  readonly isLast: boolean;
  /** The same object for all points of a list. */
  readonly list: PointList;
}

/**
 * The sentences that begin a point of a list: only those whose numbers follow one another, so that
 * "The first victory …" alone, or "Second World War …", begins nothing. Gives the point by the
 * index of its sentence; a closing "Finally" has the number after the one before it.
 */
export function findSeries(sentences: readonly string[]): Map<number, Point> {
  const series = new Map<number, Point>();
  let run: { index: number; number: number }[] = [];
  const keep = () => {
    const [first, length] = [run[0], run.at(-1)?.number];
    if (first && length !== undefined && run.length > 1) {
      const list = { length, introduction: introductionOf(sentences, first.index) };
      for (const { index, number } of run) {
        series.set(index, { number, isLast: number === length, list });
      }
    }
    run = [];
  };
  sentences.forEach((sentence, index) => {
    const enumerator = enumeratorOf(sentence);
    if (enumerator === undefined) return;
    const next = (run.at(-1)?.number ?? 0) + 1;
    if (enumerator === next || (enumerator === FINAL && next > 1)) {
      run.push({ index, number: next });
    } else if (enumerator === 1 || enumerator === 2) {
      // A list whose first point is not marked ("There are two reasons. … Second, …, third, …").
      keep();
      run.push({ index, number: enumerator });
    }
  });
  keep();
  return series;
}

function introductionOf(sentences: readonly string[], first: number): string {
  const before = sentences[first - 1] ?? '';
  const own = sentences[first] ?? '';
  return `${before} ${own.slice(0, ENUMERATED.exec(own)?.index ?? 0)}`.trim();
}

/** Which point a question asks for: its number (`FINAL` for the last), and the words that say so. */
export interface OrdinalAsked extends Span {
  readonly number: number;
}

/** What counts points, whoever counts them. */
const POINT =
  'point|reason|factor|argument|development|item|issue|concern|aspect|consequence|implication|claim|observation|lesson|risk|danger|challenge|problem|advantage|benefit|option|step|condition|objection|recommendation';

const ORDINAL_ASKED = new RegExp(
  `\\b(?:(?<ordinal>${ANY})|(?<digits>\\d{1,2})(?:st|nd|rd|th)|(?<last>last|final))\\s+` +
    `(?:(?:main|major|primary|key|big)\\s+)?(?:${POINT})s?\\b`,
  'iu',
);
const NUMBER_ASKED = new RegExp(`\\b(?:${POINT}|number|no\\.)\\s*#?(?<digits>\\d{1,2})\\b`, 'iu');

/** "the fifth point", "reason 3", "the 2nd factor" in a question. */
export function ordinalAsked(question: string): OrdinalAsked | undefined {
  const match = ORDINAL_ASKED.exec(question) ?? NUMBER_ASKED.exec(question);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  if (groups.digits !== undefined) return { ...span, number: Number(groups.digits) };
  if (groups.last !== undefined) return { ...span, number: FINAL };
  return { ...span, number: ordinalNumber(groups.ordinal ?? '') };
}

/** The number of an ordinal, "second" or "2nd", `FINAL` for "last"; undefined for another word. */
export function ordinalOf(word: string): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/iu.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  if (/^(?:last|final)$/iu.test(word)) return FINAL;
  return ordinalNumber(word) || undefined;
}

/** The word for an ordinal: "second", "21st". */
export function nameOrdinal(number: number): string {
  if (number === FINAL) return 'last';
  const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = {
    one: 'st',
    two: 'nd',
    few: 'rd',
  };
  return ORDINALS[number - 1] ?? `${number}${suffixes[ENGLISH_ORDINALS.select(number)] ?? 'th'}`;
}

const ENGLISH_ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinalNumber(word: string): number {
  return ORDINALS.indexOf(word.toLowerCase()) + 1;
}

/** The number that a lone ordinal says: "second", "the last". */
export function readOrdinal(text: string): number | undefined {
  const word = /^\s*(?:the\s+)?(\p{L}+|\d{1,2}(?:st|nd|rd|th))\s*$/iu.exec(text)?.[1];
  return word === undefined ? undefined : ordinalOf(word);
}
