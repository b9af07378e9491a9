// The parts of `natural` that are used, one sub-path each: importing the package itself loads
// database drivers and reads `.env`.

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/util/stopwords.js' {
  const stopwords: { readonly words: readonly string[] };
  export default stopwords;
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distance: {
    /** Damerau-Levenshtein: insertions, deletions, substitutions and transpositions. */
    DamerauLevenshteinDistance(a: string, b: string, options?: { restricted?: boolean }): number;
  };
  export default distance;
}
