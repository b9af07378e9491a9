import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { isSlashCommand } from '../../../src/discord/command.ts';
import { localize } from '../../../src/discord/localization.ts';
import { COMMAND_TEXTS } from '../../../src/discord/texts/languages.ts';
import { fallbackTexts, TRANSLATED, textsFor } from '../../../src/discord/texts/texts.ts';
import { checkCommands } from '../body-checker.ts';
import { readAll } from './probe.ts';

const english = readAll(fallbackTexts);

test('the languages are those that are asked for, by every code that Discord has for them', async () => {
  expect(TRANSLATED.toSorted()).toEqual(['de', 'es', 'fr', 'pl', 'ru', 'tr', 'uk']);
  expect(await textsFor('es-419')).toBe(await textsFor('es-ES'));
  expect(await textsFor('ja')).toBe(fallbackTexts);
  expect(await textsFor('constructor')).toBe(fallbackTexts);
  const locales = Object.keys(COMMAND_TEXTS);
  expect(new Set(locales.map((locale) => locale.split('-')[0]))).toEqual(new Set(TRANSLATED));
});

/** What a language may leave out: a technical problem is told in English, or not at all. */
const LEFT_OUT = ['faults.unreadable problem'];
/** What may read the same in English: names, figures and words that are the same. */
const THE_SAME: Readonly<Record<string, readonly string[]>> = {
  all: ['answers.topicBy', 'citations.bibtex', 'help.button', 'help.checkQuotes'],
  fr: [
    'buttons.pages',
    'citations.chicagoNote',
    'documents.passages',
    'experts.heading',
    'provisions.heading',
    'quotes.page',
    'quotes.source',
  ],
};
/** Words that none of the languages has. */
const ENGLISH =
  /\b(?:the|of|and|is|are|what|who|which|this|that|these|those|with|without|not|there|have|has|did|does|here|please|again|more|from|nobody|anything)\b/iu;
/** A language's own quotation marks, as its press prints them. */
const QUOTATION: Readonly<Record<string, RegExp>> = {
  de: /„[^“]*“/gu,
  es: /«\S[^»]*\S»/gu,
  fr: /«\u00a0\S[^»]*\S\u00a0»/gu,
  pl: /„[^”]*”/gu,
  ru: /«\S[^»]*\S»/gu,
  tr: /“[^”]*”/gu,
  uk: /«\S[^»]*\S»/gu,
};
const MARK = /["“”„«»‟]/u;

describe.each(TRANSLATED)('%s', async (language) => {
  const texts = await textsFor(language);
  const own = readAll(texts);
  const of = (path: string) => own.find((each) => each.path === path)?.text ?? '';

  test('has every text, and nothing else', () => {
    expect(own.map(({ path }) => path).toSorted()).toEqual(
      english.map(({ path }) => path).toSorted(),
    );
  });

  test('says all that the English does', () => {
    for (const { path, text } of english) {
      const told = (from: string) => new Set(from.match(/‹[^›]+›|\d+/gu) ?? []);
      for (const each of told(text)) {
        if (LEFT_OUT.includes(`${path} ${each.replace(/[‹›]/gu, '')}`)) continue;
        expect(told(of(path)), `${path}: ${of(path)}`).toContain(each);
      }
    }
  });

  test('has no English left in it', () => {
    const same = [...(THE_SAME.all ?? []), ...(THE_SAME[language] ?? [])];
    for (const { path, text } of english) {
      const words = of(path).replace(/‹[^›]+›|`[^`]*`/gu, '');
      expect(words, path).not.toMatch(ENGLISH);
      const isFree = !/\p{L}/u.test(words) || same.includes(path);
      if (!isFree) expect(of(path), path).not.toBe(text);
    }
  });

  test('quotes with its own marks', () => {
    const quotation = QUOTATION[language];
    if (quotation === undefined) throw new Error(`no marks of ${language}`);
    let quoted = 0;
    for (const { path, text } of own) {
      quoted += text.match(quotation)?.length ?? 0;
      expect(text.replace(quotation, ''), path).not.toMatch(MARK);
    }
    expect(quoted).toBeGreaterThan(10);
  });

  test('names commands and options as a member sees them', () => {
    const names = Object.values(texts.commands);
    const optionsOf = (name: string) =>
      Object.values(names.find((each) => each.name === name)?.options ?? {}).map(
        (option) => option.name,
      );
    const all = names.flatMap(({ options = {} }) => Object.values(options)).map(({ name }) => name);
    let seen = 0;
    for (const { path, text } of own) {
      for (const [, code = ''] of text.matchAll(/`([^`]+)`/gu)) {
        if (/‹|^npm /u.test(code)) continue;
        seen += 1;
        const [, command, option] = /^\/(\S+)(?: (\S+):)?$/u.exec(code) ?? [];
        if (command === undefined) expect(all, `${path}: ${code}`).toContain(code);
        else
          expect(
            names.map(({ name }) => name),
            `${path}: ${code}`,
          ).toContain(command);
        if (option !== undefined) expect(optionsOf(command ?? ''), path).toContain(option);
      }
    }
    expect(seen).toBeGreaterThan(8);
  });

  test('calls the button of more quotes in the help as it is called on an answer', () => {
    expect(texts.buttons.moreQuotes({ left: 3 })).toBe(`${texts.help.more} (3)`);
  });

  test('calls every command and option something', () => {
    const wanted = commands.map(({ data }) => data.name).toSorted();
    expect(Object.keys(texts.commands).toSorted()).toEqual(wanted);
    for (const { data } of commands.filter(isSlashCommand)) {
      const text = texts.commands[data.name];
      expect(text?.description, data.name).toMatch(/\p{L}/u);
      expect(Object.keys(text?.options ?? {}), data.name).toEqual(
        (data.options ?? []).map(({ name }) => name),
      );
    }
  });
});

test('Discord takes what commands are called in every language', () => {
  const registered = commands.map(({ data }) => localize(data));
  expect(checkCommands(registered)).toEqual([]);
  for (const data of registered) {
    expect(Object.keys(data.name_localizations ?? {}).toSorted()).toEqual(
      Object.keys(COMMAND_TEXTS).toSorted(),
    );
  }
});

/** Whatever they count: figures of eleven places. */
const LONGEST = 10 ** 11;
const LABELS =
  /^(?:buttons\.(?:inContext|moreQuotes|previousQuotes|othersOnThis|back|previous|next)|compare\.(?:more|previous)|citations\.button)$/u;

test.each(['en', ...TRANSLATED])(
  '%s keeps to what a button and a message hold',
  async (language) => {
    const all = readAll(await textsFor(language), LONGEST);
    const labels = all.filter(({ path }) => LABELS.test(path));
    expect(labels).toHaveLength(10);
    for (const { text } of labels) expect(text.length).toBeLessThanOrEqual(80);
    for (const { path, text } of all) expect(text.length, path).toBeLessThanOrEqual(500);
  },
);

test.each(['en', ...TRANSLATED])('%s says nothing in pictures', async (language) => {
  const texts = await textsFor(language);
  for (const { path, text } of readAll(texts)) {
    expect(text, path).not.toMatch(/\p{Extended_Pictographic}|\p{Regional_Indicator}/u);
    expect(text, path).not.toMatch(/:\w+:/u);
  }
});

describe('counts', () => {
  test.each([
    ['en', '1 word, 2 words, 5 words, 21 words, 22 words'],
    ['de', '1 Wort, 2 Wörter, 5 Wörter, 21 Wörter, 22 Wörter'],
    ['es', '1 palabra, 2 palabras, 5 palabras, 21 palabras, 22 palabras'],
    ['fr', '1 mot, 2 mots, 5 mots, 21 mots, 22 mots'],
    ['pl', '1 słowo, 2 słowa, 5 słów, 21 słów, 22 słowa'],
    ['ru', '1 слово, 2 слова, 5 слов, 21 слово, 22 слова'],
    ['tr', '1 sözcük, 2 sözcük, 5 sözcük, 21 sözcük, 22 sözcük'],
    ['uk', '1 слово, 2 слова, 5 слів, 21 слово, 22 слова'],
  ])('in %s', async (language, expected) => {
    const { words } = (await textsFor(language)).compare;
    const told = [1, 2, 5, 21, 22].map((count) => words({ count })).join(', ');
    expect(told.replace(/\u00a0/gu, ' ')).toBe(expected);
  });
});

describe('a date, as exact as it is known', () => {
  test.each([
    ['en', '2019', 'March 2019', '2 March 2019'],
    ['de', '2019', 'März 2019', '2. März 2019'],
    ['es', '2019', 'marzo de 2019', '2 de marzo de 2019'],
    ['fr', '2019', 'mars 2019', '2 mars 2019'],
    ['pl', '2019', 'marzec 2019', '2 marca 2019'],
    ['ru', '2019', 'март 2019 г.', '2 марта 2019 г.'],
    ['tr', '2019', 'Mart 2019', '2 Mart 2019'],
    ['uk', '2019', 'березень 2019 р.', '2 березня 2019 р.'],
  ])('in %s', async (language, ...expected) => {
    const { published } = (await textsFor(language)).quotes;
    const told = ['2019', '2019-03', '2019-03-02'].map((known) => published({ known }));
    expect(told.map((text) => text.replace(/\u00a0/gu, ' '))).toEqual(expected);
    expect(published({ known: 'spring 2019' })).toBe('spring 2019');
  });
});
