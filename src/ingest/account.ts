import type { Published } from './published.ts';

/** What a reader's account of a file and the file's own words do not share. Empty when nothing. */
export interface Imbalance {
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/**
 * Compares the words that a reader gives and leaves out with the words of the file read another
 * way. How often each stands there counts, not where; nor where words are parted or hyphened, which
 * a layout does not plainly say.
 */
export function compareAccount({ lines, leftOut }: Published, raw: string): Imbalance {
  const balance = new Map<string, number>();
  const count = (text: string, by: number) => {
    for (const token of text.split(/\s+/u)) {
      const word = token.replace(HYPHENS, '');
      if (word !== '') balance.set(word, (balance.get(word) ?? 0) + by);
    }
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
  return lettersOf(lost) === lettersOf(added) ? { lost: [], added: [] } : { lost, added };
}

const HYPHENS = /[\u00ad\u200b\u2060\u2010\u2011-]/gu;

const lettersOf = (words: readonly string[]): string => [...words.join('')].sort().join('');
