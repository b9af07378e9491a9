import { join, resolve } from 'node:path';
import { z } from 'zod';
import { packageRoot } from './root.ts';

/**
 * The environment, read once. No other file reads `process.env`. `.env.example` explains each
 * variable to the person who sets it.
 */
export interface Config {
  /** The bot on the gateway; beside a public key it only registers the commands. */
  readonly discordToken?: string;
  /** The application's, 64 hexadecimal digits in lower case: Discord calls an HTTP endpoint. */
  readonly publicKey?: string;
  /** Where the endpoint listens; on every address of the machine when left out. */
  readonly host?: string;
  readonly port: number;
  /** The server to register the commands in at once; everywhere when left out. */
  readonly discordGuildId?: string;
  /** Without `/v10` and without a slash at its end. */
  readonly discordApiUrl: string;
  /** Absolute. */
  readonly corpusDir: string;
  readonly logLevel: LogLevel;
  readonly privateReplies: boolean;
  readonly logQuestions: boolean;
  /** How often one member may ask within a minute; 0 for no limit. */
  readonly questionsPerMinute: number;
  /** Which of several processes of one bot this is, when discord.js started it as one. */
  readonly shard?: number;
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

const yesOrNo = z
  .enum(['1', '0', 'true', 'false', 'yes', 'no'], { error: 'expected 1 or 0' })
  .transform((answer) => ['1', 'true', 'yes'].includes(answer));

/** A whole number from 0 to `most`, as a person writes it. */
const wholeNumber = (most: number, what: string) => {
  const error = `expected ${what}: a whole number from 0 to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .pipe(z.number().max(most, { error }));
};

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
  PUBLIC_KEY: z
    .string()
    .regex(/^[\da-f]{64}$/i, {
      error:
        'expected the Public Key of the application, from General Information in the Discord developer portal: 64 hexadecimal digits',
    })
    .transform((key) => key.toLowerCase())
    .optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, { error: 'expected an address or a name of this machine' })
    .optional(),
  PORT: wholeNumber(65_535, 'a port').default(3000),
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
  PRIVATE_REPLIES: yesOrNo.default(false),
  LOG_QUESTIONS: yesOrNo.default(false),
  QUESTIONS_PER_MINUTE: wholeNumber(100_000, 'how often one member may ask').default(20),
  // Set by discord.js's ShardingManager, and by nobody else.
  SHARDS: z.string().regex(/^\d+$/).transform(Number).optional().catch(undefined),
  SHARDING_MANAGER: z.string().optional(),
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
  return { ok: true, config: configFrom(parsed.data) };
}

function configFrom(read: z.infer<typeof environmentSchema>): Config {
  const { DISCORD_TOKEN, PUBLIC_KEY, HOST, DISCORD_GUILD_ID, SHARDING_MANAGER, SHARDS } = read;
  return {
    ...(DISCORD_TOKEN !== undefined && { discordToken: DISCORD_TOKEN }),
    ...(PUBLIC_KEY !== undefined && { publicKey: PUBLIC_KEY }),
    ...(HOST !== undefined && { host: HOST }),
    port: read.PORT,
    ...(DISCORD_GUILD_ID !== undefined && { discordGuildId: DISCORD_GUILD_ID }),
    discordApiUrl: read.DISCORD_API_URL,
    corpusDir: read.CORPUS_DIR,
    logLevel: read.LOG_LEVEL,
    privateReplies: read.PRIVATE_REPLIES,
    logQuestions: read.LOG_QUESTIONS,
    questionsPerMinute: read.QUESTIONS_PER_MINUTE,
    ...(SHARDING_MANAGER !== undefined && SHARDS !== undefined && { shard: SHARDS }),
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
