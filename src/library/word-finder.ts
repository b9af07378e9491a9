import { fitBeginning, fitSlip } from '../text/similarity.ts';

/** Finds labels by typed words, among so many that comparing each with each would take too long. */
export interface WordFinder {
  /** The labels that have all the words, or words that begin so or differ by a slip. */
  find(words: readonly string[]): readonly Fit[];
}

/** A label by its index, and how well it fits: 0 to 1, 1 for the very words. */
export interface Fit {
  readonly at: number;
  readonly fit: number;
}

/** `labels` are the folded words of each. */
export function createWordFinder(labels: readonly (readonly string[])[]): WordFinder {
  const labelsWith = new Map<string, number[]>();
  labels.forEach((words, at) => {
    for (const word of new Set(words)) {
      const own = labelsWith.get(word);
      if (own) own.push(at);
      else labelsWith.set(word, [at]);
    }
  });

  /** Slips are looked for only where nothing begins as typed: to compare them takes far longer. */
  const fitsOf = (want: string): Map<number, number> => {
    const begun = collect((word) => fitBeginning(want, word));
    return begun.size > 0 ? begun : collect((word) => fitSlip(want, word));
  };
  const collect = (fitOf: (word: string) => number): Map<number, number> => {
    const fits = new Map<number, number>();
    for (const [word, found] of labelsWith) {
      const fit = fitOf(word);
      if (fit === 0) continue;
      for (const at of found) fits.set(at, Math.max(fit, fits.get(at) ?? 0));
    }
    return fits;
  };

  return {
    find(words) {
      const [first, ...others] = words.map(fitsOf);
      if (!first) return [];
      return Array.from(first)
        .filter(([at]) => others.every((fits) => fits.has(at)))
        .map(([at, fit]) => {
          const sum = others.reduce((total, fits) => total + (fits.get(at) ?? 0), fit);
          return { at, fit: sum / words.length };
        })
        .sort((a, b) => a.at - b.at);
    },
  };
}
