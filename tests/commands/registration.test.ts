import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { isSlashCommand } from '../../src/discord/command.ts';
import { localize } from '../../src/discord/localization.ts';
import { checkCommands } from '../discord/body-checker.ts';

test('Discord takes every command as it is registered', () => {
  expect(commands.map(({ data }) => data.name)).toEqual([
    'ask',
    'compare',
    'expert',
    'provision',
    'check',
    'Check quotes',
    'documents',
    'help',
  ]);
  expect(checkCommands(commands.map(({ data }) => localize(data)))).toEqual([]);
});

test('every option that promises a list has one, and no other', () => {
  for (const { data, autocomplete } of commands.filter(isSlashCommand)) {
    const promised = (data.options ?? [])
      .filter((option) => 'autocomplete' in option && option.autocomplete)
      .map(({ name }) => name);
    expect(Object.keys(autocomplete).sort()).toEqual(promised.sort());
  }
});

/** What is asked, not picked from a list. */
const LENGTHS: Readonly<Record<string, number>> = {
  'ask question': 500,
  'compare about': 500,
  'check text': 2000,
};

test('every option that takes text has a bound', () => {
  for (const { data } of commands.filter(isSlashCommand)) {
    for (const option of data.options ?? []) {
      if (option.type !== ApplicationCommandOptionType.String) continue;
      expect(option).toMatchObject({ max_length: LENGTHS[`${data.name} ${option.name}`] ?? 200 });
    }
  }
});

test('every command is offered everywhere, however it was installed, with who sees it last', () => {
  for (const { data } of commands) {
    expect(data).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
  }
  for (const { data } of commands.filter(isSlashCommand)) {
    expect(data.options?.at(-1)).toMatchObject({ name: 'private', type: 5 });
  }
});
