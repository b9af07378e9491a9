import type { IncomingMessage, ServerResponse } from 'node:http';
import { InteractionResponseType, InteractionType } from 'discord-api-types/payloads/v10';
import type { Logger } from 'pino';
import type { Library } from '../../library.ts';
import type { Callback } from '../callback.ts';
import { typeOf } from '../deferral.ts';
import type { Delivery } from '../delivery.ts';
import { readAddress, readApplicationId } from '../interaction.ts';
import { firstTime } from '../once.ts';
import { callbackThrough, type Requests } from '../requests.ts';
import { readBody, writeJson } from './exchange.ts';
import { refusalLog } from './refused.ts';
import { firstResponseOnly, replyOn } from './reply.ts';
import { readProof, type Verify } from './signature.ts';

interface EndpointOptions {
  readonly verify: Verify;
  readonly delivery: Delivery;
  /** For what goes to Discord after the first response. */
  readonly requests: Requests;
  readonly library: () => Library;
  readonly log: Logger;
}

export const INTERACTIONS = '/interactions';
export const HEALTH = '/health';

/** In bytes. Several times what Discord sends when a message of full length comes along. */
const LARGEST_BODY = 256 * 1024;

/** Answers one HTTP request. Never rejects. */
export type Endpoint = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export function createEndpoint(options: EndpointOptions): Endpoint {
  const { verify, delivery, requests, library, log } = options;
  const tellRefusal = refusalLog(log);
  const isFirst = firstTime();

  async function refuse(
    response: ServerResponse,
    status: number,
    reason: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    tellRefusal(reason);
    await writeJson(response, status, { error: reason }, headers);
  }

  /** The bytes of a request that Discord signed; undefined when it has been refused. */
  async function readSigned(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Buffer | undefined> {
    const { headers } = request;
    const proof = readProof(headers);
    if (!proof) {
      await refuse(response, 401, 'it does not carry Discord’s signature and its time');
    } else if (!isPlainJson(headers['content-type'], headers['content-encoding'])) {
      await refuse(response, 415, 'expected application/json, not compressed');
    } else {
      const body = await readBody(request, LARGEST_BODY);
      if (body === 'cut') {
        tellRefusal('it was cut off before its end');
      } else if (body === 'too-large') {
        await refuse(response, 413, `expected at most ${LARGEST_BODY} bytes`);
      } else {
        const verdict = verify(proof, body, Date.now());
        if (verdict.ok) return body;
        await refuse(response, 401, explain(verdict));
      }
    }
    return undefined;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readSigned(request, response);
    if (!body) return;
    const raw = parseJson(body);
    const address = readAddress(raw);
    if (typeOf(raw) === InteractionType.Ping) {
      await writeJson(response, 200, { type: InteractionResponseType.Pong });
    } else if (!address) {
      await refuse(response, 400, 'expected an interaction in JSON, with an id and a token');
    } else {
      const api = callbackThrough(requests, readApplicationId(raw) ?? '');
      const reply: Callback = replyOn(response, api, log);
      // A load balancer may send a request again: the answer is the same, but is brought once.
      await delivery.deliver(raw, isFirst(address.id) ? reply : firstResponseOnly(reply));
    }
  }

  async function tellHealth(response: ServerResponse): Promise<void> {
    await writeJson(response, 200, { status: 'ok', documents: library().documents.length });
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const [path] = url.split('?');
    const allowed = { [INTERACTIONS]: ['POST'], [HEALTH]: ['GET', 'HEAD'] }[path ?? ''];
    if (!allowed) {
      await writeJson(response, 404, { error: `expected ${INTERACTIONS} or ${HEALTH}` });
    } else if (!allowed.includes(method)) {
      const allow = allowed.join(', ');
      await writeJson(response, 405, { error: `expected ${allow}` }, { allow });
    } else if (path === HEALTH) {
      await tellHealth(response);
    } else {
      await answer(request, response);
    }
  }

  return async (request, response) => {
    try {
      await route(request, response);
    } catch (error) {
      log.error({ err: error }, 'a request could not be answered');
      if (!response.headersSent) await writeJson(response, 500, { error: 'a fault of ours' });
    }
  };
}

function isPlainJson(type: string | undefined, encoding: string | undefined): boolean {
  return /^application\/json\s*(;|$)/i.test(type ?? '') && (encoding ?? 'identity') === 'identity';
}

/** The parser’s own message would show what was sent, so there is none. */
function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function explain(verdict: { readonly reason: 'wrong' } | { reason: 'stale'; age: number }): string {
  if (verdict.reason === 'wrong') {
    return 'its signature is not by the application whose key is PUBLIC_KEY (Discord sends such requests too, to see that they are refused)';
  }
  return verdict.age > 0
    ? `Discord signed it ${verdict.age} s ago: it was sent again, or the clock of this machine is wrong`
    : `Discord signed it ${-verdict.age} s from now: the clock of this machine is wrong`;
}
