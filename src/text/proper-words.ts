/**
 * Words that are written with a capital though they name no person: countries, languages and, in
 * English mostly the same word, peoples. From Unicode's CLDR, through `Intl.DisplayNames`.
 */

let words: ReadonlySet<string> | undefined;

/** True for a word, in lower case, that also names a country, a language or a people ("germans"). */
export function isPlaceOrPeople(word: string): boolean {
  words ??= collect();
  return words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));
}

function collect(): Set<string> {
  const found = new Set<string>();
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const code of codes) {
    for (const name of [languages.of(code), regions.of(code.toUpperCase())]) {
      for (const word of name?.toLowerCase().match(/\p{L}{3,}/gu) ?? []) found.add(word);
    }
  }
  return found;
}
