import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkResponse } from '../discord/body-checker.ts';
import { Application, now } from './application.ts';
import { Endpoint } from './endpoint.ts';
import { enveloped, slash } from './interactions.ts';

const SECRET = 'zebra quagga okapi';

/** The endpoint as Discord, load balancers and strangers meet it. */
describe('the endpoint', () => {
  let endpoint: Endpoint;

  beforeAll(async () => {
    endpoint = await Endpoint.start();
  });
  afterAll(() => endpoint.bot.kill());

  const ask = () => slash('ask', { question: `What of ${SECRET}?` });
  const signed = (body: string, time?: number | string) =>
    endpoint.send(body, endpoint.application.headers(body, time));

  test('says which it runs and how Discord is told of it', async () => {
    await endpoint.bot.saw(/http:\/\/127\.0\.0\.1:\d+\/interactions .*\/health/);
    await endpoint.bot.saw(/Interactions Endpoint URL.*ending in \/interactions/);
    await endpoint.bot.saw(/not registered from here without DISCORD_TOKEN/);
  });

  test('answers PING, also the barest', async () => {
    for (const raw of [enveloped({ type: 1 }), { type: 1 }]) {
      expect(await endpoint.interact(raw)).toEqual({ status: 200, body: { type: 1 } });
    }
  });

  test('answers a question', async () => {
    const { status, body } = await endpoint.interact(
      slash('ask', { question: 'Who would lead the joint forces if war broke out?' }),
    );
    expect(status).toBe(200);
    expect(checkResponse(body)).toEqual([]);
    expect(JSON.stringify(body)).toContain('> ');
  });

  test('refuses a signature that is wrong, missing, or of another application', async () => {
    const body = JSON.stringify(ask());
    const good = endpoint.application.headers(body);
    const { 'x-signature-ed25519': signature = '', 'x-signature-timestamp': time = '' } = good;
    const { 'x-signature-ed25519': _, ...unsigned } = good;
    const { 'x-signature-timestamp': __, ...timeless } = good;
    const flipped = (signature[0] === '0' ? '1' : '0') + signature.slice(1);
    for (const headers of [
      unsigned,
      timeless,
      new Application().headers(body),
      { ...good, 'x-signature-ed25519': flipped },
      { ...good, 'x-signature-ed25519': signature.slice(2) },
      { ...good, 'x-signature-ed25519': `${signature.slice(2)}zz` },
      { ...good, 'x-signature-ed25519': '0'.repeat(128) },
      { ...good, 'x-signature-timestamp': String(Number(time) + 1) },
      { ...good, 'x-signature-timestamp': `${time} 0` },
    ]) {
      const answer = await endpoint.send(body, headers);
      expect(answer.status).toBe(401);
      expect(JSON.stringify(answer.body)).not.toContain('zebra');
    }
  });

  test('refuses a request that was recorded and altered', async () => {
    const body = JSON.stringify(ask());
    const headers = endpoint.application.headers(body);
    expect((await endpoint.send(body, headers)).status).toBe(200);
    for (const altered of [
      body.replace('zebra', 'zebrA'),
      `${body} `,
      body.slice(0, -1),
      body.replace('"type":2', '"type":1'),
      '',
    ]) {
      expect((await endpoint.send(altered, headers)).status).toBe(401);
    }
  });

  test('refuses what was signed long ago or is to be signed, and says by how much', async () => {
    const body = JSON.stringify(ask());
    for (const [age, said] of [
      [400, /signed it 40\d s ago/],
      [-400, /signed it (39\d|400) s from now/],
    ] as const) {
      const { status, body: answer } = await signed(body, now() - age);
      expect(status).toBe(401);
      expect(JSON.stringify(answer)).toMatch(said);
    }
    for (const age of [200, -200]) expect((await signed(body, now() - age)).status).toBe(200);
    for (const time of ['-1', '1e9', '0x10', '']) {
      expect((await signed(body, time)).status).toBe(401);
    }
  });

  test('takes JSON only, as it is', async () => {
    const body = JSON.stringify(ask());
    const good = endpoint.application.headers(body);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
      expect((await endpoint.send(body, { ...good, 'content-type': type })).status).toBe(415);
    }
    const zipped = await endpoint.send(body, { ...good, 'content-encoding': 'gzip' });
    expect(zipped.status).toBe(415);
    const charset = { ...good, 'content-type': 'application/json; charset=utf-8' };
    expect((await endpoint.send(body, charset)).status).toBe(200);
  });

  test('knows its addresses and their methods', async () => {
    const get = async (path: string, method = 'GET') => {
      const response = await fetch(`${endpoint.url}${path}`, { method });
      return [response.status, response.headers.get('allow')];
    };
    expect(await get('/')).toEqual([404, null]);
    expect(await get('/interactions/more')).toEqual([404, null]);
    expect(await get('/constructor')).toEqual([404, null]);
    expect(await get('/interactions')).toEqual([405, 'POST']);
    expect(await get('/interactions', 'PUT')).toEqual([405, 'POST']);
    expect(await get('/health', 'POST')).toEqual([405, 'GET, HEAD']);
    expect(await get('/health', 'HEAD')).toEqual([200, null]);
  });

  test('tells that it is well and how many documents it has, and nothing else', async () => {
    const response = await fetch(`${endpoint.url}/health?x=1`);
    expect(await response.json()).toEqual({ status: 'ok', documents: 1 });
  });

  test.each([
    ['said to be', false],
    ['sent in pieces, without a word of its length,', true],
  ])('refuses a body that is %s too large', async (_, isChunked) => {
    const body = JSON.stringify({ ...ask(), padding: 'x'.repeat(300_000) });
    expect(await sendRaw(body, isChunked)).toBe(413);
    expect((await endpoint.interact({ type: 1 })).status).toBe(200);
  });

  test('takes a body in pieces', async () => {
    expect(await sendRaw(JSON.stringify(ask()), true)).toBe(200);
  });

  test('a body that is large but within bounds is read whole', async () => {
    const { status } = await endpoint.interact({ ...ask(), padding: 'é'.repeat(100_000) });
    expect(status).toBe(200);
  });

  test('refuses what Discord signed and nobody can read', async () => {
    for (const body of ['', '{', 'null', '[]', '7', `{"q":"${SECRET}"`, '{"type":2}', '"ping"']) {
      expect((await signed(body)).status, body).toBe(400);
    }
    const invalid = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
    const answer = await endpoint.send(invalid, endpoint.application.headers(invalid));
    expect(answer.status).toBe(400);
  });

  test('answers in private what has an address and is of no known kind', async () => {
    for (const parts of [{}, { type: 2 }, { type: 2, data: 7 }, { type: 99 }, { type: 'x' }]) {
      const { status, body } = await endpoint.interact(enveloped(parts));
      expect(status).toBe(200);
      expect(checkResponse(body)).toEqual([]);
      expect(body).toMatchObject({ type: 4, data: { flags: (1 << 15) | 64 } });
    }
  });

  test('lives when a request is cut off in the middle', async () => {
    const body = JSON.stringify(ask());
    const headers = headerLines(endpoint.application.headers(body), body.length);
    for (const part of [headers.slice(0, 40), headers, headers + body.slice(0, 50)]) {
      await new Promise<void>((resolve) => {
        const socket = connect(endpoint.port, '127.0.0.1', () => {
          socket.write(part, () => socket.destroy());
        });
        socket.on('close', () => resolve());
      });
    }
    await endpoint.bot.saw(/it was cut off before its end/);
    expect((await endpoint.interact({ type: 1 })).status).toBe(200);
  });

  test('gives up on whoever sends too slowly, and answers others meanwhile', async () => {
    const body = JSON.stringify(ask());
    const headers = headerLines(endpoint.application.headers(body), body.length);
    const endings = [headers.slice(0, 40), headers + body.slice(0, 50)].map(
      (part) =>
        new Promise<string>((resolve) => {
          let answer = '';
          const socket = connect(endpoint.port, '127.0.0.1', () => socket.write(part));
          socket.on('data', (text) => {
            answer += text;
          });
          socket.on('close', () => resolve(answer));
        }),
    );
    expect((await endpoint.interact({ type: 1 })).status).toBe(200);
    for (const answer of await Promise.all(endings)) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('answers what is sent at once on one connection, in order', async () => {
    const bodies = ['ask', 'expert', 'no-such-command'].map((name) => JSON.stringify(slash(name)));
    const text = bodies
      .map((body, at) => {
        const isLast = at === bodies.length - 1;
        const headers = endpoint.application.headers(body);
        return (
          headerLines({ ...headers, ...(isLast && { connection: 'close' }) }, body.length) + body
        );
      })
      .join('');
    const answers = await new Promise<string>((resolve) => {
      let all = '';
      const socket = connect(endpoint.port, '127.0.0.1', () => socket.write(text));
      socket.on('data', (part) => {
        all += part;
      });
      socket.on('close', () => resolve(all));
    });
    expect(answers.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
    expect(answers).toMatch(/no words to look for[\s\S]*Fawn[\s\S]*no-such-command/);
  });

  test('answers many at a time, each its own', async () => {
    const names = Array.from({ length: 100 }, (_, at) => `command-${at}`);
    const answers = await Promise.all(
      names.map((name) => endpoint.interact(asStranger(slash(name)))),
    );
    for (const [at, { body }] of answers.entries()) {
      expect(JSON.stringify(body)).toContain(`“command-${at}”`);
    }
  });

  test('has told nobody what was asked, nor any token', () => {
    expect(endpoint.bot.log.length).toBeGreaterThan(5);
    expect(endpoint.bot.output).not.toMatch(/zebra|quagga|okapi/);
    expect(endpoint.bot.output).not.toMatch(/token-of-/);
    expect(endpoint.bot.output).not.toMatch(/\n\s+at /);
  });

  let strangers = 0;
  /** The same from somebody who has not asked yet. */
  function asStranger<T extends object>(raw: T): T {
    strangers += 1;
    return { ...raw, user: { id: `3000000000000${strangers}` } };
  }

  function headerLines(headers: Record<string, string>, length: number): string {
    const all = { host: 'x', ...headers, 'content-length': String(length) };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    return `POST /interactions HTTP/1.1\r\n${lines.join('')}\r\n`;
  }

  /** The status of the answer to a signed body, sent whole or in pieces. */
  function sendRaw(body: string, isChunked: boolean): Promise<number> {
    const headers = endpoint.application.headers(body);
    const length = { 'content-length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const request = httpRequest(`${endpoint.url}/interactions`, {
        method: 'POST',
        headers: isChunked ? headers : { ...headers, ...length },
      });
      request.on('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      request.on('error', reject);
      for (let at = 0; at < body.length; at += 10_000) request.write(body.slice(at, at + 10_000));
      request.end();
    });
  }
});
