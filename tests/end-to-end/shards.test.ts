import { afterEach, describe, expect, test } from 'vitest';
import { Bot } from './bot.ts';
import { slash } from './interactions.ts';
import { Twin } from './twin.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.fake-fake_fake';

/** A bot of so many servers that Discord wants several connections. */
describe('in shards', () => {
  const endings: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of endings.splice(0)) await end();
  });

  async function start(shards: number): Promise<{ twin: Twin; bot: Bot }> {
    const twin = await Twin.start(TOKEN);
    twin.askForShards(shards);
    const bot = new Bot({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: twin.apiUrl });
    endings.push(
      () => bot.kill(),
      () => twin.stop(),
    );
    return { twin, bot };
  }

  const connected = ({ log }: Bot) =>
    log.filter(({ msg }) => msg.startsWith('connected to Discord'));

  test('each has a process, the first registers the commands, and all end together', async () => {
    const { twin, bot } = await start(2);
    await bot.saw(/Discord asks for 2 shards/);
    await expect.poll(() => twin.sessions).toBe(2);
    await expect
      .poll(() =>
        connected(bot)
          .map(({ shard }) => shard)
          .toSorted(),
      )
      .toEqual([0, 1]);
    await bot.saw(/registered the commands/);
    expect(bot.log.filter(({ msg }) => /^registered the commands/.test(msg))).toMatchObject([
      { shard: 0 },
    ]);
    const raw = slash('provision');
    await twin.dispatch(raw);
    expect((await twin.responseTo(raw.id)).type).toBe(4);
    bot.signal('SIGTERM');
    expect(await bot.exit).toBe(0);
    expect(bot.log.filter(({ msg }) => msg === 'stopped')).toHaveLength(3);
    expect(bot.output).not.toContain(TOKEN);
  });

  test('one that ends is started again, and the others live on', async () => {
    const { twin, bot } = await start(2);
    await expect.poll(() => connected(bot).length).toBe(2);
    twin.close(4014, 'last');
    await bot.saw(/shard \d ended \(exit code 1\): starting it again in 5 s/);
    await expect.poll(() => connected(bot).length).toBe(3);
    expect(twin.sessions).toBe(2);
  });

  test('a token that Discord accepts no more ends them all with exit code 2', async () => {
    const { twin, bot } = await start(2);
    await expect.poll(() => connected(bot).length).toBe(2);
    twin.close(4004, 'last');
    expect(await bot.exit).toBe(2);
    expect(bot.output).toMatch(/does not accept DISCORD_TOKEN/);
  });

  test('where one is enough there is one process', async () => {
    const { twin, bot } = await start(1);
    await bot.saw(/registered the commands/);
    expect(twin.sessions).toBe(1);
    expect(connected(bot)).toHaveLength(1);
    expect(connected(bot)[0]).not.toHaveProperty('shard');
  });

  test('what starts them may be gone: they end too', async () => {
    const { twin, bot } = await start(2);
    await expect.poll(() => twin.sessions).toBe(2);
    bot.signal('SIGKILL');
    await expect.poll(() => twin.sessions).toBe(0);
  });
});
