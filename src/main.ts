import { type Config, loadEnvironment, readConfig } from './config.ts';
import { showControls } from './console/controls.ts';
import type { Problem } from './corpus/file.ts';
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
  const [{ loadCorpus }, { createLibrary }, { commands, respond }] = await Promise.all([
    import('./corpus/load.ts'),
    import('./library.ts'),
    import('../commands/index.ts'),
  ]);
  const corpus = await loadCorpus(config.corpusDir);
  const isEmpty = corpus.documents.length === 0;
  const folder = config.corpusDir;
  for (const problem of corpus.problems) {
    // Said below, with what it means and what to do.
    if (!(isEmpty && problem.file === folder)) tell(problem, log);
  }
  if (isEmpty) {
    const reason = corpus.problems.find(({ file }) => file === folder)?.message;
    log.warn(
      `${folder}: ${reason ?? 'no document here could be used'}. So there is nothing to quote from, and every question is told so. Put documents there (npm run ingest -- FILE) and start again.`,
    );
  }
  const library = createLibrary(corpus);
  if (config.discordToken === undefined) {
    const { runConsole } = await import('./console/console.ts');
    await runConsole({ library, respond, log, input: process.stdin, output: process.stdout });
    return;
  }
  const { runGateway } = await import('./discord/gateway.ts');
  const exitCode = await runGateway({
    token: config.discordToken,
    apiUrl: config.discordApiUrl,
    guildId: config.discordGuildId,
    commands,
    respond,
    library,
    log,
    signal: stopSignal(),
  });
  // Idle connections to Discord would keep the process for a while.
  process.exit(exitCode);
}

function tell({ severity, file, line, message }: Problem, log: Log): void {
  const place = line === undefined ? file : `${file}:${line}`;
  log[severity === 'error' ? 'error' : 'warn'](showControls(`${place}: ${message}`));
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
