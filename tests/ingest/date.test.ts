import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderOfDates, readDate, resolveDate } from '../../src/ingest/date.ts';

const iso = (text: string) => {
  const date = readDate(text);
  return date && resolveDate(date, undefined);
};

test.each([
  ['14 March 2023', '2023-03-14'],
  ['March 14th, 2023', '2023-03-14'],
  ['the 14th of March, 2023', '2023-03-14'],
  ['14-Mar-2023', '2023-03-14'],
  ['Sept. 2, 2024', '2024-09-02'],
  ['Wed, 14 Mar 2023, 10:30', '2023-03-14'],
  ['Tuesday, March 14, 2023 at 9:00 AM EST', '2023-03-14'],
  ['MARCH 2023', '2023-03'],
  ['Spring 2023', '2023'],
  ['March/April 2023', '2023'],
  ['14. März 2023', '2023-03-14'],
  ['den 14. marts 2023', '2023-03-14'],
  ['le 3 mai 2021', '2021-05-03'],
  ['1er février 2021', '2021-02-01'],
  ['3 de mayo de 2021', '2021-05-03'],
  ['14 MARS 2023', '2023-03-14'],
  ['2023. március 14.', '2023-03-14'],
  ['2023-03-14', '2023-03-14'],
  ['2023/03', '2023-03'],
  ['14.03.2023', '2023-03-14'],
  ['3/14/2023', '2023-03-14'],
  ['05/05/2021', '2021-05-05'],
])('“%s” is %s', (text, expected) => expect(iso(text)).toBe(expected));

test.each([
  '03/04/2021',
  '14–16 March 2023',
  '14 and 15 March 2023',
  '31 February 2023',
  '14 March',
  '2023',
  'March 14',
  'listopada 2023',
  'The meeting of 14 March 2023',
  'May 2023 be better',
  '14 March 2023 to 1 April 2023',
])('“%s” is no one date', (text) => expect(iso(text)).toBeUndefined());

describe('in the languages of Europe', () => {
  const languages =
    'en en-GB de fr es it pt nl da sv nb fi is et lv lt pl cs sk sl sr bg ru uk ro hu el tr ca'.split(
      ' ',
    );

  test('a date is read as the language prints it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.constantFrom('full', 'long'),
        fc.date({ min: new Date(Date.UTC(1990, 0, 1)), max: new Date(Date.UTC(2060, 0, 1)) }),
        (language, dateStyle, date) => {
          fc.pre(!Number.isNaN(date.getTime()));
          const format = new Intl.DateTimeFormat(language, {
            dateStyle: dateStyle === 'full' ? 'full' : 'long',
            timeZone: 'UTC',
          });
          const printed = format.format(date);
          // Polish and Croatian call different months so.
          fc.pre(!/listopad/iu.test(printed));
          expect([printed, iso(printed)]).toEqual([printed, date.toISOString().slice(0, 10)]);
        },
      ),
      { numRuns: 400 },
    );
  });
});

test('two numbers are day and month only as the document itself decides', () => {
  expect(orderOfDates(['on 03/04/2021', 'until 25/04/2021'])).toBe('dayFirst');
  expect(orderOfDates(['on 03/04/2021', 'until 04/25/2021'])).toBe('monthFirst');
  expect(orderOfDates(['on 03/04/2021'])).toBeUndefined();
  expect(orderOfDates(['on 25/04/2021 and 04/25/2021'])).toBeUndefined();
  const date = readDate('03/04/2021');
  expect(date && resolveDate(date, 'dayFirst')).toBe('2021-04-03');
});
