import { describe, expect, test } from 'vitest';
import { createGrammar } from '../../../src/discord/texts/grammar.ts';

describe('a grammar', () => {
  test('finds the form of a number in a language of several', () => {
    const { plural } = createGrammar('pl', ['one', 'few', 'many', 'other']);
    const forms = { one: 'cytat', few: 'cytaty', many: 'cytatów', other: 'cytatu' };
    expect([1, 2, 5, 12, 22, 25, 1.5].map((count) => plural(count, forms))).toEqual([
      'cytat',
      'cytaty',
      'cytatów',
      'cytatów',
      'cytaty',
      'cytatów',
      'cytatu',
    ]);
  });

  test('joins a list as the language does', () => {
    expect(createGrammar('en-GB', ['one', 'other']).and(['A', 'B', 'C'])).toBe('A, B and C');
    expect(createGrammar('de', ['one', 'other']).and(['A', 'B'])).toBe('A und B');
  });

  test('refuses to do with fewer plural categories than the language has', () => {
    expect(() => createGrammar('ru', ['one', 'other'])).toThrow(/of ru, missing few, many/);
  });
});
