import { Writable } from 'node:stream';
import type { Callback } from '../../src/discord/callback.ts';
import { createLog, type Log } from '../../src/log.ts';

/** What was sent to Discord: which of the four ways, and the body where there is one. */
export interface Sent {
  readonly way: keyof Callback;
  readonly body?: unknown;
}

/** A Discord that takes everything and keeps it, or refuses as `refuse` says. */
export function recordingCallback(
  refuse: (sent: Sent, count: number) => Error | undefined = () => undefined,
) {
  const sent: Sent[] = [];
  const take = async (way: keyof Callback, body?: unknown) => {
    const item = body === undefined ? { way } : { way, body };
    sent.push(item);
    const refusal = refuse(item, sent.length);
    if (refusal) throw refusal;
  };
  const callback: Callback = {
    send: (_, response) => take('send', response),
    edit: (_, body) => take('edit', body),
    remove: () => take('remove'),
    followUp: (_, body) => take('followUp', body),
  };
  return { sent, callback };
}

/** A log of the program's own making whose JSON lines can be read. */
export async function recordingLog(
  ...secrets: string[]
): Promise<{ log: Log; lines: () => Record<string, unknown>[]; text: () => string }> {
  let written = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  });
  const log = await createLog({ level: 'trace', secrets, output });
  const lines = () =>
    written
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { log, lines, text: () => written };
}
