import distance from 'natural/lib/natural/distance/levenshtein_distance.js';
import { foldText } from './words.ts';

/** How well something typed fits a label: for names, titles and topics, typos and accents forgiven. */

/** The folded words of a label; hyphens and punctuation part them. */
export function labelWords(label: string): string[] {
  return foldText(label).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Typing slips that are forgiven in a word of this many characters. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** True when the words differ by no more slips than their length forgives. */
export function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const allowed = slipsAllowed(Math.min(a.length, b.length));
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed) return false;
  return distance.DamerauLevenshteinDistance(a, b, { restricted: true }) <= allowed;
}

/** True when one letter too many, too few, another or turned round makes one of the other. */
export function isSlip(a: string, b: string): boolean {
  return distance.DamerauLevenshteinDistance(a, b, { restricted: true }) === 1;
}

/**
 * How well `typed` fits `label`, from 0 (not at all) to 1 (the same words). Each typed word must
 * find a word of the label: the whole of it, its beginning, or one that differs by a slip; the
 * worse the fits, and the more of the label is left over, the lower the score.
 */
export function fitLabel(typed: string, label: string): number {
  const wanted = labelWords(typed);
  const words = labelWords(label);
  if (wanted.length === 0 || words.length === 0) return 0;
  let sum = 0;
  for (const want of wanted) {
    const best = Math.max(...words.map((word) => fitWord(want, word)));
    if (best === 0) return 0;
    sum += best;
  }
  const fit = sum / wanted.length;
  const cover = Math.min(1, wanted.length / words.length);
  return fit * (0.8 + 0.2 * cover);
}

function fitWord(want: string, word: string): number {
  return fitBeginning(want, word) || fitSlip(want, word);
}

/** How well a typed word is a word or its beginning: 1, 0.9 or 0. */
export function fitBeginning(want: string, word: string): number {
  if (want === word) return 1;
  return word.startsWith(want) ? 0.9 : 0;
}

/** How well a typed word is one with slips in it, or the beginning of one: 0.7, 0.5 or 0. */
export function fitSlip(want: string, word: string): number {
  if (isNear(want, word)) return 0.7;
  // A slip in a word that is still being typed.
  if (want.length >= 4 && isNear(want, word.slice(0, want.length))) return 0.5;
  return 0;
}
