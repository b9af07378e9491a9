import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../src/library.ts';
import { checkResponse } from '../discord/body-checker.ts';
import { publishedLibrary as library, manySubjects } from '../fixtures/libraries.ts';
import { corpusOf } from '../generators.ts';
import { buttonsIn, choices, press, read, send, textsIn } from './member.ts';

const six = createLibrary(manySubjects);

test('each document with its publisher, date, experts, length and address', async () => {
  const own = createLibrary(
    corpusOf(
      `---\n${JSON.stringify({
        title: 'Ports *and* People',
        publisher: 'Harbour Forum',
        published: '2019-03-02',
        url: 'https://example.org/ports',
        experts: [{ name: 'Ada Lind', honorific: 'Dr.' }, { name: 'Bo Ek' }],
      })}\n---\n# Provisions\n- Boats may land.\n# Ada Lind\nThe tide turns.\n# Bo Ek\nIt does not.\n`,
    ),
  );
  const { blocks, isPrivate } = await read('documents', {}, own);
  expect(isPrivate).toBe(false);
  expect(blocks).toEqual([
    '### I quote from 1 document',
    [
      '**Ports \\*and\\* People**',
      '-# Harbour Forum · 2 March 2019 · 2 experts · 2 passages · 1 provision · [Source](https://example.org/ports)',
      'Dr. Ada Lind and Bo Ek',
    ].join('\n'),
    '-# `/documents document:` shows who speaks in one of them, and to what.',
  ]);
});

test('one document with its experts as printed and their topics', async () => {
  const { blocks } = await read('documents', { document: 'joint military' }, library);
  expect(blocks[0]).toMatch(/^\*\*What Does the Russian-Armenian .*\*\*\n-# 4 experts · /u);
  expect(blocks).toContainEqual(
    '**Dr. Tracey German**, King’s College, London\n-# Speaks to: Russian power, South Ossetia and Moscow',
  );
});

test('a document that is none is explained, and documents are offered', async () => {
  const { blocks, isPrivate } = await read('documents', { document: 'opera singers' }, library);
  expect(isPrivate).toBe(true);
  expect(blocks[0]).toMatch(/^No document here fits “opera singers”\./u);
  const offered = await choices('documents', { document: 'opera' }, six);
  expect(offered.map(({ name }) => name)).toEqual([
    'Three Nights Without Subsidy: The Future of the Provincial Opera',
  ]);
});

test('with no documents it says what to do', async () => {
  const { blocks, isPrivate } = await read(
    'documents',
    { document: 'x' },
    createLibrary(corpusOf()),
  );
  expect(isPrivate).toBe(true);
  expect(blocks).toEqual([expect.stringMatching(/no documents .* `npm run ingest -- FILE`/u)]);
});

describe('pages', () => {
  const titles = (body: unknown) =>
    textsIn(body).flatMap((text) => /^\*\*(.+)\*\*$/mu.exec(text)?.[1] ?? []);

  async function turn(label: string, body: unknown, by?: string) {
    const face = buttonsIn(body).find((each) => each.label === label);
    const response = await press(face?.custom_id, body, six, by === undefined ? {} : { by });
    expect(checkResponse(response)).toEqual([]);
    if (response.type !== 4 && response.type !== 7) throw new Error(`got type ${response.type}`);
    return { replaces: response.type === 7, data: response.data ?? {} };
  }

  test('show every document once, and lead back', async () => {
    const response = await send('documents', {}, six);
    if (response.type !== 4) throw new Error(`got type ${response.type}`);
    const first = response.data;
    expect(textsIn(first).at(-1)).toMatch(/^-# 1–5 of 6 · /u);
    const next = await turn('Next', first);
    expect(next.replaces).toBe(true);
    expect([...titles(first), ...titles(next.data)]).toEqual(
      six.documents.map(({ title }) => title),
    );
    const back = await turn('Previous', next.data);
    expect(back.data.components).toEqual(first.components);
  });

  test('are private for everyone but who asked', async () => {
    const response = await send('documents', {}, six);
    if (response.type !== 4) throw new Error(`got type ${response.type}`);
    const { replaces, data } = await turn('Next', response.data, '99');
    expect(replaces).toBe(false);
    expect(Number('flags' in data ? data.flags : 0) & 64).toBe(64);
  });

  test('of a document that has gone say so', async () => {
    const response = await press('documents1.0.abcdef', {}, six);
    expect(textsIn('data' in response ? response.data : {})).toEqual([
      'That document is no longer among those that I quote from.',
    ]);
  });
});
