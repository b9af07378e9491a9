import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paragraphs, pressPdf } from '../ingest/readers/press.ts';
import { quantile } from './quantile.ts';

const PAGES = 40;
const RUNS = 5;
const SAMPLE_EVERY_MS = 10;
const MANY = 200;

/** How long `npm run -s ingest` takes for a PDF of 40 pages, and how much memory all of it holds. */
export async function benchIngest(root: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'review.pdf');
    writeFileSync(file, await pressPages(PAGES));
    const times: number[] = [];
    let most = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const { milliseconds, megabytes } = await measure(root, [
        file,
        '--out',
        join(folder, `run-${run}`),
      ]);
      times.push(milliseconds);
      most = Math.max(most, ...megabytes);
    }
    const one = `ingest ${PAGES} pages   ${quantile(times, 0.5).toFixed(0)} ms for the command, ${most.toFixed(0)} MB at most for npm, the program and its thread (bounds 3000 ms, 300 MB)`;
    return `${one}\n${await benchMany(root, folder)}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The memory of the command while it reads many files one after the other. */
async function benchMany(root: string, folder: string): Promise<string> {
  const bytes = await pressPages(2);
  const files = Array.from({ length: MANY }, (_, at) => join(folder, `short-${at}.pdf`));
  for (const file of files) writeFileSync(file, bytes);
  const { milliseconds, megabytes } = await measure(root, [
    ...files,
    '--out',
    join(folder, 'many'),
  ]);
  const quarter = Math.floor(megabytes.length / 4);
  const [second, last] = [megabytes.slice(quarter, 2 * quarter), megabytes.slice(-quarter)].map(
    (part) => quantile(part, 0.5),
  );
  return `ingest ${MANY} files  ${(milliseconds / MANY).toFixed(0)} ms each; median memory in the second quarter ${second?.toFixed(0)} MB, in the last ${last?.toFixed(0)} MB (bound: no growth)`;
}

async function pressPages(count: number): Promise<Uint8Array> {
  return pressPdf((page) => {
    for (let at = 0; at < count; at += 1) {
      if (at > 0) page.addPage();
      page
        .fontSize(16)
        .text(`Part ${at + 1} of the Review`)
        .moveDown();
      page.fontSize(10);
      for (const text of paragraphs(6, at * 24)) page.text(text).moveDown();
    }
  });
}

/** Runs the command; samples what it and the processes that it starts hold. */
function measure(root: string, args: readonly string[]) {
  const start = performance.now();
  const child = spawn('npm', ['run', '-s', 'ingest', '--', ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const megabytes: number[] = [];
  const timer = setInterval(() => {
    if (child.pid !== undefined) megabytes.push(residentOf(child.pid) / 1e6);
  }, SAMPLE_EVERY_MS);
  return new Promise<{ readonly milliseconds: number; readonly megabytes: readonly number[] }>(
    (resolve, reject) => {
      let said = '';
      child.stderr.on('data', (text: Buffer) => {
        said += text;
      });
      child.on('error', reject);
      child.on('close', (code) => {
        clearInterval(timer);
        if (code === 0) resolve({ milliseconds: performance.now() - start, megabytes });
        else reject(new Error(`expected ingest to end with 0, it ended with ${code}: ${said}`));
      });
    },
  );
}

/** Bytes in memory of a process and all below it, as Linux counts them; 0 for one that has ended. */
function residentOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/VmRSS:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) * 1024;
    const below = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
    );
    return below.reduce((sum, each) => sum + residentOf(Number(each)), own);
  } catch {
    return 0;
  }
}
