import { PassThrough } from 'node:stream';
import { DiscordAPIError, HTTPError } from 'discord.js';
import { expect, test } from 'vitest';
import { createLog } from '../src/log.ts';
import { recordingLog } from './discord/recorder.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.fake-fake_fake';
const INTERACTION_TOKEN = 'aW50ZXJhY3Rpb246c2VjcmV0';
const CALLBACK = `https://discord.com/api/v10/interactions/123/${INTERACTION_TOKEN}/callback`;
const EDIT = `https://discord.com/api/v10/webhooks/42/${INTERACTION_TOKEN}/messages/@original`;

/** The errors that discord.js throws when Discord refuses an answer: address and body are in them. */
const refused = new DiscordAPIError(
  { code: 50035, message: 'Invalid Form Body' },
  50035,
  400,
  'POST',
  CALLBACK,
  {
    body: { type: 4, data: { content: 'what a member asked' } },
  },
);
const failed = new HTTPError(502, 'Bad Gateway', 'PATCH', EDIT, { body: undefined });

test.each([
  ['in the message', [`logging in as ${TOKEN}`]],
  ['in an object', [{ deep: { list: [TOKEN] } }, 'a message']],
  ['in an error', [{ err: new Error(`invalid header value Bot ${TOKEN}`) }, 'a message']],
  ['in the cause of an error', [{ err: new Error('outer', { cause: new Error(TOKEN) }) }, 'm']],
  ['as a header', [{ headers: { authorization: `Bot ${TOKEN}` } }, 'a message']],
  ['another token in a header', [{ note: 'Authorization: Bot MTIz.abc.def' }, 'a message']],
  [
    'in a field named so',
    [{ token: INTERACTION_TOKEN, address: { token: INTERACTION_TOKEN } }, 'm'],
  ],
  ['an interaction token in an address', [`POST ${CALLBACK} failed`]],
  ['an interaction token in an edit', [{ url: EDIT }, 'a message']],
  ['an error of the API', [{ err: refused }, 'a message']],
  ['an error of HTTP', [{ err: failed }, 'a message']],
])('no secret passes: %s', async (_, [first, ...rest]) => {
  const { log, lines, text } = await recordingLog(TOKEN);
  log.error(first as object, ...(rest as string[]));
  expect(lines()).toHaveLength(1);
  for (const secret of [TOKEN, INTERACTION_TOKEN, 'MTIz.abc.def', 'what a member asked']) {
    expect(text()).not.toContain(secret);
  }
});

test('what is too short for a token tears no word apart', async () => {
  const { log, lines } = await recordingLog('on');
  log.info('the connection is on');
  expect(lines()[0]).toMatchObject({ msg: 'the connection is on' });
});

test('what helps of an error is kept', async () => {
  const { log, lines } = await recordingLog(TOKEN);
  log.error({ err: refused }, 'no answer');
  expect(lines()[0]).toMatchObject({
    msg: 'no answer',
    err: { message: 'Invalid Form Body', code: 50035, status: 400, method: 'POST' },
  });
});

test('on a terminal a line is for people, and no secret passes there either', async () => {
  const output = Object.assign(new PassThrough(), { isTTY: true });
  const log = await createLog({ level: 'info', secrets: [TOKEN], output });
  log.info(`connected with ${TOKEN}`);
  expect(String(output.read())).toMatch(/^\[\d\d:\d\d:\d\d\] INFO: connected with \[redacted\]\n$/);
});
