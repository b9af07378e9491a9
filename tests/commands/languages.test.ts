import { describe, expect, test } from 'vitest';
import { TRANSLATED } from '../../src/discord/texts/texts.ts';
import type { Library } from '../../src/library.ts';
import { checkResponse } from '../discord/body-checker.ts';
import { handWrittenLibrary, publishedLibrary } from '../fixtures/libraries.ts';
import { buttonsIn, press, send, textsIn } from './member.ts';

/** What members ask, so that every kind of reply comes. */
const ASKED: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['ask', { question: 'What does Fawn say about CSTO?' }],
  ['ask', { question: 'How does the joint force affect Armenia?' }],
  ['ask', { question: 'What will dredging cost?' }],
  ['ask', { question: 'What is the capital of France?' }],
  ['ask', { question: 'What does Obama say?' }],
  ['ask', { question: 'What does Fawn say?' }],
  ['ask', { question: 'What is Fawn’s ninth point?' }],
  ['ask', { question: 'What does German say about penguins?' }],
  ['ask', { question: '"grave concern about penguins"' }],
  ['ask', { question: 'Что такое НАТО?' }],
  ['ask', { question: '?' }],
  ['ask', { question: 'x'.repeat(600) }],
  ['ask', { question: 'x', expert: 'zzz' }],
  ['ask', { question: 'x', document: 'zzz' }],
  ['ask', { question: 'x', topic: 'zzz' }],
  ['expert', {}],
  ['expert', { name: 'Fawn' }],
  ['provision', {}],
  ['provision', { about: '2' }],
  ['provision', { about: 'zzz' }],
  ['compare', { about: 'CSTO' }],
  ['compare', { about: 'penguins' }],
  ['check', { text: 'Fawn said “The CSTO itself is an organization of questionable motives”' }],
  ['check', { text: 'German said “The CSTO itself is an organization of questionable motives”' }],
  ['check', { text: '“The CSTO is an organization of questionable motives and no abilities”' }],
  ['check', { text: '“penguins walk over the ice today” and “too short”' }],
  ['documents', {}],
  ['documents', { document: 'joint' }],
  ['help', {}],
  ['weather', {}],
];

/** What is quoted, never translated: the documents’ words and what the member typed. */
function quotedIn(library: Library, asked: Readonly<Record<string, string>>): string[] {
  const people = library.profiles.flatMap(({ credits }) =>
    credits.flatMap(({ expert }) => [
      expert.honorific,
      expert.name,
      expert.role,
      expert.affiliation,
    ]),
  );
  const works = library.documents.flatMap(({ title, publisher }) => [title, publisher]);
  const topics = library.suggestTopics('').map(({ label }) => label);
  const clauses = library.provisions.map(({ documentId, span }) =>
    library.textOf(documentId, span),
  );
  return [...people, ...works, ...topics, ...clauses, ...Object.values(asked), 'BibTeX']
    .filter((text) => text !== undefined)
    .toSorted((a, b) => b.length - a.length);
}

/** The lines that members read, but for the quotes, and for what is copied in a code block. */
function linesOf(body: unknown): string[] {
  const prose = textsIn(body).map((text) => text.replace(/^```[^`]*```$/gmu, ''));
  return [
    ...prose.flatMap((text) => text.split('\n')).filter((line) => !line.startsWith('> ')),
    ...buttonsIn(body).map(({ label }) => label),
  ];
}

/** Words that a language shares with English. */
const SHARED: Readonly<Record<string, RegExp>> = {
  fr: /\b(?:page|Source|Experts|note|passages?|documents?)\b/u,
};

async function bodyOf(response: ReturnType<typeof send>): Promise<unknown> {
  const given = await response;
  expect(checkResponse(given)).toEqual([]);
  return 'data' in given ? given.data : {};
}

describe.each(TRANSLATED)('in %s', (locale) => {
  test.each([
    ['the published documents', publishedLibrary],
    ['hand-written ones', handWrittenLibrary],
  ])('no English stands in a reply but what is quoted: %s', async (_what, library) => {
    for (const [name, asked] of ASKED) {
      const english = await bodyOf(send(name, asked, library));
      const own = await bodyOf(send(name, asked, library, locale));
      await expectTranslated(english, own, quotedIn(library, asked), `/${name}`);

      for (const face of buttonsIn(own)) {
        if (face.custom_id === undefined || face.disabled) continue;
        const before = await bodyOf(press(face.custom_id, english, library));
        const after = await bodyOf(press(face.custom_id, own, library, { locale }));
        await expectTranslated(before, after, quotedIn(library, asked), face.label);
      }
    }
  });

  async function expectTranslated(
    english: unknown,
    own: unknown,
    quoted: readonly string[],
    where: string,
  ) {
    const same = new Set(linesOf(english));
    for (const line of linesOf(own).filter((each) => same.has(each))) {
      const rest = quoted.reduce((text, each) => text.replaceAll(each, ''), plain(line));
      // What is cut with `…` is the beginning of something quoted.
      const isBeginning = (part: string) => quoted.some((each) => each.startsWith(part));
      const parts = rest.split('…').map((part) => part.replace(/^- \d+\. /u, ''));
      const left = parts.filter((part) => !isBeginning(part)).join(' ');
      const isShared = SHARED[locale]?.test(left) ?? false;
      if (!isShared) expect(left, `${where}: ${line}`).not.toMatch(/\p{L}{2}/u);
    }
  }
});

test('a reader is told of commands and options by the names that they see', async () => {
  const told = async (name: string, asked: Readonly<Record<string, string>>, locale: string) =>
    textsIn(await bodyOf(send(name, asked, publishedLibrary, locale)));
  expect(await told('weather', {}, 'de')).toEqual([
    'Den Befehl „weather“ kenne ich nicht. Ich beantworte `/fragen`, `/vergleichen`, `/fachleute`, `/bestimmung`, `/prüfen`, `/dokumente`, `/hilfe`.',
  ]);
  expect(await told('ask', { question: 'x', expert: 'y'.repeat(201) }, 'pl')).toEqual([
    'Tekst wpisany w `osoba` ma 201 znaków; czytam najwyżej 200. Proszę pytać o jedną rzecz naraz.',
  ]);
  expect((await told('expert', {}, 'uk')).at(-1)).toBe(
    '-# `/експерти хто:` показує, про що говорить одна особа.',
  );
});

function plain(line: string): string {
  return line.replace(/\\/gu, '');
}
