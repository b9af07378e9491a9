import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createButton, type Press } from '../../src/discord/button.ts';
import type { MessageCommand, MessageRequest, SlashCommand } from '../../src/discord/command.ts';
import { createRespond } from '../../src/discord/dispatch.ts';
import { notice } from '../../src/discord/message.ts';
import { textsOf } from '../../src/discord/source-message.ts';
import { publishedLibrary as library } from '../fixtures/libraries.ts';

const envelope = { id: '1', token: 't', guild_id: '8', channel_id: '9', locale: 'ja' };
const asker = { user: { id: '77' } };
const message = {
  id: '5',
  flags: 1 << 15,
  components: [{ type: 17, components: [{ type: 10, id: 3, content: 'Shown.' }] }],
  interaction_metadata: asker,
};

describe('a command on a message', () => {
  let got: MessageRequest | undefined;
  const check: MessageCommand = {
    data: { type: 3, name: 'check' },
    handleMessage(request) {
      got = request;
      return notice('Checked.');
    },
  };
  const slash: SlashCommand = {
    data: { name: 'check', description: 'x' },
    handle: () => notice('Typed.'),
    autocomplete: {},
  };
  const respond = createRespond([slash, check]);
  const data = { type: 3, name: 'check', target_id: '5', resolved: { messages: { 5: message } } };

  test('gets the message, whoever has its name among the slash commands', async () => {
    const response = await respond({ ...envelope, type: 2, member: asker, data }, library);
    expect(JSON.stringify(response)).toContain('Checked.');
    expect(got?.userId).toBe('77');
    expect(got?.locale).toBe('ja');
    expect(got && textsOf(got.target)).toEqual(['Shown.']);
  });

  test('is not obeyed without its message', async () => {
    const bare = { ...data, target_id: '6' };
    const response = await respond({ ...envelope, type: 2, data: bare }, library);
    expect(JSON.stringify(response)).toContain('I do not know the command');
  });
});

describe('a button', () => {
  let got: { count: number; press: Press } | undefined;
  const fields = z.codec(z.tuple([z.string().regex(/^\d+$/)]), z.number(), {
    decode: ([text]) => Number(text),
    encode: (count): [string] => [String(count)],
  });
  const turn = createButton('turn1', fields, (count, press) => {
    got = { count, press };
    return { replaces: count > 1, message: { ...notice('Turned.'), isPrivate: count > 0 } };
  });
  const respond = createRespond([], [turn]);
  const press = (customId: string, rest: object = {}) =>
    respond({ ...envelope, type: 3, data: { custom_id: customId }, message, ...rest }, library);

  test('gets its state, its message and who pressed it', async () => {
    await press(turn.customId(1), { member: asker });
    expect(got).toMatchObject({
      count: 1,
      press: { isOwn: true, messageLink: 'https://discord.com/channels/8/9/5', userId: '77' },
    });
    await press(turn.customId(1), { user: { id: '78' }, guild_id: null });
    expect(got).toMatchObject({
      press: { isOwn: false, messageLink: 'https://discord.com/channels/@me/9/5' },
    });
  });

  test('on a message that one member sees is theirs, and the message has no link', async () => {
    await press(turn.customId(1), {
      message: { ...message, flags: 64, interaction_metadata: null },
    });
    expect(got?.press.isOwn).toBe(true);
    expect(got?.press.messageLink).toBeUndefined();
  });

  test('replies, or takes the place of the message, which stays as private as it was', async () => {
    expect(await press('turn1.1')).toMatchObject({ type: 4, data: { flags: (1 << 15) | 64 } });
    expect(await press('turn1.2')).toMatchObject({ type: 7, data: { flags: 1 << 15 } });
  });

  test.each(['turn1', 'turn1.x', 'turn1.1.2', 'turn', '', '__proto__.1'])(
    'with the custom id “%s” says that it is of another version',
    async (customId) => {
      expect(JSON.stringify(await press(customId))).toContain('another version of this bot');
    },
  );

  test('refuses a state that no custom id holds', () => {
    const wide = createButton(
      'wide1',
      z.codec(z.tuple([z.string()]), z.string(), {
        decode: ([text]) => text,
        encode: (text): [string] => [text],
      }),
      () => ({ replaces: false, message: notice('x') }),
    );
    expect(() => wide.customId('a'.repeat(95))).toThrow(/at most 100 characters/);
  });
});
