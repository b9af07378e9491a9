import type { APIInteractionResponse } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { inPrivate, wantsPrivacy } from '../../src/discord/courtesy.ts';
import { messageBody } from '../../src/discord/message.ts';

const EPHEMERAL = 64;
const command = (...options: object[]) => ({ type: 2, data: { name: 'ask', options } });

test.each([
  ['a command', command(), false, false],
  ['a command where replies are private', command(), true, true],
  ['a command asked in private', command({ name: 'private', value: true }), false, true],
  [
    'a command asked in public where replies are private',
    command({ name: 'private', value: false }),
    true,
    false,
  ],
  ['an option that is no choice', command({ name: 'private', value: 'no' }), true, true],
  ['a command without options', { type: 2, data: { name: 'expert' } }, true, true],
  ['a command on a message', { type: 2, data: { name: 'Check quotes', type: 3 } }, false, false],
  ['a press on a public message', { type: 3, message: { flags: 1 << 15 } }, true, false],
  [
    'a press on a private message',
    { type: 3, message: { flags: (1 << 15) | EPHEMERAL } },
    false,
    true,
  ],
  ['a press on a message that did not come along', { type: 3 }, false, false],
  ['nothing that can be read', null, true, false],
])('%s: %j, private by default: %s → %s', (_, raw, isDefault, wanted) => {
  expect(wantsPrivacy(raw, isDefault)).toBe(wanted);
});

test('a message is made private, and everything else stays as it is', () => {
  const data = messageBody({ blocks: ['An answer.'], isPrivate: false });
  expect(inPrivate({ type: 4, data })).toEqual({
    type: 4,
    data: { ...data, flags: (1 << 15) | EPHEMERAL },
  });
  const others: readonly APIInteractionResponse[] = [
    { type: 1 },
    { type: 7, data },
    { type: 8, data: { choices: [] } },
  ];
  for (const response of others) expect(inPrivate(response)).toEqual(response);
});
