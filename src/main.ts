import { type Config, loadEnvironment, readConfig } from './config.ts';
import { createLog, type Log } from './log.ts';

/**
 * The composition root: the bot when there is a token, the console when there is none. What only
 * one of them needs is imported only there: discord.js costs 0.3 s and 40 MB.
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
  });
  // Node would print the whole error itself, and those of discord.js hold tokens.
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'a fault that nothing caught: stopping');
    process.exit(1);
  });
  await run(config, log);
}

async function run(config: Config, log: Log): Promise<void> {
  const [{ openLiveLibrary }, { commands, respond }] = await Promise.all([
    import('./live-library.ts'),
    import('../commands/index.ts'),
  ]);
  const { current: library, follow } = await openLiveLibrary(config.corpusDir, log);
  if (config.discordToken === undefined) {
    const { runConsole } = await import('./console/console.ts');
    const { stdin: input, stdout: output } = process;
    await runConsole({ library, follow, respond, log, input, output });
    return;
  }
  const { runGateway } = await import('./discord/gateway.ts');
  const signal = stopSignal();
  void follow(signal);
  const exitCode = await runGateway({
    token: config.discordToken,
    apiUrl: config.discordApiUrl,
    guildId: config.discordGuildId,
    commands,
    respond,
    library,
    log,
    signal,
  });
  // Idle connections to Discord would keep the process for a while.
  process.exit(exitCode);
}

/**
 * Aborted by SIGTERM or SIGINT. Further ones change nothing: npm passes on what the terminal has
 * sent already, and that must not cut the farewell short.
 */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => controller.abort());
  return controller.signal;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
