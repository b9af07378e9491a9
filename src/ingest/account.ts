import type { Published } from './published.ts';

/** What a reader's account of a file and the file's own words do not share. Empty when nothing. */
export interface Imbalance {
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/**
 * Compares the words that a reader gives and leaves out with the words of the file read another
 * way. How often each stands there counts, not where; nor where they are hyphened. Where a PDF parts
 * its words is not plainly to be seen, so there their letters count; in any other format a word is
 * parted only from one that was left out, as the mark of a note is.
 */
export function compareAccount({ format, lines, leftOut }: Published, raw: string): Imbalance {
  const balance = new Map<string, number>();
  const count = (text: string, by: number) => {
    for (const word of wordsOf(text)) balance.set(word, (balance.get(word) ?? 0) + by);
  };
  count(raw, 1);
  // A mark that the format counts out stands nowhere in the file.
  for (const { text, layout } of lines) count(text.slice(layout?.mark?.length ?? 0), -1);
  for (const { text } of leftOut) count(text, -1);
  const lost: string[] = [];
  const added: string[] = [];
  for (const [word, number] of balance) {
    const side = number > 0 ? lost : added;
    for (let times = Math.abs(number); times > 0; times -= 1) side.push(word);
  }
  if (lettersOf(lost) !== lettersOf(added)) return { lost, added };
  if (format === 'pdf') return NOTHING;
  const apart = new Set(leftOut.flatMap(({ text }) => wordsOf(text)));
  return arePartedBy(lost, added, apart) ? NOTHING : { lost, added };
}

const NOTHING: Imbalance = { lost: [], added: [] };
const HYPHENS = /[\u00ad\u200b\u2060\u2010\u2011-]/gu;

const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/u).flatMap((token) => token.replace(HYPHENS, '') || []);

const lettersOf = (words: readonly string[]): string => [...words.join('')].sort().join('');

/** True when the lost words are the added ones run together, each with one that was left out. */
function arePartedBy(
  lost: readonly string[],
  added: readonly string[],
  apart: ReadonlySet<string>,
): boolean {
  const left = new Map<string, number>();
  for (const word of added) left.set(word, (left.get(word) ?? 0) + 1);
  const take = (word: string): boolean => {
    const number = left.get(word) ?? 0;
    left.set(word, number - 1);
    return number > 0;
  };
  return lost.every((word) => {
    const pieces = Array.from({ length: word.length - 1 }, (_, at) => [
      word.slice(0, at + 1),
      word.slice(at + 1),
    ]);
    const found = pieces.find(
      ([head = '', tail = '']) =>
        left.has(head) && left.has(tail) && (apart.has(head) || apart.has(tail)),
    );
    return found?.every(take) ?? false;
  });
}
