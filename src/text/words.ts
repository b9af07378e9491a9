import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import stopwords from 'natural/lib/natural/util/stopwords.js';
import type { Span } from '../model.ts';

/**
 * Words and the terms they are indexed under. A term is a folded, stemmed word: `Reforms` and
 * `reform`, `defence` and `defense`, `Kraków` and `krakow` each share one.
 */

/** One word of a text. `surface` is the source's own, `term` what it is indexed under. */
export interface Word extends Span {
  readonly surface: string;
  readonly folded: string;
  readonly term: string;
}

// An acronym with points (U.S.), or letters and digits with inner apostrophes or number points.
const WORD =
  /\p{L}(?:\.\p{L})+(?!\p{L})|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*|[.,]\p{N}+)*/gu;

const STOP_WORDS = new Set([
  ...stopwords.words,
  ...'no not nor yes may shall will whose that’s it’s upon toward towards among within without whether therefore thus per via'.split(
    ' ',
  ),
]);

export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const [surface] = match;
    const folded = foldWord(surface);
    return {
      start: match.index,
      end: match.index + surface.length,
      surface,
      folded,
      term: stemWord(folded),
    };
  });
}

/** The words that carry meaning: function words left out. */
export function contentWords(text: string): Word[] {
  return wordsIn(text).filter((word) => !isStopWord(word.folded));
}

/** The terms of the words that carry meaning, in order. */
export function contentTerms(text: string): string[] {
  return contentWords(text).map((word) => word.term);
}

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.toLowerCase());
}

/** Lower case, without accents, possessive `’s` and the points of an acronym. */
export function foldWord(word: string): string {
  return foldText(word).replace(/'s?$/u, '').replace(/[.,']/gu, '');
}

const ASCII = /^[ -~]*$/;

/** A text for comparing: lower case, without accents, one kind of apostrophe. */
export function foldText(text: string): string {
  // Most text has nothing to fold but its capitals.
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ]/gu, "'")
    .toLowerCase();
}

// A vocabulary is small beside the text it comes from, so each word is stemmed once. Cleared when
// a flood of unknown words would make it a leak.
const stems = new Map<string, string>();
const STEMS_KEPT = 50_000;

/** Porter's stem (Porter 1980) of a folded word, after British and American spelling are made one. */
export function stemWord(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  const base = singular(folded);
  const stem = /^[a-z]{4,}$/.test(base) ? porter.stem(americanise(base)) : base;
  if (stems.size >= STEMS_KEPT) stems.clear();
  stems.set(folded, stem);
  return stem;
}

/** Porter's stems part `bus` and `gas` from their plurals, and three letters are stem enough. */
function singular(word: string): string {
  return word.replace(/^([a-z]{2}s)es$/, '$1');
}

/** The regular differences between British and American spelling; irregular ones stay two words. */
function americanise(word: string): string {
  return word
    .replace(/(?<=[a-z]{3})is(?=(e[sdr]?|ing|ations?|able)$)/, 'iz')
    .replace(/(?<=[a-z]{3})ys(?=(e[sdr]?|ing)$)/, 'yz')
    .replace(/(?<=[a-z]{2})our(?=(s|ed|ing|able|hood|hoods|ite|ites|ful|al)?$)/, 'or')
    .replace(/(?<=(def|off|pret|lic))ence(?=s?$)/, 'ense')
    .replace(/(?<=(cent|theat|met|lit|fib|calib|specta?t))re(?=s?$)/, 'er')
    .replace(/ll(?=(ed|ing|er|ers)$)/, 'l')
    .replace(/ogue(?=s?$)/, 'og')
    .replace(/(?<=progra)mme(?=s?$)/, 'm');
}
