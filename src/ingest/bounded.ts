import { Worker } from 'node:worker_threads';
import { IngestError } from './error.ts';
import type { Ingested } from './ingest-published.ts';
import type { Reading } from './readers/read.ts';

export interface Job {
  readonly kind: 'ingest' | 'read';
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** How much of the machine one file may take. */
export interface Limits {
  readonly seconds: number;
  /** Of computing, however many others share the machine meanwhile. */
  readonly computingSeconds: number;
  /** Of memory, in megabytes. */
  readonly megabytes: number;
}

const MEGABYTE = 2 ** 20;
const SECONDS = 60;
const MOST_MEGABYTES = 768;
/** What the smallest file may take, and so much more for each megabyte of it. */
const LEAST = { seconds: 30, megabytes: 512 };
const MORE = { seconds: 10, megabytes: 16 };

/** A small file that takes long is made to: no more is spent on it than any of its size needs. */
export function limitsFor(size: number): Limits {
  const large = size / MEGABYTE;
  return {
    seconds: SECONDS,
    computingSeconds: Math.min(SECONDS, Math.round(LEAST.seconds + MORE.seconds * large)),
    megabytes: Math.min(MOST_MEGABYTES, Math.round(LEAST.megabytes + MORE.megabytes * large)),
  };
}

const WATCH_EVERY_MS = 50;
const WORKER = new URL('./worker.js', import.meta.url);

/**
 * `ingestBytes` in a thread of its own, which is ended when it takes too long or too much memory.
 *
 * @throws IngestError as `ingestBytes` does, and for a file that goes beyond the limits; the
 * signal's reason once that is aborted
 */
export async function ingestBounded(
  bytes: Uint8Array,
  name: string,
  limits = limitsFor(bytes.length),
  signal?: AbortSignal,
): Promise<Ingested> {
  return (await runJob({ kind: 'ingest', bytes, name }, limits, signal)) as Ingested;
}

/** `readTwice` within the same limits. */
export async function readBounded(
  bytes: Uint8Array,
  name: string,
  limits = limitsFor(bytes.length),
): Promise<Reading> {
  return (await runJob({ kind: 'read', bytes, name }, limits)) as Reading;
}

async function runJob(
  job: Job,
  { seconds, computingSeconds, megabytes }: Limits,
  signal?: AbortSignal,
): Promise<unknown> {
  signal?.throwIfAborted();
  const before = process.memoryUsage.rss();
  const cpuBefore = process.cpuUsage();
  const worker = new Worker(WORKER, {
    workerData: job,
    execArgv: [],
    // Libraries that warn must not write into what the program prints.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 4 },
  });
  const tooLarge = `${job.name}: expected a document, but reading it takes more than ${megabytes} MB of memory. Split it, or save it as plain text.`;
  const tooSlow = (most: number) =>
    `${job.name}: expected a document, but it was not read within ${most} seconds. Split it, or save it as plain text.`;
  const timers: NodeJS.Timeout[] = [];
  let stop = () => {};
  try {
    return await new Promise((resolve, reject) => {
      const refuse = (message: string) => reject(new IngestError(message));
      worker.on('message', ({ value, refusal }: { value?: unknown; refusal?: string }) => {
        if (refusal === undefined) resolve(value);
        else refuse(refusal);
      });
      worker.on('error', (error: Error & { readonly code?: string }) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse(tooLarge);
        else reject(error);
      });
      stop = () => reject(signal?.reason);
      signal?.addEventListener('abort', stop);
      worker.on('exit', () => refuse(`${job.name}: could not be read: its reader ended early.`));
      timers.push(
        setTimeout(() => refuse(tooSlow(seconds)), seconds * 1000),
        // Memory outside of the heap is not limited by the thread itself.
        setInterval(() => {
          if (process.memoryUsage.rss() - before > megabytes * MEGABYTE) refuse(tooLarge);
          const { user, system } = process.cpuUsage(cpuBefore);
          if ((user + system) / 1e6 > computingSeconds) refuse(tooSlow(computingSeconds));
        }, WATCH_EVERY_MS),
      );
    });
  } finally {
    for (const timer of timers) clearInterval(timer);
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
