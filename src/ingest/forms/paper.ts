import type { FileExpert } from '../../corpus/file.ts';
import { readCredit } from '../credit.ts';
import { foldPrinted } from '../extent.ts';
import { isImprint } from '../imprint-line.ts';
import { isWhole } from '../introduction.ts';
import { isOrganisation, wordsOf } from '../lexicon.ts';
import { type NameReading, readName } from '../name.ts';
import { countCommon, type Print } from '../print.ts';
import type { Reading } from '../reading.ts';
import { cutsOfText } from './author.ts';

/** What ties an author to an affiliation: `1`, `a,b`, `*`. */
const MARK =
  /(?<=[\p{L}.])(?:\d{1,2}(?:,\s?\d{1,2})*,?)?\s?[*†‡§¶∗⁎¹²³⁴⁵⁶⁷⁸⁹,]*(?<=[\d*†‡§¶∗⁎¹²³⁴⁵⁶⁷⁸⁹])(?=[\s,;]|$)/gu;
const MARKED_LINE = /^([\d*†‡§¶∗⁎¹²³⁴⁵⁶⁷⁸⁹]{1,2})\s?(?=\p{L})/u;
const BEGINS =
  /^(?:(?:Abstract|ABSTRACT|(?:Executive |EXECUTIVE )?(?:Summary|SUMMARY)|Introduction|INTRODUCTION|Key ?[Ww]ords|KEY ?WORDS)(?!\p{L})|1\.?\s+\p{Lu}|I\.\s+\p{Lu}|I\s+\p{Lu}{2})/u;
const MOST_LINES = 16;

interface Author {
  readonly name: NameReading;
  readonly marks: readonly string[];
}

/** A paper: the authors in a row below its title, then where they work, mostly by marks. */
export function readPaper(print: Print, start: number): Reading | undefined {
  for (let at = start; at < Math.min(start + 5, print.lines.length); at += 1) {
    const found = readAuthors(print, at);
    if (found && isWhole(print, at, found)) return paperOf(print, at, found);
  }
  return undefined;
}

/** The most lines from `at` on that hold nothing but names. */
function readAuthors(
  print: Print,
  at: number,
): { count: number; authors: readonly Author[] } | undefined {
  let text = '';
  let best: { count: number; authors: readonly Author[] } | undefined;
  for (let count = 1; count <= 4; count += 1) {
    const line = print.lines[at + count - 1];
    if (!line || BEGINS.test(line.text) || isImprint(line.text)) break;
    text = `${text} ${line.text}`.trim();
    const authors = splitAuthors(print, text);
    if (authors) best = { count, authors };
  }
  const isMarked = best?.authors.some(({ marks }) => marks.length > 0);
  if (!best || isMarked) return best;
  // Without marks an abstract below, or names that can be nothing else, make them authors.
  const from = at + best.count;
  const isPaper = print.lines.slice(from, from + MOST_LINES).some(({ text }) => BEGINS.test(text));
  const arePlain = best.authors.every(
    ({ name }) => countCommon(print, { ...name, names: [name] }) === 0,
  );
  return best.authors.length > 1 && (isPaper || arePlain) ? best : undefined;
}

function splitAuthors(print: Print, text: string): readonly Author[] | undefined {
  const authors: Author[] = [];
  // A comma between two marks parts no names.
  const parts = text
    .replace(/(?<=[\d*†‡§¶]),\s?(?=[\d*†‡§¶])/gu, '\u0001')
    .split(/\s*[,;]\s*(?:and\s+)?|\s+(?:and|&)\s+/u)
    .filter((part) => part !== '');
  for (const part of parts) {
    const own = part.replaceAll('\u0001', ',');
    const marks = [...own.matchAll(MARK)].flatMap(([mark]) => mark.trim().split(/\s?,\s?/u));
    const bare = own.replace(MARK, '').trim();
    const name = readName(bare);
    if (name?.rest !== '' || wordsOf(name.printed).some(isOrganisation)) return undefined;
    const signers = { ...name, names: [name] as const };
    if (marks.length === 0 && countCommon(print, signers) === wordsOf(name.printed).length)
      return undefined;
    authors.push({ name, marks });
  }
  return authors.length > 0 ? authors : undefined;
}

function paperOf(
  print: Print,
  at: number,
  { count, authors }: { count: number; authors: readonly Author[] },
): Reading | undefined {
  const from = at + count;
  const begin = print.lines.findIndex(({ text }, each) => each >= from && BEGINS.test(text));
  const isTold = begin !== -1 && begin - from <= MOST_LINES;
  const end = isTold ? begin : from;
  const block = foldPrinted(print, at, end);
  const places = print.lines.slice(from, end).map(({ text }) => text);
  const listed = authors.map(({ name, marks }): FileExpert => {
    const own = places.find((place) => marks.includes(MARKED_LINE.exec(place)?.[1] ?? ''));
    const shared = places.find(
      (place) => !place.includes('@') && wordsOf(place).some(isOrganisation),
    );
    const place = own ?? (marks.length === 0 ? shared : undefined);
    const cited = print.cite(name.printed);
    const start = block.indexOf(name.printed);
    const stop = place === undefined ? -1 : block.indexOf(place, start) + place.length;
    const printed = cited === name.printed ? {} : { printed: name.printed };
    if (place === undefined || stop < start + place.length) {
      return { name: cited, ...printed, aliases: [], byline: name.printed };
    }
    const credit = readCredit(place.replace(MARKED_LINE, ''));
    const affiliation = credit.affiliation ?? place.replace(MARKED_LINE, '');
    return {
      name: cited,
      ...printed,
      ...(credit.role === undefined ? {} : { role: credit.role }),
      affiliation,
      aliases: [],
      byline: block.slice(start, stop),
    };
  });
  const names = listed.map(({ name }) => name);
  // The names and places stay in the text, as the publisher's.
  return { cuts: cutsOfText(print, end, 0, names), experts: listed, doubts: [] };
}
