import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../src/library.ts';
import { handWrittenLibrary, publishedLibrary } from '../fixtures/libraries.ts';
import { corpusOf } from '../generators.ts';
import { choices, read } from './member.ts';

describe('/provision', () => {
  test('lists them word for word under their document', async () => {
    const { blocks } = await read('provision', {}, publishedLibrary);
    expect(blocks[0]).toMatch(
      /^### What Does the Russian-Armenian .*\n\*\*Provision 1\*\*\n> The joint military unit will patrol/u,
    );
    expect(blocks[2]).toBe(
      '**Provision 3**\n> Armenia will be able to purchase Russian military equipment at domestic prices.',
    );
    expect(blocks).toHaveLength(5);
  });

  test.each([
    '1',
    'provision 1',
    'the first provision',
    'patrol',
    'joint-military-force:provision-1',
  ])('%s shows one, and what the experts say', async (about) => {
    const { blocks } = await read('provision', { about }, publishedLibrary);
    expect(blocks[0]).toMatch(
      /^\*\*Provision 1\*\*\n> The joint military unit will patrol Armenia’s land borders/u,
    );
    expect(blocks[1]).toBe('**What the experts say**');
    expect(blocks.slice(2).join('\n')).toMatch(
      /Russia will patrol Armenia’s borders[\s\S]*— \*\*Nona Mikhelidze\*\*/u,
    );
  });

  test('says when no expert discusses one', async () => {
    const { blocks } = await read('provision', { about: 'domestic prices' }, publishedLibrary);
    expect(blocks.at(-1)).toBe('No expert in this document discusses it.');
  });

  test('asks which document is meant where two have the number', async () => {
    const file = (title: string) =>
      `---\ntitle: ${title}\n---\n# Provisions\n- A clause of ${title}.`;
    const library = createLibrary(corpusOf(file('Tides'), file('Tariffs')));
    const { blocks, isPrivate } = await read('provision', { about: '1' }, library);
    expect(isPrivate).toBe(true);
    expect(blocks[0]).toMatch(
      /Several provisions fit “1”.*\n- 1\\\. A clause of Tides\. \(Tides\)\n- 1\\\. A clause of Tariffs\. \(Tariffs\)/u,
    );
    const picked = await choices('provision', { about: 'tariffs' }, library);
    expect(picked).toEqual([
      { name: '1. A clause of Tariffs. (Tariffs)', value: 'round-up-2:provision-1' },
    ]);
  });

  test.each([
    ['99', /No provision here fits “99”/u],
    ['cricket', /No provision here fits “cricket”/u],
  ])('%s is explained in private', async (about, text) => {
    const { blocks, isPrivate } = await read('provision', { about }, handWrittenLibrary);
    expect(isPrivate).toBe(true);
    expect(blocks.join('\n')).toMatch(text);
  });

  test('says when the documents list none', async () => {
    const library = createLibrary(corpusOf('---\ntitle: x\n---\n# Background\nThe tide turns.'));
    const { blocks } = await read('provision', {}, library);
    expect(blocks).toEqual(['These documents list no provisions.']);
  });
});
