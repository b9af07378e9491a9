import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { Api } from './api.ts';
import { Application } from './application.ts';
import { Bot } from './bot.ts';
import { Endpoint } from './endpoint.ts';
import type { Asked, Faults } from './faults.ts';
import { Twin } from './twin.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.fake-fake_fake';

type Interaction = Readonly<{ id: string; token: string; [part: string]: unknown }>;

/** The program with Discord on the other side, however they talk. */
export interface Transport {
  readonly bot: Bot;
  /** What Discord's API does wrong. */
  readonly faults: Faults;
  /** Sends an interaction, and gives the response to it: the late one where it was deferred. */
  interact(raw: Interaction): Promise<unknown>;
  /** Sends an interaction whose answer the test sees otherwise. */
  send(raw: Interaction): Promise<void>;
  /** How many requests the API got whose method and path match. */
  requests(pattern: RegExp): number;
  /** Ends the program and starts another in its place. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

type Environment = Readonly<Record<string, string>>;

export const TRANSPORTS: readonly {
  readonly name: string;
  readonly start: (environment?: Environment) => Promise<Transport>;
}[] = [
  { name: 'the gateway', start: startGateway },
  { name: 'HTTP', start: startHttp },
];

async function startGateway(environment: Environment = {}): Promise<Transport> {
  const twin = await Twin.start(TOKEN);
  const start = async () => {
    const bot = new Bot({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: twin.apiUrl, ...environment });
    await bot.saw(/registered the commands|are registered/);
    return bot;
  };
  let bot = await start();
  return {
    get bot() {
      return bot;
    },
    faults: twin.faults,
    async interact(raw) {
      // The twin has no message that a press could change.
      if (raw.type === InteractionType.MessageComponent) {
        const first = twin.faults.take(new RegExp(`${raw.token}/callback`));
        const late = twin.faults.take(new RegExp(`webhooks/\\d+/${raw.token}`));
        await twin.dispatch(raw);
        return settled((await first).body, () => late);
      }
      await twin.dispatch(raw);
      const { type, data } = await twin.responseTo(raw.id);
      return data === null ? { type } : { type, data };
    },
    send: (raw) => twin.dispatch(raw),
    requests: (pattern) => twin.requests.filter((asked) => pattern.test(asked)).length,
    async restart() {
      await bot.kill();
      bot = await start();
    },
    async stop() {
      await bot.kill();
      await twin.stop();
    },
  };
}

async function startHttp(environment: Environment = {}): Promise<Transport> {
  const api = await Api.start();
  const application = new Application();
  const start = () => Endpoint.start({ DISCORD_API_URL: api.url, ...environment }, application);
  let endpoint = await start();
  return {
    get bot() {
      return endpoint.bot;
    },
    faults: api.faults,
    async interact(raw) {
      const { body } = await endpoint.interact(raw);
      return settled(body, () => api.next(new RegExp(`webhooks/\\d+/${raw.token}`)));
    },
    async send(raw) {
      await endpoint.interact(raw);
    },
    requests: (pattern) => api.requests(pattern).length,
    async restart() {
      await endpoint.bot.kill();
      endpoint = await start();
    },
    async stop() {
      await endpoint.bot.kill();
      await api.stop();
    },
  };
}

/** The response that a deferred one came to, as if it had been given at once. */
async function settled(first: unknown, next: () => Promise<Asked>): Promise<unknown> {
  const { type } = first as { type: InteractionResponseType };
  if (type !== InteractionResponseType.DeferredMessageUpdate) return first;
  const { what, body } = await next();
  return what.startsWith('PATCH')
    ? { type: InteractionResponseType.UpdateMessage, data: body }
    : { type: InteractionResponseType.ChannelMessageWithSource, data: body };
}
