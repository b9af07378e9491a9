import type { Printer } from '../console/printer.ts';
import type { Screen } from '../console/screen.ts';
import type { Progress } from './progress.ts';

/** What every subcommand writes to, and where it looks for documents. */
export interface Terminal {
  /** Data, to standard output. False once nobody reads any more: the rest can be left out. */
  readonly print: Printer['print'];
  /** A message to the person, one line, to standard error. */
  say(message: string): void;
  readonly screen: Screen;
  readonly progress: Progress;
  /** The corpus folder when no option names one. Absolute. */
  readonly corpusDir: string;
}
