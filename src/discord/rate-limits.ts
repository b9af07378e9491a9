import type { RateLimitData } from '@discordjs/rest';
import type { Logger } from 'pino';

/** What tells when Discord makes it wait. discord.js's REST client is one. */
interface Waiting {
  on(event: 'rateLimited', listener: (limit: RateLimitData) => void): unknown;
}

/** A line in the log for each request that has to wait. Its address holds a token and is left out. */
export function watchRequests(rest: Waiting, log: Logger): void {
  rest.on('rateLimited', ({ global, method, route, retryAfter, scope }) => {
    log.warn(
      { method, route, scope },
      `Discord limits how often ${global ? 'this bot may ask anything' : 'this may be asked'}: trying again in ${retryAfter} ms`,
    );
  });
}
