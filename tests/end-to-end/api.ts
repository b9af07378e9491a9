import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Asked, Faults } from './faults.ts';

/** As much of Discord's API as an HTTP application uses: it takes everything, except for faults. */
export class Api {
  readonly faults = new Faults();
  readonly asked: Asked[] = [];
  readonly #server: Server;
  readonly #answers: Readonly<Record<string, unknown>>;

  /** `answers` by method and path, without the version; anything else is answered by 204. */
  private constructor(answers: Readonly<Record<string, unknown>>) {
    this.#answers = answers;
    this.#server = createServer(async (request, response) => {
      const what = `${request.method} ${request.url?.replace(/^\/api\/v\d+/, '')}`;
      this.asked.push({ what, body: await readJson(request) });
      if (this.faults.apply(request, response)) return;
      const answer = this.#answers[what];
      if (answer === undefined) {
        response.writeHead(204).end();
        return;
      }
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
    });
  }

  static async start(answers: Readonly<Record<string, unknown>> = {}): Promise<Api> {
    const api = new Api(answers);
    await new Promise<void>((resolve) => api.#server.listen(0, '127.0.0.1', resolve));
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api`;
  }

  /** What was asked whose method and path match. */
  requests(pattern: RegExp): readonly Asked[] {
    return this.asked.filter(({ what }) => pattern.test(what));
  }

  /** The first request whose method and path match, as soon as it is there. */
  async next(pattern: RegExp): Promise<Asked> {
    for (;;) {
      const [found] = this.requests(pattern);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => void this.#server.close(() => resolve()));
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const part of request) text += part;
  return text === '' ? undefined : JSON.parse(text);
}
