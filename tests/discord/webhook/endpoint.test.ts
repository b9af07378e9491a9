import { Agent, request as httpRequest } from 'node:http';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { afterEach, expect, test } from 'vitest';
import { AT_HOME } from '../../../src/discord/courtesy.ts';
import { createDelivery } from '../../../src/discord/delivery.ts';
import { messageBody, notice } from '../../../src/discord/message.ts';
import type { Requests } from '../../../src/discord/requests.ts';
import { createEndpoint } from '../../../src/discord/webhook/endpoint.ts';
import { listen } from '../../../src/discord/webhook/server.ts';
import { createVerify } from '../../../src/discord/webhook/signature.ts';
import { createLibrary } from '../../../src/library.ts';
import { Application } from '../../end-to-end/application.ts';
import { press, slash } from '../../end-to-end/interactions.ts';
import { recordingLog } from '../recorder.ts';

/** Of the interactions. */
const APPLICATION_ID = '100000000000000042';
const application = new Application();
const answer: APIInteractionResponse = { type: 4, data: messageBody(notice('An answer.')) };
const refused = (code: number, status: number) =>
  Object.assign(new Error(`refused ${code}`), { code, status });

const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
});

/** An endpoint whose answers come when the test says so, and all that it asks of Discord's API. */
async function start(
  patience = 10_000,
  refuse: (asked: string) => Error | undefined = () => undefined,
) {
  const { log, lines } = await recordingLog();
  const asked: { what: string; body: unknown }[] = [];
  const take = (method: string) => async (route: string, options: { body?: unknown }) => {
    asked.push({ what: `${method} ${route}`, body: options.body });
    const refusal = refuse(`${method} ${route}`);
    if (refusal) throw refusal;
  };
  const requests: Requests = { post: take('POST'), patch: take('PATCH'), delete: take('DELETE') };
  const waiting: (() => void)[] = [];
  const library = () => createLibrary({ documents: [], passages: [], problems: [] });
  const delivery = createDelivery({
    respond: () => new Promise((resolve) => waiting.push(() => resolve(answer))),
    library,
    courtesy: AT_HOME,
    log,
    patience,
  });
  const verify = createVerify(application.publicKey);
  const endpoint = createEndpoint({ verify, delivery, requests, library, log });
  const server = await listen(endpoint, '127.0.0.1', 0);
  endings.push(() => {
    for (const release of waiting) release();
    return server.close();
  });
  return {
    ...server,
    asked,
    lines: () => lines().filter(({ level }) => Number(level) > 10),
    settle: delivery.settle,
    /** How many answers are being made. */
    waiting: () => waiting.length,
    release: () => {
      for (const release of waiting.splice(0)) release();
    },
    send: (raw: unknown, agent?: Agent) => send(server.port, raw, agent),
  };
}

function send(port: number, raw: unknown, agent?: Agent) {
  const body = JSON.stringify(raw);
  const request = httpRequest({
    port,
    host: '127.0.0.1',
    path: '/interactions',
    method: 'POST',
    headers: application.headers(body),
    ...(agent && { agent }),
  });
  const response = new Promise<{ port: number | undefined; body: unknown }>((resolve, reject) => {
    request.on('error', reject);
    request.on('response', async (head) => {
      const { localPort } = head.socket;
      let text = '';
      for await (const part of head) text += part;
      resolve({ port: localPort, body: JSON.parse(text) });
    });
  });
  // A test that cuts the connection does not wait for it.
  response.catch(() => undefined);
  request.end(body);
  return { request, response };
}

test('an answer whose connection was cut goes out through the API', async () => {
  const endpoint = await start();
  const raw = slash('ask');
  const { request } = endpoint.send(raw);
  await expect.poll(endpoint.waiting).toBe(1);
  await cut(request);
  endpoint.release();
  await expect.poll(() => endpoint.asked).toHaveLength(1);
  expect(endpoint.asked).toEqual([
    { what: `POST /interactions/${raw.id}/${raw.token}/callback`, body: answer },
  ]);
  expect(endpoint.lines()).toMatchObject([{ level: 40, interaction: raw.id }]);
});

test('an answer that Discord has already, though its connection was cut, is not given again', async () => {
  const endpoint = await start(10_000, () => refused(40060, 400));
  const { request } = endpoint.send(slash('ask'));
  await expect.poll(endpoint.waiting).toBe(1);
  await cut(request);
  endpoint.release();
  await endpoint.settle();
  expect(endpoint.asked).toHaveLength(1);
  expect(endpoint.lines().map(({ level }) => level)).toEqual([40, 20]);
});

test('a late answer is deferred on the connection and edited in through the API', async () => {
  const endpoint = await start(0);
  const raw = slash('ask');
  const { body } = await endpoint.send(raw).response;
  expect(body).toEqual({ type: 5 });
  endpoint.release();
  await endpoint.settle();
  expect(endpoint.asked.map(({ what }) => what)).toEqual([
    // Private, where a public one was promised.
    `DELETE /webhooks/${APPLICATION_ID}/${raw.token}/messages/@original`,
    `POST /webhooks/${APPLICATION_ID}/${raw.token}`,
  ]);
  expect(endpoint.asked[1]?.body).toMatchObject({ allowed_mentions: { parse: [] } });
});

test('a reply that Discord has not made yet is waited for', async () => {
  let denials = 2;
  const endpoint = await start(0, () => {
    denials -= 1;
    return denials >= 0 ? refused(10015, 404) : undefined;
  });
  expect((await endpoint.send(press('x')).response).body).toEqual({ type: 6 });
  endpoint.release();
  await endpoint.settle();
  expect(endpoint.asked).toHaveLength(3);
  expect(endpoint.lines()).toEqual([]);
});

test('what a load balancer sends again is answered again, and brought once', async () => {
  const endpoint = await start(0);
  const raw = press('x');
  const answers = await Promise.all([endpoint.send(raw).response, endpoint.send(raw).response]);
  expect(answers.map(({ body }) => body)).toEqual([{ type: 6 }, { type: 6 }]);
  endpoint.release();
  await endpoint.settle();
  expect(endpoint.asked).toHaveLength(1);
});

test('a stop takes no connection, answers what came in, and ends connections that were kept', async () => {
  const endpoint = await start();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  endings.push(() => agent.destroy());
  const { response } = endpoint.send(slash('ask'), agent);
  await expect.poll(endpoint.waiting).toBe(1);
  let isClosed = false;
  const closed = endpoint.close().then(() => {
    isClosed = true;
  });
  await expect(endpoint.send(slash('ask')).response).rejects.toThrow(/ECONNREFUSED/);
  expect(isClosed).toBe(false);
  endpoint.release();
  expect((await response).body).toEqual(answer);
  await closed;
});

test('a connection is kept for the next request', async () => {
  const endpoint = await start();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  endings.push(() => agent.destroy());
  const ports = new Set<number | undefined>();
  for (let time = 0; time < 3; time += 1) {
    const { response } = endpoint.send(slash('ask'), agent);
    await expect.poll(endpoint.waiting).toBe(1);
    endpoint.release();
    ports.add((await response).port);
  }
  expect(ports.size).toBe(1);
});

/** Resolves when the other side must have noticed. */
async function cut(request: ReturnType<typeof httpRequest>): Promise<void> {
  request.destroy();
  await new Promise((resolve) => setTimeout(resolve, 100));
}
