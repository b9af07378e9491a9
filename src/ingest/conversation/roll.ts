import { isPostnominal } from '../../text/honorifics.ts';
import { namesWork } from '../credit.ts';
import { foldPrinted } from '../extent.ts';
import { isOrganisation, isParticle, isRole, wordsOf } from '../lexicon.ts';
import type { Print } from '../print.ts';
import { readSigners } from '../signers.ts';
import {
  describeEntry,
  type Entry,
  isRegisterEntry,
  readEntry,
  splitPeople,
  withoutPages,
} from './entry.ts';
import { readTurnLabel } from './label.ts';

/** What a list says that those whom it names do: speak as witnesses, ask, or only sit there. */
export type Standing = 'witness' | 'member' | 'present';

export interface Listed extends Entry {
  /** Index of its line. */
  readonly at: number;
  readonly standing: Standing;
}

/** The lists of a document that say who takes part. */
export interface Roll {
  readonly listed: readonly Listed[];
  /** The words of the lists of one standing, in small letters. */
  text(standing: Standing): string;
  /** True when a list has the name, or as a surname or a title and surname the one of somebody. */
  names(speaker: string): boolean;
}

const WITNESSES =
  /^(?:list of )?(?:witness(?:es)?(?: list| statements?)?|(?:(?:sponsor|applicant|industry|guest|invited|public) )+(?:presentations?|speakers?|presenters?)|panel(?:l?ists?| members?)?|(?:first|second|third|fourth|fifth) panel|panel (?:no\. )?(?:\d+|[ivx]+|one|two|three|four|five)|speakers?|presenters?|contributors?|participants?|guests?|interviewees?|examination of witness(?:es)?|witness(?:es)? examined|statements? of:?$|taking part(?: in .{3,40})?|(?:in|with)(?: this)? (?:conversation|discussion)(?: with)?|on the panel)(?!\p{L})/iu;
const MEMBERS =
  /^(?:(?:(?:sub)?committee |panel |(?:non-?)?voting |temporary |council |board |commission )*members?(?: present)?(?: \(.{3,20}\))?|present|presiding|statements? of members|(?:(?:sub)?committee|commission) on |designated federal |interviewers?|moderators?|hosts?|(?:interview )?(?:conducted|moderated|hosted|chaired) by)(?!\p{L})/iu;
const PRESENT =
  /^(?:also (?:present|in attendance|attending)|in attendance|(?:\w+ )?staff(?: present)?|(?:\w+ ){0,2}participants \(non-?voting\)|.{3,60}\(non-?voting\)$)(?!\p{L})/iu;
const STATEMENT =
  /^(?:(?:joint|opening|prepared|written) )*(?:statements?|testimony|presentation) (?:of|by) (?=\p{Lu})/iu;
const OF_MEMBERS =
  /^opening|senators? from|representatives? in congress|member of (?:congress|parliament)|chair(?:man|woman)? of the (?:sub)?committee|ranking/iu;
const ACCOMPANIED = /;?,?\s+(?:accompanied|represented) by:?\s+/iu;
const MOST_LINES = 80;
const MOST_LONG = 3;

export function findRoll(print: Print, start: number): Roll {
  const listed: Listed[] = [];
  const texts = new Map<Standing, string[]>();
  const say = (standing: Standing, text: string) =>
    texts.set(standing, [...(texts.get(standing) ?? []), text]);
  for (let at = start; at < print.lines.length; at += 1) {
    const text = print.lines[at]?.text ?? '';
    if (STATEMENT.test(text) && isHeading(print, at)) {
      listed.push(...readStatement(print, at));
      continue;
    }
    const standing = standingOf(text);
    if (standing === undefined) {
      if (isRegisterEntry(text)) listed.push(...readRegister(print, at));
      continue;
    }
    const inline = inlineOf(text);
    if (inline !== undefined && inline !== '') {
      const end = blockEndOf(print, at);
      const whole = foldPrinted(print, at, end);
      say(standing, whole);
      listed.push(...readInline(whole.slice(whole.indexOf(':') + 1), at, standing));
      at = end - 1;
    } else {
      const { entries, lines } = readLines(print, at + 1, standing);
      say(standing, lines.join('\n'));
      listed.push(...entries);
    }
  }
  const all = new Map(
    [...texts].map(([standing, lines]) => [standing, lines.join('\n').toLowerCase()]),
  );
  return {
    listed,
    text: (standing) => all.get(standing) ?? '',
    names: (speaker) => {
      const last = surnameOf(speaker);
      return last !== '' && listed.some(({ name }) => surnameOf(name) === last);
    },
  };
}

/** An entry that no list holds, as it stands where its bearer takes the stand. */
function readRegister(print: Print, at: number): readonly Listed[] {
  const text = print.lines[at]?.text ?? '';
  const entry = readEntry(text);
  if (!entry) return [];
  const next = print.lines[at + 1];
  const goesOnBelow =
    next && !(next.layout?.opens ?? next.afterBlank) && !isRegisterEntry(next.text);
  const own = completed(print, entry, at, goesOnBelow ? at + 2 : at + 1);
  return own.map((each) => ({ ...each, at, standing: standingIn(each, 'witness') }));
}

/** The last word of a name, in small letters, generation aside. */
export function surnameOf(name: string): string {
  const words = wordsOf(name.replace(/,?\s+(?:jr|sr|ii|iii|iv)\.?$/iu, '').toLowerCase());
  const last = words.at(-1)?.replace(/[^\p{L}\p{M}'’-]/gu, '') ?? '';
  return isParticle(last) ? '' : last;
}

/** True for a line that begins with what heads a list, and is short or ends there. */
function standingOf(text: string): Standing | undefined {
  const head = text.includes(':') ? text.slice(0, text.indexOf(':')) : text;
  if (wordsOf(head).length > 7 || /[.?!]$/u.test(head.replace(/\.{3,}.*$/u, ''))) return undefined;
  if (PRESENT.test(head)) return 'present';
  const isCaption = text.includes(':') || wordsOf(text).length <= 6;
  if (!isCaption) return undefined;
  if (MEMBERS.test(head)) return 'member';
  return WITNESSES.test(head) ? 'witness' : undefined;
}

function inlineOf(text: string): string | undefined {
  const at = text.indexOf(':');
  return at === -1 ? undefined : text.slice(at + 1).trim();
}

function isHeading({ lines }: Print, at: number): boolean {
  const line = lines[at];
  if (!line) return false;
  const isCapitals =
    line.text.replace(/\b(?:Hon|Ph|Dr|Mc)\b\.?/gu, '').toUpperCase() ===
    line.text.replace(/\b(?:Hon|Ph|Dr|Mc)\b\.?/gu, '');
  const isSet = line.layout?.isBold || line.layout?.heading !== undefined || line.layout?.isCentred;
  return isCapitals || isSet === true || /\.{3,}\s*\d+$/u.test(line.text);
}

function blockEndOf({ lines }: Print, at: number): number {
  let end = at + 1;
  while (end < lines.length && end < at + MOST_LINES) {
    const line = lines[end];
    if (!line || (line.layout?.opens ?? line.afterBlank) || readTurnLabel(line)?.isNumbered) break;
    if (standingOf(line.text) !== undefined && line.text.includes(':')) break;
    end += 1;
  }
  return end;
}

/** `Ada Lindqvist, Director, Sea House; Ben Holm, …`: what semicolons part, or names in a row. */
function readInline(text: string, at: number, standing: Standing): readonly Listed[] {
  const names = readSigners(text.trim().replace(/[.;]$/u, ''));
  if (names?.rest === '')
    return names.names.flatMap((name) =>
      listName(
        name.honorific === undefined ? name.printed : `${name.honorific} ${name.printed}`,
        at,
        standing,
      ),
    );
  return splitPeople(text.trim()).flatMap((part) => listName(part.trim(), at, standing));
}

/** A senator stays one among witnesses. */
const standingIn = ({ byline }: Entry, standing: Standing): Standing =>
  standing === 'witness' && OF_MEMBERS.test(byline) ? 'member' : standing;

function listName(text: string, at: number, standing: Standing): readonly Listed[] {
  const entry = readEntry(text);
  return entry ? [{ ...entry, at, standing: standingIn(entry, standing) }] : [];
}

/** The entries on the lines below a heading, each with what stands below its name. */
function readLines(
  print: Print,
  from: number,
  standing: Standing,
): { entries: readonly Listed[]; lines: readonly string[] } {
  const entries: Listed[] = [];
  const lines: string[] = [];
  let long = 0;
  let open: { entry: Entry; at: number; end: number } | undefined;
  const close = () => {
    if (open) {
      const { entry, at, end } = open;
      const own = completed(print, entry, at, end);
      entries.push(...own.map((each) => ({ ...each, at, standing: standingIn(each, standing) })));
    }
    open = undefined;
  };
  for (let at = from; at < Math.min(from + MOST_LINES, print.lines.length); at += 1) {
    const line = print.lines[at];
    if (!line) break;
    const { text } = line;
    // Another heading, of a list that says nothing of who speaks: `Letters submitted by:`.
    if (/:$/u.test(text) && lines.length > 0 && !/^.{0,3}:$/u.test(text)) break;
    if (standingOf(text) !== undefined || (STATEMENT.test(text) && isHeading(print, at))) break;
    const label = readTurnLabel(line);
    if (label && label.form !== 'line' && label.form !== 'stop' && label.rest !== '') break;
    if (label?.isNumbered) break;
    lines.push(text);
    const joint = readSigners(text.replace(/\.$/u, ''));
    if (joint && joint.names.length > 1 && joint.rest === '') {
      close();
      entries.push(...readInline(text, at, standing));
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

const isProse = (text: string): boolean =>
  wordsOf(text).length > 14 ||
  (/[.?!]$/u.test(text) && wordsOf(text).length > 8 && !/\.{3,}/u.test(text));

/** The entry, or the several that its lines hold, with what the lines below say where they say it. */
function completed(print: Print, entry: Entry, at: number, end: number): readonly Entry[] {
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

/** `STATEMENT OF ADA LINDQVIST, PH.D., DIRECTOR, SEA HOUSE; ACCOMPANIED BY …`. */
function readStatement(print: Print, at: number): readonly Listed[] {
  let end = at + 1;
  while (end < print.lines.length && end < at + 6) {
    const line = print.lines[end];
    if (!line || (line.layout?.opens ?? line.afterBlank) || !isHeading(print, end)) break;
    end += 1;
  }
  const whole = foldPrinted(print, at, end);
  const told = withoutPages(whole).replace(STATEMENT, '');
  const standing: Standing = OF_MEMBERS.test(whole) ? 'member' : 'witness';
  return told
    .split(ACCOMPANIED)
    .flatMap((part) => splitPeople(part))
    .flatMap((part) => listName(part.replace(HONOURABLE, ''), at, standing));
}

const HONOURABLE = /^(?:hon\.|the honorable)\s+/iu;
