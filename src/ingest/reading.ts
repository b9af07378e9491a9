import type { FileExpert } from '../corpus/file.ts';
import type { Print } from './print.ts';
import type { LeftOut } from './published.ts';
import type { Doubt } from './report.ts';

/** Where another begins to speak, or nobody any more. */
export interface Cut {
  /** Index of the line. */
  readonly at: number;
  /** How many lines from there say who speaks, and are no text; 0 where the text goes straight on. */
  readonly count: number;
  /** Names of those whose words follow; empty for the publisher's own text. */
  readonly signers: readonly string[];
  /** The first words that follow, when they stand on the last of the `count` lines. */
  readonly rest?: string;
  /** True when those named here sign together with those named directly before. */
  readonly joins?: boolean;
  /** True when the same speak on: the words that tell who they are stand below their headline. */
  readonly goesOn?: boolean;
}

/** Who speaks where, as one form of introduction tells it. */
export interface Reading {
  /** In order of print; before the first one nobody speaks. */
  readonly cuts: readonly Cut[];
  /** In the order in which they are introduced. */
  readonly experts: readonly FileExpert[];
  readonly doubts: readonly Doubt[];
  /** Words that say who speaks and that no byline holds. */
  readonly leftOut?: readonly LeftOut[];
}

/**
 * A form in which documents introduce those who speak. Reads the lines from `start` on; undefined
 * when the document does not use the form.
 */
export type Form = (print: Print, start: number) => Reading | undefined;
