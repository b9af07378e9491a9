import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAcronyms, indexAcronyms } from '../../src/text/acronyms.ts';
import { contentTerms, wordsIn } from '../../src/text/words.ts';

const speltOut = (text: string) =>
  findAcronyms(text).map(({ acronym, words }) => `${acronym}: ${words.join(' ')}`);

describe('acronyms', () => {
  test.each([
    ['The World Trade Organisation (WTO) ruled.', 'WTO: World Trade Organisation'],
    ['The WTO (World Trade Organization) ruled.', 'WTO: World Trade Organization'],
    ['the International Monetary Fund, or IMF, lent more', 'IMF: International Monetary Fund'],
    ['the Bureau of Labor Statistics (BLS)', 'BLS: Bureau of Labor Statistics'],
    ['the Department of Transport (DoT) said', 'DoT: Department of Transport'],
    ['Médecins Sans Frontières (MSF)', 'MSF: Médecins Sans Frontières'],
    ['a non-governmental organisation (NGO)', 'NGO: non-governmental organisation'],
    ['small and medium-sized enterprises (SMEs)', 'SME: small and medium-sized enterprises'],
    ['the Food and Agriculture Organization (FAO)', 'FAO: Food and Agriculture Organization'],
    ['The African Union’s Peace Support Operations (PSOs)', 'PSO: Peace Support Operations'],
    ['the European Central Bank (“ECB”)', 'ECB: European Central Bank'],
    ['the Joint Research Centre (the JRC; see below)', 'JRC: Joint Research Centre'],
    ['gross domestic product (G.D.P.)', 'GDP: gross domestic product'],
    ['Weapons of mass destruction (WMD) were', 'WMD: Weapons of mass destruction'],
    [
      'the Organization for Security and Co-operation in Europe (OSCE)',
      'OSCE: Organization for Security and Co-operation in Europe',
    ],
    [
      'Committee on Trade, Investment and Tourism (CTIT)',
      'CTIT: Committee on Trade Investment and Tourism',
    ],
  ])('%s', (text, expected) => expect(speltOut(text)).toContain(expected));

  test.each([
    'The minister spoke to reporters (BBC).',
    'Lindqvist of the University of Oslo (MP) said',
    'In the North Sea (UK) the catch fell.',
    'The treaty (see Annex II) and the IMF (founded in 1944)',
    'A decision in March (USD 5 million) was made',
    'He asked whether to stay or GO.',
    'ABC (abc)',
  ])('%s spells out none', (text) => expect(findAcronyms(text)).toEqual([]));

  const index = indexAcronyms(
    findAcronyms(
      'The European Bank for Reconstruction and Development (EBRD) met the WHO (World Health Organisation).',
    ),
  );
  const relatedTo = (question: string) => {
    const words = wordsIn(question);
    return words.flatMap((_, at) => index.related(words, at));
  };

  test('relate both ways, over documents and spellings', () => {
    const long = contentTerms('European Bank for Reconstruction and Development');
    expect(relatedTo('What did the EBRD’s board decide?')).toEqual([
      { terms: long, weight: 0.95, length: 1 },
    ]);
    expect(relatedTo('Is the European Bank for Reconstruction and Development lending?')).toEqual([
      { terms: ['ebrd'], weight: 0.95, length: 6 },
    ]);
    expect(relatedTo('the World Health Organization')).toEqual([
      { terms: ['who'], weight: 0.95, length: 3 },
    ]);
  });

  test('a small word in small letters is no acronym', () => {
    expect(relatedTo('who spoke?')).toEqual([]);
    expect(relatedTo('What does WHO say?')).toHaveLength(1);
  });

  test('a part of the words is not the whole', () => {
    expect(relatedTo('Which European bank lends?')).toEqual([]);
  });

  test('a chain of hyphens is read at once', () => {
    const chain = 'a-'.repeat(90);
    expect(findAcronyms(`b ${chain}b (CAAAAAAAAA)`.repeat(3))).toEqual([]);
  });

  test('every acronym found is of the text, and its words begin with its letters', () => {
    const piece = fc.constantFrom(
      ...'Alpha Beta of and co-beta the AB ABC (AB) (ABC) ( ) , or [AB] A.B. É Ab'.split(' '),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(piece, { maxLength: 30 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (each) => {
        const found = findAcronyms(each);
        for (const { acronym, words } of found) {
          const initial = (word: string) => word.normalize('NFKD').toLowerCase()[0];
          expect(initial(words[0] ?? '')).toBe(initial(acronym));
          for (const word of words) expect(each).toContain(word);
        }
        const all = wordsIn(each);
        const related = all.flatMap((_, at) => indexAcronyms(found).related(all, at));
        for (const { terms, weight, length } of related) {
          expect(terms.length).toBeGreaterThan(0);
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
          expect(length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
