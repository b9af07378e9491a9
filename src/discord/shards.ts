import { setTimeout as sleep } from 'node:timers/promises';
import { REST, Routes, type Shard, ShardingManager } from 'discord.js';
import type { Logger } from 'pino';
import { z } from 'zod';
import { aborted, finish } from './farewell.ts';
import { reachDiscord } from './reach.ts';
import { badToken, Refusal } from './refusal.ts';

interface Connection {
  readonly token: string;
  readonly apiUrl: string;
  readonly log: Logger;
  /** Asks the bot to stop. */
  readonly signal: AbortSignal;
}

/** How Discord wants a bot of this size to connect. */
export interface ShardPlan {
  /** Connections that share its servers among them; 1 for all but the largest bots. */
  readonly shards: number;
  /** Milliseconds between two of them that connect. */
  readonly spacing: number;
}

/** Discord lets so many connections begin in this many milliseconds, with some to spare. */
const BETWEEN_STARTS = 5500;

const gatewayBot = z.looseObject({
  shards: z.int().min(1),
  session_start_limit: z
    .looseObject({ max_concurrency: z.int().min(1).default(1) })
    .default({ max_concurrency: 1 }),
});

/** Asks Discord. With a number: the exit code, as it refused the token or the wait was ended. */
export async function planShards(connection: Connection): Promise<ShardPlan | number> {
  const { token, apiUrl, log } = connection;
  const rest = new REST({ api: apiUrl }).setToken(token);
  try {
    const plan = await reachDiscord(() => ask(rest), connection);
    return plan ?? 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    log.fatal(error.message);
    return error.exitCode;
  }
}

async function ask(rest: REST): Promise<ShardPlan> {
  try {
    const { shards, session_start_limit: limit } = gatewayBot.parse(
      await rest.get(Routes.gatewayBot()),
    );
    return { shards, spacing: Math.ceil(BETWEEN_STARTS / limit.max_concurrency) };
  } catch (error) {
    const isRefused = error instanceof Error && 'status' in error && error.status === 401;
    throw isRefused ? badToken() : error;
  }
}

/** Milliseconds before a shard that ended starts again: the first wait, doubled up to the last. */
const FIRST_WAIT = 5000;
const LONGEST_WAIT = 60_000;

/**
 * Runs `program` once for each shard, until `signal`. One that ends is started again, and slower
 * each time: Discord counts starts, and takes the token away from a bot that makes too many. Resolves
 * with the exit code: that of a shard whose token Discord does not accept, as no other will do better.
 */
export async function runShards(
  program: string,
  plan: ShardPlan,
  { token, log, signal }: Connection,
): Promise<number> {
  const { shards: count, spacing } = plan;
  const manager = new ShardingManager(program, {
    token,
    totalShards: count,
    respawn: false,
    execArgv: process.execArgv,
  });
  const ending = new AbortController();
  const stop = AbortSignal.any([signal, ending.signal]);
  let exitCode = 0;
  log.info(`Discord asks for ${count} shards: starting a process for each`);
  for (let id = 0; id < count && !stop.aborted; id += 1) {
    const shard = manager.createShard(id);
    keepAlive(shard, log, stop, (code) => {
      exitCode = code;
      ending.abort();
    });
    await shard.spawn(-1);
    await sleep(spacing, undefined, { signal: stop }).catch(() => undefined);
  }
  await aborted(stop);
  log.info('stopping every shard');
  await finish(Promise.all(manager.shards.map(endShard)), log);
  return exitCode;
}

/** Starts a shard again when it ends by itself; `give up` hears of the code where that is no use. */
function keepAlive(
  shard: Shard,
  log: Logger,
  stop: AbortSignal,
  giveUp: (code: number) => void,
): void {
  let wait = FIRST_WAIT;
  shard.on('death', async (child) => {
    if (stop.aborted) return;
    const code = 'exitCode' in child ? child.exitCode : null;
    if (code === 2) {
      giveUp(code);
      return;
    }
    log.error(`shard ${shard.id} ended (exit code ${code}): starting it again in ${wait / 1000} s`);
    await sleep(wait, undefined, { signal: stop }).catch(() => undefined);
    wait = Math.min(2 * wait, LONGEST_WAIT);
    if (!stop.aborted) await shard.spawn(-1);
  });
}

/** Asks a shard to stop, and resolves when its process is gone. */
async function endShard(shard: Shard): Promise<void> {
  const child = shard.process;
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await gone;
}
