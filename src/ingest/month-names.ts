/**
 * Names of months and days in the languages of Europe, in every form in which a date prints them.
 * From Unicode's CLDR, through `Intl.DateTimeFormat`.
 */

const LANGUAGES = (
  'en en-GB de de-AT fr es it pt nl da sv nb nn fi is et lv lt pl cs sk sl hr sr sr-Latn bs mk bg ' +
  'ru uk be ro hu el tr sq ga cy gl ca eu mt lb ka hy az'
).split(' ');
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

let months: ReadonlyMap<string, number | undefined> | undefined;
let weekdays: readonly string[] | undefined;

/** The month, from 1, that a word names; undefined too where languages disagree (“listopad”). */
export function monthOf(word: string): number | undefined {
  months ??= collectMonths();
  return months.get(key(word));
}

/** A date without the name of its day, before it or behind. */
export function withoutWeekday(text: string): string {
  weekdays ??= collectWeekdays();
  const low = text.toLowerCase();
  const before = weekdays.find((day) => low.startsWith(day) && endsAt(low, day.length));
  if (before !== undefined) return text.slice(before.length).replace(/^[.,\s]+/u, '');
  const after = weekdays.find((day) => low.endsWith(day) && startsAt(low, low.length - day.length));
  return after === undefined ? text : text.slice(0, -after.length).replace(/[,\s]+$/u, '');
}

const endsAt = (text: string, at: number) => /^[.,\s]/u.test(text.slice(at));
const startsAt = (text: string, at: number) => /[,\s]$/u.test(text.slice(0, at));

/** Accents get lost in capitals. */
const key = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\.$/u, '');

function collectMonths(): ReadonlyMap<string, number | undefined> {
  const names = new Map<string, number | undefined>();
  for (const language of LANGUAGES) {
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2021, month - 1, 15));
        const name = key(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (!/^\p{L}{2,}$/u.test(name)) continue;
        names.set(name, !names.has(name) || names.get(name) === month ? month : undefined);
      }
    }
  }
  return names;
}

/** The longest first. */
function collectWeekdays(): readonly string[] {
  const names = new Set<string>();
  for (const language of LANGUAGES) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 1; day <= 7; day += 1) {
        names.add(
          format
            .format(Date.UTC(2021, 0, day))
            .toLowerCase()
            .replace(/\.$/u, ''),
        );
      }
    }
  }
  return [...names].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
}
