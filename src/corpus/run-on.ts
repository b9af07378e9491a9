import type { MovableBlock } from './alignment.ts';
import type { PrintedWord } from './printed-words.ts';

/** What may stand around a byline and is no word of it: `—Ada Lindqvist, Institute of Quays.` */
const BEFORE = /^[\p{Pd}\p{Ps}\p{Pi}"']*$/u;
/** It closes the byline. */
const CLOSED = /^[:;,.\p{Pd}]+/u;
const PUNCTUATION = /^[\p{P}"']+$/u;
/** What can only be the first word of what follows. */
const OPENS = /^[\p{P}"']*[\p{Lu}\p{Lt}\p{N}]/u;

/**
 * The words of an original with those parted into which a byline runs: `Institute of QuaysThe ferry`
 * holds the byline that ends in `Quays`, then `The`. Punctuation around a byline is dropped. Only of
 * blocks that stand nowhere as they are, and not where `text`, the corpus text, has the same words.
 */
export function partRunOns(
  print: readonly PrintedWord[],
  blocks: readonly MovableBlock[],
  text: () => string,
): readonly PrintedWord[] {
  const parted = new Map<number, readonly PrintedWord[]>();
  for (const block of blocks) {
    const { words, uses } = block;
    if (words.length < 2) continue;
    const found = print.flatMap((_, at) => matchAt(print, at, words) ?? []);
    if (found.some(({ isExact }) => isExact)) continue;
    let left = uses;
    const kept = new Map<string, number>();
    for (const { at, printed, head, tail } of found) {
      const count = kept.get(printed) ?? text().split(printed).length - 1;
      kept.set(printed, count - 1);
      const end = at + words.length - 1;
      if (count > 0 || left === 0 || parted.has(at) || parted.has(end)) continue;
      left -= 1;
      const [first, last] = [print[at], print[end]];
      if (!first || !last) continue;
      if (head !== '') parted.set(at, [{ ...first, forms: [words[0] ?? ''] }]);
      const next = tail.replace(CLOSED, '');
      const rest = PUNCTUATION.test(tail) || next === '' ? [] : [{ ...plain(last), forms: [next] }];
      if (tail !== '') parted.set(end, [{ ...last, forms: [words.at(-1) ?? ''] }, ...rest]);
    }
  }
  return parted.size === 0 ? print : print.flatMap((word, at) => parted.get(at) ?? [word]);
}

const plain = ({ line }: PrintedWord) => ({ line, afterBlank: false });

function matchAt(print: readonly PrintedWord[], at: number, words: readonly string[]) {
  const formOf = (step: number) => print[at + step]?.forms[0] ?? '';
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const [opening, closing] = [formOf(0), formOf(words.length - 1)];
  const isInside = words.slice(1, -1).every((word, step) => formOf(step + 1) === word);
  if (!isInside || !opening.endsWith(first) || !closing.startsWith(last)) return undefined;
  const head = opening.slice(0, opening.length - first.length);
  const tail = closing.slice(last.length);
  const isTail = tail === '' || PUNCTUATION.test(tail) || OPENS.test(tail);
  if (!BEFORE.test(head) || !isTail) return undefined;
  const printed = words.map((_, step) => formOf(step)).join(' ');
  return { at, printed, head, tail, isExact: head === '' && tail === '' };
}
