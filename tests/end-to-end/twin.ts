import { ChannelType, GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import { DigitalDiscord, generateSnowflake } from 'discord-digital-twin';
import type { ServerComponents } from 'discord-digital-twin/src/server';
import { Faults } from './faults.ts';
import { stayOnLoopback } from './loopback.ts';

/** What the bot sent as its first response: its type, and its data as it stood in the request. */
export interface Response {
  readonly type: number;
  readonly data: unknown;
}

/**
 * A local Discord. Beside what discord-digital-twin does, it resumes sessions, replays, cuts the
 * connection, and can hold back its answers to callbacks.
 */
export class Twin {
  readonly #channel = generateSnowflake();
  readonly #member = generateSnowflake();
  readonly #discord: DigitalDiscord;
  /** What its API does instead of answering. */
  readonly faults = new Faults();
  /** The method and path of each request that came in. */
  readonly requests: string[] = [];
  #gate: Promise<void> = Promise.resolve();

  private constructor(token: string) {
    this.#discord = new DigitalDiscord({
      botToken: token,
      channels: [{ id: this.#channel, name: 'general', type: ChannelType.GuildText }],
      users: [{ id: this.#member, username: 'member' }],
    });
  }

  static async start(token: string): Promise<Twin> {
    stayOnLoopback();
    const twin = new Twin(token);
    await twin.#discord.start();
    twin.#watchRequests();
    twin.#resumeSessions();
    return twin;
  }

  stop(): Promise<void> {
    return this.#discord.stop();
  }

  get apiUrl(): string {
    return this.#discord.restUrl;
  }

  /** Private in the package: nothing else gives its HTTP server and its gateway. */
  get #server(): ServerComponents {
    return (this.#discord as unknown as { server: ServerComponents }).server;
  }

  /** The commands of every server and of none, by name. */
  async commands(): Promise<{ name: string; options: unknown; guildId: string | null }[]> {
    const rows = await this.#discord.prisma.applicationCommand.findMany({
      orderBy: { name: 'asc' },
    });
    return rows.map(({ name, options, guildId }) => ({
      name,
      options: JSON.parse(options),
      guildId,
    }));
  }

  /** Sends an interaction that Discord could send, and gives the first response to it. */
  async interact(type: number, data: Record<string, unknown>): Promise<Response> {
    const interaction = { type, channelId: this.#channel, userId: this.#member, data };
    const { id } = await this.#discord.simulateInteraction(interaction);
    return this.responseTo(id);
  }

  /** Sends whatever is given as an interaction. With an address in it, it can be answered. */
  async dispatch(raw: unknown): Promise<void> {
    const { id, token } = (raw ?? {}) as { id?: unknown; token?: unknown };
    if (typeof id === 'string' && typeof token === 'string') {
      await this.#discord.prisma.interactionResponse.upsert({
        where: { interactionId: id },
        update: {},
        create: {
          interactionId: id,
          interactionToken: token,
          applicationId: this.#discord.botUserId,
          channelId: this.#channel,
          type: 0,
        },
      });
    }
    this.#server.gateway.broadcast(GatewayDispatchEvents.InteractionCreate, raw);
  }

  async responseTo(id: string): Promise<Response> {
    const channel = this.#discord.channel(this.#channel);
    await channel.waitForInteractionAck({ interactionId: id, timeout: 60_000 });
    const response = await channel.getInteractionResponse(id);
    return { type: response?.type ?? 0, data: JSON.parse(response?.data ?? 'null') };
  }

  /** How many requests came in whose address holds this text. */
  requestsFor(text: string): number {
    return this.requests.filter((address) => address.includes(text)).length;
  }

  /** Ends every connection without a word, as a network does. */
  cut(): void {
    for (const { ws } of [...this.#server.gateway.clients]) ws.terminate();
  }

  /** Closes every connection, or the last, with one of Discord's codes. */
  close(code: number, which: 'every' | 'last' = 'every'): void {
    const clients = [...this.#server.gateway.clients];
    for (const { ws } of which === 'every' ? clients : clients.slice(-1)) ws.close(code);
  }

  /** Connections that have said who they are. */
  get sessions(): number {
    return this.#server.gateway.clients.filter(({ identified }) => identified).length;
  }

  /** Its next answer on how to connect asks for so many shards. */
  askForShards(shards: number): void {
    this.faults.plan(/gateway\/bot/, {
      status: 200,
      body: {
        url: 'ws://127.0.0.1',
        shards,
        session_start_limit: {
          total: 1000,
          remaining: 999,
          reset_after: 14_400_000,
          max_concurrency: 16,
        },
      },
    });
  }

  /** Keeps back every answer until the function that this gives is called. */
  hold(): () => void {
    let open: (() => void) | undefined;
    this.#gate = new Promise((resolve) => {
      open = resolve;
    });
    return () => open?.();
  }

  address(): { id: string; token: string } {
    const id = generateSnowflake();
    return { id, token: `token-of-${id}` };
  }

  #watchRequests(): void {
    const { httpServer } = this.#server;
    const handlers = httpServer.listeners('request');
    httpServer.removeAllListeners('request');
    httpServer.on('request', async (request, response) => {
      this.requests.push(`${request.method} ${request.url}`);
      await this.#gate;
      // Whoever asked may be gone by now.
      if (request.destroyed) return;
      if (this.faults.apply(request, response)) return;
      for (const handle of handlers) Reflect.apply(handle, httpServer, [request, response]);
    });
  }

  #resumeSessions(): void {
    const { gateway } = this.#server;
    gateway.wss.on('connection', (ws) => {
      ws.on('message', (message: unknown) => {
        const { op, d } = JSON.parse(String(message));
        const client = gateway.clients.find((each) => each.ws === ws);
        if (op !== GatewayOpcodes.Resume || !client) return;
        client.identified = true;
        client.sequence = d.seq;
        gateway.broadcast(GatewayDispatchEvents.Resumed, {});
      });
    });
  }
}
