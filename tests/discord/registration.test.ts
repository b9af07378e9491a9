import { ApplicationCommandType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { inviteLink } from '../../src/discord/invite.ts';
import { registerCommands, sameCommands } from '../../src/discord/registration.ts';
import { recordingLog } from './recorder.ts';

const ask = {
  name: 'ask',
  description: 'Asks the documents',
  type: ApplicationCommandType.ChatInput as const,
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [
    { type: 3 as const, name: 'question', description: 'Your question', required: true },
    {
      type: 3 as const,
      name: 'expert',
      description: 'Only this expert',
      autocomplete: true as const,
    },
  ],
};
const list = { name: 'list', description: 'Lists the documents' };

/** As Discord gives a command back: with ids, with defaults in place, and its own order. */
function stored(command: object, id = '1') {
  return {
    id,
    application_id: '2',
    version: '3',
    type: 1,
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    description_localized: 'x',
    contexts: null,
    integration_types: [1, 0],
    ...command,
  };
}

interface Fault {
  readonly status: number;
}

/** Each request takes the next of what is at Discord, and the last of it again and again. */
async function register(
  { current, guildId }: { current: readonly (unknown | Fault)[]; guildId?: string },
  { put, pauses = 0 }: { put?: Fault; pauses?: number } = {},
) {
  const { log, lines } = await recordingLog();
  const requests: { way: string; route: string; body?: unknown }[] = [];
  const waits: number[] = [];
  const stop = new AbortController();
  const fail = (fault: Fault) => Promise.reject(Object.assign(new Error('refused'), fault));
  await registerCommands({
    store: {
      get: (route, { query }) => {
        expect(query.get('with_localizations')).toBe('true');
        const asked = requests.filter(({ way }) => way === 'GET').length;
        requests.push({ way: 'GET', route });
        const now = current[Math.min(asked, current.length - 1)];
        return isFault(now) ? fail(now) : Promise.resolve(now);
      },
      put: (route, { body }) => {
        requests.push({ way: 'PUT', route, body });
        return put ? fail(put) : Promise.resolve([]);
      },
    },
    applicationId: '2',
    guildId,
    commands: [ask, list],
    log,
    signal: stop.signal,
    pause: async (milliseconds) => {
      waits.push(milliseconds);
      if (waits.length > pauses) stop.abort();
    },
  });
  return { requests, waits, lines: lines() };
}

function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'status' in value;
}

test('nothing is written when Discord has the commands, in whatever order', async () => {
  const { requests } = await register({ current: [[stored(list), stored(ask)]] });
  expect(requests).toEqual([{ way: 'GET', route: '/applications/2/commands' }]);
});

test('all are written when one differs', async () => {
  const { requests } = await register({ current: [[stored(list)]] });
  expect(requests[1]).toEqual({
    way: 'PUT',
    route: '/applications/2/commands',
    body: [ask, list],
  });
});

test('in a server they carry nothing that only global commands may have', async () => {
  const { contexts, integration_types, ...local } = ask;
  const { requests } = await register({ current: [[]], guildId: '77' });
  expect(requests[1]).toEqual({
    way: 'PUT',
    route: '/applications/2/guilds/77/commands',
    body: [local, list],
  });
});

test('a Discord that cannot list its commands is written to', async () => {
  const { requests } = await register({ current: [{ status: 404 }] });
  expect(requests.map(({ way }) => way)).toEqual(['GET', 'PUT']);
});

test('a bot that is invited after its start gets its commands', async () => {
  const refused = { status: 403 };
  const current = [refused, refused, []];
  const { requests, waits, lines } = await register({ current, guildId: '77' }, { pauses: 9 });
  expect(requests.map(({ way }) => way)).toEqual(['GET', 'GET', 'GET', 'PUT']);
  expect(waits).toEqual([15_000, 30_000]);
  expect(lines).toMatchObject([
    {
      level: 50,
      msg: expect.stringMatching(
        /server 77 \(403 refused\): trying again in 15 s\. Invite.*DISCORD_GUILD_ID/,
      ),
    },
    { level: 50, msg: expect.stringMatching(/trying again in 30 s/) },
    { level: 30, msg: 'registered the commands /ask, /list in server 77' },
  ]);
});

test('the attempts grow rare, and end with the signal', async () => {
  const { waits, lines } = await register({ current: [[]] }, { put: { status: 429 }, pauses: 7 });
  expect(waits).toEqual([15, 30, 60, 120, 240, 480, 600, 600].map((seconds) => seconds * 1000));
  expect(lines).toHaveLength(waits.length);
  expect(lines[0]).toMatchObject({ level: 50, msg: expect.stringMatching(/wait/) });
});

const [question, expert] = ask.options;

test.each([
  ['another description', [stored({ ...ask, description: 'Other' })]],
  ['an option less', [stored({ ...ask, options: [question] })]],
  ['options in another order', [stored({ ...ask, options: [expert, question] })]],
  [
    'a limit that is no longer ours',
    [stored({ ...ask, options: [{ ...question, max_length: 5 }, expert] })],
  ],
  [
    'autocomplete switched off',
    [stored({ ...ask, options: [question, { ...expert, autocomplete: false }] })],
  ],
  ['a command more', [stored(ask), stored(list)]],
  ['a message command of that name', [stored({ ...ask, type: 3 })]],
  ['fewer places', [stored({ ...ask, integration_types: [0] })]],
  ['nonsense', { message: 'ok' }],
])('a difference is seen: %s', (_, current) => {
  expect(sameCommands([ask], [stored(ask)])).toBe(true);
  expect(sameCommands([ask], current)).toBe(false);
});

test('the invite asks for commands and for no permission', () => {
  expect(inviteLink('42', 'https://discord.com/api')).toBe(
    'https://discord.com/oauth2/authorize?client_id=42&scope=bot+applications.commands&permissions=0',
  );
});

test('what a command is called in other languages is part of it', () => {
  const localized = { ...list, name_localizations: { de: 'liste' } };
  expect(sameCommands([localized], [stored(localized)])).toBe(true);
  expect(sameCommands([localized], [stored(list)])).toBe(false);
  expect(sameCommands([list], [stored(localized)])).toBe(false);
  const more = { ...list, name_localizations: { de: 'liste', fr: 'liste' } };
  expect(sameCommands([localized], [stored(more)])).toBe(false);
  expect(sameCommands([more], [stored({ ...more, description_localizations: null })])).toBe(true);
});
