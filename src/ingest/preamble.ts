import { isKindOfText, readImprintLine } from './imprint-line.ts';
import { isOrganisation, isTitleCase, wordsOf } from './lexicon.ts';
import type { Line } from './line.ts';
import { readName } from './name.ts';
import { organisationOf } from './publisher.ts';
import { startsInLowerCase } from './sentence-edge.ts';

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
  const headline = headlineAt(lines) ?? titleByDate(lines, publishers);
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

const MENU = new Set(
  (
    'about account advanced blogs careers contact content donate email events experts facebook follow ' +
    'give home in issues join linkedin log login main media menu navigation news newsletter people ' +
    'podcasts print programs projects publications regions register research search sections share ' +
    'sign skip subscribe to topics toggle tweet twitter us user videos'
  ).split(' '),
);

/** `Programs Experts Events Donate`, `Skip to main content`, `Arts + Culture Business + Economy`. */
function isMenuLine(text: string): boolean {
  const words = wordsOf(text.toLowerCase());
  return (
    / \+ /u.test(text) || words.filter((word) => MENU.has(word)).length * 4 >= words.length * 3
  );
}

/** Pages copied from a browser open with the site's menu. */
const MENU_LINES = 60;
const TITLE_WORDS = 4;
const NEAR = 3;

/**
 * Where nothing is set as a title: the line that stands nearest to the date, above it or else below,
 * when there are only menus, names and kinds of text above.
 */
function titleByDate(lines: readonly Line[], publishers: ReadonlySet<string>): number | undefined {
  const head = lines.slice(0, MENU_LINES);
  const isOrganisation = (text: string) => isOrganisationName(text, publishers);
  const isSlight = ({ text }: Line) =>
    wordsOf(text).length < TITLE_WORDS ||
    isKindOfText(text) ||
    listsNames(text) ||
    isOrganisation(text) ||
    isMenuLine(text) ||
    /[›»«|>]|\s{2}|\p{Ll}\p{Lu}/u.test(text);
  const isProse = ({ text }: Line) => /[.;:,]["'”’)]*$/u.test(text) || wordsOf(text).length > 30;
  const at = head.findIndex(({ text }) => readImprintLine(text)?.date !== undefined);
  if (at === -1 || head.slice(0, at).some((line) => wordsOf(line.text).length > 30))
    return undefined;
  const isTitle = (line: Line | undefined) =>
    line !== undefined && !isSlight(line) && !isProse(line) && !readImprintLine(line.text);
  const near = Array.from({ length: NEAR }, (_, step) => step + 1);
  const places = [...near.map((step) => at - step), ...near.map((step) => at + step)];
  const end = places.find((place) => place >= 0 && isTitle(head[place]));
  if (end === undefined) return undefined;
  let start = end;
  while (start > 0 && head[start]?.afterBlank === false && isTitle(head[start - 1])) start -= 1;
  // Above a line that says what it is about stands the title.
  const [own, before] = [head[start], head[start - 1]];
  const isBelow = start < at && own?.afterBlank && before && isTitle(before) && before.afterBlank;
  if (isBelow && !isTitleCase(own.text) && !head.slice(0, start - 1).some(isTitle)) start -= 1;
  const above = head.slice(0, start);
  const other = above.filter((line) => !isSlight(line) && !readImprintLine(line.text));
  // A site may print its motto below its name.
  const isMotto =
    above.length > 3 && other.length === 1 && wordsOf(other[0]?.text ?? '').length < 6;
  const isMenu = other.length === 0 || isMotto;
  const isCut = startsInLowerCase(head[start]?.text ?? '') && start < at;
  return start > 0 && isMenu && !isCut ? start : undefined;
}

/** `Ada Berg, Ines Haddad and Ben Holm`: those who wrote. */
function listsNames(text: string): boolean {
  const names = text.split(/,\s+(?:and\s+)?|\s+(?:and|&)\s+/u);
  return names.length > 1 && names.every((name) => readName(name)?.rest === '');
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
