import { describe, expect, test } from 'vitest';
import { publishedLibrary as library } from '../fixtures/libraries.ts';
import { choices } from './member.ts';

const offered = async (typed: Record<string, string>) =>
  (await choices('ask', typed, library)).map(({ value }) => String(value));

describe('the choices for a question', () => {
  test('are questions that are answered, by many experts', async () => {
    const questions = await offered({ question: '' });
    expect(questions.length).toBeGreaterThan(10);
    for (const text of questions) expect(library.ask({ text }).status).toBe('answered');
  });

  test('begin with what is typed, unless a suggestion does', async () => {
    expect((await offered({ question: 'fawn csto' }))[0]).toBe('fawn csto');
    expect((await offered({ question: 'Will it rain?' }))[0]).toBe('Will it rain?');
    const [first] = await offered({ question: 'what does rick' });
    expect(first).toMatch(/^What does Rick Fawn say about /u);
  });

  test('are none where the question is longer than a choice may be', async () => {
    expect(await offered({ question: 'Why '.repeat(30) })).toEqual([]);
  });

  test('keep to the expert, the document and the topic that were chosen', async () => {
    const named = await offered({ expert: 'German', question: '' });
    expect(named.length).toBeGreaterThan(0);
    for (const each of named) expect(each).toMatch(/^What does Tracey German say about /u);
    expect(await offered({ expert: 'Fawn', topic: 'csto', question: '' })).toEqual([
      'What does Rick Fawn say about CSTO?',
    ]);
    // What means nothing narrows nothing.
    expect(await offered({ expert: 'nobody at all', question: '' })).toEqual(
      await offered({ question: '' }),
    );
  });
});
