import { once } from 'node:events';
import { Client, DiscordjsErrorCodes, Events, type REST } from 'discord.js';
import { GatewayCloseCodes, GatewayDispatchEvents } from 'discord-api-types/gateway/v10';
import type { Logger } from 'pino';
import type { Callback } from './callback.ts';
import { watchRateLimits } from './rate-limits.ts';
import { badToken, Refusal } from './refusal.ts';
import { callbackThrough, REQUESTS } from './requests.ts';

export interface SessionOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly log: Logger;
  /** Gives up on opening the session. */
  readonly signal: AbortSignal;
  /** Called with each raw interaction, in the order they come. Must not throw. */
  readonly onInteraction: (raw: unknown, callback: Callback) => void;
}

/** A live connection to Discord's gateway. discord.js keeps it: it reconnects and resumes. */
export interface Session {
  readonly applicationId: string;
  readonly botName: string;
  readonly rest: REST;
  /** Resolves when Discord ends the session for good. */
  readonly refusal: Promise<Refusal>;
  /** Ends it: no interaction comes in any more. Answers under way can still be sent. */
  close(): Promise<void>;
}

/** Rejects with a `Refusal`, or with whatever else kept Discord from being reached. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { token, apiUrl, log, signal, onInteraction } = options;
  const client = new Client({ intents: [], rest: { api: apiUrl, ...REQUESTS } });
  watchRateLimits(client.rest, log);
  const refusal = watchConnection(client, log);
  let refused: Refusal | undefined;
  void refusal.then((reason) => {
    refused = reason;
  });
  takeInteractions(client, onInteraction);
  try {
    const ready = once(client, Events.ClientReady, { signal });
    await Promise.all([ready, client.login(token)]);
  } catch (error) {
    // Not awaited: a socket that Discord does not close would hold up a stop for half a minute.
    client.destroy().catch(() => undefined);
    throw refused ?? asRefusal(error) ?? error;
  }
  return {
    applicationId: client.application?.id ?? '',
    botName: client.user?.username ?? '',
    rest: client.rest,
    refusal,
    close: () => client.destroy(),
  };
}

/**
 * Takes the interactions out of discord.js's hands. It builds objects of its own from every
 * dispatch, and on one that it does not expect it throws beyond anyone's reach, which ends the
 * process. `raw` is emitted first and holds the very packet, so what is taken out of the packet here
 * discord.js never sees. It is left with what keeps the connection, and no server in memory.
 */
function takeInteractions(client: Client, onInteraction: SessionOptions['onInteraction']): void {
  client.on('raw', (packet: { t: string | null; d: unknown }) => {
    const { t: event, d: raw } = packet;
    if (event === GatewayDispatchEvents.Resumed) return;
    if (event === GatewayDispatchEvents.Ready) {
      packet.d = { ...(raw as object), guilds: [] };
      return;
    }
    packet.t = null;
    packet.d = null;
    if (event === GatewayDispatchEvents.InteractionCreate) {
      onInteraction(raw, callbackThrough(client.rest, client.application?.id ?? ''));
    }
  });
}

/** Tells the log what becomes of the connection, and resolves when Discord refuses it. */
function watchConnection(client: Client, log: Logger): Promise<Refusal> {
  // discord.js retries twice a second: an outage is told once, not at every attempt.
  let isUp = true;
  const back = (how: string) => {
    if (!isUp) log.info(`the connection to Discord is back (${how})`);
    isUp = true;
  };
  client.on(Events.ShardReconnecting, () => {
    if (isUp) log.info('lost the connection to Discord: reconnecting');
    isUp = false;
  });
  client.on(Events.ShardResume, () => back('resumed where it broke off'));
  client.on(Events.ShardReady, () => back('a new session'));
  client.on(Events.ShardError, (error) => log.debug({ err: error }, 'connection error'));
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js reports an error'));
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(refusalFor(code)));
  });
}

function refusalFor(code: number): Refusal {
  if (code === GatewayCloseCodes.AuthenticationFailed) return badToken();
  const name = GatewayCloseCodes[code] ?? 'unknown';
  return new Refusal(
    `Discord closed the connection for good (${code}, ${name}). See https://discord.com/developers/docs/topics/opcodes-and-status-codes`,
    1,
  );
}

function asRefusal(error: unknown): Refusal | undefined {
  const isBadToken =
    error instanceof Error && 'code' in error && error.code === DiscordjsErrorCodes.TokenInvalid;
  return isBadToken ? badToken() : undefined;
}
