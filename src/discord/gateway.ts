import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Library } from '../library.ts';
import type { Command } from './command.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import type { Respond } from './dispatch.ts';
import { inviteLink } from './invite.ts';
import { registerCommands } from './registration.ts';
import { openSession, Refusal, type Session } from './session.ts';

interface GatewayOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly guildId: string | undefined;
  readonly commands: readonly Command[];
  readonly respond: Respond;
  /** As of now: it may be another one later. */
  readonly library: () => Library;
  readonly log: Logger;
  /** Asks the bot to stop. */
  readonly signal: AbortSignal;
}

/** Milliseconds between attempts to reach Discord: the first wait, doubled up to the last. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;

/** Milliseconds that answers under way get when the bot stops. */
const GRACE = 4000;

/**
 * The bot on Discord's gateway, until `signal` stops it or Discord refuses it. Resolves with the
 * exit code: 0 when stopped, 2 for a token that Discord does not accept, 1 for another refusal.
 */
export async function runGateway(options: GatewayOptions): Promise<number> {
  const { apiUrl, guildId, commands, log, signal } = options;
  const delivery = createDelivery(options);
  try {
    const session = await openPatiently(options, delivery);
    if (!session) return 0;
    log.info(`connected to Discord as ${session.botName}`);
    log.info(`to invite the bot to a server: ${inviteLink(session.applicationId, apiUrl)}`);
    void registerCommands({
      store: session.rest,
      applicationId: session.applicationId,
      guildId,
      commands: commands.map((command) => command.data),
      log,
      signal,
    });
    const refusal = await Promise.race([session.refusal, aborted(signal)]);
    if (refusal) throw refusal;
    await stop(session, delivery, log);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    log.fatal(error.message);
    return error.exitCode;
  }
}

/** Tries until Discord is reached; undefined when stopped before. Rejects with a `Refusal`. */
async function openPatiently(
  { token, apiUrl, log, signal }: GatewayOptions,
  delivery: Delivery,
): Promise<Session | undefined> {
  for (let wait = FIRST_WAIT; !signal.aborted; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    try {
      return await openSession({
        token,
        apiUrl,
        log,
        signal,
        onInteraction: (raw, callback) => void delivery.deliver(raw, callback),
      });
    } catch (error) {
      if (error instanceof Refusal) throw error;
      if (signal.aborted) break;
      log.warn(
        `cannot reach Discord at ${apiUrl} (${reasonOf(error)}): trying again in ${wait / 1000} s`,
      );
      await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
  }
  return undefined;
}

async function stop(session: Session, delivery: Delivery, log: Logger): Promise<void> {
  log.info('stopping');
  const done = Promise.all([session.close(), delivery.settle()]).then(() => true);
  const isDone = await Promise.race([done, sleep(GRACE, false)]);
  if (isDone) log.info('stopped');
  else log.warn('stopped before every answer was delivered');
}

async function aborted(signal: AbortSignal): Promise<undefined> {
  if (!signal.aborted) await once(signal, 'abort');
  return undefined;
}

/** Network errors come wrapped, and the cause in the middle says which it is. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return reasonOf(error.cause);
  return 'code' in error ? String(error.code) : error.message;
}
