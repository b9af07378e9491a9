import { CommanderError } from 'commander';
import { showControls } from '../console/controls.ts';
import { BadInput, EXIT, type ExitCode } from './exit.ts';

/** Says what went wrong, without a stack trace unless the log level asks for it. */
export function explain(error: unknown, isVerbose: boolean): ExitCode {
  if (error instanceof CommanderError) {
    // Commander has said its own; help that was asked for ends with 0.
    return error.exitCode === 0 ? EXIT.answered : EXIT.badInput;
  }
  if (error instanceof BadInput) {
    say(error.message);
    return EXIT.badInput;
  }
  const { stack, message } = error instanceof Error ? error : new Error(String(error));
  say(`a fault in On the Record: ${message} (LOG_LEVEL=debug shows where)`);
  if (isVerbose && stack !== undefined) say(stack);
  return EXIT.fault;
}

/** A message to the person, one line, to standard error. */
export function say(message: string): void {
  process.stderr.write(`${showControls(message)}\n`);
}
