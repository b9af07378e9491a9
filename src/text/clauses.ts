import type { Span } from '../model.ts';
import { FINAL, readOrdinal } from './ordinals.ts';

/** A provision named by its number, and the words that do so. */
export interface ClauseAsked extends Span {
  /** From 1; `FINAL` for the last. */
  readonly number: number;
}

const CLAUSE = '(?:provision|clause|article)';
const BY_NUMBER = new RegExp(`\\b${CLAUSE}\\s+(?:no\\.?\\s*|number\\s+)?#?(\\d{1,3})\\b`, 'iu');
const BY_ORDINAL = new RegExp(
  `\\b(?:the\\s+)?(\\p{L}+|\\d{1,3}(?:st|nd|rd|th))\\s+${CLAUSE}\\b`,
  'iu',
);
/** A bare number counts only where nothing else than a provision can be meant. */
const BARE = /^\s*(?:no\.?\s*|number\s+|point\s+|#)?(\d{1,3})(?=[.)]?(?:\s|$))[.)]?/iu;
const BARE_ORDINAL = /^\s*(?:the\s+)?(\p{L}+|\d{1,3}(?:st|nd|rd|th))(?=\s|$)/iu;

/** "provision 2", "the third clause", "article no. 4" in a question. */
export function clauseAsked(text: string): ClauseAsked | undefined {
  return match(BY_NUMBER, text, Number) ?? match(BY_ORDINAL, text, readOrdinal);
}

/** As `clauseAsked`, and "2", "#2", "second", also with words of a title behind them. */
export function clauseTyped(text: string): ClauseAsked | undefined {
  return clauseAsked(text) ?? match(BARE, text, Number) ?? match(BARE_ORDINAL, text, readOrdinal);
}

function match(
  pattern: RegExp,
  text: string,
  read: (digits: string) => number | undefined,
): ClauseAsked | undefined {
  const found = pattern.exec(text);
  const number = found?.[1] === undefined ? undefined : read(found[1]);
  if (!found || number === undefined) return undefined;
  return { number, start: found.index, end: found.index + found[0].length };
}

/** True when the clause numbered so, of so many, is the one asked for. */
export function isClause(asked: number, number: number, count: number): boolean {
  return asked === FINAL ? number === count : number === asked;
}
