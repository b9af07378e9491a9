import { en } from './en.ts';

/** The texts of one language. The English ones are the measure: every other has the same entries. */
export type Texts = typeof en;

/** Loaded when the first member reads in it. By Discord's code of the locale, or its language. */
const LANGUAGES: Readonly<Record<string, () => Promise<Texts>>> = {
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  pl: async () => (await import('./pl.ts')).pl,
  ru: async () => (await import('./ru.ts')).ru,
  tr: async () => (await import('./tr.ts')).tr,
  uk: async () => (await import('./uk.ts')).uk,
};

/** The languages there are texts in beside English, by their codes. */
export const TRANSLATED: readonly string[] = Object.keys(LANGUAGES);

const loaded = new Map<string, Promise<Texts>>();

/** The texts for a reader's locale as Discord sends it (`en-GB`, `pl`): English where none fit. */
export async function textsFor(locale: string | undefined): Promise<Texts> {
  const key = [locale, locale?.split('-')[0]].find(
    (each) => each !== undefined && Object.hasOwn(LANGUAGES, each),
  );
  const load = key === undefined ? undefined : LANGUAGES[key];
  if (key === undefined || load === undefined) return en;
  const known = loaded.get(key) ?? load();
  loaded.set(key, known);
  return known;
}

export { en as fallbackTexts };
