import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { respond } from '../../commands/index.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createLibrary } from '../../src/library.ts';
import { packageRoot } from '../../src/root.ts';
import { checkResponse } from '../discord/body-checker.ts';
import { recorded } from '../discord/recorded.ts';
import { completing, enveloped, press, slash } from './interactions.ts';
import { TRANSPORTS, type Transport } from './transports.ts';

const EPHEMERAL = 64;
const library = createLibrary(await loadCorpus(`${packageRoot}/corpus`));
const questions = readFileSync(`${packageRoot}/tests/evaluation/questions.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line): string => JSON.parse(line).question);

/** What members and strangers may send; every transport gives it the very reply of the core. */
const PAYLOADS: readonly (readonly [string, () => ReturnType<typeof enveloped>])[] = [
  ...questions
    .slice(0, 12)
    .map((question) => [question, () => slash('ask', { question })] as const),
  ['a question within a choice', () => slash('ask', { question: 'Karabakh', expert: 'fawn' })],
  ['a question of no words', () => slash('ask', { question: '?!' })],
  ['a question that is too long', () => slash('ask', { question: 'why '.repeat(400) })],
  ['Markdown and mentions', () => slash('ask', { question: '@everyone **<@1>** `x` [a](b)' })],
  ['other scripts', () => slash('ask', { question: 'Что с Арменией? 亚美尼亚 🇦🇲 \u202e' })],
  ['the experts', () => slash('expert')],
  ['an expert', () => slash('expert', { name: 'giragosian' })],
  ['the provisions', () => slash('provision')],
  ['a provision', () => slash('provision', { about: '2' })],
  ['a quotation to check', () => slash('check', { text: 'He said “the sun rises in the west”.' })],
  ['choices', () => completing('expert', { name: 'mik' }, 'name')],
  ['choices for an unknown option', () => completing('expert', { nothing: '' }, 'nothing')],
  ['an unknown command', () => slash('no-such-command')],
  ['a command on a message', () => enveloped({ type: 2, data: { name: 'ask', type: 3 } })],
  ['an unknown button', () => press('from:another:bot')],
  ['another language', () => ({ ...slash('expert', { name: 'nobody' }), locale: 'pl' })],
  ['a kind to come', () => enveloped({ type: 99, data: {} })],
  ['data that is none', () => enveloped({ type: 2, data: 'text' })],
  ['nothing but an address', () => enveloped({})],
];

/** Whose replies have buttons. */
const ORIGINS = [
  slash('ask', { question: 'Who would lead the joint forces if war broke out?' }),
  slash('ask', { question: 'What of Karabakh?', expert: 'fawn', private: true }),
  slash('compare', { about: 'CSTO' }),
  slash('expert', { name: 'fawn', about: 'Azerbaijan' }),
  slash('provision', { about: '1' }),
];

const recordings = recorded.map(
  ({ name, raw }) => [name, () => ({ ...raw, ...addressOnly() })] as const,
);

function addressOnly(): { id: string; token: string } {
  const { id, token } = enveloped({});
  return { id, token };
}

describe.each(TRANSPORTS)('over $name', ({ start }) => {
  let transport: Transport;
  beforeAll(async () => {
    transport = await start({ QUESTIONS_PER_MINUTE: '0' });
  });
  afterAll(() => transport.stop());

  test.each([...PAYLOADS, ...recordings])('%s', async (_, make) => {
    const raw = make();
    const reply = await transport.interact(raw);
    expect(checkResponse(reply)).toEqual([]);
    expect(reply).toEqual(JSON.parse(JSON.stringify(await respond(raw, library))));
    expect(pings(reply)).toBe(false);
  });

  test.each(['ask', 'compare', 'expert', 'provision'])(
    '/%s is private where that was asked for',
    async (name) => {
      const options = {
        ...(name === 'ask' && { question: 'What of the CSTO?' }),
        ...(name === 'compare' && { about: 'CSTO' }),
      };
      const flags = async (given: object) =>
        flagsOf(await transport.interact(slash(name, { ...options, ...given })));
      expect((await flags({ private: true })) & EPHEMERAL).toBe(EPHEMERAL);
      expect((await flags({ private: false })) & EPHEMERAL).toBe(0);
      expect((await flags({})) & EPHEMERAL).toBe(0);
    },
  );

  test('a reply to a press on a private message is private', async () => {
    const flags = flagsOf(await transport.interact(press('old', { id: '9', flags: EPHEMERAL })));
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
  });

  test('every button of every reply works, and works the same when the program is another', async () => {
    const pressed: { raw: ReturnType<typeof press>; reply: unknown }[] = [];
    for (const raw of ORIGINS) {
      const reply = await transport.interact({ ...raw, ...addressOnly() });
      for (const customId of customIdsIn(reply)) {
        const on = press(customId, messageOf(reply));
        pressed.push({ raw: on, reply: await transport.interact(on) });
      }
    }
    const names = pressed.map(({ raw }) => raw.data.custom_id.split('.')[0]);
    expect(names).toEqual(expect.arrayContaining(['cite1', 'context1', 'more1', 'others1']));
    await transport.restart();
    for (const { raw, reply } of pressed) {
      expect(checkResponse(reply), raw.data.custom_id).toEqual([]);
      expect(pings(reply)).toBe(false);
      expect(JSON.stringify(reply)).not.toMatch(/another version|no longer/);
      expect(reply).toEqual(JSON.parse(JSON.stringify(await respond(raw, library))));
      expect(await transport.interact({ ...raw, ...addressOnly() })).toEqual(reply);
    }
  });

  test('nothing that was asked is in the log, nor any token', () => {
    expect(transport.bot.log.length).toBeGreaterThan(1);
    expect(transport.bot.output).not.toMatch(/karabakh|everyone|token-of-|no-such-command/i);
  });
});

describe.each(TRANSPORTS)('over $name, as a deployment may have it', ({ start }) => {
  let transport: Transport;
  beforeAll(async () => {
    transport = await start({
      QUESTIONS_PER_MINUTE: '3',
      PRIVATE_REPLIES: '1',
      LOG_QUESTIONS: '1',
    });
  });
  afterAll(() => transport.stop());

  const by = (user: string, raw: ReturnType<typeof enveloped>) => ({
    ...raw,
    user: { id: user },
  });

  test('replies are private unless said otherwise', async () => {
    const flags = async (options: { private?: boolean }) =>
      flagsOf(await transport.interact(by('71', slash('expert', options))));
    expect((await flags({})) & EPHEMERAL).toBe(EPHEMERAL);
    expect((await flags({ private: false })) & EPHEMERAL).toBe(0);
  });

  test('a member who asks too often is told when they may again, and nobody else', async () => {
    const replies: unknown[] = [];
    for (let time = 0; time < 4; time += 1) {
      replies.push(await transport.interact(by('72', slash('provision', { private: false }))));
    }
    const last = replies.at(-1);
    expect(checkResponse(last)).toEqual([]);
    expect(flagsOf(last) & EPHEMERAL).toBe(EPHEMERAL);
    expect(JSON.stringify(last)).toMatch(/asked 3 times in a minute.* in \d\d seconds/);
    expect(JSON.stringify(replies.slice(0, 3))).not.toMatch(/in a minute/);
    const completed = await transport.interact(
      by('72', completing('expert', { name: '' }, 'name')),
    );
    expect(completed).toMatchObject({ type: 8, data: { choices: { length: 4 } } });
    const pressed = await transport.interact(by('72', press('old')));
    expect(JSON.stringify(pressed)).toContain('another version');
    const other = await transport.interact(by('73', slash('provision')));
    expect(JSON.stringify(other)).not.toMatch(/in a minute/);
  });

  test('the log has what was asked, and no token', async () => {
    await transport.interact(by('74', slash('ask', { question: 'What of zebras?' })));
    await transport.bot.saw(/What of zebras/);
    expect(transport.bot.log).toContainEqual(
      expect.objectContaining({
        level: 30,
        msg: 'asked',
        command: 'ask',
        options: { question: 'What of zebras?' },
      }),
    );
    expect(transport.bot.output).not.toContain('token-of-');
  });
});

test.skipIf(recorded.length > 0)(
  'skipped: there are no recorded interactions beside the project',
  () => {
    expect(recordings).toEqual([]);
  },
);

function flagsOf(reply: unknown): number {
  return Number((reply as { data?: { flags?: number } }).data?.flags ?? 0);
}

/** True unless the message says that it mentions nobody; choices mention nobody anyway. */
function pings(reply: unknown): boolean {
  const { type, data } = reply as {
    type: number;
    data?: { allowed_mentions?: { parse?: unknown } };
  };
  return type !== 8 && JSON.stringify(data?.allowed_mentions) !== '{"parse":[]}';
}

/** The custom id of every component within, however deep. */
function customIdsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'custom_id' && typeof item === 'string' ? [item] : customIdsIn(item),
  );
}

/** The message that Discord made of a reply, as it comes with a press of one of its buttons. */
function messageOf(reply: unknown): Record<string, unknown> {
  const { data } = reply as { data: { flags: number; components: unknown } };
  const user = { id: '100000000000000001' };
  return {
    id: '9',
    flags: data.flags,
    components: data.components,
    interaction_metadata: { user },
  };
}
