import { type APIInteractionResponse, InteractionType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { AT_HOME, type Courtesy } from '../../src/discord/courtesy.ts';
import { createDelivery } from '../../src/discord/delivery.ts';
import type { Respond } from '../../src/discord/dispatch.ts';
import { messageBody, notice } from '../../src/discord/message.ts';
import { createLibrary } from '../../src/library.ts';
import { checkChoices, checkMessageBody } from './body-checker.ts';
import { recordingCallback, recordingLog } from './recorder.ts';

const EPHEMERAL = 64;
const TRACE = 10;
const V2 = 1 << 15;
const publicBody = messageBody({ blocks: ['An answer.'], isPrivate: false });
const privateBody = messageBody(notice('Nothing there.'));
const reply = (data: object): APIInteractionResponse => ({ type: 4, data });

let count = 0;
function interaction(type: InteractionType, ...options: object[]) {
  count += 1;
  const data = { name: 'ask', type: 1, options, custom_id: 'more' };
  return { id: `10000000000000000${count}`, token: `token-${count}`, type, data };
}

const command = (...options: object[]) =>
  interaction(InteractionType.ApplicationCommand, ...options);

async function deliveryOf(respond: Respond, patience = 10_000, courtesy: Courtesy = AT_HOME) {
  const record = await recordingLog();
  const library = createLibrary({ documents: [], passages: [], problems: [] });
  return {
    ...record,
    lines: () => record.lines().filter(({ level }) => Number(level) > TRACE),
    ...createDelivery({ respond, library: () => library, courtesy, log: record.log, patience }),
  };
}

/** A respond that answers only when told to, as if the answer took long. */
function slowRespond() {
  let settle:
    | { resolve(answer: APIInteractionResponse): void; reject(fault: Error): void }
    | undefined;
  const answer = new Promise<APIInteractionResponse>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return {
    respond: () => answer,
    resolve: (response: APIInteractionResponse) => settle?.resolve(response),
    reject: (fault: Error) => settle?.reject(fault),
  };
}

/** Delivers with no patience at all, and lets the answer come once Discord has been told to wait. */
async function deliverLate(raw: unknown, answer: APIInteractionResponse | Error) {
  const slow = slowRespond();
  const { deliver, lines } = await deliveryOf(slow.respond, 0);
  const { sent, callback } = recordingCallback((_, sentSoFar) => {
    if (sentSoFar > 1) return undefined;
    if (answer instanceof Error) slow.reject(answer);
    else slow.resolve(answer);
    return undefined;
  });
  await deliver(raw, callback);
  return { sent, lines };
}

test('a prompt answer is the first response', async () => {
  const { deliver } = await deliveryOf(async () => reply(publicBody));
  const { sent, callback } = recordingCallback();
  await deliver(command(), callback);
  expect(sent).toEqual([{ way: 'send', body: reply(publicBody) }]);
});

test('a late answer is deferred, then edited in as Components V2', async () => {
  const { sent } = await deliverLate(command(), reply(publicBody));
  expect(sent).toEqual([
    { way: 'send', body: { type: 5 } },
    { way: 'edit', body: { ...publicBody, flags: V2 } },
  ]);
});

test('a late answer that was asked for in private is deferred in private', async () => {
  const { sent } = await deliverLate(command({ name: 'private', value: true }), reply(privateBody));
  expect(sent).toEqual([
    { way: 'send', body: { type: 5, data: { flags: EPHEMERAL } } },
    { way: 'edit', body: { ...privateBody, flags: V2 } },
  ]);
});

test('a private answer never goes into a reply that was deferred in public', async () => {
  const { sent } = await deliverLate(command(), reply(privateBody));
  expect(sent).toEqual([
    { way: 'send', body: { type: 5 } },
    { way: 'remove' },
    { way: 'followUp', body: privateBody },
  ]);
});

test('a late answer to a button changes its message, or is a message of its own', async () => {
  const press = () => interaction(InteractionType.MessageComponent);
  const update = await deliverLate(press(), { type: 7, data: publicBody });
  expect(update.sent).toEqual([
    { way: 'send', body: { type: 6 } },
    { way: 'edit', body: publicBody },
  ]);
  const message = await deliverLate(press(), reply(privateBody));
  expect(message.sent).toEqual([
    { way: 'send', body: { type: 6 } },
    { way: 'followUp', body: privateBody },
  ]);
});

test('an autocomplete is never deferred, however late', async () => {
  const slow = slowRespond();
  const { deliver } = await deliveryOf(slow.respond, 0);
  const { sent, callback } = recordingCallback();
  const delivered = deliver(interaction(InteractionType.ApplicationCommandAutocomplete), callback);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(sent).toEqual([]);
  const choices: APIInteractionResponse = { type: 8, data: { choices: [] } };
  slow.resolve(choices);
  await delivered;
  expect(sent).toEqual([{ way: 'send', body: choices }]);
});

test('a fault is answered in private, with the reference that the log has', async () => {
  const { deliver, lines } = await deliveryOf(async () => {
    throw new Error('index out of step');
  });
  const { sent, callback } = recordingCallback();
  await deliver(command(), callback);
  const { data } = (sent[0] as { body: { data: { flags: number } } }).body;
  expect(checkMessageBody(data)).toEqual([]);
  expect(data.flags & EPHEMERAL).toBe(EPHEMERAL);
  const reference = /`(\w{6})`/.exec(JSON.stringify(data))?.[1];
  expect(lines()).toMatchObject([{ level: 50, reference, err: { message: 'index out of step' } }]);
});

test('a late fault in public leaves no trace in public', async () => {
  const { sent, lines } = await deliverLate(command(), new Error('index out of step'));
  expect(sent.map(({ way }) => way)).toEqual(['send', 'remove', 'followUp']);
  expect(checkMessageBody(sent[2]?.body)).toEqual([]);
  expect(lines()).toMatchObject([{ level: 50, err: { message: 'index out of step' } }]);
});

test('an autocomplete at fault offers nothing and is logged', async () => {
  const { deliver, lines } = await deliveryOf(() => Promise.reject(new Error('no list')));
  const { sent, callback } = recordingCallback();
  await deliver(interaction(InteractionType.ApplicationCommandAutocomplete), callback);
  expect(sent).toEqual([{ way: 'send', body: { type: 8, data: { choices: [] } } }]);
  expect(checkChoices([])).toEqual([]);
  expect(lines()).toMatchObject([{ level: 50, err: { message: 'no list' } }]);
});

test('an answer that Discord refuses is followed by an apology', async () => {
  const refusal = Object.assign(new Error('Invalid Form Body'), { code: 50035, status: 400 });
  const { deliver, lines } = await deliveryOf(async () => reply(publicBody));
  const { sent, callback } = recordingCallback((_, n) => (n === 1 ? refusal : undefined));
  await deliver(command(), callback);
  expect(JSON.stringify(sent[1]?.body)).toMatch(/Something went wrong/);
  expect(lines()).toMatchObject([{ level: 50, err: { code: 50035 } }]);
});

test.each([
  ['was answered by a request before it', 40060, 20],
  ['is over its time', 10062, 50],
])('an interaction that %s is not answered again', async (_, code, level) => {
  const { deliver, lines } = await deliveryOf(async () => reply(publicBody));
  const { sent, callback } = recordingCallback(() => Object.assign(new Error('refused'), { code }));
  await deliver(command(), callback);
  expect(sent).toHaveLength(1);
  expect(lines()).toMatchObject([{ level }]);
});

test('nothing that Discord does makes a delivery reject', async () => {
  const { deliver, lines } = await deliveryOf(async () => reply(publicBody));
  const { callback } = recordingCallback(() => new Error('connect ECONNREFUSED'));
  await expect(deliver(command(), callback)).resolves.toBeUndefined();
  expect(lines().at(-1)).toMatchObject({ msg: 'an answer could not be delivered' });
});

test.each([[null], ['text'], [[]], [{ id: '1' }], [{ token: 't' }], [{ id: 1, token: 't' }]])(
  'without an address there is a line in the log and no answer: %j',
  async (raw) => {
    const { deliver, lines } = await deliveryOf(async () => reply(publicBody));
    const { sent, callback } = recordingCallback();
    await deliver(raw, callback);
    expect(sent).toEqual([]);
    expect(lines()).toMatchObject([{ level: 40 }]);
  },
);

test('settle waits for what is under way', async () => {
  const slow = slowRespond();
  const { deliver, settle } = await deliveryOf(slow.respond);
  const { sent, callback } = recordingCallback();
  void deliver(command(), callback);
  const settled = settle().then(() => sent.length);
  slow.resolve(reply(publicBody));
  expect(await settled).toBe(1);
});

const DISCREET: Courtesy = { isPrivateByDefault: true, perMinute: 1, logsQuestions: false };

test('where replies are private, a late one is deferred in private too', async () => {
  const slow = slowRespond();
  const { deliver } = await deliveryOf(slow.respond, 0, DISCREET);
  const { sent, callback } = recordingCallback(() => {
    slow.resolve(reply(publicBody));
    return undefined;
  });
  await deliver(command(), callback);
  expect(sent).toEqual([
    { way: 'send', body: { type: 5, data: { flags: EPHEMERAL } } },
    { way: 'edit', body: { ...publicBody, flags: V2 } },
  ]);
});

test('who asks too often is told so in private and pings nobody; nothing is looked up for them', async () => {
  let looked = 0;
  const { deliver } = await deliveryOf(
    async () => {
      looked += 1;
      return reply(publicBody);
    },
    10_000,
    { ...DISCREET, isPrivateByDefault: false },
  );
  const { sent, callback } = recordingCallback();
  for (let time = 0; time < 3; time += 1) {
    await deliver({ ...command(), user: { id: '1' } }, callback);
  }
  expect(looked).toBe(1);
  for (const { body } of sent.slice(1)) {
    const { data } = body as { data: { flags: number; allowed_mentions: unknown } };
    expect(checkMessageBody(data)).toEqual([]);
    expect(data.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(data.allowed_mentions).toEqual({ parse: [] });
    expect(JSON.stringify(data)).toMatch(/asked once in a minute.*again in \d+ seconds/);
  }
});
