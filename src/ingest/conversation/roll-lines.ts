import { isPostnominal } from '../../text/honorifics.ts';
import { namesWork, readsAsCredit } from '../credit.ts';
import { foldPrinted } from '../extent.ts';
import { isOrganisation, isRole, wordsOf } from '../lexicon.ts';
import type { Print } from '../print.ts';
import { readSigners } from '../signers.ts';
import { describeEntry, type Entry, readEntry, splitPeople, withoutPages } from './entry.ts';
import { readTurnLabel } from './label.ts';
import { isStatementHeading, standingOf } from './standing.ts';

/** An entry, and the index of its line. */
interface PlacedEntry {
  readonly at: number;
  readonly entry: Entry;
}

export const MOST_LINES = 80;
const MOST_LONG = 3;

/** The entries on the lines below a heading, each with what stands below its name. */
export function readLines(
  print: Print,
  from: number,
): { entries: readonly PlacedEntry[]; lines: readonly string[] } {
  const entries: PlacedEntry[] = [];
  const lines: string[] = [];
  let long = 0;
  let open: { entry: Entry; at: number; end: number } | undefined;
  const close = () => {
    if (open) {
      const { entry, at, end } = open;
      entries.push(...completed(print, entry, at, end).map((each) => ({ at, entry: each })));
    }
    open = undefined;
  };
  for (let at = from; at < Math.min(from + MOST_LINES, print.lines.length); at += 1) {
    const line = print.lines[at];
    if (!line) break;
    const { text } = line;
    // Another heading, of a list that says nothing of who speaks: `Letters submitted by:`.
    if (/:$/u.test(text) && lines.length > 0 && !/^.{0,3}:$/u.test(text)) break;
    if (standingOf(text) !== undefined || isStatementHeading(line)) break;
    const label = readTurnLabel(line);
    if (label && label.form !== 'line' && label.form !== 'stop' && label.rest !== '') break;
    if (label?.isNumbered) break;
    lines.push(text);
    const joint = readSigners(text.replace(/\.$/u, ''));
    if (joint && joint.names.length > 1 && joint.rest === '') {
      close();
      entries.push(...readInline(text).map((each) => ({ at, entry: each })));
      continue;
    }
    const isOpenEnded =
      open !== undefined && /(?:,|\s(?:of|and|the|for|&))$/u.test(print.lines[at - 1]?.text ?? '');
    const isBelow =
      open !== undefined &&
      at - open.at === 2 &&
      hasLetters(print, open.at) &&
      !hasLetters(print, at);
    const entry =
      isBelow || (isOpenEnded && !namesWork(text)) ? undefined : entryAt(text, isOpenEnded);
    if (entry) {
      close();
      open = { entry, at, end: at + 1 };
      long = 0;
    } else if (open && at - open.at < 4 && goesOn(print, open.at, at) && open.end === at) {
      open.end = at + 1;
    } else {
      close();
      if (!/\p{L}/u.test(text)) continue;
      long += 1;
      if (long >= MOST_LONG || isProse(text)) break;
    }
  }
  close();
  return { entries, lines };
}

/** `Ada Lindqvist, PhD`: where names bear degrees, a line without one is no name. */
const hasLetters = ({ lines }: Print, at: number): boolean =>
  /,\s/u.test(lines[at]?.text ?? '') && isPostnominal(wordsOf(lines[at]?.text ?? '').at(-1) ?? '');

/** A line that goes on with what a comma left open is an entry only with a credit of its own. */
function entryAt(text: string, isOpenEnded: boolean): Entry | undefined {
  const entry = readEntry(text);
  if (!entry) return undefined;
  const words = wordsOf(entry.name);
  const isWork = words.some((word) => isRole(word) || isOrganisation(word));
  const isNamed = !isWork && (words.length > 1 || entry.honorific !== undefined);
  const hasCredit = entry.role !== undefined || entry.affiliation !== undefined;
  const isAlone = withoutPages(text).replace(/[.,;]$/u, '') === entry.printed;
  if (!isNamed || (isOpenEnded && !hasCredit)) return undefined;
  return isAlone && namesWork(text) ? undefined : entry;
}

/** A line that may say what the one named above is: no heading, no number, no sentence. */
function goesOn({ lines }: Print, from: number, at: number): boolean {
  const text = lines[at]?.text ?? '';
  const isHeadline = /^[^\p{Ll}]*$/u.test(text) && /\p{Ll}/u.test(lines[from]?.text ?? '');
  return !isHeadline && !isProse(text) && !/^(?:\p{L} ){3,}|^[\d\W]|:$/u.test(text);
}

/** A sentence, or more words than a list has where nothing of them reads as a credit. */
const isProse = (text: string): boolean =>
  (wordsOf(text).length > 14 && !(namesWork(text) && readsAsCredit(text))) ||
  (/[.?!]$/u.test(text) && wordsOf(text).length > 8 && !/\.{3,}/u.test(text));

/** The entry, or the several that its lines hold, with what the lines below say where they say it. */
export function completed(print: Print, entry: Entry, at: number, end: number): readonly Entry[] {
  for (let last = end; last > at; last -= 1) {
    const entries = entriesOf(print, entry, at, last);
    if (entries.some(({ role, affiliation }) => role !== undefined || affiliation !== undefined)) {
      return entries;
    }
  }
  return [entry];
}

function entriesOf(print: Print, entry: Entry, at: number, end: number): readonly Entry[] {
  const texts = print.lines.slice(at, end).map(({ text }) => text);
  const cut = texts.map((text, each) => (each === texts.length - 1 ? withoutPages(text) : text));
  const lines = print.lines
    .slice(at, end)
    .map((line, each) => ({ ...line, text: cut[each] ?? line.text }));
  const whole = foldPrinted({ ...print, lines }, 0, lines.length);
  const start = whole.indexOf(entry.printed);
  if (start === -1) return [entry];
  const byline = whole.slice(start);
  const beside = withoutPages(texts[0] ?? '').split(entry.printed)[1] ?? '';
  // Each line below a name alone says a thing of its own: `Director` and then `Sea House`.
  const isStacked = wordsOf(beside.replace(/,/gu, ' ')).every((word) => isPostnominal(word));
  if (!isStacked) {
    const people = splitPeople(byline).flatMap((part) => readEntry(part) ?? []);
    return people.length > 0 ? people : [entry];
  }
  const [work = '', ...place] = cut.slice(1);
  if (work === '') return [entry];
  const { name, printed, honorific } = entry;
  const isRoleLine = !wordsOf(work).some(isOrganisation) && wordsOf(work).length < 7;
  if (place.length === 0 || !isRoleLine) {
    return [describeEntry(entry, [work, ...place].join(' '), byline)];
  }
  return [
    {
      name,
      printed,
      ...(honorific === undefined ? {} : { honorific }),
      role: work.replace(/,$/u, ''),
      affiliation: place.join(' '),
      byline,
    },
  ];
}

/** `Ada Lindqvist, Director, Sea House; Ben Holm, …`: what semicolons part, or names in a row. */
export function readInline(text: string): readonly Entry[] {
  const names = readSigners(text.trim().replace(/[.;]$/u, ''));
  const parts =
    names?.rest === ''
      ? names.names.map(({ honorific, printed }) =>
          honorific === undefined ? printed : `${honorific} ${printed}`,
        )
      : splitPeople(text.trim());
  return parts.flatMap((part) => readEntry(part.trim()) ?? []);
}
