import { isNear } from '../text/similarity.ts';
import { isEnglishWord } from '../text/vocabulary/english.ts';
import type { Word } from '../text/words.ts';

/** The words of the documents as they are written, to tell a typing slip from another word. */
export class Spelling {
  /** By first letter, each with its term and how often it stands. */
  readonly #words = new Map<string, Map<string, { term: string; count: number }>>();

  add({ folded, term }: Word): void {
    const initial = folded[0] ?? '';
    const words = this.#words.get(initial) ?? new Map();
    this.#words.set(initial, words);
    const known = words.get(folded);
    if (known) known.count += 1;
    else words.set(folded, { term, count: 1 });
  }

  /**
   * The term of the commonest word that differs from this one by a typing slip: none for a word
   * of English, which is meant as it stands, and none for one with a digit or under five letters.
   */
  nearest({ folded }: Word): string | undefined {
    if (folded.length < 5 || /\p{N}/u.test(folded) || isEnglishWord(folded)) return undefined;
    let best: { term: string; count: number } | undefined;
    const letters = lettersOf(folded);
    for (const [word, known] of this.#words.get(folded[0] ?? '') ?? []) {
      // A slip changes one letter or two: most words are told apart without looking at the order.
      if (Math.abs(word.length - folded.length) > 2 || differ(letters, lettersOf(word)) > 4)
        continue;
      if (known.count <= (best?.count ?? 0) || !isNear(folded, word)) continue;
      best = known;
    }
    return best?.term;
  }
}

/** Which letters a word has, a bit each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function differ(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
