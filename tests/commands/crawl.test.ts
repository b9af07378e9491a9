import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fallbackTexts } from '../../src/discord/texts/texts.ts';
import { createLibrary, type Library } from '../../src/library.ts';
import { packageRoot } from '../../src/root.ts';
import { checkResponse } from '../discord/body-checker.ts';
import { handWrittenLibrary, manySubjects, publishedLibrary } from '../fixtures/libraries.ts';
import { buttonsIn, press, send } from './member.ts';

/** What a button says of what has changed since, which nothing has. */
const { questionLost, restrictionGone, passageChanged, passageGone, passageEdited } =
  fallbackTexts.buttons;
const LOST = [
  questionLost,
  restrictionGone,
  passageChanged,
  passageGone,
  passageEdited,
  'another version',
];

/** Presses whatever can be pressed, page after page, and holds every body against the checker. */
async function crawl(
  name: string,
  typed: Readonly<Record<string, string>>,
  library: Library,
  locale = 'en-GB',
): Promise<number> {
  const first = await send(name, typed, library, locale);
  expect(checkResponse(first), `${name} ${JSON.stringify(typed)}`).toEqual([]);
  const pages: { body: unknown; isPrivate: boolean }[] = [
    { body: 'data' in first ? first.data : {}, isPrivate: false },
  ];
  const pressed = new Set<string>();
  for (const { body, isPrivate } of pages) {
    for (const { custom_id: id, disabled, label } of buttonsIn(body)) {
      if (id === undefined || disabled === true) continue;
      // Where the message is private is part of what a button does; Cite has no state of its own.
      const key = `${id} ${isPrivate} ${id === 'cite1' ? JSON.stringify(body) : ''}`;
      if (pressed.has(key)) continue;
      pressed.add(key);
      const response = await press(id, body, library, { isPrivate, locale });
      const where = `${name} ${JSON.stringify(typed)}: ${label} (${id})`;
      expect(checkResponse(response), where).toEqual([]);
      for (const lost of LOST) expect(JSON.stringify(response), where).not.toContain(lost);
      const data = 'data' in response ? response.data : {};
      pages.push({ body: data, isPrivate: isPrivate || response.type === 4 });
    }
  }
  return pages.length;
}

const PATIENCE = { timeout: 300_000 };

test('Discord takes every page behind every question of the documents', PATIENCE, async () => {
  const questions = readFileSync(`${packageRoot}/tests/evaluation/questions.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).question);
  let pages = 0;
  for (const question of questions) pages += await crawl('ask', { question }, publishedLibrary);
  expect(pages).toBeGreaterThan(200);
});

test.each([
  ['the documents', publishedLibrary],
  ['hand-written ones', handWrittenLibrary],
  ['ones of many subjects', createLibrary(manySubjects)],
] as const)('and behind topics of %s', PATIENCE, async (_, library) => {
  // Every third: what is behind one topic is behind its neighbours too.
  for (const { label } of library.suggestTopics('').filter((_topic, at) => at % 3 === 0)) {
    await crawl('ask', { question: label }, library);
    await crawl('compare', { about: label }, library);
  }
  for (const { id } of library.provisions) await crawl('provision', { about: id }, library);
});

test.each(['de', 'fr', 'es-ES', 'pl', 'tr', 'uk', 'ru', 'ja'])(
  'and in the language of a reader in %s',
  PATIENCE,
  async (locale) => {
    const question = 'How does the joint force affect Armenia?';
    await crawl('ask', { question }, publishedLibrary, locale);
    await crawl('ask', { question: 'Penguins' }, publishedLibrary, locale);
    await crawl('compare', { about: question }, publishedLibrary, locale);
    await crawl('provision', { about: '2' }, publishedLibrary, locale);
  },
);
