import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Refusal } from './refusal.ts';

interface Reach {
  readonly apiUrl: string;
  readonly log: Logger;
  /** Gives up. */
  readonly signal: AbortSignal;
}

/** Milliseconds between attempts to reach Discord: the first wait, doubled up to the last. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;

/** Tries until Discord is reached; undefined when stopped before. Rejects with a `Refusal`. */
export async function reachDiscord<T>(
  attempt: () => Promise<T>,
  { apiUrl, log, signal }: Reach,
): Promise<T | undefined> {
  for (let wait = FIRST_WAIT; !signal.aborted; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    try {
      return await attempt();
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

/** Network errors come wrapped, and the cause in the middle says which it is. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return reasonOf(error.cause);
  return 'code' in error ? String(error.code) : error.message;
}
