import type { Logger } from 'pino';
import type { Command } from './command.ts';
import { createDelivery, type Delivery, type DeliveryOptions } from './delivery.ts';
import { aborted, finish } from './farewell.ts';
import { readAddress } from './interaction.ts';
import { inviteLink } from './invite.ts';
import { localize } from './localization.ts';
import { firstTime } from './once.ts';
import { reachDiscord } from './reach.ts';
import { Refusal } from './refusal.ts';
import { registerCommands } from './registration.ts';
import { openSession, type SessionOptions } from './session.ts';

interface GatewayOptions extends DeliveryOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly guildId: string | undefined;
  readonly commands: readonly Command[];
  /** False where another process of the same bot does it. */
  readonly registers: boolean;
  /** Asks the bot to stop. */
  readonly signal: AbortSignal;
}

/**
 * The bot on Discord's gateway, until `signal` stops it or Discord refuses it. Resolves with the
 * exit code: 0 when stopped, 2 for a token that Discord does not accept, 1 for another refusal.
 */
export async function runGateway(options: GatewayOptions): Promise<number> {
  const { token, apiUrl, guildId, commands, registers, log, signal } = options;
  const delivery = createDelivery(options);
  const onInteraction = deliverOnce(delivery, log);
  try {
    const session = await reachDiscord(
      () => openSession({ token, apiUrl, log, signal, onInteraction }),
      options,
    );
    if (!session) return 0;
    log.info(`connected to Discord’s gateway as ${session.botName}`);
    if (registers) {
      log.info(`to invite the bot to a server: ${inviteLink(session.applicationId, apiUrl)}`);
      void registerCommands({
        store: session.rest,
        applicationId: session.applicationId,
        guildId,
        commands: commands.map(({ data }) => localize(data)),
        log,
        signal,
      });
    }
    const refusal = await Promise.race([session.refusal, aborted(signal)]);
    if (refusal) throw refusal;
    log.info('stopping');
    await finish(Promise.all([session.close(), delivery.settle()]), log);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    log.fatal(error.message);
    return error.exitCode;
  }
}

/** Discord replays what it is unsure of after a reconnect. */
function deliverOnce(delivery: Delivery, log: Logger): SessionOptions['onInteraction'] {
  const isFirst = firstTime();
  return (raw, callback) => {
    const id = readAddress(raw)?.id;
    if (id !== undefined && !isFirst(id)) {
      log.debug({ interaction: id }, 'an interaction came in again: it has its answer');
      return;
    }
    void delivery.deliver(raw, callback);
  };
}
