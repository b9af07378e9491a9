import type { FrontMatter } from '../corpus/file.ts';
import { isOrganisation, isTitleCase, wordsOf } from './lexicon.ts';
import type { Line } from './line.ts';

/** Who published the document, when and where, as far as a line of its own says so. */
export type Imprint = Pick<FrontMatter, 'publisher' | 'published' | 'url'>;

/** The imprint stands near the head of the document or at its foot. */
const HEAD_LINES = 12;
const FOOT_LINES = 6;

const PUBLISHER =
  /^(?:published by|publisher:|publication of)\s*(?:the\s+)?(.+?)[.,]?(?:(?:,|\.|\son)\s+(\d.*|\p{Lu}\p{Ll}+ \d.*|all rights reserved.*))?$/iu;
const URL_LINE =
  /^(?:(?:url|link|source|available (?:at|online)(?: at)?|read online):?\s*)?(https?:\/\/\S+?)\.?$/iu;
const DATE_LINE = /^(?:(?:published|date|posted|publication date)(?: on)?:?\s+)?(.+?)\.?$/iu;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY_MONTH_YEAR = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})$`, 'iu');
const MONTH_DAY_YEAR = new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'iu');
const MONTH_YEAR = new RegExp(`^${MONTH},? (\\d{4})$`, 'iu');

/** True when a line is nothing but publisher, date or address. Such a line is a paragraph. */
export function isImprint(text: string): boolean {
  return PUBLISHER.test(text) || URL_LINE.test(text) || dateOf(text) !== undefined;
}

const BY_PUBLISHER = /^by\s+(?:the\s+)?(?=\p{Lu})/iu;

/** True when a line below the title is nothing but who published it: `By the …`, an organisation. */
export function namesPublisher({ text, afterBlank }: Line): boolean {
  if (!afterBlank || !isTitleCase(text) || /[?!:,.]$/u.test(text)) return false;
  const name = text.replace(BY_PUBLISHER, '');
  const words = wordsOf(name);
  if (!words.some(isOrganisation)) return false;
  // `Institute for Borderland Studies`, but not `The Future of the Council`, which is a title's end.
  return name !== text || isOrganisation(words[0] ?? '') || isOrganisation(words.at(-1) ?? '');
}

/** Reads the imprint. The lines stay in the text: what is printed is not lost. */
export function readImprint(lines: readonly Line[]): Imprint {
  const near = lines.filter(
    (_, at) => at < HEAD_LINES || at >= Math.max(HEAD_LINES, lines.length - FOOT_LINES),
  );
  const first = (read: (text: string) => string | undefined) =>
    near.map(({ text }) => read(text)).find((each) => each !== undefined);
  const publisher = first((text) => PUBLISHER.exec(text)?.[1]);
  const published =
    first(dateOf) ?? first((text) => dateOf(PUBLISHER.exec(text)?.[2]?.split('. ')[0] ?? ''));
  const url = first((text) => URL_LINE.exec(text)?.[1]);
  return {
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined || !URL.canParse(url) ? {} : { url }),
  };
}

/** `2019-03-02`, `2019-03`, from a line that is a date. Forms that countries read differently are not read. */
function dateOf(text: string): string | undefined {
  const printed = DATE_LINE.exec(text)?.[1] ?? '';
  if (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(printed)) return printed;
  const dayFirst = DAY_MONTH_YEAR.exec(printed);
  if (dayFirst) return isoDate(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_DAY_YEAR.exec(printed);
  if (monthFirst) return isoDate(monthFirst[3], monthFirst[1], monthFirst[2]);
  const monthOnly = MONTH_YEAR.exec(printed);
  return monthOnly ? isoDate(monthOnly[2], monthOnly[1]) : undefined;
}

function isoDate(year = '', month = '', day?: string): string | undefined {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const isoMonth = `${year}-${String(number).padStart(2, '0')}`;
  if (day === undefined) return isoMonth;
  const days = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > days) return undefined;
  return `${isoMonth}-${day.padStart(2, '0')}`;
}
