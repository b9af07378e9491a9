import { setImmediate } from 'node:timers/promises';

/**
 * Long work that may be put down: each `yield` is a point at which a process with others to answer
 * can answer them first.
 */
export type Steps<T> = Generator<void, T, void>;

/**
 * Made once: by whoever asks first, with the help of whoever asks meanwhile, and from then on at
 * hand. Not made at all where nobody asks.
 */
export function makeOnce<T>(steps: Steps<T>): () => Steps<T> {
  let made: { readonly value: T } | undefined;
  return function* () {
    while (!made) {
      const step = steps.next();
      if (step.done) made = { value: step.value };
      else yield;
    }
    return made.value;
  };
}

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
