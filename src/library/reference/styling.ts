import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../root.ts';
import type { PinPoint, Reference } from './reference.ts';
import type { Styled } from './styles.ts';
import type { Order } from './thread.ts';

/** From the built program, so that the sources find it too. */
const THREAD = pathToFileURL(path.join(packageRoot, 'dist/src/library/reference/thread.js'));

/** How long the thread waits for a further reference before it gives its memory back. */
const IDLE_MS = 20_000;
const MEGABYTES = { old: 64, young: 4 };

interface Outcome {
  readonly id: number;
  readonly styled?: Styled;
  readonly fault?: string;
}

interface Waiting {
  resolve(styled: Styled): void;
  reject(error: Error): void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  idle?: NodeJS.Timeout;
}

let thread: Thread | undefined;
let orders = 0;

/**
 * A reference in all styles, from a thread that is started for it: making the styles ready is half a
 * second of work that would keep everybody else waiting, and takes memory that a bot at rest should
 * not hold. Rejects when the thread fails; the next call starts another.
 */
export function styleApart(reference: Reference, pinPoint: PinPoint): Promise<Styled> {
  thread ??= startThread();
  const { worker, waiting, idle } = thread;
  clearTimeout(idle);
  orders += 1;
  const order: Order = { id: orders, reference, pinPoint };
  return new Promise((resolve, reject) => {
    waiting.set(order.id, { resolve, reject });
    worker.postMessage(order);
  });
}

function startThread(): Thread {
  const worker = new Worker(THREAD, {
    execArgv: [],
    // Libraries that warn must not write into what the program prints.
    stdout: true,
    stderr: true,
    resourceLimits: {
      maxOldGenerationSizeMb: MEGABYTES.old,
      maxYoungGenerationSizeMb: MEGABYTES.young,
    },
  });
  worker.unref();
  const started: Thread = { worker, waiting: new Map() };
  const end = (error: Error) => {
    if (thread === started) thread = undefined;
    clearTimeout(started.idle);
    for (const { reject } of started.waiting.values()) reject(error);
    started.waiting.clear();
  };
  worker.on('message', ({ id, styled, fault }: Outcome) => {
    const order = started.waiting.get(id);
    started.waiting.delete(id);
    if (styled) order?.resolve(styled);
    else order?.reject(new Error(`citation ${id}: ${fault}`));
    if (started.waiting.size > 0) return;
    started.idle = setTimeout(() => {
      if (thread === started) thread = undefined;
      void worker.terminate();
    }, IDLE_MS).unref();
  });
  worker.on('error', end);
  worker.on('exit', () => end(new Error('citation: the thread ended early')));
  return started;
}
