import type { Document, Expert } from '../../model.ts';
import { isHonorific } from '../../text/honorifics.ts';
import { isCommonNoun, isKnownWord } from '../../text/lexicon/word-class.ts';
import { isOrganisation } from '../../text/organisations.ts';
import { isPlaceOrPeople } from '../../text/proper-words.ts';
import { isSlip, labelWords } from '../../text/similarity.ts';
import { foldSpan, sliceSpan } from '../../text/span.ts';
import { foldText, isStopWord } from '../../text/words.ts';
import type { Place } from './judge.ts';

/**
 * True when the name that the message gives is that of somebody (or of the publisher) whose words
 * these are.
 */
export function isBy(name: string, { comment }: Place, message: string): boolean {
  const { document, expertIds, kind } = comment;
  if (isOf(name, document)) return true;
  if (kind === 'commentary') {
    const isSigner = ({ id }: Expert) => expertIds.includes(id);
    const others = document.experts.filter((expert) => !isSigner(expert));
    // "Ada Lindqvist and Tom Okoro", where only one of them says it.
    if (others.some((expert) => isNamedIn(name, expert))) return false;
    return document.experts.some((expert) => isSigner(expert) && isCalled(name, expert));
  }
  if (isCredited(name, document, message)) return true;
  // What is agreed has parties, and a publisher may not be known: only an expert is surely wrong.
  const isKnown = kind === 'background' && document.publisher !== undefined;
  return !isKnown && !document.experts.some((expert) => isCalled(name, expert));
}

/**
 * True when it is an expert of these documents, or may be the name of somebody whom they do not
 * know: "Update: “…”" and "“…” (April 2019)" name nobody.
 */
export function isSomebody(name: string, documents: readonly Document[]): boolean {
  const isKnown = (document: Document) =>
    isOf(name, document) || document.experts.some((expert) => isCalled(name, expert));
  const words = name.split(/\s+/u);
  return (
    words.some(isProper) ||
    (words.length > 1 && words.some(isOrganisation)) ||
    documents.some(isKnown)
  );
}

/** In everyday use, a place, a month, or an exclamation in capitals (TIL, FYI) it is no name. */
function isProper(word: string): boolean {
  if (/^\p{Lu}{2,4}$/u.test(word)) return false;
  const kinds = [isKnownWord, isCommonNoun, isPlaceOrPeople, isInCalendar, isOrganisation];
  return labelWords(word).some((each) => !kinds.some((isOne) => isOne(each)));
}

/** By any part of the name that is not the given name alone, or by the institution. */
function isCalled(name: string, { name: full, aliases, affiliation }: Expert): boolean {
  const typed = wordsOf(name);
  if (typed.length === 0) return false;
  if (affiliation !== undefined && typed.length > 1 && isIn(typed, wordsOf(affiliation))) {
    return true;
  }
  return [full, ...aliases].some((alias) => {
    const own = wordsOf(alias);
    return own.length > 0 && (isNameIn(typed, own) || (own.length > 1 && isIn(own, typed)));
  });
}

/** "J. Lindqvist" for Johan Lindqvist; and one letter more or less, as names are transcribed. */
function isNameIn(typed: readonly string[], own: readonly string[]): boolean {
  const isOwn = (word: string) =>
    own.some((each) => each === word || (word.length > LONG && isSlip(word, each)));
  const isInitial = (word: string) =>
    [...word].length === 1 && own.some((each) => each.startsWith(word));
  return typed.some(isOwn) && typed.every((word) => isOwn(word) || isInitial(word));
}

/** In words so long, a letter that is another one makes no other name. */
const LONG = 6;

/** True when the message has the whole name of a person. */
function isNamedIn(name: string, { name: full }: Expert): boolean {
  const own = wordsOf(full);
  return own.length > 1 && isIn(own, wordsOf(name));
}

/** Words of the document's publisher or title; one word alone only when that is all of it. */
function isOf(name: string, { publisher = '', title }: Document): boolean {
  // "The Economist" and Economist are one.
  const telling = (label: string) => wordsOf(label).filter((word) => !isStopWord(word));
  const typed = telling(name);
  return [publisher, title]
    .map(telling)
    .some((own) => isIn(typed, own) && (typed.length > 1 || own.length === 1));
}

/** "— Background, The Review": what a thing is called, then who published it. */
function isCredited(name: string, { publisher }: Document, message: string): boolean {
  return publisher !== undefined && foldText(message).includes(foldText(`${name}, ${publisher}`));
}

function wordsOf(label: string): string[] {
  return label
    .split(/\s+/u)
    .filter((word) => !isHonorific(word))
    .flatMap(labelWords);
}

function isIn(some: readonly string[], all: readonly string[]): boolean {
  return some.length > 0 && some.every((word) => all.includes(word));
}

let calendar: ReadonlySet<string> | undefined;

/** An English month or day of the week, in lower case. */
function isInCalendar(word: string): boolean {
  calendar ??= new Set(
    Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2024, at, at + 1))).flatMap((date) =>
      date
        .toLocaleDateString('en', { month: 'long', weekday: 'long', timeZone: 'UTC' })
        .toLowerCase()
        .split(' '),
    ),
  );
  return calendar.has(word);
}

const MARKS = /["“”„«»‘’']/u;

/**
 * True when the words stand in quotation marks in the source, in a paragraph that names this person:
 * the commentator quotes them.
 */
export function isQuotedFrom(name: string, { comment, spans }: Place): boolean {
  const { document, blocks } = comment;
  const [first] = spans;
  const paragraph = blocks.find(
    ({ span }) => first !== undefined && span.start <= first.start && first.start < span.end,
  )?.span;
  if (!first || !paragraph) return false;
  const own = new Set(labelWords(foldSpan(document.text, paragraph)));
  const surname = wordsOf(name).at(-1);
  if (surname === undefined || !own.has(surname)) return false;
  const before = sliceSpan(document.text, { start: paragraph.start, end: first.start });
  const after = sliceSpan(document.text, { start: first.end, end: paragraph.end });
  const opened = Math.max(
    before.lastIndexOf('“'),
    before.lastIndexOf('‘'),
    before.lastIndexOf('«'),
  );
  const closed = before.lastIndexOf('”');
  const isStraight = (before.match(/"/gu)?.length ?? 0) % 2 === 1;
  return (opened > closed || isStraight) && MARKS.test(after);
}
