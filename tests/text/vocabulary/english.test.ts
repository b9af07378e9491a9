import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEnglishWord } from '../../../src/text/vocabulary/english.ts';

describe('English words', () => {
  test.each(
    'affect effect affected war wars ware the who principal principle casual causal statue statute trail trial decisions governs mediation harbour colour organise children vaccination inflation glacier tariff coral soil tenant migrants emissions parliament nuclear drought'.split(
      ' ',
    ),
  )('%s is one', (word) => expect(isEnglishWord(word)).toBe(true));

  test.each(
    'goverment parlament economc recieve seperate teh miltary secruity tarriff inflaton enviroment agressive vacine migrantion lindqvist northport'.split(
      ' ',
    ),
  )('%s is none', (word) => expect(isEnglishWord(word)).toBe(false));

  test('a regular plural is known with its word', () => {
    for (const word of ['tariff', 'treaty', 'box', 'church', 'potato', 'statue']) {
      const plural = word.replace(/y$/, 'ie').replace(/(?<=[xho])$/, 'e');
      expect(isEnglishWord(`${plural}s`)).toBe(true);
    }
  });

  test('anything may be asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof isEnglishWord(text)).toBe('boolean');
      }),
    );
    expect(isEnglishWord('')).toBe(false);
  });
});
