import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { respond } from '../../commands/index.ts';
import { EXIT, type ExitCode } from '../../src/cli/exit.ts';
import { explain } from '../../src/cli/explain.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createLibrary } from '../../src/library.ts';
import { Twin } from '../end-to-end/twin.ts';
import { benchCollection } from './collections.ts';
import { benchIngest } from './ingest.ts';
import { measureLoad, readQuestions } from './load.ts';
import { residentMegabytes } from './process.ts';
import { quantile } from './quantile.ts';

/**
 * What speed and memory are promised, measured: start to prompt beside an empty Node.js, the time
 * of an answer, the resident memory of the bot in a session, and what it takes to ingest. Medians;
 * compare within one run.
 */

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What `npm start` gives to node: the start script without `exec node`. */
const [, , ...START]: string[] = JSON.parse(
  readFileSync(`${ROOT}package.json`, 'utf8'),
).scripts.start.split(' ');
const TOKEN = 'bench-token';

const print = (line: string) => process.stdout.write(`${line}\n`);

function environment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { ...process.env, DISCORD_TOKEN: '', DISCORD_GUILD_ID: '', PUBLIC_KEY: '', ...extra };
}

/** Milliseconds until the process ends, or until it has written what matches. */
function timeProcess(args: readonly string[], until?: RegExp): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: ROOT, env: environment(), stdio: 'pipe' });
  child.stderr.resume();
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (text: Buffer) => {
      output += text;
      if (!until?.test(output)) return;
      resolve(performance.now() - start);
      child.kill();
    });
    child.on('error', reject);
    child.on('close', () => {
      if (until === undefined) resolve(performance.now() - start);
      else reject(new Error(`expected ${until} from ${args.join(' ')}, it ended with: ${output}`));
    });
  });
}

async function measureStart(): Promise<void> {
  const empty: number[] = [];
  const prompt: number[] = [];
  for (let run = 0; run < 11; run += 1) {
    empty.push(await timeProcess(['-e', '0']));
    prompt.push(await timeProcess(START, /\/help/));
  }
  const [base, start] = [quantile(empty, 0.5), quantile(prompt, 0.5)];
  const limit = 1.5 * base + 500;
  print(
    `start to prompt   ${start.toFixed(0)} ms (node -e 0: ${base.toFixed(0)} ms; bound 1.5 × that + 500 ms = ${limit.toFixed(0)} ms)`,
  );
}

async function measureQuestions(): Promise<void> {
  const library = createLibrary(await loadCorpus(`${ROOT}corpus`));
  const questions = readQuestions(ROOT);
  const asked: number[] = [];
  const replied: number[] = [];
  for (let round = 0; round < 25; round += 1) {
    for (const text of questions) {
      const start = performance.now();
      library.ask({ text });
      asked.push(performance.now() - start);
    }
    for (const value of questions) {
      const options = [{ type: 3, name: 'question', value }];
      const interaction = { id: '1', token: 't', type: 2, data: { name: 'ask', type: 1, options } };
      const start = performance.now();
      await respond(interaction, library);
      replied.push(performance.now() - start);
    }
  }
  for (const [name, times] of [
    ['question', asked],
    ['reply to /ask', replied],
  ] as const) {
    const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
    print(
      `${name.padEnd(17)} p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms (bound 5 ms; ${times.length} of them, the first ones included)`,
    );
  }
}

async function measureMemory(): Promise<void> {
  const twin = await Twin.start(TOKEN);
  try {
    const child = spawn(process.execPath, START, {
      cwd: ROOT,
      env: environment({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: twin.apiUrl, LOG_LEVEL: 'info' }),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await new Promise<void>((resolve, reject) => {
      let output = '';
      child.stderr.on('data', (text: Buffer) => {
        output += text;
        if (/oauth2\/authorize/.test(output)) resolve();
      });
      child.on('close', () => reject(new Error(`the bot ended: ${output}`)));
    });
    // The heap settles after the start.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    print(
      `resident memory   ${residentMegabytes(child.pid).toFixed(0)} MB in a session with Discord (bound 110 MB)`,
    );
    child.kill('SIGTERM');
  } finally {
    await twin.stop();
  }
}

const program = new Command('bench')
  .description('Measures speed and memory: the bot, or with --data the search over collections.')
  .option('--data <dir...>', 'folders with corpus.jsonl and queries.jsonl')
  .option('--load', 'the HTTP endpoint under load, for half a minute')
  .exitOverride()
  .action(async ({ data, load }: { data?: string[]; load?: true }) => {
    print(`Node.js ${process.version}`);
    if (load) {
      const library = createLibrary(await loadCorpus(`${ROOT}corpus`));
      for (const line of await measureLoad(START, ROOT, readQuestions(ROOT), library)) print(line);
      return;
    }
    if (data) {
      for (const folder of data) print(await benchCollection(folder));
      return;
    }
    await measureStart();
    await measureQuestions();
    await measureMemory();
    print(await benchIngest(ROOT));
  });

let exit: ExitCode = EXIT.answered;
try {
  await program.parseAsync();
} catch (error) {
  exit = explain(error, process.env.LOG_LEVEL === 'debug');
}
process.exit(exit);
