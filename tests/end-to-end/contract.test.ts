import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { respond } from '../../commands/index.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createLibrary } from '../../src/library.ts';
import { packageRoot } from '../../src/root.ts';
import { buttonsIn } from '../commands/member.ts';
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

const recordings = recorded.map(
  ({ name, raw }) => [name, () => ({ ...raw, ...addressOnly() })] as const,
);

function addressOnly(): { id: string; token: string } {
  const { id, token } = enveloped({});
  return { id, token };
}

describe.each(TRANSPORTS)('over $name', { timeout: 30_000 }, ({ start }) => {
  let transport: Transport;
  beforeAll(async () => {
    transport = await start({ QUESTIONS_PER_MINUTE: '0' });
  }, 30_000);
  afterAll(() => transport.stop());

  test.each([...PAYLOADS, ...recordings])('%s', async (_, make) => {
    const raw = make();
    const reply = await transport.interact(raw);
    expect(checkResponse(reply)).toEqual([]);
    expect(reply).toEqual(JSON.parse(JSON.stringify(await respond(raw, library))));
    expect(pings(reply)).toBe(false);
  });

  test.each(['ask', 'expert', 'provision'])(
    '/%s is private where that was asked for',
    async (name) => {
      const options = { ...(name === 'ask' && { question: 'What of the CSTO?' }) };
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

  test('what was asked before a restart is answered after it the same', async () => {
    const old = press('from:another:version');
    const before = await transport.interact(slash('provision'));
    const pressed = await transport.interact(old);
    await transport.restart();
    expect(await transport.interact(slash('provision'))).toEqual(before);
    expect(await transport.interact({ ...old, ...addressOnly() })).toEqual(pressed);
  });

  test('the buttons of a reply work after a restart, each as the core has it', async () => {
    const question = 'How does the joint force affect Armenia?';
    const replies = [
      await transport.interact(slash('ask', { question })),
      await transport.interact(slash('compare', { about: question })),
      await transport.interact(slash('provision', { about: '2' })),
    ];
    await transport.restart();
    const pressed = new Set<string>();
    for (const reply of replies) {
      const { components } = (reply as { data: { components: unknown } }).data;
      for (const { custom_id: id, disabled } of buttonsIn(components)) {
        if (id === undefined || disabled === true) continue;
        const make = () =>
          press(id, { id: '9', type: 20, content: '', flags: 1 << 15, components });
        // The first citation loads what makes them, which a busy machine does late: it is deferred.
        let raw = make();
        let response = await transport.interact(raw);
        for (let tries = 0; tries < 10 && isDeferred(response); tries += 1) {
          raw = make();
          response = await transport.interact(raw);
        }
        expect(checkResponse(response), id).toEqual([]);
        expect(response).toEqual(JSON.parse(JSON.stringify(await respond(raw, library))));
        expect(JSON.stringify(response)).not.toMatch(/another version|no longer/);
        pressed.add(id.split('.')[0] ?? '');
      }
    }
    expect([...pressed].sort()).toEqual(expect.arrayContaining(['context1', 'more1', 'others1']));
  });

  test('nothing that was asked is in the log, nor any token', () => {
    expect(transport.bot.log.length).toBeGreaterThan(1);
    expect(transport.bot.output).not.toMatch(/karabakh|everyone|token-of-|no-such-command/i);
  });
});

describe.each(TRANSPORTS)(
  'over $name, as a deployment may have it',
  { timeout: 30_000 },
  ({ start }) => {
    let transport: Transport;
    beforeAll(async () => {
      transport = await start({
        QUESTIONS_PER_MINUTE: '3',
        PRIVATE_REPLIES: '1',
        LOG_QUESTIONS: '1',
      });
    }, 30_000);
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
  },
);

test.skipIf(recorded.length > 0)(
  'skipped: there are no recorded interactions beside the project',
  () => {
    expect(recordings).toEqual([]);
  },
);

function flagsOf(reply: unknown): number {
  return Number((reply as { data?: { flags?: number } }).data?.flags ?? 0);
}

function isDeferred(reply: unknown): boolean {
  return (reply as { type?: number }).type === 6;
}

/** True unless the message says that it mentions nobody; choices mention nobody anyway. */
function pings(reply: unknown): boolean {
  const { type, data } = reply as {
    type: number;
    data?: { allowed_mentions?: { parse?: unknown } };
  };
  return type !== 8 && JSON.stringify(data?.allowed_mentions) !== '{"parse":[]}';
}
