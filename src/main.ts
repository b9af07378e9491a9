import { type Config, loadEnvironment, readConfig } from './config.ts';
import { createLog, type Log } from './log.ts';

/**
 * The composition root: an HTTP endpoint when there is a public key, the bot on the gateway when
 * there is a token alone, the console when there is neither. What only one of them needs is imported
 * only there: discord.js costs 0.3 s and 40 MB.
 */
async function main(): Promise<void> {
  const reading = readConfig(loadEnvironment());
  if (!reading.ok) {
    const advice = 'Correct the environment or .env; .env.example explains each variable.';
    process.stderr.write(`${reading.problems.join('\n')}\n${advice}\n`);
    process.exitCode = 2;
    return;
  }
  const { config } = reading;
  const log = await createLog({
    level: config.logLevel,
    secrets: config.discordToken ? [config.discordToken] : [],
    output: process.stderr,
    ...(config.shard !== undefined && { shard: config.shard }),
  });
  // Node would print the whole error itself, and those of discord.js hold tokens.
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'a fault that nothing caught: stopping');
    process.exit(1);
  });
  const { publicKey, discordToken: token } = config;
  if (publicKey !== undefined) await runEndpoint(config, publicKey, log);
  else if (token !== undefined) await runBot(config, token, log);
  else await runAtHome(config, log);
}

/** Discord calls: several processes may run behind one address. */
async function runEndpoint(config: Config, publicKey: string, log: Log): Promise<void> {
  const signal = stopSignal();
  const [{ runWebhook }, bot] = await Promise.all([
    import('./discord/webhook/webhook.ts'),
    openBot(config, log, signal),
  ]);
  const { host, port, discordToken: token } = config;
  // Idle connections would keep the process for a while.
  process.exit(await runWebhook({ ...bot, publicKey, host, port, token }));
}

/** The bot calls Discord, in as many processes as Discord asks for. */
async function runBot(config: Config, token: string, log: Log): Promise<void> {
  const { shard, discordApiUrl: apiUrl } = config;
  const signal = stopSignal();
  if (shard === undefined) {
    const { planShards, runShards } = await import('./discord/shards.ts');
    const plan = await planShards({ token, apiUrl, log, signal });
    if (typeof plan === 'number') process.exit(plan);
    const [, program = ''] = process.argv;
    if (plan.shards > 1)
      process.exit(await runShards(program, plan, { token, apiUrl, log, signal }));
  }
  const [{ runGateway }, bot] = await Promise.all([
    import('./discord/gateway.ts'),
    openBot(config, log, signal),
  ]);
  process.exit(await runGateway({ ...bot, token, registers: (shard ?? 0) === 0 }));
}

/** The commands typed at a prompt. */
async function runAtHome(config: Config, log: Log): Promise<void> {
  const [{ openLiveLibrary }, { respond }, { runConsole }] = await Promise.all([
    import('./live-library.ts'),
    import('../commands/index.ts'),
    import('./console/console.ts'),
  ]);
  const { current: library, follow } = await openLiveLibrary(config.corpusDir, log);
  const { stdin: input, stdout: output } = process;
  await runConsole({ library, follow, respond, log, input, output });
}

/** What both ways to Discord need, with the documents open. */
async function openBot(config: Config, log: Log, signal: AbortSignal) {
  const [{ openLiveLibrary }, { commands, respond }] = await Promise.all([
    import('./live-library.ts'),
    import('../commands/index.ts'),
  ]);
  const { current: library, follow } = await openLiveLibrary(config.corpusDir, log);
  void follow(signal);
  return {
    apiUrl: config.discordApiUrl,
    guildId: config.discordGuildId,
    courtesy: {
      isPrivateByDefault: config.privateReplies,
      perMinute: config.questionsPerMinute,
      logsQuestions: config.logQuestions,
    },
    commands,
    respond,
    library,
    log,
    signal,
  };
}

/**
 * Aborted by SIGTERM or SIGINT. Further ones change nothing: npm passes on what the terminal has
 * sent already, and that must not cut the farewell short. A shard stops with what started it, too.
 */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  process.on('disconnect', stop);
  return controller.signal;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
