import { Application } from './application.ts';
import { Bot } from './bot.ts';

/** What an endpoint answered. `body` is its JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** The program as an HTTP endpoint, and Discord in front of it. */
export class Endpoint {
  readonly bot: Bot;
  readonly application: Application;
  #url = '';

  private constructor(bot: Bot, application: Application) {
    this.bot = bot;
    this.application = application;
  }

  static async start(
    environment: Readonly<Record<string, string>> = {},
    application = new Application(),
  ): Promise<Endpoint> {
    const bot = new Bot({
      PUBLIC_KEY: application.publicKey,
      HOST: '127.0.0.1',
      PORT: '0',
      ...environment,
    });
    const endpoint = new Endpoint(bot, application);
    await Promise.race([
      bot.saw(/HTTP interactions at/),
      bot.exit.then(() => Promise.reject(new Error(`the bot ended: ${bot.output}`))),
    ]);
    endpoint.#url = /http:\/\/127\.0\.0\.1:\d+/.exec(bot.output)?.[0] ?? '';
    return endpoint;
  }

  /** Without a slash at its end. */
  get url(): string {
    return this.#url;
  }

  get port(): number {
    return Number(new URL(this.#url).port);
  }

  /** Sends an interaction as Discord does. */
  interact(raw: unknown): Promise<Answer> {
    const body = JSON.stringify(raw);
    return this.send(body, this.application.headers(body));
  }

  async send(body: string | Buffer, headers: Record<string, string>): Promise<Answer> {
    const response = await fetch(`${this.#url}/interactions`, {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
    return { status: response.status, body: await response.json() };
  }
}
