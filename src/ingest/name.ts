import { isHonorific, isPostnominal } from '../text/honorifics.ts';
import {
  isFunctionWord,
  isHeadingWord,
  isOrganisation,
  isParticle,
  isRole,
  wordsOf,
} from './lexicon.ts';

/** A person's name read from the start of a line. */
export interface NameReading {
  /** As printed, in one case or the other: `DR.` */
  readonly honorific?: string;
  /** As printed, without honorific and degrees. */
  readonly printed: string;
  readonly isCapitals: boolean;
  /** What ended the name; empty when only the end of the line or another word did. */
  readonly delimiter: '' | ',' | ':' | '(' | '–';
  /** The line after name and delimiter. */
  readonly rest: string;
}

const CAPITALS = /^(?:Mc|Mac)?\p{Lu}(?=.*\p{Lu})[\p{Lu}\p{M}'’ʼ-]+$/u;
const CAPITALISED = /^(?:(?:[dD]['’]|al-|el-)?\p{Lu}[\p{L}\p{M}'’ʼ-]+|\p{Lo}[\p{L}\p{M}'’ʼ-]*)$/u;
const INITIAL = /^(?:\p{Lu}\.-?)+$/u;
/** `St. Clair`; inside a name, where it is no honorific. */
const SAINT = /^(?:St|Ste|ST|STE)\.?$/u;
/** `William “Bill” Holm`. */
const NICKNAME = /^[“"‘'(]\p{Lu}[\p{L}\p{M}.-]*[”"’')]$/u;
const DASH = /^[-–—|@]+$/u;
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?(?=,|$)/iu;
const QUALIFIER =
  /^(?:(?:Emerit(?:us|a)|Associate|Assistant|Adjunct|Visiting|Honorary|Distinguished|Clinical)|(?:Assoc|Asst|Hon|Em|A)\.?|A\/)$/iu;
/** Inside a name: `de la Cruz`. */
const ARTICLE = /^l[ao]s?$/u;
/** Particles and initials aside. */
const MOST_WORDS = 5;
/** Titles that an article stands before. */
const STYLED = /^(?:hon(?:ou?rable)?|rev(?:erend)?|right|rt|most|very)\.?$/iu;
const FURTHER_TITLE = /^(?:em|emer|emerit[ua]|h\.\s?c|mult|habil|rer|nat|phil|jur|med)\.$/iu;

/** Reads a name, in capitals or capitalised, from the start of `line`, if one is there. */
export function readName(line: string): NameReading | undefined {
  const words = [...wordsOf(line)];
  const honorifics: string[] = [];
  // `The Hon. Ada Lindqvist`, `The Reverend Ben Holm`.
  if (/^the$/iu.test(words[0] ?? '') && STYLED.test(words[1] ?? '')) {
    honorifics.push(words.shift() ?? '');
  }
  // `Emeritus Prof`, `Associate Professor`: what qualifies a title belongs to it.
  if (QUALIFIER.test(words[0] ?? '') && /^prof/iu.test(words[1] ?? '')) {
    honorifics.push(words.shift() ?? '');
  }
  while (words[0] && isTitle(words[0], honorifics.length > 0)) {
    if (/[,:]$/.test(words[0])) return undefined;
    honorifics.push(words.shift() ?? '');
  }
  const isCapitals = startsInCapitals(words);
  const name: string[] = [];
  let delimiter: NameReading['delimiter'] = '';
  while (words[0] !== undefined && delimiter === '') {
    const word = words[0];
    const next = words[1] ?? '';
    const isInside = name.length > 0 && /^\p{Lu}/u.test(next) && !isRole(next);
    const isNickname = NICKNAME.test(word) && (name.length === 1 || !word.startsWith('('));
    const isLetter = /^\p{Lu}$/u.test(word);
    if (isInside && (SAINT.test(word) || isLetter || isNickname)) {
      name.push(words.shift() ?? '');
      continue;
    }
    if (DASH.test(word) || word.startsWith('(')) {
      delimiter = word.startsWith('(') ? '(' : '–';
      if (delimiter === '–') words.shift();
      break;
    }
    const bare = trimEnd(word);
    const fits = isCapitals ? CAPITALS : CAPITALISED;
    if (
      !(
        fits.test(bare) ||
        INITIAL.test(bare) ||
        (name.length > 0 && (isParticle(bare) || ARTICLE.test(bare)))
      )
    )
      break;
    if (name.length >= 2 && (isPostnominal(bare) || isRole(bare))) break;
    name.push(bare);
    delimiter = closing(word);
    words.shift();
  }
  let generation = '';
  while (delimiter === '' && words[0] !== undefined && isPostnominal(words[0])) {
    if (GENERATION.test(trimEnd(words[0]))) generation = trimEnd(words[0]);
    delimiter = closing(words.shift() ?? '');
  }
  let printed = name.join(' ');
  if (generation !== '') printed += ` ${generation}`;
  if (delimiter === ',' && words[0] !== undefined && GENERATION.test(words[0])) {
    printed += `, ${trimEnd(words.shift() ?? '')}`;
  }
  // `…, PhD` and nothing else: degrees are no credit.
  const isOnlyDegrees =
    delimiter === ',' && words.length > 0 && words.every((word) => isPostnominal(word));
  if (isOnlyDegrees) {
    words.length = 0;
    delimiter = '';
  }
  const isEnded = delimiter !== '' || words.length === 0;
  if (!isName(name, honorifics.length > 0, isEnded)) return undefined;
  return {
    ...(honorifics.length > 0 ? { honorific: honorifics.join(' ') } : {}),
    printed,
    isCapitals,
    delimiter,
    rest: words.join(' '),
  };
}

/** Of `AJ Smith` the second word tells. */
function startsInCapitals(words: readonly string[]): boolean {
  const full = words
    .map(trimEnd)
    .filter((word) => word.length > 1 && !INITIAL.test(word) && !isParticle(word))
    .filter((word) => !SAINT.test(word));
  const first = full[0] ?? '';
  if (!CAPITALS.test(first)) return false;
  const second = full[1] ?? '';
  return first.length > 2 || !/^\p{Lu}\p{Ll}/u.test(second);
}

/** An honorific, or what only stands after one: `PROF. EM. DR. H.C.`. */
function isTitle(word: string, isFurther: boolean): boolean {
  if (/^[\p{Lu}(]/u.test(word) && isHonorific(word)) return true;
  return isFurther && (FURTHER_TITLE.test(word) || /^emerit(?:us|a)$/iu.test(word));
}

function trimEnd(word: string): string {
  return word.replace(/[,:]+$/, '');
}

function closing(word: string): NameReading['delimiter'] {
  if (word.endsWith(':')) return ':';
  return word.endsWith(',') ? ',' : '';
}

function isName(words: readonly string[], hasHonorific: boolean, isEnded: boolean): boolean {
  const full = words.filter((word) => !isParticle(word) && !INITIAL.test(word));
  const last = words.at(-1) ?? '';
  if (full.length === 0 || full.length > MOST_WORDS || last !== full.at(-1)) return false;
  if (hasHonorific) return true;
  // `NGUYỄN VĂN AN`: what ends with a little word is no heading.
  const isSurname = (word: string) => word === last && words.length > 2 && isEnded;
  const foreign = (word: string) =>
    isHeadingWord(word) || isOrganisation(word) || (isFunctionWord(word) && !isSurname(word));
  return words.length >= 2 && !full.some(foreign);
}

/** `citeName` for one text, each name looked up once. */
export function nameCiter(text: string): (printed: string) => string {
  const known = new Map<string, string>();
  return (printed) => {
    const cited = known.get(printed) ?? citeName(printed, text);
    known.set(printed, cited);
    return cited;
  };
}

/**
 * The name as a person would cite it. A name in capitals takes the form that `text` prints
 * elsewhere, if it does; else capitals at the start of each part, particles in lower case.
 */
function citeName(printed: string, text: string): string {
  const words = wordsOf(printed);
  if (!words.some((word) => CAPITALS.test(trimEnd(word)))) return printed;
  const elsewhere = words.map(escapePattern).join('\\s+');
  for (const [found] of text.matchAll(new RegExp(`(?<!\\p{L})${elsewhere}(?!\\p{L})`, 'giu'))) {
    const parts = wordsOf(found);
    if (parts.every((part) => isParticle(part) || INITIAL.test(part) || isCased(part))) {
      return parts.join(' ');
    }
  }
  const low = (word: string, at: number) =>
    at > 0 &&
    !INITIAL.test(word) &&
    (isParticle(word) || (/^l[aeo]s?$/i.test(word) && /^de$/i.test(words[at - 1] ?? '')));
  return words
    .map((word, at) => (low(word, at) ? word.toLowerCase() : citeWord(word, text)))
    .join(' ');
}

const isCased = (word: string): boolean => /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word);

function citeWord(word: string, text: string): string {
  if (/^[JS]R\.?$/.test(word)) return word.replace('R', 'r');
  if (/^(?:II|III|IV)$/.test(word)) return word;
  if (SAINT.test(word)) return word.replace('T', 't').replace('E', 'e');
  if (INITIAL.test(word) || !CAPITALS.test(trimEnd(word))) return word;
  // MacDonald or Macdonald: only the document can tell.
  if (/^MAC/.test(word)) {
    const form = /(?<!\p{L})Mac\p{L}+/gu;
    const found = [...text.matchAll(form)].find(
      ([each]) => each.toUpperCase() === word && each !== word,
    );
    if (found) return found[0];
  }
  return word
    .toLowerCase()
    .replace(/(^|-)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/(^|-)([ODN]['’]|Mc)(\p{L})/gu, (_, before: string, head: string, letter: string) => {
      return before + head + letter.toUpperCase();
    });
}

/** `DR.` as a person writes it: `Dr.`; letters with stops between (`H.E.`) stay. */
export function citeHonorific(printed: string): string {
  return wordsOf(printed)
    .map((word) =>
      /^(?:\p{Lu}\.)+$/u.test(word) || !/\p{Lu}{2}/u.test(word)
        ? word
        : word.toLowerCase().replace(/\p{L}/u, (letter) => letter.toUpperCase()),
    )
    .join(' ');
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
