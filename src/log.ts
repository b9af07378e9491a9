import type { WriteStream } from 'node:tty';
import pino, { type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './config.ts';

export type Log = Logger;

interface LogOptions {
  readonly level: LogLevel;
  /** Whatever must never be written: the token. */
  readonly secrets: readonly string[];
  /** Said in each line, where several processes of one bot write. */
  readonly shard?: number;
  /** Where lines go. Standard error in the program, since answers go to standard output. */
  readonly output: NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'hasColors'>>;
}

/**
 * The log: readable lines on a terminal, JSON elsewhere. Nothing passes that holds a secret, an
 * interaction's token or an Authorization header, whatever was logged: the finished line is
 * cleaned, so no caller has to remember it.
 */
export async function createLog({ level, secrets, shard, output }: LogOptions): Promise<Log> {
  const clean = createCleaner(secrets);
  const cleaned: DestinationStream = { write: (line) => void output.write(clean(line)) };
  const options = {
    level,
    base: shard === undefined ? null : { shard },
    serializers: { err: describeError },
    redact: { paths: ['authorization', 'token', '*.authorization', '*.token'], censor: REDACTED },
  };
  return pino(
    options,
    output.isTTY ? await prettyStream(cleaned, output.hasColors?.() ?? false) : cleaned,
  );
}

const REDACTED = '[redacted]';

/** Addresses of callbacks and webhooks carry the interaction's token, which answers for the bot. */
const ADDRESS_TOKEN = /((?:interactions|webhooks)\/[^/\s"]+\/)[^/?\s"\\]+/g;
const AUTHORIZATION = /\b(Bot|Bearer)\s+[\w-]+\.[\w.-]+/g;

/** In characters. Something shorter is no token, and to take it out would tear words apart. */
const SHORTEST_SECRET = 8;

/** A function that takes the secrets out of a text. */
function createCleaner(secrets: readonly string[]): (text: string) => string {
  const forbidden = secrets.filter((secret) => secret.length >= SHORTEST_SECRET);
  return (text) =>
    forbidden
      .reduce((rest, secret) => rest.replaceAll(secret, REDACTED), text)
      .replace(ADDRESS_TOKEN, `$1${REDACTED}`)
      .replace(AUTHORIZATION, `$1 ${REDACTED}`);
}

/**
 * The parts of an error that help, and no others: the errors of discord.js carry the address and
 * the whole body of the request, which is a member's answer.
 */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const known = Object.fromEntries(
    ['code', 'status', 'method'].flatMap((key) => {
      const value: unknown = Reflect.get(error, key);
      return typeof value === 'string' || typeof value === 'number' ? [[key, value]] : [];
    }),
  );
  return {
    type: error.name,
    message: error.message,
    ...known,
    ...(error.stack !== undefined && { stack: error.stack }),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}

/** Synchronous, so that a line written just before the process ends is not lost. */
async function prettyStream(
  destination: DestinationStream,
  colorize: boolean,
): Promise<DestinationStream> {
  const { prettyFactory } = await import('pino-pretty');
  const format = prettyFactory({ colorize, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' });
  return { write: (line) => void destination.write(format(JSON.parse(line))) };
}
