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
  /** Of memory, in megabytes. */
  readonly megabytes: number;
}

const LIMITS: Limits = { seconds: 60, megabytes: 768 };
const WATCH_EVERY_MS = 100;
const MEGABYTE = 2 ** 20;
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
  limits = LIMITS,
  signal?: AbortSignal,
): Promise<Ingested> {
  return (await runJob({ kind: 'ingest', bytes, name }, limits, signal)) as Ingested;
}

/** `readTwice` within the same limits. */
export async function readBounded(
  bytes: Uint8Array,
  name: string,
  limits = LIMITS,
): Promise<Reading> {
  return (await runJob({ kind: 'read', bytes, name }, limits)) as Reading;
}

async function runJob(
  job: Job,
  { seconds, megabytes }: Limits,
  signal?: AbortSignal,
): Promise<unknown> {
  signal?.throwIfAborted();
  const before = process.memoryUsage.rss();
  const worker = new Worker(WORKER, {
    workerData: job,
    execArgv: [],
    // Libraries that warn must not write into what the program prints.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 4 },
  });
  const tooLarge = `${job.name}: expected a document, but reading it takes more than ${megabytes} MB of memory. Split it, or save it as plain text.`;
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
        setTimeout(() => {
          refuse(
            `${job.name}: expected a document, but it was not read within ${seconds} seconds. Split it, or save it as plain text.`,
          );
        }, seconds * 1000),
        // Memory outside of the heap is not limited by the thread itself.
        setInterval(() => {
          if (process.memoryUsage.rss() - before > megabytes * MEGABYTE) refuse(tooLarge);
        }, WATCH_EVERY_MS),
      );
    });
  } finally {
    for (const timer of timers) clearInterval(timer);
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
