/**
 * Words that are written with a capital though they name no person: countries, languages and, in
 * English mostly the same word, peoples. From Unicode's CLDR, through `Intl.DisplayNames`.
 */

let words: ReadonlySet<string> | undefined;
let countries: ReadonlySet<string> | undefined;
let peoples: ReadonlyMap<string, string> | undefined;

/** True for a word, in lower case, that also names a country, a language or a people ("germans"). */
export function isPlaceOrPeople(word: string): boolean {
  words ??= collect();
  return words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));
}

/** True for the name of a country, in lower case. */
export function isCountry(word: string): boolean {
  countries ??= new Set(regionCodes().map(([, name]) => name));
  return countries.has(word);
}

/** The word for a country's people or language, both in lower case: "italian" of "italy". */
export function peopleOf(country: string): string | undefined {
  peoples ??= pairPeoples();
  return peoples.get(country);
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function pairCodes(): string[] {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  return letters.flatMap((first) => letters.map((second) => first + second));
}

function regionCodes(): [code: string, name: string][] {
  return pairCodes().flatMap((code): [string, string][] => {
    const name = regions.of(code.toUpperCase());
    return name === undefined ? [] : [[code, name.toLowerCase()]];
  });
}

/**
 * A country and the language of most of its people share their code, or belong to each other in
 * Unicode's likely subtags and begin alike: so "Portuguese" is of Portugal, though Brazil has more
 * who speak it.
 */
function pairPeoples(): Map<string, string> {
  return new Map(
    regionCodes().flatMap(([code, country]): [string, string][] => {
      const { language } = new Intl.Locale(`und-${code}`).maximize();
      const people = languages.of(language)?.toLowerCase().split(' ')[0];
      const { region } = new Intl.Locale(language).maximize();
      const isOwn =
        language === code || (region?.toLowerCase() === code && people?.[0] === country[0]);
      return people !== undefined && isOwn ? [[country, people]] : [];
    }),
  );
}

function collect(): Set<string> {
  const found = new Set<string>();
  for (const code of pairCodes()) {
    for (const name of [languages.of(code), regions.of(code.toUpperCase())]) {
      for (const word of name?.toLowerCase().match(/\p{L}{3,}/gu) ?? []) found.add(word);
    }
  }
  return found;
}
