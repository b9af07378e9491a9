import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantityTerms } from '../../src/text/quantities.ts';

const termsIn = (text: string) => quantityTerms(text).flatMap(({ terms }) => terms);

describe('quantities', () => {
  test.each([
    ['5,000', ['5000']],
    ['5000', ['5000']],
    ['five thousand', ['5000']],
    ['5 thousand', ['5000']],
    ['twenty-five', ['25']],
    ['two hundred and fifty thousand', ['250000']],
    ['one hundred', ['100']],
    ['1.5 million', ['1500000']],
    ['3.3bn', ['3300000000']],
    ['£5m', ['5000000', 'pound']],
    ['5 m', ['5']],
    ['€5 million', ['5000000', 'euro']],
    ['$20', ['20', 'dollar']],
    ['15 per cent', ['15', 'percent']],
    ['15%', ['15', 'percent']],
    ['fifteen percent', ['15', 'percent']],
    ['0.5 percentage points', ['0.5', 'percent']],
    ['14 Nov 2016', ['2016-11-14', '11-14', '2016-11', '2016']],
    ['November 14, 2016', ['2016-11-14', '11-14', '2016-11', '2016']],
    ['14th of November 2016', ['2016-11-14', '11-14', '2016-11', '2016']],
    ['2016-11-14', ['2016-11-14', '11-14', '2016-11', '2016']],
    ['Nov. 14', ['11-14']],
    ['Sept. 3', ['09-03']],
    ['the fourth of July', ['07-04']],
    ['the 1990s', ['1990s']],
    ['the nineties', ['1990s']],
    ['the ’90s', ['1990s']],
    ['the first', ['1st']],
    ['the 1st', ['1st']],
    ['the twenty-first century', ['21st', 'centuri']],
    ['the 19th-century', ['19th', 'centuri']],
    ['a share in per cent', ['percent']],
    ['in 2016. And', ['2016']],
    ['12 ships', ['12']],
  ])('%s', (text, terms) => expect(termsIn(`They said ${text} then`)).toEqual(terms));

  test.each([
    'No one came.',
    'They may march on Friday.',
    'It weighs much in the lonely phone booth.',
    'version 1.2.3 of it',
    'often and weighty',
  ])('%s states none', (text) => expect(termsIn(text)).toEqual([]));

  test('quantities stand in order, where they say, in any text', () => {
    const piece = fc.constantFrom(
      ...'5 5,000 five hundred and million % per cent Nov. 14 14th of 2016 may first € $ 1990s nineties - , . bn century'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 20 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (each) => {
        let end = 0;
        for (const { span, terms } of quantityTerms(each)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeLessThanOrEqual(each.length);
          end = span.end;
          for (const term of terms)
            expect(term).toMatch(/^[a-z]+$|^\d[\d.e+-]*(?:s|st|nd|rd|th)?$/);
        }
      }),
    );
  });

  test('a whole number is one term with and without commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1e15 }), (number) => {
        expect(termsIn(`some ${number.toLocaleString('en')} men`)).toEqual([String(number)]);
        expect(termsIn(`some ${number} men`)).toEqual([String(number)]);
      }),
    );
  });
});
