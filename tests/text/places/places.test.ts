import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relatedPlaces } from '../../../src/text/places/places.ts';
import { contentTerms, wordsIn } from '../../../src/text/words.ts';

/** What stands for the place named in a question, by the words of it, with its weight. */
function related(question: string): Map<string, number> {
  const words = wordsIn(question);
  return new Map(
    words.flatMap((_, at) =>
      relatedPlaces(words, at).map(({ terms, weight }) => [terms.join(' '), weight] as const),
    ),
  );
}

const run = (text: string) => contentTerms(text).join(' ');

describe('related places', () => {
  test.each([
    ['Dutch', 'the Netherlands'],
    ['Azeri', 'Azerbaijan'],
    ['Azerbaijani', 'Azerbaijan'],
    ['American', 'United States'],
    ['US', 'United States of America'.replace(' of America', '')],
    ['U.S.', 'America'],
    ['British', 'UK'],
    ['Britain', 'United Kingdom'],
    ['Türkiye', 'Turkey'],
    ['Turks', 'Turkey'],
    ['Burma', 'Myanmar'],
    ['Ivory Coast', 'Côte d’Ivoire'],
    ['UAE', 'Emirates'],
    ['DRC', 'Congo'],
    ['South Korean', 'South Korea'],
    ['North Korean', 'DPRK'],
    ['South Sudanese', 'South Sudan'],
    ['Danes', 'Denmark'],
    ['Polish', 'Poland'],
    ['European', 'Europe'],
    ['Scottish', 'Scotland'],
    ['Catalan', 'Catalonia'],
    ['Texan', 'Texas'],
    ['Parisian', 'Paris'],
    ['Swiss', 'Switzerland'],
    ['Filipino', 'the Philippines'],
    ['Czechs', 'Czechia'],
  ])('%s and %s are nearly the same, either way', (a, b) => {
    expect(related(`In ${a}`).get(run(b))).toBeGreaterThanOrEqual(0.9);
    expect(related(`In ${b}`).get(run(a))).toBeGreaterThanOrEqual(0.9);
  });

  test.each([
    ['Baku', 'Azerbaijan'],
    ['Ankara', 'Turkey'],
    ['Tehran', 'Iranian'],
    ['Kiev', 'Ukraine'],
    ['Kyiv', 'Ukrainian'],
    ['The Hague', 'Dutch'],
    ['Washington', 'United States'],
    ['Tbilisi', 'Georgia'],
    ['the Kremlin', 'Russian'],
    ['the Kremlin', 'Moscow'],
    ['the White House', 'American'],
    ['Downing Street', 'British'],
    ['Whitehall', 'London'],
    ['Westminster', 'UK'],
    ['Quai d’Orsay', 'French'],
    ['the Pentagon', 'US'],
  ])('%s may speak for %s, and is not the same', (a, b) => {
    const weight = related(`What about ${a}?`).get(run(b)) ?? 0;
    expect(weight).toBeGreaterThan(0.3);
    expect(weight).toBeLessThan(0.9);
    expect(related(`What about ${b}?`).has(run(a))).toBe(true);
  });

  test.each([
    ['How did they polish the Danish table?', 'poland'],
    ['Tell us what Germany wants', 'unit state'],
    ['tell us what germany wants', 'unit state'],
    ['Who cooked the turkey for Thanksgiving?', 'ankara'],
    ['Is it in Maine?', 'itali'],
    ['Are the member states of the EU united?', 'america'],
    ['Which Member States agree?', 'america'],
  ])('%s does not speak of %s', (question, term) =>
    expect(related(question).has(run(term))).toBe(false),
  );

  test('a word in small letters counts half where a question uses no capitals', () => {
    expect(related('will turkey join?').get('ankara')).toBe(0.25);
    expect(related('Will Turkey join?').get('ankara')).toBe(0.5);
    expect(related('will baku agree?').get('azerbaijan')).toBe(0.5);
  });

  test('both places of one name are meant', () => {
    expect([...related('In Georgia').keys()]).toEqual(
      expect.arrayContaining(['tbilisi', run('Peach State')]),
    );
  });

  test('the longest run of words names the place, function words within it or not', () => {
    const words = wordsIn('the Democratic Republic of the Congo today');
    expect(relatedPlaces(words, 1)[0]?.length).toBe(5);
    const content = words.filter((word) => !['the', 'of'].includes(word.folded));
    expect(relatedPlaces(content, 0)[0]?.length).toBe(3);
    expect(related('South Korea').has('pyongyang')).toBe(false);
  });

  test('relations hold terms, fit the question, and count something, whatever is asked', () => {
    const piece = fc.constantFrom(
      ...'US the United States of America South Korea Korean Georgia Kremlin St. Côte d’Ivoire'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: -1, max: 9 }), (question, at) => {
        const words = wordsIn(question);
        for (const { terms, weight, length } of relatedPlaces(words, at)) {
          expect(terms.length).toBeGreaterThan(0);
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
          expect(length).toBeGreaterThan(0);
          expect(at + length).toBeLessThanOrEqual(words.length);
        }
      }),
    );
  });
});
