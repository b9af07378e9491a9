import type { APIRequest, ResponseLike } from '@discordjs/rest';
import type { Logger } from 'pino';

/** What tells of each response. discord.js's REST client is one. */
interface Watched {
  on(event: 'response', listener: (request: APIRequest, response: ResponseLike) => void): unknown;
}

const TOO_MANY_REQUESTS = 429;

/**
 * A line in the log whenever Discord limits what is asked; the client waits and asks again. The path
 * holds a token, so the line has the route.
 */
export function watchRateLimits(rest: Watched, log: Logger): void {
  rest.on('response', ({ method, route }, { status, headers }) => {
    if (status !== TOO_MANY_REQUESTS) return;
    const seconds = headers.get('retry-after') ?? 'some';
    const whole = headers.has('x-ratelimit-global') ? ' of the whole bot' : '';
    log.warn({ method, route }, `Discord limits the requests${whole}: waiting ${seconds} s`);
  });
}
