import { isMainThread, parentPort } from 'node:worker_threads';
import type { PinPoint, Reference } from './reference.ts';
import { style } from './styles.ts';

/** Styles references in a thread of its own: see `styling.ts`. */

export interface Order {
  readonly id: number;
  readonly reference: Reference;
  readonly pinPoint: PinPoint;
}

if (!isMainThread) {
  parentPort?.on('message', ({ id, reference, pinPoint }: Order) => {
    style(reference, pinPoint).then(
      (styled) => parentPort?.postMessage({ id, styled }),
      (error: unknown) => parentPort?.postMessage({ id, fault: String(error) }),
    );
  });
}
