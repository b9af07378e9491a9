import { join, resolve } from 'node:path';
import { z } from 'zod';
import { packageRoot } from './root.ts';

/**
 * The environment, read once. No other file reads `process.env`. `.env.example` explains each
 * variable to the person who sets it.
 */
export interface Config {
  /** Without one there is no Discord: the console opens instead. */
  readonly discordToken?: string;
  /** The server to register the commands in at once; everywhere when left out. */
  readonly discordGuildId?: string;
  /** Without `/v10` and without a slash at its end. */
  readonly discordApiUrl: string;
  /** Absolute. */
  readonly corpusDir: string;
  readonly logLevel: LogLevel;
}

export type LogLevel = z.infer<typeof logLevel>;

/** `problems` hold a line for each bad variable: its name and what was expected. */
export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

const logLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
  error: 'expected fatal, error, warn, info, debug, trace or silent',
});

// The messages never show the value that came: one of them is a secret, and people do paste it
// into the wrong line.
const environmentSchema = z.object({
  DISCORD_TOKEN: z
    .string()
    .transform((token) => token.replace(/^Bot\s+/i, ''))
    .pipe(
      z.string().regex(/^[\w.-]+$/, {
        error:
          'expected the bot token from the Discord developer portal: letters, digits, dots, dashes and underscores only, without quotes or spaces',
      }),
    )
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, { error: 'expected the id of a server: 17 to 20 digits' })
    .optional(),
  DISCORD_API_URL: z
    .string()
    .refine(isSafeAddress, {
      error:
        'expected an https address such as https://discord.com/api (http only for this machine, as the token is sent there)',
    })
    .transform((address) => address.replace(/\/+$/, ''))
    .default('https://discord.com/api'),
  CORPUS_DIR: z
    .string()
    .transform((folder) => resolve(folder))
    .default(join(packageRoot, 'corpus')),
  LOG_LEVEL: logLevel.default('info'),
});

export function readConfig(environment: Environment): ConfigReading {
  const stated = Object.entries(environment).flatMap(([name, value]) => {
    const trimmed = value?.trim();
    return trimmed ? [[name, trimmed] as const] : [];
  });
  const parsed = environmentSchema.safeParse(Object.fromEntries(stated));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `${issue.path.join('.')}: ${issue.message}.`,
    );
    return { ok: false, problems };
  }
  const { DISCORD_TOKEN, DISCORD_GUILD_ID, DISCORD_API_URL, CORPUS_DIR, LOG_LEVEL } = parsed.data;
  return {
    ok: true,
    config: {
      ...(DISCORD_TOKEN !== undefined && { discordToken: DISCORD_TOKEN }),
      ...(DISCORD_GUILD_ID !== undefined && { discordGuildId: DISCORD_GUILD_ID }),
      discordApiUrl: DISCORD_API_URL,
      corpusDir: CORPUS_DIR,
      logLevel: LOG_LEVEL,
    },
  };
}

/**
 * The environment of this process with what `.env` adds to it; what is set already wins. Throws
 * when there is a `.env` that cannot be read.
 */
export function loadEnvironment(file = join(packageRoot, '.env')): Environment {
  try {
    process.loadEnvFile(file);
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isAbsent) throw new Error(`${file}: expected a readable file of NAME=value lines`);
  }
  // biome-ignore lint/style/noProcessEnv: the one place that reads the environment
  return process.env;
}

function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const isThisMachine = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine);
}
