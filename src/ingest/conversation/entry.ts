import { isHonorific, isPostnominal } from '../../text/honorifics.ts';
import { type Credit, namesRole, namesWork, readCredit, readsAsCredit } from '../credit.ts';
import {
  isFunctionWord,
  isHeadingWord,
  isOrganisation,
  isParticle,
  isRole,
  wordsOf,
} from '../lexicon.ts';
import { readName } from '../name.ts';

/** One whom a list names. */
export interface Entry extends Credit {
  /** In the order of speech, as printed: `Ada LINDQVIST` of `LINDQVIST, Dr Ada`. */
  readonly name: string;
  /** The name's words as they follow each other in print, titles included. */
  readonly printed: string;
  readonly honorific?: string;
  /** The whole entry, as printed. */
  readonly byline: string;
}

/** Dots that lead to the page, and the page. */
const LEADER = /\s*(?:\.{3,}|…+|(?:\. ){3,}|_{3,})[\s.]*(?:\d+[\s,]*)*$/u;
const PAGES = /(?:\s+\d{1,4})+$/u;
const BEFORE = /^(?:by:\s+|BY:\s+|[•●▪*–—-]\s+|and\s+|(?:\d{1,2}|[ivx]+|[IVX]+)[.):]\s+)/u;
const GIVEN = /^(?:\p{Lu}[\p{L}\p{M}'’-]*|(?:\p{Lu}\.-?)+)$/u;

/** Reads an entry of a list: `Dr Ada Lindqvist, Director, …`, `LINDQVIST, Dr Ada, Director, …`. */
export function readEntry(text: string): Entry | undefined {
  const plain = withoutPages(text);
  const told = plain.replace(REMOTE, '');
  const entry = readInverted(told) ?? readPlain(told);
  return entry && told !== plain ? { ...entry, byline: plain } : entry;
}

/** How somebody attends is nothing that he or she is: `(via video link)`. */
const REMOTE =
  /,?\s*[([](?:(?:appear|attend|join|participat)\w+ )?(?:via|by|through|on|over|remotely|virtually|online|remote|virtual|in person|as an individual)\b[^)\]]{0,40}[)\]]|,?\s+(?:via|by) (?:video|tele|audio|phone|zoom)[\p{L} -]{0,20}$/giu;

export const withoutPages = (text: string): string =>
  text
    .replace(BEFORE, '')
    .replace(LEADER, '')
    .replace(PAGES, '')
    .replace(/[;,]?\s+and$/iu, '')
    .trim();

/** `Ada Lindqvist, Director, Sea House, and Ben Holm, …`: each with what is said of them. */
export function splitPeople(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  const isInverted = readInverted(text) !== undefined;
  for (const match of text.matchAll(
    /(?:;\s+(?:[aA][nN][dD]\s+)?|,\s+(?:[aA][nN][dD]\s+)?|\s+(?:and|AND)\s+)(?=\p{Lu})/gu,
  )) {
    // The first comma of `LINDQVIST, Dr Ada, …` stands within the name.
    if (isInverted && !text.slice(0, match.index).includes(',')) continue;
    const name = readName(text.slice(match.index + match[0].length));
    if (!name || (!name.printed.includes(' ') && name.honorific === undefined)) continue;
    if (isFunctionWord(wordsOf(name.printed)[0] ?? '')) continue;
    // `General Manager` is no Manager whose title is General.
    if (wordsOf(name.printed).some((word) => isRole(word))) continue;
    const isNamed = name.delimiter === ',' || name.rest === '';
    const [next = ''] = name.rest.split(/,\s/u);
    const isStrong = /^;|^,\s+and\s/iu.test(match[0]) || name.honorific !== undefined;
    if (!isNamed || !(isStrong || (name.delimiter === ',' && namesRole(next)))) continue;
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start)];
}

/** What a list says of somebody: the name alone, or with role and affiliation. */
export function describeEntry(entry: Entry, credit: string, byline: string): Entry {
  const { name, printed, honorific } = entry;
  // What follows a semicolon is what else somebody is, or was.
  const [own = ''] = credit.replace(/[.;,]+$|[;,]?\s+and$/giu, '').split(/;\s/u);
  const isCredit = namesWork(own) && readsAsCredit(own);
  return {
    name,
    printed,
    ...(honorific === undefined ? {} : { honorific }),
    ...(isCredit ? ofList(settleCredit(readCredit(own))) : {}),
    byline,
  };
}

/** In a list, what stands before the institution is the role, whatever it is called. */
function ofList({ role, affiliation }: Credit): Credit {
  const [first = '', ...rest] = affiliation?.split(', ') ?? [];
  const hasOrganisation = (text: string) => wordsOf(text).some((word) => isOrganisation(word));
  const isRoleToo =
    role === undefined &&
    rest.length > 0 &&
    wordsOf(first).length < 4 &&
    !hasOrganisation(first) &&
    hasOrganisation(rest.join(' '));
  if (isRoleToo) return { role: first, affiliation: rest.join(', ') };
  return {
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
  };
}

/** `LINDQVIST, Dr Ada, Director, …`: so plainly an entry that it needs no list around it. */
export const isRegisterEntry = (text: string): boolean => {
  const entry = /^[^\p{Ll}]{2,40},\s/u.test(text) ? readInverted(withoutPages(text)) : undefined;
  return (
    entry?.role !== undefined || (entry?.honorific !== undefined && entry.affiliation !== undefined)
  );
};

function readPlain(text: string): Entry | undefined {
  const name = readName(text);
  if (!name) return undefined;
  const { printed, honorific, rest, delimiter } = name;
  if (delimiter === ':' || (rest !== '' && delimiter === '')) return undefined;
  const whole = honorific === undefined ? printed : `${honorific} ${printed}`;
  const entry = {
    name: printed,
    printed: whole,
    ...(honorific === undefined ? {} : { honorific }),
    byline: text,
  };
  return describeEntry(entry, closing(rest), text.replace(/[.,;]+$/u, ''));
}

const closing = (rest: string): string => rest.replace(/^\((.*)\)$/u, '$1');

/** `QUILL, Harriet, Ph.D., Director, …`, `LINDQVIST, Dr Ada, Director, …`. */
function readInverted(text: string): Entry | undefined {
  const [surname = '', second, ...rest] = text.split(/,\s+/u);
  if (second === undefined) return undefined;
  const surnames = wordsOf(surname);
  const isSurname =
    surnames.length <= 3 &&
    surnames.some((word) => !isParticle(word)) &&
    surnames.every((word) => isParticle(word) || GIVEN.test(word)) &&
    !surnames.some((word) => isOther(word) || isHonorific(word));
  if (!isSurname) return undefined;
  const words = [...wordsOf(second)];
  const titles: string[] = [];
  while (words[0] !== undefined && isHonorific(words[0])) titles.push(words.shift() ?? '');
  // `LINDQVIST, Ms Ada AM`: the letters are none of the name.
  while (words.length > 1 && isPostnominal(words.at(-1) ?? '')) words.pop();
  const isGiven =
    words.length > 0 &&
    words.length <= 3 &&
    words.every((word) => GIVEN.test(word) && !isOther(word) && !isFunctionWord(word)) &&
    !/^emerit/iu.test(words[0] ?? '');
  // `Ben Holm, Ada Lindqvist` are two: a surname of several words stands in capitals before others.
  const isCapitals = surname === surname.toUpperCase() && second !== second.toUpperCase();
  if (!isGiven || !(surnames.length === 1 || isCapitals)) return undefined;
  if (words.every((word) => isPostnominal(word))) return undefined;
  // `Sukarno, Deputy Premier`: the second part must not be read as given names.
  const isBare = words.length > 1 && titles.length === 0 && !second.includes('.');
  if (isBare && rest.length === 0) return undefined;
  const name = [...words, surname].join(' ');
  const printed = `${surname}, ${second}`;
  const honorific = titles.join(' ');
  const entry = { name, printed, ...(honorific === '' ? {} : { honorific }), byline: text };
  return describeEntry(entry, rest.join(', '), text.replace(/[.,;]+$/u, ''));
}

const isOther = (word: string): boolean =>
  isRole(word) || isOrganisation(word) || isHeadingWord(word) || /-(?:at|in|of)-/iu.test(word);

/**
 * `Director, Coasts and Rivers, Sea Institute`: what stands between a role and the institution is
 * what the role is for, where only the last part names an institution.
 */
export function settleCredit({
  role,
  affiliation,
}: {
  readonly role?: string | undefined;
  readonly affiliation?: string | undefined;
}): Credit {
  const [, work, place] =
    (role === undefined &&
      /^(?:an?|the)\s+(\p{Ll}[\p{Ll} -]+?) (?:at|with|of|for|in)\s+(?:the\s+)?(\p{Lu}.*)$/u.exec(
        affiliation ?? '',
      )) ||
    [];
  // `a structural acoustician at the University of …`: no list has all that people are.
  if (work !== undefined && place !== undefined) return { role: work, affiliation: place };
  const [, head, whole] =
    (affiliation === undefined &&
      /^(.+?) of the (\p{Lu}\S+ (?:.*\s)?\p{Lu}.*)$/u.exec(role ?? '')) ||
    [];
  if (head !== undefined && whole !== undefined && namesRole(head)) {
    return { role: head, affiliation: whole };
  }
  const [, post = '', body] =
    (affiliation === undefined &&
      /^(\p{Ll}.+?) for the (\p{Lu}\S+ (?:.*\s)?\p{Lu}.*)$/u.exec(role ?? '')) ||
    [];
  // `the chief pilot for the Sea District`, but not `minister for the Middle East`.
  const isOfSubject = /\b(?:minister|secretary|envoy|ambassador|representative|commissioner)\b/u;
  if (body !== undefined && namesRole(post) && !isOfSubject.test(post)) {
    return { role: post, affiliation: body };
  }
  const told = affiliation?.replace(/,?\s+as an individual$/iu, '');
  const parts = told?.split(', ') ?? [];
  const last = parts.at(-1) ?? '';
  const isMixed = /\p{Ll}/u.test(told ?? '');
  const named = (part: string) =>
    wordsOf(part).some(
      (word) => isOrganisation(word) || (isMixed && /^\p{Lu}{2,}$|\p{Ll}\p{Lu}/u.test(word)),
    );
  if (role === undefined || told === undefined || parts.length < 2) {
    return { ...(role === undefined ? {} : { role }), ...(told ? { affiliation: told } : {}) };
  }
  if (parts.slice(0, -1).some(named) || !named(last)) return { role, affiliation: told };
  return { role: [role, ...parts.slice(0, -1)].join(', '), affiliation: last };
}
