import { foldPrinted } from '../extent.ts';
import { isParticle, wordsOf } from '../lexicon.ts';
import type { Print } from '../print.ts';
import { type Entry, isRegisterEntry, readEntry, splitPeople, withoutPages } from './entry.ts';
import { readTurnLabel } from './label.ts';
import { completed, MOST_LINES, readInline, readLines } from './roll-lines.ts';
import {
  isHeading,
  isOfMembers,
  isStatementHeading,
  type Standing,
  standingIn,
  standingOf,
  withoutStatement,
} from './standing.ts';
import { calledIn } from './sworn.ts';

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

const ACCOMPANIED = /;?,?\s+(?:accompanied|represented) by:?\s+/iu;

export function findRoll(print: Print, start: number): Roll {
  const listed: Listed[] = [];
  const texts = new Map<Standing, string[]>();
  const say = (standing: Standing, text: string) =>
    texts.set(standing, [...(texts.get(standing) ?? []), text]);
  for (let at = start; at < print.lines.length; at += 1) {
    const line = print.lines[at];
    if (!line) break;
    const { text } = line;
    if (isStatementHeading(line)) {
      listed.push(...readStatement(print, at));
      continue;
    }
    const called = readCalled(print, at);
    if (called.length > 0) {
      listed.push(...called);
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
      const entries = readInline(whole.slice(whole.indexOf(':') + 1));
      listed.push(...entries.map((entry) => list(entry, at, standing)));
      at = end - 1;
    } else {
      const { entries, lines } = readLines(print, at + 1);
      say(standing, lines.join('\n'));
      listed.push(...entries.map((each) => list(each.entry, each.at, standing)));
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

/** `MR BEN HOLM, PILOT, AND DR ADA LINDQVIST, DIRECTOR, WERE CALLED AND EXAMINED`. */
function readCalled(print: Print, at: number): readonly Listed[] {
  const line = print.lines[at];
  if (!line || !(line.layout?.opens ?? line.afterBlank) || !isHeading(line)) return [];
  const called = calledIn(foldPrinted(print, at, blockEndOf(print, at)));
  if (called === undefined) return [];
  return splitPeople(called)
    .flatMap((part) => readEntry(part) ?? [])
    .map((entry) => list(entry, at, 'witness'));
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
  return own.map((each) => list(each, at, 'witness'));
}

/** The last word of a name, in small letters, generation aside. */
export function surnameOf(name: string): string {
  const words = wordsOf(name.replace(/,?\s+(?:jr|sr|ii|iii|iv)\.?$/iu, '').toLowerCase());
  const last = words.at(-1)?.replace(/[^\p{L}\p{M}'’-]/gu, '') ?? '';
  return isParticle(last) ? '' : last;
}

function inlineOf(text: string): string | undefined {
  const at = text.indexOf(':');
  return at === -1 ? undefined : text.slice(at + 1).trim();
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

const list = (entry: Entry, at: number, standing: Standing): Listed => ({
  ...entry,
  at,
  standing: standingIn(entry, standing),
});

/** `STATEMENT OF ADA LINDQVIST, PH.D., DIRECTOR, SEA HOUSE; ACCOMPANIED BY …`. */
function readStatement(print: Print, at: number): readonly Listed[] {
  let end = at + 1;
  while (end < print.lines.length && end < at + 6) {
    const line = print.lines[end];
    if (!line || (line.layout?.opens ?? line.afterBlank) || !isHeading(line)) break;
    end += 1;
  }
  const whole = foldPrinted(print, at, end);
  const told = withoutStatement(withoutPages(whole));
  const standing: Standing = isOfMembers(whole) ? 'member' : 'witness';
  return told
    .split(ACCOMPANIED)
    .flatMap((part) => splitPeople(part))
    .flatMap((part) => readEntry(part.replace(HONOURABLE, '')) ?? [])
    .map((entry) => list(entry, at, standing));
}

const HONOURABLE = /^(?:hon\.|the honorable)\s+/iu;
