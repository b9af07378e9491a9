import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

/** Milliseconds that answers under way get when the bot stops. */
const GRACE = 4000;

/** Resolves when the bot is asked to stop. */
export async function aborted(signal: AbortSignal): Promise<undefined> {
  if (!signal.aborted) await once(signal, 'abort');
  return undefined;
}

/** Lets `done` come about, as long as a stop may take, and tells the log whether it did. */
export async function finish(done: Promise<unknown>, log: Logger): Promise<void> {
  const isDone = await Promise.race([done.then(() => true), sleep(GRACE, false)]);
  if (isDone) log.info('stopped');
  else log.warn('stopped before every answer was delivered');
}
