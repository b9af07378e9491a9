/**
 * A text as the signs that a quotation must keep: its words and its punctuation marks. Two texts
 * that only type them differently have the same keys: typographic and straight quotation marks,
 * dashes of any length, an ellipsis in one sign or three, ligatures, composed and decomposed
 * accents, soft hyphens and other characters that nobody sees.
 */
export interface Sign {
  /** Half-open, in UTF-16 code units of the text it was read from. */
  readonly start: number;
  readonly end: number;
  /** Equal for what is typed differently only; keeps upper and lower case. */
  readonly key: string;
  readonly kind: 'word' | 'mark';
  /** How many words it counts for: Chinese, Japanese and Thai put nothing between theirs. */
  readonly words: number;
}

// What is not seen: soft hyphens, joiners, direction marks, variation selectors.
const UNSEEN = String.raw`\p{Cf}\uFE00-\uFE0F`;
const UNPARTED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
const LETTER = String.raw`[[\p{L}\p{N}]--[${UNPARTED}]]`;
const INNER = String.raw`[[\p{L}\p{N}\p{M}${UNSEEN}]--[${UNPARTED}]]`;
const DASHES = String.raw`\-‐-―−﹘﹣－`;

/** An acronym with points, a word or a number; a character that is a word; an amount; a mark. */
const SIGN = new RegExp(
  [
    String.raw`(\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])\.?|${LETTER}${INNER}*(?:(?:['’‘ʼ＇](?=\p{L})|(?<=\p{N})[.,](?=\p{N}))${INNER}*)*)`,
    String.raw`([${UNPARTED}][\p{M}${UNSEEN}]*)`,
    String.raw`([\p{Sc}%‰])`,
    String.raw`(…|\.(?:\s?\.){2,})`,
    `([${DASHES}]+)`,
    String.raw`[^\s${UNSEEN}]`,
  ].join('|'),
  'gv',
);

const DASH = '-';
export const ELLIPSIS = '…';
const QUOTATION_MARK = '"';
const APOSTROPHES = /['’‘ʼ＇‛`´]/gu;
const QUOTATION_MARKS = /^["“”„‟«»‹›「」『』〝〞'‘’‚‛`´＂＇]$/u;
const UNSEEN_SIGNS = new RegExp(`[${UNSEEN}]`, 'gu');

export function readSigns(text: string): Sign[] {
  return Array.from(text.matchAll(SIGN), (match): Sign => {
    const [surface, word, unparted, amount, ellipsis, dash] = match;
    const { index: start } = match;
    const end = start + surface.length;
    if (word !== undefined) return { start, end, key: keyOf(word), kind: 'word', words: 1 };
    if (unparted !== undefined) {
      return { start, end, key: keyOf(unparted), kind: 'word', words: 0.5 };
    }
    if (amount !== undefined) return { start, end, key: amount, kind: 'word', words: 0 };
    const key = ellipsis ? ELLIPSIS : dash ? DASH : markOf(surface);
    return { start, end, key, kind: 'mark', words: 0 };
  });
}

/** The folded keys of the words alone, for a text of any length: `readSigns` keeps more. */
export function* foldedWords(text: string): Generator<string> {
  for (const [, word, unparted, amount] of text.matchAll(SIGN)) {
    const surface = word ?? unparted ?? amount;
    if (surface !== undefined) yield foldKey(keyOf(surface));
  }
}

/** The words that a stretch counts for; a half is a whole one. */
export function wordCount(signs: readonly Sign[]): number {
  return Math.ceil(signs.reduce((sum, { words }) => sum + words, 0));
}

/** Equal for words that differ in upper and lower case, apostrophes and points only. */
export function foldKey(key: string): string {
  const lower = key.toLowerCase();
  return /['.]/u.test(lower) ? lower.replace(/['.]/gu, '') : lower;
}

const ASCII = /^[ -~]*$/;

function keyOf(word: string): string {
  if (ASCII.test(word)) return word.replace(APOSTROPHES, "'");
  return word.normalize('NFKC').replace(UNSEEN_SIGNS, '').replace(APOSTROPHES, "'");
}

function markOf(mark: string): string {
  return QUOTATION_MARKS.test(mark) ? QUOTATION_MARK : mark.normalize('NFKC');
}
