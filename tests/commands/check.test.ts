import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { respond } from '../../commands/index.ts';
import type { Corpus } from '../../src/corpus/load.ts';
import { createLibrary, type Library } from '../../src/library.ts';
import { checkResponse } from '../discord/body-checker.ts';
import { handWritten, publishedLibrary as library, published } from '../fixtures/libraries.ts';
import { corpus, crowdedCorpus, question, sentence } from '../generators.ts';
import { read, send, textsIn } from './member.ts';

const EPHEMERAL = 64;

/** Apps → Check quotes on a message. */
async function checkMessage(message: object, of: Library) {
  const response = await respond(
    {
      id: '1000',
      token: 'token',
      type: 2,
      locale: 'en-GB',
      data: {
        id: '1',
        name: 'Check quotes',
        type: 3,
        target_id: '9',
        resolved: { messages: { 9: { id: '9', ...message } } },
      },
    },
    of,
  );
  expect(checkResponse(response)).toEqual([]);
  if (response.type !== 4) throw new Error(`expected a message, got type ${response.type}`);
  return {
    blocks: textsIn(response.data),
    isPrivate: (Number(response.data.flags) & EPHEMERAL) !== 0,
  };
}

/** All that a member reads in reply to `/check`. */
async function block(text: string): Promise<string> {
  expect(checkResponse(await send('check', { text }, library))).toEqual([]);
  return (await read('check', { text }, library)).blocks.join('\n');
}

describe('/check', () => {
  test('says verbatim, with the passage and whose it is', async () => {
    expect(await block('“Georgia cannot affect the pact” — Rick Fawn')).toBe(
      [
        '**Verbatim:** “Georgia cannot affect the pact”',
        '-# […]',
        '> **Georgia cannot affect the pact and is not directly affected by it.**',
        '-# […]',
        '— **Dr. Rick Fawn**, Professor of International Relations, University of St. Andrews',
        '-# paragraph 5 · What Does the Russian-Armenian Joint Military Force Mean for Security in the South Caucasus?',
      ].join('\n'),
    );
  });

  test('says in words what was changed, and loudly that a negation is gone', async () => {
    const text = await block('Baku will abandon its foreign policy');
    expect(text).toContain('- changed: “will” for “could”\n- left out: “balanced”\n');
    expect(await block('Georgia can affect the pact')).toContain(
      '- changed: “can” for “cannot” **(a negation: this may turn the meaning round)**',
    );
    expect(await block('Russia is Armenia’s “staunchest” ally')).toContain('(punctuation only)');
  });

  test('names who is named wrongly and whose words they are', async () => {
    const text = await block('Nona Mikhelidze: “Georgia cannot affect the pact”');
    expect(text).toContain(
      'The message gives these words to **Nona Mikhelidze**. In the documents they are from **Dr. Rick Fawn**.',
    );
  });

  test('takes asterisks and underscores for the source’s where it has them, else for emphasis', async () => {
    const ofSource = '*Comfort* is a word that the timetable uses _loosely_';
    const { blocks } = await read('check', { text: ofSource }, createLibrary(handWritten));
    expect(blocks[0]).toMatch(/^\*\*Verbatim/u);
    expect(await block('Georgia **cannot** affect _the pact_')).toMatch(/^\*\*Verbatim/u);
  });

  test('says who quotes a third person', async () => {
    const text = await block('Putin said “zone of privileged interest’ and on the world stage”');
    expect(text).toMatch(/^\*\*Verbatim/u);
    expect(text).toContain('The words of **Putin** as quoted by **Dr. Tracey German**');
  });

  test('counts the verdicts of several', async () => {
    const text = await block(
      '“it poses a deeper danger”, “nobody ever said such a thing” and “frozen”',
    );
    expect(text).toMatch(
      /^3 quotations checked: 1 verbatim, 1 not in these documents and 1 too short to judge\./u,
    );
  });

  test('reads quotations as they are seen, without what styles them', async () => {
    for (const text of [
      '> **Georgia cannot *affect* the pact**',
      '>>> Georgia cannot\naffect __the pact__',
      '**“Georgia ~~cannot~~ affect the pact”**',
      '||"Georgia cannot affect the pact"||',
    ]) {
      expect(await block(text)).toMatch(/^\*\*Verbatim/u);
    }
  });

  test('takes the same quotation twice', async () => {
    const text = await block('“it poses a deeper danger” and again “it poses a deeper danger”');
    expect(text).toMatch(/^2 quotations checked: 2 verbatim\./u);
    expect(text.match(/^> /gmu)).toHaveLength(2);
  });

  test('is for all to see unless asked otherwise; a text without words is told so in private', async () => {
    expect((await read('check', { text: 'it poses a deeper danger' }, library)).isPrivate).toBe(
      false,
    );
    const { blocks, isPrivate } = await read('check', { text: '“…”' }, library);
    expect(isPrivate).toBe(true);
    expect(blocks.join()).toMatch(/no text here to check/u);
  });
});

describe('Apps → Check quotes', () => {
  const quoted = '> Georgia cannot affect the pact\n— Rick Fawn';

  test.each<[string, object]>([
    ['the content', { content: quoted }],
    ['an embed', { content: '', embeds: [{ description: quoted }] }],
    [
      'the fields of an embed',
      { content: '', embeds: [{ fields: [{ name: 'x', value: quoted }] }] },
    ],
    [
      'text displays',
      {
        content: '',
        flags: 1 << 15,
        components: [{ type: 17, components: [{ type: 10, content: quoted }] }],
      },
    ],
    ['a forwarded message', { content: '', message_snapshots: [{ message: { content: quoted } }] }],
    [
      'a forwarded embed',
      { content: '', message_snapshots: [{ message: { embeds: [{ description: quoted }] } }] },
    ],
    [
      'what can be read beside what cannot',
      {
        content: quoted,
        flags: null,
        embeds: [7],
        message_snapshots: null,
        interaction_metadata: null,
        components: [{ type: 1, components: [{ type: 2, label: null, url: null }] }],
      },
    ],
  ])('reads %s, and answers in private', async (_what, message) => {
    const { blocks, isPrivate } = await checkMessage(message, library);
    expect(isPrivate).toBe(true);
    expect(blocks.join()).toMatch(/^\*\*Verbatim:\*\* “Georgia cannot affect the pact”/u);
  });

  test('takes no word from the name of an emoji', async () => {
    const content =
      '“Georgia cannot <:no:123456789012345678> affect the pact” <a:never:123456789012345678>';
    const { blocks } = await checkMessage({ content }, library);
    expect(blocks.join()).toMatch(/^\*\*Verbatim/u);
  });

  test('reads a list, and paragraphs of one block quote, one by one', async () => {
    const list = '- Georgia cannot affect the pact\n- it poses a deeper danger';
    expect((await checkMessage({ content: list }, library)).blocks[0]).toBe(
      '2 quotations checked: 2 verbatim.',
    );
    const block = '> Georgia cannot affect the pact\n> \n> it poses a deeper danger';
    const { blocks } = await checkMessage({ content: block }, library);
    expect(blocks[0]).toBe('2 quotations checked: 2 verbatim.');
    expect(blocks[1]).toContain('it does not stand beside them');
  });

  test('says so where there is nothing to read', async () => {
    const { blocks } = await checkMessage({ content: '', attachments: [{}] }, library);
    expect(blocks).toEqual([
      'There is no text here to check. Use this on a message that quotes somebody.',
    ]);
  });

  test('finds every quote of every reply of this bot verbatim', async () => {
    const asked = fc
      .constantFrom(published, handWritten)
      .chain((from: Corpus) => fc.tuple(fc.constant(from), question(from)));
    const libraries = new Map([published, handWritten].map((each) => [each, createLibrary(each)]));
    let checked = 0;
    await fc.assert(
      fc.asyncProperty(asked, async ([from, text]) => {
        const of = libraries.get(from) ?? createLibrary(from);
        const answer = await send('ask', { question: text }, of);
        if (answer.type !== 4) throw new Error('expected a message');
        const shown = textsIn(answer.data).filter((each) => /^> /mu.test(each));
        if (shown.length === 0) return;
        const { blocks } = await checkMessage({ content: '', ...answer.data }, of);
        const verdicts = blocks.join('\n').match(/^\*\*[A-Z][a-z ]+:\*\*/gmu) ?? [];
        expect(verdicts.length).toBeGreaterThan(0);
        for (const each of verdicts) expect(each).toMatch(/Verbatim|Too short/u);
        checked += verdicts.length;
      }),
      { numRuns: 60 },
    );
    expect(checked).toBeGreaterThan(10);
  });
});

describe('Discord takes every verdict', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      '“',
      '” — ',
      '> ',
      '>>> ',
      '\n',
      '"',
      ' … ',
      '[',
      ']',
      '**',
      '||',
      '```',
      '@everyone',
    ),
    fc.constantFrom(
      '* '.repeat(900),
      '“a b c d” '.repeat(300),
      '> “'.repeat(600),
      '港'.repeat(1900),
    ),
  );

  test('whatever is checked, over any documents', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 4, arbitrary: corpus }, crowdedCorpus),
        fc.array(fc.oneof(noise, sentence), { maxLength: 6 }),
        fc.nat(),
        async (from, pieces, pick) => {
          const of = createLibrary(from);
          const document = from.documents[pick % Math.max(1, from.documents.length)];
          const own = (document?.text ?? '').slice(pick % 500, (pick % 500) + 700);
          for (const text of [pieces.join(' '), own, `${pieces.join('')}“${own}” — Anna Lind`]) {
            expect(checkResponse(await send('check', { text: text.slice(0, 2000) }, of))).toEqual(
              [],
            );
            await checkMessage({ content: text.slice(0, 4000) }, of);
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});
