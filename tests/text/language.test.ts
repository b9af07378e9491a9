import { describe, expect, test } from 'vitest';
import { isEnglish, scriptOf } from '../../src/text/language.ts';
import { published } from '../fixtures/libraries.ts';

test.each([
  ['Who signed it?', 'Latin'],
  ['Кто подписал договор ОДКБ (CSTO)?', 'Cyrillic'],
  ['谁签署了协议？', 'Han'],
  ['من وقع على الاتفاق؟', 'Arabic'],
  ['🙂 14 ???', undefined],
])('%s', (text, script) => expect(scriptOf(text)).toBe(script));

describe('running text', () => {
  test('in English is told', () => {
    for (const { text } of published.documents) expect(isEnglish(text)).toBe(true);
  });

  test.each([
    'Der Hafen ist seit dem Krieg verschlammt, und niemand weiß, wer die Fahrrinne bezahlen soll.',
    'Le port est envasé depuis la guerre et personne ne sait qui doit payer le chenal.',
    'Гавань заилилась после войны, и никто не знает, кто заплатит за фарватер.',
    '',
  ])('in another language is not: %s', (text) => expect(isEnglish(text)).toBe(false));
});
