import type { Span } from '../model.ts';

/**
 * One way of writing for numbers, dates, shares and sums of money, so that "five thousand" meets
 * "5,000", "14 Nov 2016" meets "November 14th", and "per cent" meets "%".
 */

/** Words that say a quantity, and the terms that stand for it however it is written. */
export interface Quantity {
  readonly span: Span;
  readonly terms: readonly string[];
}

const UNITS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const SHORT_SCALES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const CURRENCIES = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₽', 'rouble'],
]);

// "5 m" with a space is a length.
const SHORT_SCALE = [...SHORT_SCALES.keys()]
  .map((each) => (each.length === 1 ? `(?<=\\d)${each}` : each))
  .join('|');
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const UNIT = [...UNITS.keys(), ...TENS.keys()].join('|');
const SCALE = [...SCALES.keys()].join('|');
const WORDS = `(?:${UNIT})(?:(?:[ -]|,? and )(?:${UNIT}|${SCALE}))*`;
const ORDINAL = [...ORDINALS.keys()].join('|');
const MONTH = MONTHS.map((name) =>
  name === 'may' ? name : `${name}|${name.slice(0, 3)}${name === 'september' ? 't?' : ''}\\.?`,
).join('|');
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const edged = (sources: readonly string[]) =>
  String.raw`(?<![\p{L}\p{N}.,]|\d[-–/])(?:${sources.join('|')})(?![\p{L}\p{N}]|[.,]\d)`;

// In small letters: where case is ignored, classes of letters take long to compile.
const PATTERN = new RegExp(
  [
    edged([
      String.raw`(?:the )?(?<day>${DAY}|${ORDINAL}|twenty-(?:${ORDINAL})|thirty-first)(?: of)? (?<month>${MONTH})(?:,? (?<year>\d{4}))?`,
      String.raw`(?<month2>${MONTH}) (?:the )?(?<day2>${DAY})(?:,? (?<year2>\d{4}))?`,
      String.raw`(?<month3>${MONTH}),? (?:of )?(?<year3>\d{4})`,
      String.raw`(?<iso>\d{4}-\d{2}-\d{2})`,
      String.raw`(?<decade>(?:1[0-9]|20)\d0['’]?s|['’]\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
      String.raw`(?<century>\d{1,2}(?:st|nd|rd|th)|${ORDINAL}|twenty-(?:${ORDINAL}))(?:[ -])(?:century|centuries)`,
      String.raw`(?<ordinal>\d{1,4}(?:st|nd|rd|th)|${ORDINAL}|(?:${[...TENS.keys()].join('|')})-(?:${ORDINAL}))`,
    ]),
    '(?<sign>[$€£¥₽])?' +
      edged([
        String.raw`(?<number>${DIGITS}|${WORDS})(?:[ -]?(?<scale>${SCALE}|${SHORT_SCALE})(?![\p{L}\p{N}]))?`,
      ]) +
      String.raw`(?<share> ?%|(?: ?per ?cent| percentage points?)(?!\p{L}))?`,
    String.raw`(?<lone>(?<!\p{L})per cent(?!\p{L}))`,
  ].join('|'),
  'gu',
);

/** Text without digits, and without a word that could begin a quantity, is not looked at twice. */
const HINT = new RegExp(String.raw`\d|\b(?:${UNIT}|${ORDINAL}|per cent|[a-z]+ties)\b`, 'i');

/**
 * The quantities that a text states, in order. Their terms are words to index beside the text's
 * own: a number in digits ("5000"), a date as `2016-11-14`, `11-14`, `2016-11` and the year, a share as
 * the number and "percent", a sum as the number and its currency, a decade as "1990s", an ordinal
 * as "5th", a century as "19th" and "centuri".
 */
export function quantityTerms(text: string): Quantity[] {
  if (!HINT.test(text)) return [];
  const found: Quantity[] = [];
  // No other letters than these stand in the pattern, and some change their length with their case.
  const small = text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  for (const match of small.matchAll(PATTERN)) {
    const terms = termsOf(match.groups ?? {});
    const span = { start: match.index, end: match.index + match[0].length };
    if (terms.length > 0) found.push({ span, terms });
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

function termsOf(groups: Groups): string[] {
  const { iso, decade, century, ordinal, number, lone } = groups;
  const { month3, year3 } = groups;
  if (month3 !== undefined && year3 !== undefined) return monthTerms(year3, month3);
  const month = groups.month ?? groups.month2;
  if (month !== undefined) {
    return dateTerms(groups.year ?? groups.year2, month, groups.day ?? groups.day2 ?? '');
  }
  if (iso !== undefined) {
    const [year, index = '', day = ''] = iso.split('-');
    return dateTerms(year, MONTHS[Number(index) - 1] ?? '', day);
  }
  if (decade !== undefined) return decadeTerms(decade.toLowerCase());
  if (century !== undefined) return [nth(readOrdinal(century)), 'centuri'];
  if (ordinal !== undefined) return [nth(readOrdinal(ordinal))];
  if (lone !== undefined) return ['percent'];
  return number === undefined ? [] : numberTerms(number, groups);
}

function monthTerms(year: string, month: string): string[] {
  const index = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3)));
  return index < 0 ? [year] : [`${year}-${String(index + 1).padStart(2, '0')}`, year];
}

function dateTerms(year: string | undefined, month: string, day: string): string[] {
  const index = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3)));
  const date = readOrdinal(day);
  if (index < 0 || date < 1 || date > 31) return year === undefined ? [] : [year];
  const two = (value: number) => String(value).padStart(2, '0');
  const inYear = `${two(index + 1)}-${two(date)}`;
  if (year === undefined) return [inYear];
  return [`${year}-${inYear}`, inYear, `${year}-${two(index + 1)}`, year];
}

function decadeTerms(decade: string): string[] {
  const written = [...TENS.keys()].findIndex((ten) => decade === ten.replace(/y$/, 'ies'));
  const digits = decade.replace(/\D/g, '');
  if (written >= 0) return [`19${2 + written}0s`];
  return [`${digits.length === 2 ? '19' : ''}${digits}s`];
}

function numberTerms(number: string, { sign, scale, share }: Groups): string[] {
  const value = readNumber(number.toLowerCase());
  const factor = scale === undefined ? 1 : scaleOf(scale.toLowerCase());
  // Billions times thousandths: cut off what binary fractions add.
  const product = Number((value * factor).toPrecision(15));
  // "One" is mostly a pronoun, and says little as a number.
  if (!Number.isFinite(product) || (/^one$/i.test(number) && !scale && !share)) return [];
  const currency = CURRENCIES.get(sign ?? '');
  const terms = [product < 1e21 ? String(product) : number];
  if (currency !== undefined) terms.push(currency);
  if (share !== undefined) terms.push('percent');
  return terms;
}

function scaleOf(scale: string): number {
  return SCALES.get(scale) ?? SHORT_SCALES.get(scale) ?? 1;
}

/** A number in digits with commas, or in words: "two hundred and fifty thousand". */
function readNumber(number: string): number {
  if (/^\d/.test(number)) return Number(number.replaceAll(',', ''));
  let sum = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const word of number.split(/,? and |[ -]/)) {
    const value = UNITS.get(word) ?? TENS.get(word);
    const scale = SCALES.get(word) ?? 1;
    if (value !== undefined) {
      // "nineteen ninety", "two three": no one number.
      if (last < 20 || value >= last) return Number.NaN;
      group += value;
      last = value;
    } else if (scale === 100) {
      group *= 100;
      last = 100;
    } else {
      sum += group * scale;
      group = 0;
      last = Number.POSITIVE_INFINITY;
    }
  }
  return sum + group;
}

/** 21 of "21st", "twenty-first", "21"; 0 of what is none. */
function readOrdinal(text: string): number {
  const lower = text.toLowerCase();
  if (/^\d/.test(lower)) return Number.parseInt(lower, 10);
  const [ten = '', unit = ''] = lower.split('-');
  if (unit === '') return ORDINALS.get(ten) ?? 0;
  return (TENS.get(ten) ?? 0) + (ORDINALS.get(unit) ?? 0);
}

/** "1st", "22nd", "11th". */
function nth(number: number): string {
  const [, unit = ''] = /(?<!1)([123])$/.exec(String(number)) ?? [];
  return `${number}${['th', 'st', 'nd', 'rd'][Number(unit)]}`;
}
