import { isKindOfText, readImprintLine } from './imprint-line.ts';
import { isOrganisation, isTitleCase, wordsOf } from './lexicon.ts';
import type { Line } from './line.ts';
import { organisationOf } from './publisher.ts';

const MOST_LINES = 8;
const MOST_WORDS = 12;
/** Of the body text's size: so much larger is a headline. */
const LARGE = 1.25;
/** With one of these at their end, or any word for an organisation at their start, names are no title. */
const NAMES_END = new Set(
  'academy center centre foundation institute think-tank university'.split(' '),
);

/**
 * How many lines stand above the title: the publisher's name, the date, of what kind the text is.
 * A format that sets a headline tells where the title is; plain text has it below such lines only.
 */
export function countPreamble(lines: readonly Line[], publishers: ReadonlySet<string>): number {
  const headline = headlineAt(lines);
  if (headline !== undefined) return headline;
  let count = 0;
  while (count < MOST_LINES && isPreamble(lines, count, publishers)) count += 1;
  return lines[count] ? count : 0;
}

/** The headline that its format or its size sets, with nothing above it that is prose. */
function headlineAt(lines: readonly Line[]): number | undefined {
  const first = lines.slice(0, MOST_LINES + 1);
  const marked = first.findIndex(({ layout }) => layout?.heading === 1);
  const at = marked === -1 ? largest(first) : marked;
  const isShort = ({ text }: Line) => wordsOf(text).length <= MOST_WORDS && !/\.$/u.test(text);
  return at !== undefined && first.slice(0, at).every(isShort) ? at : undefined;
}

/** The first of the lines that are set largest, when that is plainly larger than text is set. */
function largest(lines: readonly Line[]): number | undefined {
  const sizes = lines.map(({ layout }) => layout?.size ?? 0);
  const most = Math.max(...sizes);
  return most >= LARGE ? sizes.findIndex((size) => size >= most * 0.97) : undefined;
}

function isPreamble(lines: readonly Line[], at: number, publishers: ReadonlySet<string>): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || !next) return false;
  if (isKindOfText(line.text)) return true;
  const imprint = readImprintLine(line.text);
  // `The Kell Treaty After a Year, March 2019` is a title.
  if (imprint) return imprint.names.every((name) => isOrganisationName(name, publishers));
  const isApart = next.afterBlank || line.layout?.opens === true;
  return isApart && isTitleCase(line.text) && isOrganisationName(line.text, publishers);
}

function isOrganisationName(name: string, publishers: ReadonlySet<string>): boolean {
  if (publishers.has(name.toLowerCase())) return true;
  const words = wordsOf(name.replace(/^the\s+/iu, ''));
  if (organisationOf(name) < 1 || words.length > MOST_WORDS || /[?!:.]$/u.test(name)) return false;
  return isOrganisation(words[0] ?? '') || NAMES_END.has(words.at(-1)?.toLowerCase() ?? '');
}
