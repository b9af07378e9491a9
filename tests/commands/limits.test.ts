import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Corpus } from '../../src/corpus/load.ts';
import { isSlashCommand } from '../../src/discord/command.ts';
import { TRANSLATED } from '../../src/discord/texts/texts.ts';
import { createLibrary, type Library } from '../../src/library.ts';
import { checkResponse } from '../discord/body-checker.ts';
import { corpus, corpusOf, crowdedCorpus, question } from '../generators.ts';
import { buttonsIn, choices, press, send, type } from './member.ts';

/** What a member may put into any option: things that exist, picked or typed, and anything else. */
function entry(from: Corpus): fc.Arbitrary<string | number | boolean> {
  const known = [
    ...from.documents.flatMap(({ id, title }) => [id, title]),
    ...from.documents.flatMap(({ experts }) => experts.flatMap(({ id, name }) => [id, name])),
    ...from.documents.flatMap(({ provisions }) => provisions.map(({ id }) => id)),
    ...from.passages.map(({ topic }) => topic),
    '1',
    'the second provision',
  ];
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...known) },
    { weight: 2, arbitrary: question(from) },
    { weight: 1, arbitrary: fc.oneof(fc.boolean(), fc.integer()) },
  );
}

const names = ['question', 'expert', 'document', 'topic', 'private', 'name', 'about', 'text'];

const LOCALES = ['en-GB', 'es-419', ...TRANSLATED];

const scene = (corpora: fc.Arbitrary<Corpus>) =>
  corpora.chain((from) =>
    fc.record({
      from: fc.constant(from),
      locale: fc.constantFrom(...LOCALES),
      typed: fc.array(fc.dictionary(fc.constantFrom(...names), entry(from), { maxKeys: 4 }), {
        minLength: 1,
        maxLength: 8,
      }),
    }),
  );

async function expectAccepted(
  library: Library,
  typed: Readonly<Record<string, string | number | boolean>>,
  locale = 'en-GB',
) {
  for (const { data, autocomplete } of commands.filter(isSlashCommand)) {
    const response = await send(data.name, typed, library, locale);
    expect(checkResponse(response)).toEqual([]);
    await expectPressable('data' in response ? response.data : {}, library, locale);
    for (const option of Object.keys(autocomplete)) {
      const { [option]: value = '', ...others } = typed;
      expect(checkResponse(await type(data.name, { ...others, [option]: value }, library))).toEqual(
        [],
      );
    }
  }
}

/** Presses every button of a reply, each kind of state once, by somebody else than who asked. */
async function expectPressable(body: unknown, library: Library, locale: string): Promise<void> {
  for (const { custom_id: id, label, disabled } of buttonsIn(body)) {
    if (id === undefined || disabled === true) continue;
    const response = await press(id, body, library, { by: '78', locale });
    expect(checkResponse(response), `${label} ${id}`).toEqual([]);
    expect(JSON.stringify(response), `${label} ${id}`).not.toMatch(/another version of this bot/u);
  }
}

/** Longer than it takes on a machine that does much else. */

describe('Discord takes every reply and every list of choices', () => {
  test('whatever is typed, over any documents', async () => {
    await fc.assert(
      fc.asyncProperty(scene(corpus), async ({ from, typed, locale }) => {
        const library = createLibrary(from);
        for (const each of [{}, ...typed]) await expectAccepted(library, each, locale);
      }),
      { numRuns: 25 },
    );
  });

  test('also with sixty people', async () => {
    await fc.assert(
      fc.asyncProperty(scene(crowdedCorpus), async ({ from, typed, locale }) => {
        const library = createLibrary(from);
        for (const each of [{}, ...typed.slice(0, 3)]) {
          await expectAccepted(library, each, locale);
        }
      }),
      { numRuns: 6 },
    );
  });

  test('with no documents at all', async () => {
    const library = createLibrary(corpusOf());
    for (const locale of LOCALES) {
      await expectAccepted(library, {}, locale);
      await expectAccepted(library, { question: 'Who?', name: 'Anna', about: '2' }, locale);
    }
  });
});

/** The worst that a document may do, each by itself. */
const extremes: readonly [string, string][] = [
  [
    'sixty people of one surname, with long names and long posts',
    people(60, 'Lind', 200, 400, '# *'),
  ],
  ['sixty people in Chinese', people(60, '林', 120, 300, '港口')],
  ['one person with a post longer than a message', people(1, 'Lind', 20, 6000, 'of trade')],
  ['a title longer than a message', people(2, 'Lind', 20, 20, 'x', 'Harbours '.repeat(700))],
  ['text without a word', people(2, 'Lind', 20, 20, 'x', 'T', '*** --- ***')],
  [
    'provisions longer than a message',
    people(
      2,
      'Lind',
      20,
      20,
      'x',
      'T',
      'The tide turns.',
      `- ${'The channel will be dredged. '.repeat(300)}\n- ${'港口的未来取决于贸易'.repeat(600)}\n- Short.`,
    ),
  ],
];

function people(
  count: number,
  surname: string,
  length: number,
  post: number,
  unit: string,
  title = 'T',
  words = 'The tide turns on harbours.',
  clauses = '- A clause about tides.',
) {
  const names = Array.from(
    { length: count },
    (_, at) =>
      `${'Anna Maria '
        .repeat(30)
        .slice(0, length - 10)
        .trim()} ${String.fromCodePoint(0x4e00 + at)} ${surname}`,
  );
  const role = unit.repeat(Math.ceil(post / unit.length)).slice(0, post);
  const experts = names.map((name) => ({ name, honorific: 'Dr.', role, affiliation: role }));
  const sections = names.map((name) => `# ${name}\n${words}\n`).join('');
  const joint = count > 1 ? `# ${names.join('; ')}\nWe agree on tides.\n` : '';
  return `---\n${JSON.stringify({ title, experts })}\n---\n# Provisions\n${clauses}\n${sections}${joint}`;
}

describe('Discord takes every reply over', () => {
  test.each(extremes)('%s', async (_what, content) => {
    const from = corpusOf(content);
    expect(from.documents).toHaveLength(1);
    const library = createLibrary(from);
    const surname = from.documents[0]?.experts[0]?.name.split(' ').at(-1) ?? '';
    const id = from.documents[0]?.experts[0]?.id ?? '';
    const entries: Record<string, string>[] = [
      {},
      { question: `What does ${surname} say about tides?`, name: surname, about: '1' },
      { question: 'What of tides?', expert: surname, name: id, about: 'tides' },
      { question: `What does ${surname} say about cricket?`, name: id },
      { about: '2', question: 'dredged' },
      { about: '3', name: `${surname} x` },
    ];
    for (const [at, each] of entries.entries()) {
      await expectAccepted(library, each, LOCALES[at % LOCALES.length]);
    }
  });
});

test('what is picked from a list is understood', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: corpus }, crowdedCorpus), async (from) => {
      const library = createLibrary(from);
      const lists = {
        expert: library.resolveExpert,
        document: library.resolveDocument,
        topic: library.resolveTopic,
      };
      for (const [option, resolve] of Object.entries(lists)) {
        for (const { value } of await choices('ask', { question: 'x', [option]: '' }, library)) {
          expect(resolve(String(value)).status).toBe('found');
        }
      }
      for (const { value } of await choices('provision', { about: '' }, library)) {
        expect(library.resolveProvision(String(value)).status).toBe('found');
      }
    }),
    { numRuns: 25 },
  );
});
