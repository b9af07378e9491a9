import { isKnownWord } from '../../../text/lexicon/word-class.ts';
import { type Fragment, median, topOf } from './fragment.ts';

/** A capital at the start of a comment is at least so many times as high as the text beside it. */
const LEAST_SIZE = 1.8;
const LETTERS = /^\s*["'“‘«]?\p{Lu}{1,2}\s*$/u;

/**
 * Puts drop capitals in front of the first of the lines beside them, set as these are, and draws
 * those lines out to the capital's left edge.
 */
export function settleDropCaps(
  fragments: readonly Fragment[],
  words: ReadonlySet<string>,
): readonly Fragment[] {
  const body = median(fragments.map(({ size }) => size));
  const capitals = fragments.filter(
    ({ text, size }) => LETTERS.test(text) && size >= body * LEAST_SIZE,
  );
  let settled = fragments;
  for (const capital of capitals) settled = settle(settled, capital, body, words);
  return settled;
}

function settle(
  fragments: readonly Fragment[],
  capital: Fragment,
  body: number,
  words: ReadonlySet<string>,
): readonly Fragment[] {
  const isWordOf = (word: string) => isKnownWord(word) || words.has(word);
  const isBeside = (each: Fragment) =>
    each !== capital &&
    each.size < capital.size / LEAST_SIZE + 1 &&
    each.y > topOf(capital) &&
    each.y <= capital.y + body * 0.3 &&
    each.x0 >= capital.x1 - body / 2;
  const beside = fragments.filter(isBeside);
  const top = Math.min(...beside.map(({ y }) => y));
  const line = beside.filter(({ y }) => y - top < body / 3).sort((a, b) => a.x0 - b.x0);
  const [first] = line;
  if (!first || first.x0 - capital.x1 > body * 2) return fragments;
  const word = /^[\p{L}’']+/u.exec(first.text)?.[0] ?? '';
  const letter = capital.text.trim();
  const isWord = /^[AIO]$/u.test(letter) && isWordOf(word.toLowerCase());
  const joined = isWordOf((letter + word).toLowerCase());
  const text = letter + (isWord && !joined ? ' ' : '') + first.text.trimStart();
  const firsts = new Map<number, Fragment>();
  for (const each of beside) {
    const key = Math.round(each.y);
    const other = firsts.get(key);
    if (!other || each.x0 < other.x0) firsts.set(key, each);
  }
  const drawn = new Set(firsts.values());
  return fragments
    .filter((each) => each !== capital)
    .map((each) => {
      if (each === first) return { ...each, text, x0: capital.x0, spaced: true };
      return drawn.has(each) ? { ...each, x0: capital.x0 } : each;
    });
}
