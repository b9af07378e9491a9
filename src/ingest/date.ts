import { monthOf, withoutWeekday } from './month-names.ts';

/** A date as a line prints it; each reading as in a corpus file: 2019-03-02, 2019-03 or 2019. */
export type PrintedDate =
  | { readonly iso: string }
  /** `03/04/2021`, which countries read differently. */
  | { readonly dayFirst: string; readonly monthFirst: string };

/** Which of two numbers is the day. */
export type DateOrder = 'dayFirst' | 'monthFirst';

const YEAR = /^(?:1[5-9]|20|21)\d\d$/u;
const TOKEN = /\d+|[\p{L}\p{M}]+/gu;
/** What may stand between day, month and year, or after them, in the languages of Europe. */
const FILLERS = new Set(
  (
    'a am an d day de del den der di dia dne do du e el en er g gada il in ko l la le lea m nd ' +
    'o of on p r rd re st ste t ta te th the year г года год р року թ'
  ).split(' '),
);
/** `2019-03-02`, `2019/03`, `2019.03.02`. */
const YEAR_FIRST = /^(\d{4})([-/.])\s?(\d{1,2})(?:\2\s?(\d{1,2}))?\.?$/u;
const NUMBERS = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})(?:\s?[гр]\.|\.)?$/u;
const SEASON = /^(?:spring|summer|autumn|fall|winter)(?:\s+of)?,?\s+(\d{4})$/iu;
/** `March/April 2019`, `March–April 2019`: an issue of both months. */
const TWO_MONTHS = /^(\p{L}+)\s?[/–-]\s?(\p{L}+),?\s+(\d{4})$/u;
/** `…, 10:30`, `… at 9:00 am EST`, `… um 10.30 Uhr`. */
const CLOCK =
  /(?:,|\s[–—|-])?\s+(?:(?:at|um|om|kl\.?|klo|à|alle|a las|в)\s+)?\d{1,2}(?:[:.h]\d{2}(?::\d{2})?|(?=\s?[ap]\.?m\b))\s*(?:[ap]\.?m\.?)?\s*(?:uhr|h)?(?:\s+\(?\p{Lu}{2,5}\)?)?$/iu;

/** Reads a text that is a date and nothing else. Undefined for a range, or without a year. */
export function readDate(text: string): PrintedDate | undefined {
  if (!/\d{4}/u.test(text) || text.length > 60) return undefined;
  const date = text.normalize('NFC').replace(CLOCK, '').trim();
  const yearFirst = YEAR_FIRST.exec(date);
  if (yearFirst) return exactly(isoOf(yearFirst[1], Number(yearFirst[3]), yearFirst[4]));
  const numbers = NUMBERS.exec(date);
  if (numbers) return fromNumbers(Number(numbers[1]), Number(numbers[3]), numbers[4] ?? '');
  const season = SEASON.exec(date);
  if (season) return exactly(isoOf(season[1]));
  const [, one = '', other = '', issueYear] = TWO_MONTHS.exec(date) ?? [];
  if (issueYear && monthOf(one) && monthOf(other)) return exactly(isoOf(issueYear));
  return fromWords(date);
}

function exactly(iso: string | undefined): PrintedDate | undefined {
  return iso === undefined ? undefined : { iso };
}

/** The one reading of a date, or the reading by `order`; undefined without one. */
export function resolveDate(date: PrintedDate, order: DateOrder | undefined): string | undefined {
  if ('iso' in date) return date.iso;
  return order === undefined ? undefined : date[order];
}

function fromNumbers(first: number, second: number, year: string): PrintedDate | undefined {
  const dayFirst = isoOf(year, second, first);
  const monthFirst = isoOf(year, first, second);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) {
    return exactly(dayFirst ?? monthFirst);
  }
  return { dayFirst, monthFirst };
}

/** Day, month by its name, and year, in an order that some language prints. */
function fromWords(text: string): PrintedDate | undefined {
  const rest = withoutWeekday(text);
  // Anything but letters, numbers and what stands within dates makes it another text.
  if (/[^\p{L}\p{M}\p{N}\s.,'’ºª°():-]/u.test(rest)) return undefined;
  const numbers: { readonly text: string; readonly at: number }[] = [];
  let month: { readonly number: number; readonly at: number } | undefined;
  for (const [at, token] of (rest.match(TOKEN) ?? []).entries()) {
    const named = /^\d/u.test(token) ? undefined : monthOf(token);
    if (/^\d/u.test(token)) numbers.push({ text: token, at });
    else if (named !== undefined && !month) month = { number: named, at };
    else if (!FILLERS.has(token.toLowerCase())) return undefined;
  }
  const years = numbers.filter(({ text: number }) => YEAR.test(number));
  const days = numbers.filter(({ text: number }) => /^\d{1,2}$/u.test(number));
  const [year, day] = [years[0], days[0]];
  if (!month || !year || years.length > 1 || numbers.length !== years.length + days.length)
    return undefined;
  if (days.length > 1) return undefined;
  // A day stands beside its month: `14 March`, `March 14`; never `14, 2019 March`.
  if (day && year.at > Math.min(day.at, month.at) && year.at < Math.max(day.at, month.at))
    return undefined;
  return exactly(isoOf(year.text, month.number, day?.text));
}

/** Undefined for a day or month that there is not. */
function isoOf(year = '', month?: number, day?: string | number): string | undefined {
  if (!YEAR.test(year)) return undefined;
  if (month === undefined) return year;
  if (month < 1 || month > 12) return undefined;
  const isoMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return isoMonth;
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > days) return undefined;
  return `${isoMonth}-${String(Number(day)).padStart(2, '0')}`;
}

const EACH_NUMERIC = /(?<![\d/.-])\d{1,2}([-/.])\d{1,2}\1\d{4}(?!\d)/gu;

/**
 * How a document writes dates in numbers, when one that can be read in one way only decides it;
 * undefined when none does, or two disagree.
 */
export function orderOfDates(texts: readonly string[]): DateOrder | undefined {
  const orders = new Set<DateOrder>();
  for (const text of texts) {
    for (const [date] of text.matchAll(EACH_NUMERIC)) {
      const [first = 0, second = 0] = date.split(/[-/.]/u).map(Number);
      if (first > 12 && second <= 12) orders.add('dayFirst');
      if (second > 12 && first <= 12) orders.add('monthFirst');
    }
  }
  const [order] = orders;
  return orders.size === 1 ? order : undefined;
}
