/** How a list writes the number of an item: values of `ST_NumberFormat` in ECMA-376, part 1, 17.18.59. */

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** Without the letters that Russian lists pass over. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';
const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת';
const ARABIC = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};
/** Longer than any list, and than any mark that a person could read. */
const MOST_LETTERS = 8;

/** A number as a list of that format writes it; in digits where the format is not known. */
export function writeCount(count: number, format: string): string {
  if (!Number.isInteger(count) || count < 1) return format === 'none' ? '' : String(count);
  switch (format) {
    case 'none':
      return '';
    case 'lowerLetter':
      return letter(count, LATIN);
    case 'upperLetter':
      return letter(count, LATIN).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'russianLower':
      return letter(count, RUSSIAN);
    case 'russianUpper':
      return letter(count, RUSSIAN).toUpperCase();
    case 'hebrew2':
      return letter(count, HEBREW);
    case 'arabicAlpha':
      return letter(count, ARABIC);
    case 'lowerGreek':
      return letter(count, GREEK);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'numberInDash':
      return `- ${count} -`;
    case 'decimalEnclosedParen':
      return `(${count})`;
    case 'decimalEnclosedFullstop':
      return `${count}.`;
    case 'ordinal':
      return `${count}${suffix(count)}`;
    case 'cardinalText':
      return capital(cardinal(count));
    case 'ordinalText':
      return capital(ordinal(count));
    default:
      return String(count);
  }
}

/** After the last letter the first comes twice, then three times: `z`, `aa`, `bb`. */
function letter(count: number, letters: string): string {
  const each = letters[(count - 1) % letters.length] ?? '';
  const times = Math.ceil(count / letters.length);
  return times > MOST_LETTERS ? String(count) : each.repeat(times);
}

function roman(count: number): string {
  if (count >= 4000) return String(count);
  let rest = count;
  let written = '';
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) written += sign;
  }
  return written;
}

function suffix(count: number): string {
  if (count % 100 >= 11 && count % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th';
}

function cardinal(count: number): string {
  if (count >= 100) return String(count);
  if (count < ONES.length) return ONES[count] ?? '';
  const tens = TENS[Math.floor(count / 10)] ?? '';
  return count % 10 === 0 ? tens : `${tens}-${ONES[count % 10]}`;
}

function ordinal(count: number): string {
  if (count >= 100) return `${count}${suffix(count)}`;
  return cardinal(count).replace(
    /[a-z]+$/u,
    (word) => ORDINALS[word] ?? `${word.replace(/y$/u, 'ie')}th`,
  );
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
