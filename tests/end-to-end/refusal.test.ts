import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { Bot } from './bot.ts';
import { Twin } from './twin.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.fake-fake_fake';

/** What the bot does when Discord cannot be had. */
describe('without Discord', () => {
  const endings: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of endings.splice(0)) await end();
  });

  function start(environment: Record<string, string>, command?: string[]): Bot {
    const bot = new Bot({ DISCORD_TOKEN: TOKEN, ...environment }, command);
    endings.unshift(() => bot.kill());
    return bot;
  }

  /** An API that gives every request the same status. */
  async function startApi(
    status: number,
  ): Promise<{ url: string; port: number; close(): Promise<void> }> {
    const server = createServer((_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: `${status}`, code: 0 }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
    endings.push(close);
    return { url: `http://127.0.0.1:${port}/api`, port, close };
  }

  test('a token that the API refuses gets one line and exit code 2', async () => {
    const { url } = await startApi(401);
    const bot = start({ DISCORD_API_URL: url });
    expect(await bot.exit).toBe(2);
    expect(bot.log).toMatchObject([{ level: 60, msg: expect.stringMatching(/DISCORD_TOKEN/) }]);
    expect(bot.output).not.toContain(TOKEN);
  });

  test('a token that the gateway refuses gets the same', async () => {
    const twin = await Twin.start('another-token');
    endings.push(() => twin.stop());
    const bot = start({ DISCORD_API_URL: twin.apiUrl });
    expect(await bot.exit).toBe(2);
    expect(bot.log.filter(({ level }) => level > 20)).toMatchObject([
      { level: 60, msg: expect.stringMatching(/DISCORD_TOKEN/) },
    ]);
    expect(bot.output).not.toContain(TOKEN);
  });

  test('a connection that Discord closes for good ends the bot with a line', async () => {
    const twin = await Twin.start(TOKEN);
    endings.push(() => twin.stop());
    const bot = start({ DISCORD_API_URL: twin.apiUrl });
    await bot.saw(/registered the commands/);
    twin.close(4014);
    expect(await bot.exit).toBe(1);
    expect(bot.log.at(-1)).toMatchObject({
      level: 60,
      msg: expect.stringMatching(/for good \(4014, DisallowedIntents\)/),
    });
  });

  test('an answer that Discord never takes does not keep the bot from ending', async () => {
    const twin = await Twin.start(TOKEN);
    endings.push(() => twin.stop());
    const bot = start({ DISCORD_API_URL: twin.apiUrl });
    await bot.saw(/registered the commands/);
    const raw = { ...twin.address(), type: 2, data: { id: '1', name: 'provision', type: 1 } };
    endings.unshift(async () => release());
    const release = twin.hold();
    await twin.dispatch(raw);
    await expect.poll(() => twin.requestsFor(raw.id)).toBe(1);
    bot.signal('SIGTERM');
    expect(await bot.exit).toBe(0);
    expect(bot.log.at(-1)?.msg).toBe('stopped before every answer was delivered');
  });

  test('a token that is none gets a line that does not show it', async () => {
    const bot = start({ DISCORD_TOKEN: 'my secret token' });
    expect(await bot.exit).toBe(2);
    expect(bot.output).toMatch(/^DISCORD_TOKEN: expected .*\n.*\.env\.example.*\n$/);
    expect(bot.output).not.toContain('secret');
  });

  test('no network is told, tried again, and ended by a signal', async () => {
    const { url, close } = await startApi(200);
    await close();
    const bot = start({ DISCORD_API_URL: url });
    await bot.saw(/cannot reach Discord at http:\/\/127.*ECONNREFUSED.*again in 1 s/);
    await bot.saw(/again in 2 s/);
    bot.signal('SIGINT');
    expect(await bot.exit).toBe(0);
    expect(bot.output).not.toMatch(/\n\s+at /);
    expect(bot.output).not.toContain(TOKEN);
  });

  test('npm start passes SIGTERM on to the bot', async () => {
    const { url } = await startApi(503);
    const bot = start({ DISCORD_API_URL: url }, ['npm', 'start']);
    await bot.saw(/cannot reach Discord/);
    bot.signal('SIGTERM');
    expect(await bot.exit).toBe(0);
  });

  test('an API that is broken is no reason to give up', async () => {
    const { url } = await startApi(503);
    const bot = start({ DISCORD_API_URL: url });
    await bot.saw(/cannot reach Discord.*again in 1 s/);
    await bot.saw(/cannot reach Discord.*again in 2 s/);
    bot.signal('SIGTERM');
    expect(await bot.exit).toBe(0);
  });
});
