/** What a language's texts are made with: its plurals and its lists, as Unicode's CLDR has them. */
export interface Grammar<Category extends Intl.LDMLPluralRule> {
  /** The form for a number. Every category that the language has must have one. */
  plural(count: number, forms: Readonly<Record<Category, string>>): string;
  /** `A, B and C`. */
  and(items: readonly string[]): string;
  /** `1,234`. */
  number(value: number): string;
  /** A date as exact as it is known: `2019`, `2019-03` or `2019-03-02`. */
  date(known: string): string;
  /** A script by its name in English: `Cyrillic`. As it is called, and may stand after a colon. */
  script(name: string): string;
}

/**
 * `categories` are the plural categories that the language has (for English: one and other). Throws
 * when Unicode says that it has others: a text would have no form for some number.
 */
export function createGrammar<const Category extends Intl.LDMLPluralRule>(
  locale: string,
  categories: readonly Category[],
): Grammar<Category | 'other'> {
  const rules = new Intl.PluralRules(locale);
  // Made with their first use: each of them takes milliseconds, and most replies need none.
  let list: Intl.ListFormat | undefined;
  let number: Intl.NumberFormat | undefined;
  let scripts: Intl.DisplayNames | undefined;
  const isGiven = (category: Intl.LDMLPluralRule): category is Category =>
    categories.some((each) => each === category);
  const missing = rules.resolvedOptions().pluralCategories.filter((each) => !isGiven(each));
  if (missing.length > 0) {
    throw new RangeError(
      `texts: expected all plural categories of ${locale}, missing ${missing.join(', ')}`,
    );
  }
  return {
    plural(count, forms) {
      const category = rules.select(count);
      return forms[isGiven(category) ? category : 'other'];
    },
    and(items) {
      list ??= new Intl.ListFormat(locale, { type: 'conjunction' });
      return list.format(items);
    },
    number(value) {
      number ??= new Intl.NumberFormat(locale);
      return number.format(value);
    },
    script(name) {
      scripts ??= new Intl.DisplayNames(locale, { type: 'script' });
      const code = SCRIPTS[name];
      return (code === undefined ? undefined : scripts.of(code)) ?? name;
    },
    date(known) {
      const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(known) ?? [];
      if (year === undefined || month === undefined) return known;
      const options = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
      const exact = new Intl.DateTimeFormat(locale, {
        ...options,
        ...(day !== undefined && { day: 'numeric' }),
      });
      return exact.format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
    },
  };
}

/** The codes of ISO 15924, by the names that Unicode gives scripts. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Latin: 'Latn',
  Cyrillic: 'Cyrl',
  Greek: 'Grek',
  Arabic: 'Arab',
  Hebrew: 'Hebr',
  Armenian: 'Armn',
  Georgian: 'Geor',
  Devanagari: 'Deva',
  Bengali: 'Beng',
  Tamil: 'Taml',
  Thai: 'Thai',
  Hangul: 'Hang',
  Hiragana: 'Hira',
  Katakana: 'Kana',
  Han: 'Hani',
};
