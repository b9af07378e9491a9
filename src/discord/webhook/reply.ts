import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Callback } from '../callback.ts';
import { isUnknownReply } from '../fate.ts';
import { writeJson } from './exchange.ts';

/**
 * The first response goes back on the connection that asked; everything later through Discord's API.
 * When the connection was cut the first one goes there too: should Discord have it already, it says
 * so and shows it once.
 */
export function replyOn(response: ServerResponse, api: Callback, log: Logger): Callback {
  return {
    async send(address, body) {
      if (await writeJson(response, 200, body)) return;
      log.warn(
        { interaction: address.id },
        'the connection was cut before the answer went out: sending it through Discord’s API',
      );
      await api.send(address, body);
    },
    edit: (address, body) => onceMade(() => api.edit(address, body)),
    remove: (address) => onceMade(() => api.remove(address)),
    followUp: (address, body) => onceMade(() => api.followUp(address, body)),
  };
}

/** Milliseconds to wait for Discord to make the reply that it was just told to make. */
const WAITS = [250, 1000, 3000];

/** Discord knows a deferred reply a moment after our response left, and until then denies it. */
async function onceMade(request: () => Promise<void>): Promise<void> {
  for (const wait of WAITS) {
    try {
      await request();
      return;
    } catch (error) {
      if (!isUnknownReply(error)) throw error;
      await sleep(wait);
    }
  }
  await request();
}

/** For an interaction that came in again while its answer is made: the first one brings the rest. */
export function firstResponseOnly({ send }: Callback): Callback {
  const nothing = async () => {};
  return { send, edit: nothing, remove: nothing, followUp: nothing };
}
