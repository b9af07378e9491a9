import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countries } from 'countries-list';
import { isKnownWord } from '../lexicon/word-class.ts';
import { readWordNet, type Synset } from '../wordnet/wordnet.ts';
import { foldText } from '../words.ts';

/**
 * Compiles `data.ts`: what places, their people, their capitals and their governments are called.
 * The countries of today, with their capitals, come from `countries-list` (MIT), the commonest
 * name of a people from `i18n-nationality` (MIT), more names from Unicode's CLDR, and older and
 * other names, regions, peoples and the addresses that governments are called by from WordNet.
 * Run with `npm run lexicon`.
 */

/** The four ways to speak of a place, as the columns of the table. */
interface Place {
  readonly names: Set<string>;
  readonly people: Set<string>;
  readonly seats: Set<string>;
  readonly addresses: Set<string>;
}

const LOCATION = 15;
/** Continents, mountains, seas. */
const OBJECT = 17;
const PERSON = 18;
const GROUP = 14;
const ARTIFACT = 6;

const nationalities: Record<string, string> = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('i18n-nationality/langs/en.json'), 'utf8'),
).nationalities;

const synsets = readWordNet();
const byLemma = new Map<string, { synset: Synset; lemma: string }[]>();
for (const synset of synsets.values()) {
  for (const lemma of synset.lemmas) {
    const key = foldText(lemma);
    byLemma.set(key, [...(byLemma.get(key) ?? []), { synset, lemma }]);
  }
}
const meaningsOf = (name: string) =>
  (byLemma.get(foldText(name)) ?? []).map(({ synset }) => synset);
const isName = (word: string) => /^\p{Lu}/u.test(word) && !/[()0-9]/.test(word);

/** A name without the article and the remarks that tables add. */
function tidy(name: string): string {
  return name
    .replace(/\s*\(.*\)|,.*$/g, '')
    .replace(/^the\s+/i, '')
    .replaceAll('&', 'and')
    .replace(/’/g, "'")
    .trim();
}

function isCountry(synset: Synset): boolean {
  const above = synset.pointers
    .filter(({ symbol }) => symbol === '@' || symbol === '@i')
    .flatMap(({ target }) => synsets.get(target) ?? []);
  return above.some(
    (each) =>
      (each.field === LOCATION &&
        each.lemmas.some((lemma) => lemma === 'country' || lemma === 'sovereign state')) ||
      isCountry(each),
  );
}

/** What WordNet calls a place, without "the States", and without "Me." for Maine. */
function addNames(place: Place, synset: Synset): void {
  for (const lemma of synset.lemmas) {
    const isShort = !isCountry(synset) && /^\p{Lu}{2}$|\.$/u.test(lemma);
    const isCommon = /^the /i.test(lemma) && isCommonWord(tidy(lemma).toLowerCase());
    if (isName(tidy(lemma)) && !isShort && !isCommon && !/ capital$/.test(lemma)) {
      place.names.add(tidy(lemma));
    }
  }
}

/** True for what is a word of its own in small letters: turkey, polish, us. */
function isCommonWord(form: string): boolean {
  return isKnownWord(form) || (byLemma.get(form) ?? []).some(({ lemma }) => lemma === form);
}

function emptyPlace(): Place {
  return { names: new Set(), people: new Set(), seats: new Set(), addresses: new Set() };
}

const places: Place[] = [];
const placeOf = new Map<Synset, Place>();

// Countries, with all the names that WordNet knows for them.
for (const [code, country] of Object.entries(countries)) {
  const { name, capital } = country;
  const alias = 'alias' in country ? country.alias : [];
  const place = emptyPlace();
  places.push(place);
  const regions = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames('en', { type: 'region', style }).of(code) ?? name,
  );
  for (const each of [name, ...alias, ...regions]) {
    if (!/ - |SAR /.test(each) && isName(each)) place.names.add(tidy(each));
  }
  const candidates = [...place.names]
    .flatMap(meaningsOf)
    .filter((synset) => isCountry(synset) && !placeOf.has(synset));
  const known =
    candidates.find(({ lemmas: [first = ''] }) => place.names.has(tidy(first))) ?? candidates[0];
  if (known) {
    placeOf.set(known, place);
    addNames(place, known);
  }
  // The seat of a dependency is no capital, and most are called like something else as well.
  const isAmbiguous = meaningsOf(capital).some(({ field }) => field !== LOCATION);
  if (capital !== '' && !place.names.has(capital) && (known || !isAmbiguous)) {
    place.seats.add(tidy(capital.replace(/\s+D\.C\.$/, '')));
  }
  const people = nationalities[code] ?? '';
  const elsewhere = meaningsOf(people)
    .flatMap(pertainsTo)
    .some((synset) => synset !== known);
  if (/^[\p{L} -]+$/u.test(people) && !/ - | or /.test(people) && (known || !elsewhere)) {
    if (!place.names.has(people)) place.people.add(people.replace(/(?<=an)s$/, ''));
  }
}

/** The places that an adjective is of: "Dutch" is of or pertaining to the Netherlands. */
function pertainsTo(synset: Synset): Synset[] {
  return synset.pointers
    .filter(({ symbol }) => synset.part === 'adj' && symbol === '\\')
    .flatMap(({ target }) => synsets.get(target) ?? [])
    .filter(
      ({ field, lemmas: [lemma = ''] }) =>
        (field === LOCATION || field === OBJECT) && isName(lemma),
    );
}

// Adjectives and peoples, of countries and of every other place that has any.
const NATIVE =
  /^an?(?: [a-z]+)? (?:native or (?:inhabitant|resident)|inhabitant|native|resident|ethnic group living in)(?: of| in)? (?:the )?(\p{Lu}[\p{L} .'-]*)$/u;
for (const synset of synsets.values()) {
  const named = synset.lemmas.filter(isName);
  if (named.length === 0) continue;
  const native =
    synset.field === PERSON || synset.field === GROUP ? NATIVE.exec(synset.gloss) : null;
  const homes = native
    ? meaningsOf(native[1] ?? '').filter(({ field }) => field === LOCATION)
    : pertainsTo(synset);
  // "Afro-Asian" is of two places, and neither's people.
  if (!native && new Set(homes).size > 1) continue;
  const home = homes.find((each) => placeOf.has(each)) ?? homes[0];
  if (!home) continue;
  let place = placeOf.get(home);
  if (!place) {
    place = emptyPlace();
    addNames(place, home);
    placeOf.set(home, place);
    places.push(place);
  }
  for (const lemma of named) if (!place.names.has(lemma)) place.people.add(lemma);
}

// A country that is a part of another by its name has its people's name in the same way.
for (const place of places) {
  if (place.people.size > 0) continue;
  for (const name of place.names) {
    const [, first, last = ''] = /^(North|South|East|West) (\p{L}+)$/u.exec(name) ?? [];
    const whole = places.find(({ names }) => names.has(last));
    for (const people of whole?.people ?? []) {
      if (meaningsOf(people).some(({ part }) => part === 'adj'))
        place.people.add(`${first} ${people}`);
    }
  }
}

// Capitals under their other names.
for (const [synset, place] of placeOf) {
  for (const { symbol, target } of synset.pointers) {
    const part = synsets.get(target);
    if (symbol !== '%p' || !part || place.seats.size === 0) continue;
    const isCapital =
      isCountry(synset) &&
      (part.lemmas.some((lemma) => /^capital of |capital$/.test(lemma)) ||
        /\bde facto capital\b/.test(part.gloss));
    if (!isCapital) continue;
    for (const lemma of part.lemmas.filter(isName)) {
      if (!/capital$/.test(lemma)) place.seats.add(tidy(lemma.replace(/,? D\.C\.$/, '')));
    }
  }
}

// Addresses: what is a building or a street, and stands for a government that its gloss names.
const OFFICES =
  /government building|offices of the .* government|government offices|governmental ministries|contains .*Houses of Parliament/;
for (const synset of synsets.values()) {
  const isAddress = [ARTIFACT, LOCATION].includes(synset.field) && OFFICES.test(synset.gloss);
  for (const lemma of synset.lemmas.filter(isName)) {
    const isCommon = isCommonWord(lemma.toLowerCase());
    const isBody =
      synset.field === GROUP &&
      !isCommon &&
      /^\p{Lu}\p{Ll}{3}/u.test(lemma) &&
      /\b(?:government|civil service|department)\b/.test(synset.gloss) &&
      meaningsOf(lemma).some(({ field }) => field === ARTIFACT || field === LOCATION);
    if (!isAddress && !isBody) continue;
    const spoken = ` ${foldText(synset.gloss).replace(/[^a-z' ]/g, ' ')} `;
    const says = (forms: Set<string>) =>
      [...forms].some(
        (form) => !/^\p{Lu}{1,2}$/u.test(form) && spoken.includes(` ${foldText(form)} `),
      );
    const owners = places.filter(
      ({ names, people, seats }) => seats.size > 0 && (says(names) || says(people) || says(seats)),
    );
    const [owner] = owners;
    const isOwnName = owner && [owner.names, owner.seats].some((forms) => forms.has(lemma));
    if (owners.length === 1 && !isOwnName) owner?.addresses.add(lemma);
  }
}

const kept = places.filter(
  ({ names, people, seats }) => names.size > 1 || people.size > 0 || seats.size > 0,
);
const column = (forms: Set<string>) => [...forms].filter(isName).sort().join(';');
const rows = kept
  .map(({ names, people, seats, addresses }) =>
    [names, people, seats, addresses].map(column).join('|').replace(/\|+$/, ''),
  )
  .filter((row) => row.includes('|') || row.includes(';'));

const common = new Set(
  rows
    .flatMap((row) => row.split(/[|;]/))
    .map((form) => foldText(form).replaceAll('.', ''))
    .filter((form) => /^[a-z]+$/.test(form) && isCommonWord(form)),
);

writeFileSync(
  new URL('../../../../src/text/places/data.ts', import.meta.url),
  `// Compiled by compile.ts from countries-list (MIT), i18n-nationality (MIT), Unicode's CLDR and
// WordNet 3.1 (Copyright 2011 by Princeton University; see LICENSE). Not edited by hand.
// A place a line: names | people and adjectives | capitals | addresses of its government.
export const PLACES = \`
${rows.sort().join('\n')}
\`;
// Those that are words of their own in small letters.
export const COMMON_WORDS =
  '${[...common].sort().join(' ')}';
`,
);
