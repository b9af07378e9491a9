import { setImmediate } from 'node:timers/promises';

/**
 * Long work that may be put down: each `yield` is a point at which a process with others to answer
 * can answer them first.
 */
export type Steps<T> = Generator<void, T, void>;

/** All of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** All of it, with whatever waits let in between two steps. */
export async function finishBetween<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}
