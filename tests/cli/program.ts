import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number | null;
}

/** The folder of the package, as a person who types commands in it has it. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is set in the environment of whoever runs the tests must not matter. */
const environment = { PATH: process.execPath.replace(/[^/\\]+$/u, ''), DISCORD_TOKEN: '' };

/** Runs the built command line as its own process and waits for its end. */
export function runCli(...args: readonly string[]): Promise<Ended> {
  return runNode(['dist/src/cli.js', ...args]);
}

/** The same, still running. */
export function startCli(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['dist/src/cli.js', ...args], { cwd: root, env: environment });
}

export async function runNode(
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return end(spawn(process.execPath, args, { cwd: root, env: { ...environment, ...env } }), input);
}

/** Runs a shell line in which `$NODE` is this Node: for pipes and redirections. */
export async function runShell(line: string): Promise<Ended> {
  const env = { ...environment, PATH: `${environment.PATH}:/usr/bin:/bin`, NODE: process.execPath };
  return end(spawn('bash', ['--norc', '-c', line], { cwd: root, env }), '');
}

async function end(child: ReturnType<typeof spawn>, input: string): Promise<Ended> {
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) throw new Error('expected a process with three pipes');
  // A process that ends early reads no input: its exit code tells.
  stdin.on('error', () => undefined);
  stdin.end(input);
  const [out, err] = await Promise.all([text(stdout), text(stderr), once(child, 'close')]);
  return { stdout: out, stderr: err, exit: child.exitCode };
}
