import { isNear } from '../text/similarity.ts';

/**
 * Finds the words that differ from a typed one by a slip, without comparing it to each: words that
 * are near share what is left when letters are struck out (Garbe 2012, "SymSpell").
 */
export interface Slips {
  near(word: string): readonly string[];
}

/** Two letters may be wrong in words from this length on, as `isNear` has it. */
const TWO_FROM = 8;
/** Nobody's name is longer, and the ways to strike out two letters grow with the square. */
const LONGEST = 24;

export function createSlips(words: Iterable<string>): Slips {
  const byRest = new Map<string, string[]>();
  for (const word of new Set(words)) {
    for (const rest of strikeOut(word)) {
      const found = byRest.get(rest);
      if (found) found.push(word);
      else byRest.set(rest, [word]);
    }
  }
  return {
    near(word) {
      const found = new Set(Array.from(strikeOut(word)).flatMap((rest) => byRest.get(rest) ?? []));
      return [...found].filter((each) => isNear(word, each));
    },
  };
}

/** The word, and what is left of it without one letter or, when it is long, two. */
function strikeOut(word: string): Set<string> {
  const rests = new Set([word]);
  if (word.length > LONGEST || word.length < 4) return rests;
  // A word of seven letters may be one of eight with a letter left out.
  const most = word.length < TWO_FROM - 2 ? 1 : 2;
  let last = [word];
  for (let struck = 0; struck < most; struck += 1) {
    last = last.flatMap((each) =>
      Array.from({ length: each.length }, (_, at) => each.slice(0, at) + each.slice(at + 1)),
    );
    for (const each of last) rests.add(each);
  }
  return rests;
}
