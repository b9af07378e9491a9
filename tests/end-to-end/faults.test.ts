import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fault, refusal, tooMany } from './faults.ts';
import { press, slash } from './interactions.ts';
import { TRANSPORTS, type Transport } from './transports.ts';

/** Answers that come later than Discord waits; see there. */
const SLOW = {
  NODE_OPTIONS: `--import=${new URL('slow/preload.mjs', import.meta.url).href}`,
  QUESTIONS_PER_MINUTE: '0',
};
const SECRET = 'zebra';

/** What Discord's API does to an answer, and what becomes of it. Attempts are requests in all. */
const EDITS: readonly (readonly [string, readonly Fault[], number, RegExp | undefined])[] = [
  ['asks to wait a moment', [tooMany(0.3, 'user')], 2, /limits the requests: waiting 0\.3 s/],
  [
    'asks the whole bot to wait',
    [tooMany(0.3, 'global')],
    2,
    /limits the requests of the whole bot/,
  ],
  ['breaks once', [{ status: 502 }], 2, undefined],
  ['breaks three times', [{ status: 500 }, { status: 503 }, { status: 504 }], 4, undefined],
  ['is cut in the middle', ['cut'], 2, undefined],
  ['answers with what is no JSON', ['not JSON'], 2, undefined],
  ['takes it and says nothing', ['silence'], 2, undefined],
  ['breaks for good', Array(4).fill({ status: 500 }), 4, /"level":50.*could not be delivered/],
  [
    'knows no such token',
    [refusal(401, 50027, 'Invalid Webhook Token')],
    1,
    /could not be delivered/,
  ],
  ['forbids it', [refusal(403, 50001, 'Missing Access')], 1, /could not be delivered/],
  [
    'knows no such interaction',
    [refusal(404, 10062, 'Unknown interaction')],
    1,
    /could not be delivered/,
  ],
];

describe.each(TRANSPORTS)('faults over $name', ({ start }) => {
  let transport: Transport;
  /** What each token's reply was asked for, to see at the end that nothing came after. */
  const attemptsOf = new Map<string, number>();
  beforeAll(async () => {
    transport = await start(SLOW);
  });
  afterAll(() => transport.stop());

  const slowly = () => slash('ask', { question: `What of the ${SECRET}, slowly?` });
  const edits = (token: string) => transport.requests(new RegExp(`^PATCH .*${token}/`));

  test.concurrent.for(EDITS)('an API that %s', async ([, faults, attempts, line], { expect }) => {
    const raw = slowly();
    transport.faults.plan(new RegExp(`^PATCH .*${raw.token}/`), ...faults);
    await transport.send(raw);
    await expect.poll(() => edits(raw.token)).toBe(attempts);
    attemptsOf.set(raw.token, attempts);
    if (line) await transport.bot.saw(line);
  });

  test('a late answer to a button is a message of its own, sent once whatever comes of it', async () => {
    for (const fault of ['cut', 'not JSON', 'silence'] as const) {
      const raw = press('slowly');
      transport.faults.plan(new RegExp(`^POST .*/webhooks/\\d+/${raw.token}`), fault);
      await transport.send(raw);
      const told = new RegExp(`"interaction":"${raw.id}".*could not be delivered`);
      await transport.bot.saw(told);
      expect(followUps(raw)).toBe(1);
    }
  });

  test('an error that quotes the member is logged without a word of theirs', async () => {
    const raw = slash('ask', { question: `${SECRET} quagga okapi, to fail` });
    const reply = await transport.interact(raw);
    const { data } = reply as { data: { flags: number } };
    expect(data.flags & 64).toBe(64);
    const reference = /`(\w{6})`/.exec(JSON.stringify(reply))?.[1];
    await transport.bot.saw(new RegExp(`"reference":"${reference}"`));
    expect(transport.bot.log).toContainEqual(
      expect.objectContaining({
        level: 50,
        reference,
        err: expect.objectContaining({ message: expect.stringMatching(/^cannot read/) }),
      }),
    );
  });

  test('a late error in public is told in private, and nothing stays in public', async () => {
    const raw = slash('ask', { question: `${SECRET}, slowly, to fail` });
    await transport.send(raw);
    await expect.poll(() => followUps(raw)).toBe(1);
    expect(transport.requests(new RegExp(`^DELETE .*${raw.token}/`))).toBe(1);
  });

  test('has lived through all of it, and told nobody what was asked, nor any token', async () => {
    expect(await transport.interact(slash('provision'))).toMatchObject({ type: 4 });
    expect(transport.faults.left).toBe(0);
    expect(attemptsOf.size).toBe(EDITS.length);
    for (const [token, attempts] of attemptsOf) expect(edits(token)).toBe(attempts);
    expect(transport.bot.output).not.toMatch(/zebra|quagga|okapi/);
    expect(transport.bot.output).not.toContain('token-of-');
  });

  /** How many messages were sent beside the first response. */
  function followUps({ token }: { token: string }): number {
    return transport.requests(new RegExp(`^POST .*/webhooks/\\d+/${token}`));
  }
});

/** What Discord's API does to a first response, the attempts, and the last word of the log on it. */
const FIRST: readonly (readonly [string, readonly Fault[], number, RegExp | undefined])[] = [
  ['asks to wait a moment', [tooMany(0.3, 'user')], 2, /limits the requests: waiting 0\.3 s/],
  ['breaks once', [{ status: 500 }], 2, undefined],
  ['is cut in the middle', ['cut'], 2, undefined],
  ['answers with what is no JSON', ['not JSON'], 2, undefined],
  [
    'has it already',
    [refusal(400, 40060, 'Interaction has already been acknowledged.')],
    1,
    /already/,
  ],
  ['waited too long', [refusal(404, 10062, 'Unknown interaction')], 1, /could not be delivered/],
  ['will not have it', [refusal(400, 50035, 'Invalid Form Body')], 2, /did not take an answer/],
  ['forbids it', [refusal(403, 50001, 'Missing Access')], 1, /could not be delivered/],
  ['knows no such token', [refusal(401, 50027, 'Invalid Webhook Token')], 1, /could not be/],
];

describe('faults at the first response over the gateway', () => {
  const [gateway] = TRANSPORTS;
  let transport: Transport | undefined;
  beforeAll(async () => {
    transport = await gateway?.start({ QUESTIONS_PER_MINUTE: '0' });
  });
  afterAll(() => transport?.stop());

  test.concurrent.for(FIRST)('an API that %s', async ([, faults, attempts, line], { expect }) => {
    if (!transport) throw new Error('expected the gateway to be a transport');
    const { bot } = transport;
    const raw = slash('ask', { question: `What of the ${SECRET}?` });
    const callbacks = () => transport?.requests(new RegExp(`^POST .*${raw.token}/callback`));
    transport.faults.plan(new RegExp(`${raw.token}/callback`), ...faults);
    await transport.send(raw);
    await expect.poll(callbacks).toBe(attempts);
    if (line) await bot.saw(line);
    // Another one is answered after it, and nothing more was sent for this one.
    expect(await transport.interact(slash('provision'))).toMatchObject({ type: 4 });
    expect(callbacks()).toBe(attempts);
    expect(bot.output).not.toMatch(/zebra|token-of-/);
  });
});
