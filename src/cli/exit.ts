/** What the command line ends with, for scripts to act on. */
export const EXIT = {
  answered: 0,
  fault: 1,
  /** Wrong usage, or input that could not be used: standard error says what and where. */
  badInput: 2,
  notCovered: 3,
  /** Stopped by Ctrl-C: 128 and the signal's number, as shells have it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Input that cannot be used. The message is for whoever gave it: what was expected, what came. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
