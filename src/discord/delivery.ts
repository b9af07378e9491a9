import { randomBytes } from 'node:crypto';
import type { APIInteractionResponse } from 'discord-api-types/payloads/v10';
import type { Logger } from 'pino';
import type { Library } from '../library.ts';
import { apology, pleaForTime } from './apology.ts';
import type { Address, Callback } from './callback.ts';
import { type Courtesy, inPrivate, wantsPrivacy } from './courtesy.ts';
import { deferralOf, fulfil } from './deferral.ts';
import { withoutWordsOf } from './discretion.ts';
import type { Respond } from './dispatch.ts';
import { isAnsweredAlready, isRefusedBody } from './fate.ts';
import { readAddress } from './interaction.ts';
import { createLimit } from './limit.ts';
import { asAsked } from './question.ts';

export interface Delivery {
  /** Answers one raw interaction. Never rejects: what goes wrong is told to the member and logged. */
  deliver(raw: unknown, callback: Callback): Promise<void>;
  /** Resolves when nothing that was taken on is still unanswered. */
  settle(): Promise<void>;
}

export interface DeliveryOptions {
  readonly respond: Respond;
  /** As of now. An interaction is answered from the one that there was when it came in. */
  readonly library: () => Library;
  readonly courtesy: Courtesy;
  readonly log: Logger;
  /** Milliseconds to wait for an answer before Discord is told that it will come later. */
  readonly patience?: number;
}

const PATIENCE = 2000;

/** What every transport shares: from an interaction that came in to one answer at Discord. */
export function createDelivery(options: DeliveryOptions): Delivery {
  const { respond, library, courtesy, log, patience = PATIENCE } = options;
  const { isPrivateByDefault, logsQuestions } = courtesy;
  const limit = createLimit(courtesy.perMinute);
  const inFlight = new Set<Promise<void>>();

  /** An error as the log may have it: what members write belongs there only where that was decided. */
  const loggable = (error: unknown, raw: unknown) =>
    logsQuestions ? error : withoutWordsOf(raw, error);

  /** Logs a fault and makes the response that gives the member the reference it is logged under. */
  async function report(
    error: unknown,
    raw: unknown,
    what: string,
  ): Promise<APIInteractionResponse> {
    const reference = randomBytes(3).toString('hex');
    log.error({ reference, err: loggable(error, raw) }, what);
    return apology(raw, reference);
  }

  async function answer(raw: unknown, isForOne: boolean): Promise<APIInteractionResponse> {
    const admission = limit.admit(raw, performance.now());
    if (!admission.ok) {
      log.debug({ seconds: admission.seconds }, 'a member asks more often than the limit allows');
      return pleaForTime(raw, admission);
    }
    try {
      const response = await respond(raw, library());
      return isForOne ? inPrivate(response) : response;
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
      if (!isRefusedBody(error)) throw error;
      await send(await report(error, raw, 'Discord did not take an answer'));
    }
  }

  async function exchange(raw: unknown, address: Address, callback: Callback): Promise<void> {
    const isForOne = wantsPrivacy(raw, isPrivateByDefault);
    const pending = answer(raw, isForOne);
    const deferral = deferralOf(raw, isForOne);
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
    const start = performance.now();
    if (logsQuestions) log.info({ interaction: address.id, ...asAsked(raw) }, 'asked');
    try {
      await exchange(raw, address, callback);
      const milliseconds = Math.round(performance.now() - start);
      log.trace({ interaction: address.id, milliseconds }, 'answered');
    } catch (error) {
      if (isAnsweredAlready(error)) {
        log.debug({ interaction: address.id }, 'Discord has this answer already');
      } else {
        const err = loggable(error, raw);
        log.error({ interaction: address.id, err }, 'an answer could not be delivered');
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
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    return await Promise.race([pending, late]);
  } finally {
    clearTimeout(timer);
  }
}
