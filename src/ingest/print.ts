import { isKnownWord } from '../text/lexicon/word-class.ts';
import { isPlaceOrPeople } from '../text/proper-words.ts';
import { isStopWord } from '../text/words.ts';
import { namesWork } from './credit.ts';
import type { Vocabulary } from './hyphen.ts';
import { isFunctionWord, isHeadingWord, isOrganisation, wordsOf } from './lexicon.ts';
import type { Line } from './line.ts';
import { readSigners, type Signers } from './signers.ts';

/** Where the document's lines, words and names are looked up. */
export interface Print {
  /** The text's lines, without page numbers and running heads. */
  readonly lines: readonly Line[];
  readonly words: Vocabulary;
  /** A printed name as a person would cite it. */
  readonly cite: (printed: string) => string;
  /** Words that running text prints in small letters. */
  readonly small: ReadonlySet<string>;
  /** Acronyms: words that running text prints in capitals. */
  readonly acronyms: ReadonlySet<string>;
  /** Characters that nine lines in ten do not exceed. */
  readonly width: number;
  /** How the document sets the names that plainly introduce someone. */
  readonly style: { readonly capitals: boolean; readonly mixed: boolean };
  /** The names, as cited, that a list of contributors announces. */
  readonly contributors: ReadonlySet<string>;
  /** Lines that a page number or a running head stands before. */
  readonly parted: { has(line: Line): boolean };
}

/** Looks over the lines once, for what the byline rules ask. */
export function createPrint(
  lines: readonly Line[],
  words: Vocabulary,
  cite: (printed: string) => string,
  contributors: ReadonlySet<string>,
  parted: Print['parted'],
): Print {
  const small = new Set<string>();
  const acronyms = new Set<string>();
  for (const { text } of lines) {
    // A line that opens with two words in capitals may be a byline, which is no running text.
    if (/^\p{Lu}{2}\S*\s+\p{Lu}{2}/u.test(text) || text === text.toUpperCase()) continue;
    const [, ...further] = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
    for (const word of further) {
      if (/^\p{Ll}/u.test(word)) small.add(word.replace(/['’]s?$/u, ''));
      else if (/^\p{Lu}{2,5}$/u.test(word)) acronyms.add(word);
    }
  }
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return {
    lines,
    words,
    cite,
    small,
    acronyms,
    width: lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0,
    style: { capitals: isUsual(lines, true), mixed: isUsual(lines, false) },
    contributors,
    parted,
  };
}

function isUsual(lines: readonly Line[], isCapitals: boolean): boolean {
  return lines.some(({ text, afterBlank }, at) => {
    const signers = afterBlank ? readSigners(text) : undefined;
    if (signers?.isCapitals !== isCapitals) return false;
    const isBare = signers.rest === '' && signers.delimiter === '';
    const work = isBare ? (lines[at + 1]?.text ?? '') : signers.rest;
    return namesWork(work) || (isBare && signers.names[0].honorific !== undefined);
  });
}

/** How many of a name's words are words of the language or the document, as a heading's are. */
export function countCommon({ small, acronyms }: Print, { names }: Signers): number {
  const words = names
    .flatMap(({ printed }) => wordsOf(printed))
    .filter((word) => /\p{L}{2}/u.test(word));
  return words.filter((word) => {
    const low = word.toLowerCase().replace(/['’]s$/u, '');
    const tests = [isKnownWord, isPlaceOrPeople, isOrganisation, isHeadingWord, isFunctionWord];
    return small.has(low) || acronyms.has(word) || tests.some((test) => test(low));
  }).length;
}

/**
 * True when a line ends where its author ended it: the next line's first word would have had room
 * on it, it is longer than lines are wrapped, or the next line opens a sentence: `The`, `We`.
 */
export function endsOnPurpose({ lines, width }: Print, at: number): boolean {
  const text = lines[at]?.text ?? '';
  const next = lines[at + 1];
  if (!next || next.afterBlank) return true;
  const word = /^\S+/u.exec(next.text)?.[0] ?? '';
  const isOpening = /^\p{Lu}\p{Ll}/u.test(word) && isStopWord(word);
  return isOpening || text.length > width || text.length + 1 + word.length <= width;
}
