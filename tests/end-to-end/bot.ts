import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm start` runs, without the shell and npm around it. */
const START: string[] = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'))
  .scripts.start.replace(/^exec /, '')
  .split(' ');

/** Every variable that the program reads. */
const VARIABLES = Array.from(
  readFileSync(`${ROOT}.env.example`, 'utf8').matchAll(/^([A-Z_]+)=/gm),
  ([, name = '']) => name,
);

/** One line of the program's log, as JSON. */
export type LogLine = Readonly<{ level: number; msg: string; [key: string]: unknown }>;

/** The program as `npm start` runs it. Every variable is set, so that no `.env` gets in. */
export class Bot {
  readonly #process: ChildProcess;
  readonly #waiting = new Set<() => void>();
  #output = '';
  readonly exit: Promise<number | null>;

  constructor(environment: Readonly<Record<string, string>>, [program = 'node', ...args] = START) {
    const unset = Object.fromEntries(VARIABLES.map((name) => [name, '']));
    this.#process = spawn(program === 'node' ? process.execPath : program, args, {
      cwd: ROOT,
      env: { PATH: process.env.PATH ?? '', ...unset, LOG_LEVEL: 'debug', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that `kill` reaches what npm started.
      detached: true,
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
        for (const check of this.#waiting) check();
      });
    }
    this.exit = new Promise((resolve) => this.#process.on('close', (code) => resolve(code)));
  }

  /** All that the program has written so far, on both streams. */
  get output(): string {
    return this.#output;
  }

  get log(): readonly LogLine[] {
    return this.#output
      .split('\n')
      .filter((line) => line.startsWith('{') && line.endsWith('}'))
      .map((line) => JSON.parse(line));
  }

  /** Resolves when the output matches; the time limit of the test ends a wait in vain. */
  saw(pattern: RegExp): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (!pattern.test(this.#output)) return;
        this.#waiting.delete(check);
        resolve();
      };
      this.#waiting.add(check);
      check();
    });
  }

  signal(name: NodeJS.Signals): void {
    this.#process.kill(name);
  }

  /** For the end of a test: whatever state it is in, it is gone. */
  async kill(): Promise<void> {
    try {
      process.kill(-(this.#process.pid ?? Number.NaN), 'SIGKILL');
    } catch {
      // It ended by itself.
    }
    await this.exit;
  }
}
