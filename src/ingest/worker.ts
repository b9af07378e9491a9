import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { Job } from './bounded.ts';
import { causeOf, IngestError } from './error.ts';
import { ingestBytes } from './ingest-bytes.ts';
import { readTwice } from './readers/read.ts';

/** Does one job in a thread of its own: see `bounded.ts`. */

async function run({ kind, bytes, name }: Job): Promise<unknown> {
  return kind === 'ingest' ? ingestBytes(bytes, name) : readTwice(bytes, name);
}

function messageOf(error: unknown, name: string): string {
  if (error instanceof IngestError) return error.message;
  return `${name}: could not be read (${causeOf(error)}). Save it anew, or as PDF or plain text, then try again.`;
}

if (!isMainThread) {
  const job: Job = workerData;
  try {
    parentPort?.postMessage({ value: await run(job) });
  } catch (error) {
    parentPort?.postMessage({ refusal: messageOf(error, job.name) });
  }
}
