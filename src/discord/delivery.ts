import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Library } from '../library.ts';
import { type Address, type Callback, isAnsweredAlready, isExpired } from './callback.ts';
import { deferralOf, fulfil, typeOf } from './deferral.ts';
import type { Respond } from './dispatch.ts';
import { readAddress, readLocale } from './interaction.ts';
import { messageBody, notice } from './message.ts';
import { textsFor } from './texts/texts.ts';

export interface Delivery {
  /** Answers one raw interaction. Never rejects: what goes wrong is told to the member and logged. */
  deliver(raw: unknown, callback: Callback): Promise<void>;
  /** Resolves when nothing that was taken on is still unanswered. */
  settle(): Promise<void>;
}

interface DeliveryOptions {
  readonly respond: Respond;
  /** As of now. An interaction is answered from the one that there was when it came in. */
  readonly library: () => Library;
  readonly log: Logger;
  /** Milliseconds to wait for an answer before Discord is told that it will come later. */
  readonly patience?: number;
}

const PATIENCE = 2000;

/** Ids kept to know a repeated dispatch by: far more than Discord replays after a reconnect. */
const REMEMBERED = 1000;

/** What every transport shares: from an interaction that came in to one answer at Discord. */
export function createDelivery(options: DeliveryOptions): Delivery {
  const { respond, library, log, patience = PATIENCE } = options;
  const seen = new Set<string>();
  const inFlight = new Set<Promise<void>>();

  function isNew(id: string): boolean {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
    return true;
  }

  /** Logs a fault and makes the response that gives the member the reference it is logged under. */
  async function report(
    error: unknown,
    raw: unknown,
    what: string,
  ): Promise<APIInteractionResponse> {
    const reference = randomBytes(3).toString('hex');
    log.error({ reference, err: error }, what);
    return apology(raw, reference);
  }

  async function answer(raw: unknown): Promise<APIInteractionResponse> {
    try {
      return await respond(raw, library());
    } catch (error) {
      return report(error, raw, 'an interaction could not be answered');
    }
  }

  /** An answer that Discord refuses is a fault of ours, and the member still hears of it. */
  async function bring(
    response: APIInteractionResponse,
    raw: unknown,
    send: (response: APIInteractionResponse) => Promise<void>,
  ): Promise<void> {
    try {
      await send(response);
    } catch (error) {
      if (isAnsweredAlready(error) || isExpired(error)) throw error;
      await send(await report(error, raw, 'Discord did not take an answer'));
    }
  }

  async function exchange(raw: unknown, address: Address, callback: Callback): Promise<void> {
    const pending = answer(raw);
    const deferral = deferralOf(raw);
    const prompt = await (deferral ? within(patience, pending) : pending);
    if (prompt) {
      await bring(prompt, raw, (response) => callback.send(address, response));
    } else if (deferral) {
      await callback.send(address, deferral);
      const late = await pending;
      await bring(late, raw, (response) => fulfil(deferral, response, address, callback));
    }
  }

  async function attempt(raw: unknown, address: Address, callback: Callback): Promise<void> {
    try {
      await exchange(raw, address, callback);
    } catch (error) {
      if (isAnsweredAlready(error)) {
        log.debug({ interaction: address.id }, 'Discord has this answer already');
      } else {
        log.error({ interaction: address.id, err: error }, 'an answer could not be delivered');
      }
    }
  }

  return {
    async deliver(raw, callback) {
      const address = readAddress(raw);
      if (!address) {
        log.warn('an interaction without an id or a token came in: it cannot be answered');
        return;
      }
      // Discord replays what it is unsure of after a reconnect.
      if (!isNew(address.id)) {
        log.debug({ interaction: address.id }, 'an interaction came in again: it has its answer');
        return;
      }
      const delivered = attempt(raw, address, callback);
      inFlight.add(delivered);
      await delivered;
      inFlight.delete(delivered);
    },
    async settle() {
      while (inFlight.size > 0) await Promise.all(inFlight);
    },
  };
}

/** What `pending` comes to if that takes no more than so many milliseconds. */
async function within<T>(milliseconds: number, pending: Promise<T>): Promise<T | undefined> {
  const timer = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: timer.signal }).catch(() => undefined);
  const first = await Promise.race([pending, late]);
  timer.abort();
  return first;
}

async function apology(raw: unknown, reference: string): Promise<APIInteractionResponse> {
  if (typeOf(raw) === InteractionType.ApplicationCommandAutocomplete) {
    return {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: [] },
    };
  }
  const { faults } = await textsFor(readLocale(raw));
  const message = notice(faults.failed({ reference }));
  return { type: InteractionResponseType.ChannelMessageWithSource, data: messageBody(message) };
}
