import { describe, expect, test } from 'vitest';
import { buttons } from '../../commands/index.ts';
import { othersId } from '../../src/discord/view.ts';
import { createLibrary, type Library } from '../../src/library.ts';
import { checkResponse } from '../discord/body-checker.ts';
import { renderedText } from '../discord/rendered-text.ts';
import { publishedLibrary as library, manySubjects } from '../fixtures/libraries.ts';
import { corpusOf } from '../generators.ts';
import { buttonsIn, press, send, textsIn } from './member.ts';
import { AFFECT, ask, isPrivate, LINK, labels, pressLabelled, quotesIn } from './pressing.ts';

describe('More quotes', () => {
  test('shows every further quote once, in a stable order, and the way back', async () => {
    const first = await ask(AFFECT);
    const seen = quotesIn(textsIn(first));
    let page = await pressLabelled('More quotes', first);
    for (;;) {
      expect(page.replaces).toBe(true);
      expect(page.texts[0]).toBe(`**${AFFECT}**`);
      seen.push(...quotesIn(page.texts));
      if (!labels(page.faces).some((label) => label.startsWith('More quotes'))) break;
      page = await pressLabelled('More quotes', page.data);
    }
    const answer = library.ask({ text: AFFECT }, 30);
    expect(answer.status === 'answered' && answer.quotes.length).toBe(seen.length);
    expect(new Set(seen).size).toBe(seen.length);
    for (let at = 0; labels(page.faces).includes('Previous quotes') && at < 20; at += 1) {
      page = await pressLabelled('Previous quotes', page.data);
    }
    expect(page.data.components).toEqual(first.components);
  });

  test('tells which of how many are shown', async () => {
    const first = await ask(AFFECT);
    expect(textsIn(first).at(-1)).toMatch(/^-# Quotes 1–3 of \d+$/u);
    const page = await pressLabelled('More quotes', first);
    expect(page.texts.at(-1)).toMatch(/^-# Quotes 4–6 of \d+$/u);
  });

  test('is a private reply for everyone but who asked', async () => {
    const first = await ask(AFFECT);
    const other = await pressLabelled('More quotes', first, library, { by: '99' });
    expect(other.replaces).toBe(false);
    expect(isPrivate(other.data)).toBe(true);
    // On their own page they turn in place.
    const next = await pressLabelled('More quotes', other.data, library, { by: '99' });
    expect(next.replaces).toBe(true);
  });

  test('keeps to what the question was limited to', async () => {
    const first = await ask('What of Russia?', library, { expert: 'Fawn' });
    expect(textsIn(first)[0]).toBe('**What of Russia?**\n-# Only Dr. Rick Fawn');
    const page = await pressLabelled('More quotes', first);
    expect(page.texts[0]).toBe(textsIn(first)[0]);
    const attributions = page.texts.filter((text) => text.startsWith('— '));
    expect(attributions.length).toBeGreaterThan(0);
    for (const each of attributions) expect(each).toMatch(/^— \*\*Dr\. Rick Fawn\*\*/u);
  });
});

describe('the question', () => {
  test.each([
    'What of *bold* _moves_ by ||Russia|| and `code`?',
    '# Russia 1. - > [x](https://e.org) <@1> <t:1> :smile:',
    '-# Does **Russia** \\ escape \\*?',
    '1. Russia?',
    'Россия Russia 🇷🇺?',
    `Does Russia ${'*_~'.repeat(150)}?`.slice(0, 500),
  ])('is read back from the message: %s', async (question) => {
    const first = await ask(question);
    // Whether or not this answer offers it: any message with the question in its heading will do.
    const response = await press(othersId({}, 0), first, library);
    expect(checkResponse(response)).toEqual([]);
    const [line = ''] = textsIn('data' in response ? response.data : {})[0]?.split('\n') ?? [];
    expect(renderedText(line)).toBe(question.trim());
  });

  test.each([
    ['no message', undefined],
    ['no components', { components: [] }],
    ['no text', { components: [{ type: 17, components: [] }] }],
    ['something else written', { components: [{ type: 10, content: 'Edited.' }] }],
  ])('that cannot be read is said to be lost: %s', async (_, body) => {
    const first = await ask(AFFECT);
    const more = buttonsIn(first).find(({ label }) => label.startsWith('More quotes'));
    const response = await press(more?.custom_id, body ?? {}, library);
    expect(checkResponse(response)).toEqual([]);
    expect(response.type).toBe(4);
    expect(textsIn('data' in response ? response.data : {}).join()).toContain(
      'I can no longer read the question',
    );
  });
});

describe('Others on this', () => {
  test('shows each other expert’s best quote once, and who does not address it', async () => {
    const first = await ask(AFFECT);
    const shown = await pressLabelled('Others on this', first, library, { by: '99' });
    expect(shown.replaces).toBe(false);
    expect(isPrivate(shown.data)).toBe(true);
    const text = shown.texts.join('\n');
    const quoted = textsIn(first).join('\n');
    for (const { expert } of library.profiles) {
      expect(text.includes(expert.name)).toBe(!quoted.includes(expert.name));
    }
    expect(text).toMatch(/\d+ words · paragraph \d/u);
    expect(text).toContain('Who does not address it: **Richard Giragosian**');
  });

  test('is offered where those who were asked are silent and others are not', async () => {
    const question = 'What does Fawn say about the Minsk Group?';
    const first = await ask(question);
    expect(textsIn(first).join()).toContain('does not address this');
    const shown = await pressLabelled('Others on this', first);
    const text = shown.texts.join('\n');
    expect(text).toContain('**Nona Mikhelidze**');
    expect(text).not.toContain('**Dr. Rick Fawn**');
    const nobody = await ask('What does Fawn say about the price of fish in Norway?');
    expect(labels(buttonsIn(nobody))).toEqual([]);
  });

  test('turns its pages in place and leads back', async () => {
    const many = createLibrary(manySubjects);
    const first = await ask('What of housing costs?', many);
    let page = await pressLabelled('Others on this', first, many);
    while (labels(page.faces).some((label) => label.startsWith('More experts'))) {
      page = await pressLabelled('More experts', page.data, many, { isPrivate: true });
      expect(page.replaces).toBe(true);
    }
    expect(page.faces.at(-1)?.url).toBe(LINK);
  });

  test('leads back to the page of the answer that it was opened from', async () => {
    const names = Array.from({ length: 16 }, (_, at) => `Ada Lind${String.fromCodePoint(97 + at)}`);
    const experts = names.map((name) => ({ name }));
    const sections = names.map((name, at) => `# ${name}\nThe ferry to island ${at} will close.\n`);
    const crowd = createLibrary(
      corpusOf(
        `---\n${JSON.stringify({ title: 'Ferries', experts })}\n---\n${sections.join('\n')}`,
      ),
    );
    const first = await ask('Will the ferry close?', crowd, { private: true });
    const second = await pressLabelled('More quotes', first, crowd);
    const how = { isPrivate: true };
    const others = await pressLabelled('Others on this', second.data, crowd, how);
    const further = await pressLabelled('More experts', others.data, crowd, how);
    const back = await pressLabelled('Back to the answer', further.data, crowd, how);
    expect(back.texts).toEqual(second.texts);
    expect(back.texts).not.toEqual(textsIn(first));
  });
});

describe('the quotes on a provision', () => {
  const show = async (about: string, from: Library) => {
    const response = await send('provision', { about }, from);
    if (response.type !== 4) throw new Error(`expected a message, got type ${response.type}`);
    return response.data;
  };

  test('are all within reach, page after page, and lead back to the first', async () => {
    const people = ['Ada Berg', 'Bo Lund', 'Cara Moss', 'Dag Orr', 'Eva Pryce'];
    const many = createLibrary(
      corpusOf(
        [
          '---',
          JSON.stringify({ title: 'Harbour pact', experts: people.map((name) => ({ name })) }),
          '---',
          '# Provisions',
          '- The harbour tariff on imported fish rises by half.',
          ...people.map(
            (name, at) =>
              `# ${name}\nA harbour tariff on imported fish that rises by half costs ${at + 2} towns their trade.`,
          ),
        ].join('\n'),
      ),
    );
    const [provision] = many.provisions;
    const quotes = provision ? many.discuss(provision) : [];
    expect(quotes.length).toBeGreaterThan(3);
    const first = await show(provision?.id ?? '', many);
    let page = { data: first as object, faces: buttonsIn(first), texts: textsIn(first) };
    const seen = new Set<string>();
    for (;;) {
      for (const { custom_id: id = '' } of page.faces) {
        if (id.startsWith('context1.')) seen.add(id.split('.')[1] ?? '');
      }
      if (!labels(page.faces).some((label) => label.startsWith('More quotes'))) break;
      page = await pressLabelled('More quotes', page.data, many);
    }
    expect(seen.size).toBe(quotes.length);
    while (labels(page.faces).includes('Previous quotes')) {
      page = await pressLabelled('Previous quotes', page.data, many);
    }
    expect(page.texts).toEqual(textsIn(first));
  });

  test('of a private reply lead back to it from their context', async () => {
    const first = await show('2', library);
    const shown = await pressLabelled('In context', first, library, { isPrivate: true });
    const back = await pressLabelled('Back', shown.data, library);
    expect(back.replaces).toBe(true);
    expect(back.texts).toEqual(textsIn(first));
  });
});

test('every button has a name of its own, with a version', () => {
  const names = buttons.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+\d+$/u);
});
