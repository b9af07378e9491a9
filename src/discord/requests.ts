import { setTimeout as sleep } from 'node:timers/promises';
import { Routes } from 'discord-api-types/rest/v10';
import type { Callback } from './callback.ts';
import { fateOf } from './fate.ts';

/**
 * For discord.js's REST client, in milliseconds: an answer that takes longer comes too late for the
 * member. How often it tries is decided here, as it would repeat what must not be said twice.
 */
export const REQUESTS = { timeout: 5000, retries: 0 } as const;

/** The requests that callbacks make. discord.js's REST client is one. */
export interface Requests {
  post(route: `/${string}`, options: RequestOptions): Promise<unknown>;
  patch(route: `/${string}`, options: RequestOptions): Promise<unknown>;
  delete(route: `/${string}`, options: RequestOptions): Promise<unknown>;
}

interface RequestOptions {
  readonly auth: false;
  readonly body?: unknown;
}

/** `auth: false`, since an interaction's own token answers it, not the bot's. */
export function callbackThrough(requests: Requests, applicationId: string): Callback {
  return {
    // Discord takes one first response, and an edit or a removal done twice is one: where it is not
    // known what came of them, they are repeated.
    send: ({ id, token }, body) =>
      persist('repeatable', () =>
        requests.post(Routes.interactionCallback(id, token), { auth: false, body }),
      ),
    edit: ({ token }, body) =>
      persist('repeatable', () =>
        requests.patch(Routes.webhookMessage(applicationId, token), { auth: false, body }),
      ),
    remove: ({ token }) =>
      persist('repeatable', () =>
        requests.delete(Routes.webhookMessage(applicationId, token), { auth: false }),
      ),
    // A second message would be a second answer.
    followUp: ({ token }, body) =>
      persist('once', () =>
        requests.post(Routes.webhook(applicationId, token), { auth: false, body }),
      ),
  };
}

/** Milliseconds between attempts to get an answer to Discord. */
const WAITS = [250, 1000, 3000];

async function persist(
  kind: 'repeatable' | 'once',
  request: () => Promise<unknown>,
): Promise<void> {
  for (const wait of WAITS) {
    try {
      await request();
      return;
    } catch (error) {
      const fate = fateOf(error);
      if (fate === 'refused' || (fate === 'unknown' && kind === 'once')) throw error;
      await sleep(wait);
    }
  }
  await request();
}
