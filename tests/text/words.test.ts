import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentWords, foldText, foldWord, wordsIn } from '../../src/text/words.ts';

const termsOf = (text: string) => wordsIn(text).map((word) => word.term);

describe('words', () => {
  test.each([
    ['defence', 'defense'],
    ['mobilisation', 'mobilization'],
    ['neighbours', 'neighbor'],
    ['Kraków', 'krakow'],
    ['U.S.', 'US'],
    ['Armenia’s', 'armenia'],
    ["O'Brien", 'O’Brien'],
    ['reforms', 'Reform'],
    ['programme', 'program'],
    ['travelled', 'traveled'],
  ])('%s and %s are one term', (a, b) => expect(termsOf(a)).toEqual(termsOf(b)));

  test.each([
    ['four', 'for'],
    ['hour', 'horror'],
    ['2016', '2017'],
    ['wise', 'size'],
    ['promise', 'prom'],
  ])('%s and %s are two', (a, b) => expect(termsOf(a)).not.toEqual(termsOf(b)));

  test('function words carry no meaning', () => {
    expect(contentWords('What is the price of it, and why?').map((word) => word.folded)).toEqual([
      'price',
    ]);
  });

  test('stand where they say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const word of wordsIn(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.surface);
          expect(word.start).toBeGreaterThanOrEqual(end);
          end = word.end;
        }
      }),
    );
  });

  test('a possessive is the word it is of', () => {
    expect(['Lind’s', "Lind's", 'Moss’', 'LIND'].map(foldWord)).toEqual([
      'lind',
      'lind',
      'moss',
      'lind',
    ]);
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
