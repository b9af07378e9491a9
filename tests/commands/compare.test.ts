import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../src/library.ts';
import { countWords } from '../../src/text/span.ts';
import { renderedText } from '../discord/rendered-text.ts';
import {
  handWrittenLibrary,
  publishedLibrary as library,
  manySubjects,
} from '../fixtures/libraries.ts';
import { buttonsIn, choices, press, read, send, textsIn } from './member.ts';

const ABOUT = 'How does the joint force affect Armenia?';

/** An update has other flags than the message it changes, and the same components. */
function componentsOf(body: object): unknown {
  return 'components' in body ? body.components : undefined;
}

describe('/compare', () => {
  test('puts the named experts side by side, in the order in which they were named', async () => {
    const typed = { about: ABOUT, expert1: 'German', expert2: 'Fawn' };
    const { blocks } = await read('compare', typed, library);
    const names = blocks.flatMap((block) => /^\*\*((?:Dr\. )[^*]+)\*\*, /u.exec(block)?.[1] ?? []);
    expect(names).toEqual(['Dr. Tracey German', 'Dr. Rick Fawn']);
    expect(blocks[0]).toBe(`**${ABOUT}**\n-# 2 of 2 experts speak to this`);
  });

  test('counts the words of each quote as it is shown, and says where it stands', async () => {
    const { blocks } = await read('compare', { about: ABOUT }, library);
    const quotes = blocks.flatMap((block) =>
      block.split('\n').filter((line) => line.startsWith('> ')),
    );
    const counts = blocks.flatMap(
      (block) => /^-# (\d+) words? · paragraph \d+ · What/u.exec(block)?.[1] ?? [],
    );
    expect(counts.length).toBeGreaterThan(1);
    expect(quotes.map((quote) => String(countWords(renderedText(quote))))).toEqual(counts);
  });

  test('quotes of each what /ask quotes of them first, and nobody else’s words', async () => {
    for (const { expert } of library.profiles) {
      const about = 'the CSTO';
      const { voices, silentIds } = library.compare({ text: about }, [expert.id]);
      const asked = library.ask({ text: about, expertId: expert.id });
      const first = asked.status === 'answered' ? asked.quotes[0] : undefined;
      expect(voices.map(({ quote }) => quote.span)).toEqual(first ? [first.span] : []);
      expect(silentIds).toEqual(first ? [] : [expert.id]);
    }
  });

  test('names who does not address it', async () => {
    const { voices, silentIds } = library.compare({ text: 'Minsk Group' });
    expect(voices.length).toBeGreaterThan(0);
    expect(silentIds.length).toBeGreaterThan(0);
    const text = (await read('compare', { about: 'Minsk Group' }, library)).blocks.join('\n');
    const [, silent = ''] = text.split('Who does not address it: ');
    for (const { expert } of library.profiles) {
      expect(silent.includes(expert.name)).toBe(silentIds.includes(expert.id));
    }
  });

  test('asks them what the question asks, whomever its words name', () => {
    const of = (text: string) => library.compare({ text }).voices.map(({ expertIds }) => expertIds);
    expect(of('What does Fawn say about the Minsk Group?').flat()).toEqual(
      expect.arrayContaining(of('the Minsk Group').flat()),
    );
  });

  test('is one voice of those who signed together', () => {
    const { voices } = handWrittenLibrary.compare({
      text: 'What would a lock at the northern mole cost?',
    });
    expect(voices.map(({ expertIds }) => [...expertIds].sort())).toContainEqual([
      'ingrid-aasen',
      'maeve-orourke',
    ]);
  });

  test('that nobody addresses says so and offers what they do cover', async () => {
    const { blocks } = await read('compare', { about: 'the capital of France' }, library);
    expect(blocks[1]).toBe(
      'No expert in these documents addresses this, so there is nothing to compare.',
    );
    expect(blocks.join('\n')).toContain('What they do cover');
  });

  test.each([
    [{ about: '?!' }, /no words to look for/u],
    [{ about: 'Russia', expert2: 'Napoleon' }, /^No expert here fits “Napoleon”/u],
  ])('%o is answered in private', async (typed, text) => {
    const { blocks, isPrivate } = await read('compare', typed, library);
    expect(isPrivate).toBe(true);
    expect(blocks[0]).toMatch(text);
  });

  test('turns its pages, each expert once, and back to the first', async () => {
    const many = createLibrary(manySubjects);
    const first = await send('compare', { about: 'housing costs' }, many);
    let data: object = ('data' in first && first.data) || {};
    const start = componentsOf(data);
    const seen: string[] = [];
    const turn = async (label: string) => {
      const face = buttonsIn(data).find((each) => each.label.startsWith(label));
      if (!face) return false;
      const response = await press(face.custom_id, data, many);
      expect(response.type).toBe(7);
      data = ('data' in response && response.data) || {};
      return true;
    };
    const namesShown = () =>
      textsIn(data).flatMap(
        (text) => /^\*\*([^*]+)\*\*(?:, .*)?\n(?:-# \[…\]\n)?> /u.exec(text)?.[1] ?? [],
      );
    do seen.push(...namesShown());
    while (await turn('More experts'));
    const { voices } = many.compare({ text: 'housing costs' });
    expect(voices.length).toBeGreaterThan(4);
    expect(seen).toHaveLength(voices.length);
    expect(new Set(seen).size).toBe(seen.length);
    while (await turn('Previous experts'));
    expect(componentsOf(data)).toEqual(start);
  });

  test('completes topics and experts', async () => {
    expect((await choices('compare', { about: '' }, library)).length).toBeGreaterThan(3);
    expect(await choices('compare', { about: 'x', expert3: 'faw' }, library)).toMatchObject([
      { value: 'rick-fawn' },
    ]);
  });
});
