import { setTimeout as sleep } from 'node:timers/promises';
import { InteractionType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { checkResponse } from '../discord/body-checker.ts';
import { recorded } from '../discord/recorded.ts';
import { Bot } from './bot.ts';
import { Twin } from './twin.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.fake-fake_fake';
const EPHEMERAL = 64;

/** The bot as a server's members meet it. The tests are one story, in order. */
describe('the bot on the gateway', () => {
  let twin: Twin;
  let bot: Bot;

  beforeAll(async () => {
    twin = await Twin.start(TOKEN);
    bot = new Bot({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: twin.apiUrl });
    await bot.saw(/registered the commands/);
  });

  afterAll(async () => {
    await bot.kill();
    await twin.stop();
  });

  const slash = (name: string, options: Record<string, unknown> = {}) =>
    twin.interact(InteractionType.ApplicationCommand, {
      id: '1',
      name,
      type: 1,
      options: Object.entries(options).map(([key, value]) => ({
        name: key,
        value,
        type: typeof value === 'boolean' ? 5 : 3,
      })),
    });

  test('registers its commands everywhere, and says how to invite it', async () => {
    const registered = await twin.commands();
    const names = commands.map(({ data }) => data.name).toSorted();
    expect(registered.map(({ name }) => name)).toEqual(names);
    expect(registered.every(({ guildId }) => guildId === null)).toBe(true);
    expect(bot.output).toMatch(
      /127\.0\.0\.1:\d+\/oauth2\/authorize\?client_id=\d+&scope=bot\+applications\.commands/,
    );
  });

  test.each([
    ['ask', { question: 'Who would lead the joint forces if war broke out?' }],
    ['ask', { question: 'What is the capital of France?', private: true }],
    ['expert', {}],
    ['expert', { name: 'Fawn' }],
    ['provision', {}],
  ])('answers /%s %o', async (name, options) => {
    const response = await slash(name, options);
    expect(response.type).toBe(4);
    expect(checkResponse(response)).toEqual([]);
  });

  test('completes what is typed', async () => {
    const response = await twin.interact(InteractionType.ApplicationCommandAutocomplete, {
      id: '1',
      name: 'expert',
      type: 1,
      options: [{ name: 'name', value: '', type: 3, focused: true }],
    });
    expect(checkResponse(response)).toEqual([]);
    expect(response).toMatchObject({ type: 8, data: { choices: { length: 4 } } });
  });

  test('answers an unknown command and an unknown button in private', async () => {
    for (const response of [
      await slash('no-such-command'),
      await twin.interact(InteractionType.MessageComponent, {
        custom_id: 'old',
        component_type: 2,
      }),
    ]) {
      expect(checkResponse(response)).toEqual([]);
      expect(flagsOf(response.data) & EPHEMERAL).toBe(EPHEMERAL);
    }
  });

  test('answers what it cannot read when it can, and lives', async () => {
    for (const raw of [null, 'text', 7, [], {}, { id: 1 }, { type: 2, data: null }]) {
      await twin.dispatch(raw);
    }
    for (const part of [{}, { type: 2 }, { type: 2, data: 7 }, { type: 99, channel: 'x' }]) {
      const raw = { ...twin.address(), ...part };
      await twin.dispatch(raw);
      const response = await twin.responseTo(raw.id);
      expect(checkResponse(response)).toEqual([]);
      expect(flagsOf(response.data) & EPHEMERAL).toBe(EPHEMERAL);
    }
    expect((await slash('provision')).type).toBe(4);
  });

  test.skipIf(recorded.length === 0)('answers what others recorded', async () => {
    for (const { name, raw } of recorded) {
      const sent = { ...raw, ...twin.address() };
      await twin.dispatch(sent);
      expect(checkResponse(await twin.responseTo(sent.id)), name).toEqual([]);
    }
  });

  test('comes back when it is cut off, and answers nothing twice', async () => {
    const raw = { ...twin.address(), type: 2, data: { id: '1', name: 'provision', type: 1 } };
    await twin.dispatch(raw);
    await twin.responseTo(raw.id);
    twin.cut();
    await bot.saw(/lost the connection to Discord/);
    await bot.saw(/the connection to Discord is back/);
    await twin.dispatch(raw);
    expect((await slash('expert')).type).toBe(4);
    expect(twin.requestsFor(`/interactions/${raw.id}/`)).toBe(1);
  });

  test('ends on SIGTERM with exit code 0, when what is under way is answered', async () => {
    const raw = { ...twin.address(), type: 2, data: { id: '1', name: 'provision', type: 1 } };
    const release = twin.hold();
    await twin.dispatch(raw);
    await expect.poll(() => twin.requestsFor(raw.id)).toBe(1);
    bot.signal('SIGTERM');
    await bot.saw(/"stopping"/);
    const early = await Promise.race([bot.exit, sleep(300, 'still there')]);
    expect(early).toBe('still there');
    release();
    expect(await bot.exit).toBe(0);
    expect((await twin.responseTo(raw.id)).type).toBe(4);
    expect(bot.output).toMatch(/"stopped"/);
  });

  test('has told nobody its token, nor any interaction’s', () => {
    expect(bot.log.length).toBeGreaterThan(5);
    expect(bot.output).not.toContain(TOKEN);
    expect(bot.output).not.toMatch(/token-of-|test-interaction-token/);
    expect(bot.output).not.toMatch(/\n\s+at /);
  });
});

function flagsOf(data: unknown): number {
  return Number((data as { flags?: number } | null)?.flags ?? 0);
}
