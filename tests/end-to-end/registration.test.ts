import { afterEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { Api } from './api.ts';
import { Application } from './application.ts';
import { Endpoint } from './endpoint.ts';
import { type Fault, refusal, tooMany } from './faults.ts';
import { slash } from './interactions.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.fake-fake_fake';
const ID = '100000000000000042';
const GUILD = '200000000000000042';

/** An endpoint that has a token too: it registers the commands, and answers whatever comes of that. */
describe('an endpoint with a token', () => {
  const endings: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of endings.splice(0)) await end();
  });

  async function start(
    settings: Record<string, unknown> = {},
    environment: Record<string, string> = {},
    plan: (api: Api) => void = () => undefined,
  ): Promise<{ api: Api; endpoint: Endpoint }> {
    const application = new Application();
    const url = 'https://example.org/interactions';
    const api = await Api.start({
      'GET /applications/@me': {
        id: ID,
        name: 'On the Record',
        verify_key: application.publicKey,
        interactions_endpoint_url: url,
        ...settings,
      },
      [`GET /applications/${ID}/commands`]: [],
      [`GET /applications/${ID}/guilds/${GUILD}/commands`]: [],
    });
    plan(api);
    const endpoint = await Endpoint.start(
      { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: api.url, ...environment },
      application,
    );
    endings.push(
      () => endpoint.bot.kill(),
      () => api.stop(),
    );
    return { api, endpoint };
  }

  const names = commands.map(({ data }) => data.name);

  test('registers the commands everywhere, and says where Discord sends interactions', async () => {
    const { api, endpoint } = await start();
    await endpoint.bot.saw(/registered the commands .* in every server/);
    await endpoint.bot.saw(/sends the interactions of “On the Record” to https:\/\/example\.org/);
    const [put] = api.requests(/^PUT /);
    expect(put?.what).toBe(`PUT /applications/${ID}/commands`);
    expect(put?.body).toMatchObject(names.map((name) => ({ name })));
    expect(api.requests(/gateway/)).toEqual([]);
    expect(endpoint.bot.output).not.toContain(TOKEN);
  });

  test('or in one server', async () => {
    const { api, endpoint } = await start({}, { DISCORD_GUILD_ID: GUILD });
    await endpoint.bot.saw(/registered the commands .* in server/);
    expect(api.requests(/^PUT /)[0]?.what).toBe(`PUT /applications/${ID}/guilds/${GUILD}/commands`);
  });

  test('says when Discord does not know where to send them, or the key is another’s', async () => {
    const { endpoint } = await start({
      interactions_endpoint_url: null,
      verify_key: new Application().publicKey,
    });
    await endpoint.bot.saw(
      /does not know yet .* set its Interactions Endpoint URL .*\/interactions/,
    );
    await endpoint.bot.saw(/PUBLIC_KEY is not the key of the application “On the Record”/);
    await endpoint.bot.saw(/registered the commands/);
  });

  test('a token that Discord does not accept is told, and interactions are answered', async () => {
    const { endpoint } = await start({}, {}, (api) => {
      api.faults.plan(/applications\/@me/, refusal(401, 0, '401: Unauthorized'));
    });
    await endpoint.bot.saw(/does not accept DISCORD_TOKEN.*answered all the same/);
    expect((await endpoint.interact(slash('provision'))).status).toBe(200);
    expect(endpoint.bot.output).not.toContain(TOKEN);
  });

  test.each<readonly [string, Fault, RegExp]>([
    ['is broken', { status: 503 }, /cannot reach Discord .*again in 1 s/],
    ['is cut', 'cut', /cannot reach Discord .*again in 1 s/],
    ['says nothing', 'silence', /cannot reach Discord .*again in 1 s/],
    ['sends no JSON', 'not JSON', /cannot reach Discord .*again in 1 s/],
    ['asks to wait', tooMany(0.5, 'global'), /limits the requests of the whole bot/],
  ])(
    'an API that %s at the start is asked again, and interactions are answered',
    async (_, fault, line) => {
      const { endpoint } = await start({}, {}, (api) =>
        api.faults.plan(/applications\/@me/, fault),
      );
      expect((await endpoint.interact(slash('provision'))).status).toBe(200);
      await endpoint.bot.saw(line);
      await endpoint.bot.saw(/registered the commands/);
    },
  );

  test('commands that Discord refuses are told with what to do', async () => {
    const { endpoint } = await start({}, { DISCORD_GUILD_ID: GUILD }, (api) => {
      api.faults.plan(/^PUT /, refusal(403, 50001, 'Missing Access'));
    });
    await endpoint.bot.saw(/could not register the commands .*403 Missing Access.*Invite the bot/);
    expect((await endpoint.interact(slash('provision'))).status).toBe(200);
  });

  test('an address that is taken gets a line and exit code 2', async () => {
    const { endpoint } = await start();
    const other = Endpoint.start({ PORT: String(endpoint.port) });
    await expect(other).rejects.toThrow(/cannot listen on port \d+ .*EADDRINUSE.*HOST and PORT/);
  });

  test('several share one key and answer the same', async () => {
    const { api, endpoint } = await start();
    const other = await Endpoint.start({ DISCORD_API_URL: api.url }, endpoint.application);
    endings.push(() => other.bot.kill());
    const raw = slash('expert', { name: 'fawn' });
    expect(await other.interact(raw)).toEqual(await endpoint.interact(raw));
  });

  test('ends on SIGTERM with exit code 0', async () => {
    const { endpoint } = await start();
    expect((await endpoint.interact(slash('provision'))).status).toBe(200);
    endpoint.bot.signal('SIGTERM');
    expect(await endpoint.bot.exit).toBe(0);
    expect(endpoint.bot.output).toMatch(/"stopping"[\s\S]*"stopped"/);
  });
});
