import type { Candidate, Completion } from './completion.ts';

/** What Tab does to a line, as node:readline takes it: texts to put in place of the last part. */
export type Completed = [texts: string[], replaced: string];

/**
 * Completes as far as all candidates agree, if that goes on from what is typed. Otherwise `list`
 * gets their labels, which say more than what would be typed for them, and the line stays.
 */
export function applyCompletion(
  { candidates, replaced }: Completion,
  list: (labels: readonly string[]) => void,
): Completed {
  if (candidates.length < 2) return [candidates.map(({ text }) => text), replaced];
  const shared = sharedStart(candidates);
  const goesOn = shared.toLowerCase().startsWith(replaced.toLowerCase());
  if (replaced !== '' && goesOn && shared.length > replaced.length) return [[shared], replaced];
  list(candidates.map(({ label }) => label));
  return [[], replaced];
}

function sharedStart(candidates: readonly Candidate[]): string {
  return candidates
    .map(({ text }) => text)
    .reduce((start, text) => {
      let length = 0;
      while (length < start.length && start[length] === text[length]) length++;
      return start.slice(0, length);
    });
}
