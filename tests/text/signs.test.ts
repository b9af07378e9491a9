import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedWords, foldKey, readSigns, wordCount } from '../../src/text/signs.ts';
import { paragraph } from '../generators.ts';

/** White space, and what nobody sees or is drawn on the sign before it. */
const UNSEEN = /^(?:\s|\p{Cf}|\p{M})*$/u;

const keys = (text: string) => readSigns(text).map(({ key }) => key);

describe('the signs of a text', () => {
  test.each<[string, string, string[]]>([
    ['words and marks', 'It rains, again.', ['It', 'rains', ',', 'again', '.']],
    ['apostrophes within a word', "the experts' don’t", ['the', 'experts', '"', "don't"]],
    ['numbers with their points', '1,000.5 and 3.', ['1,000.5', 'and', '3', '.']],
    ['an acronym with points', 'the U.S. fleet', ['the', 'U.S.', 'fleet']],
    ['an amount', '£5 or 3%', ['£', '5', 'or', '3', '%']],
    ['hyphens', 'Franco-British', ['Franco', '-', 'British']],
    ['each character of Chinese', '港口 and', ['港', '口', 'and']],
  ])('%s', (_what, text, expected) => expect(keys(text)).toEqual(expected));

  test.each([
    ['quotation marks', '“a” ‘b’ «c» „d“ 「e」', '"a" "b" "c" "d" "e"'],
    ['dashes', 'a—b – c--d', 'a-b - c-d'],
    ['an ellipsis', 'a… b . . . c', 'a... b... c'],
    ['ligatures', 'the ﬁrst oﬃce', 'the first office'],
    ['accents', 'cafe\u0301', 'café'],
    ['soft hyphens and joiners', 'mem\u00adber\u200bship', 'membership'],
    ['full-width forms', '\uff21\uff22\uff01', 'AB!'],
  ])('%s are the same however they are typed', (_what, one, other) => {
    expect(keys(one)).toEqual(keys(other));
  });

  test('upper and lower case are two, until they are folded', () => {
    expect(keys('Pact')).not.toEqual(keys('pact'));
    expect(keys('Pact').map(foldKey)).toEqual(keys('pact').map(foldKey));
  });

  test('whatever it holds, cover all of it but white space and what is not seen', () => {
    fc.assert(
      fc.property(fc.oneof(paragraph, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        let at = 0;
        for (const { start, end } of readSigns(text)) {
          expect(text.slice(at, start)).toMatch(UNSEEN);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at)).toMatch(UNSEEN);
      }),
    );
  });

  test('the words alone are the same words', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const words = readSigns(text).filter(({ kind }) => kind === 'word');
        expect([...foldedWords(text)]).toEqual(words.map(({ key }) => foldKey(key)));
      }),
    );
  });

  test('two characters of Chinese count for a word, an amount for none', () => {
    expect(wordCount(readSigns('港口的未来'))).toBe(3);
    expect(wordCount(readSigns('£5 million'))).toBe(2);
  });
});
