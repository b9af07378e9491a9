import type { Logger } from 'pino';

/** Milliseconds within which a reason is told once: anybody can send rubbish to an open endpoint. */
const QUIET = 60_000;

/** Tells the log that a request was refused and why, however many there are. */
export function refusalLog(log: Logger): (reason: string) => void {
  const told = new Map<string, { at: number; untold: number }>();
  return (reason) => {
    const now = performance.now();
    const last = told.get(reason);
    if (last && now - last.at < QUIET) {
      last.untold += 1;
      return;
    }
    told.set(reason, { at: now, untold: 0 });
    const more = last?.untold ? ` (and ${last.untold} more since that was last said)` : '';
    log.warn(`refused a request: ${reason}${more}`);
  };
}
