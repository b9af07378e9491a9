import { resolve } from 'node:path';
import type { Problem } from '../corpus/file.ts';
import { loadCorpus } from '../corpus/load.ts';
import { createLibrary, type Library } from '../library.ts';
import { BadInput } from './exit.ts';
import type { Terminal } from './terminal.ts';

/** The flags of every subcommand that answers. */
export interface LibraryFlags {
  readonly corpus?: string;
  readonly json?: boolean;
  /** One file that cannot be used is reason enough to answer nothing. */
  readonly strict?: boolean;
}

/**
 * The library over the folder that was asked for. What is wrong with single files is said, and the
 * rest is used. Throws BadInput when nothing is left, or with `strict` when anything is wrong.
 */
export async function openLibrary(
  { corpus, strict }: LibraryFlags,
  terminal: Pick<Terminal, 'say' | 'corpusDir'>,
): Promise<Library> {
  const folder = corpus === undefined ? terminal.corpusDir : resolve(corpus);
  const loaded = await loadCorpus(folder);
  const errors = loaded.problems.filter((problem) => problem.severity === 'error');
  if (loaded.documents.length === 0) {
    // The folder's own problem says already that there is nothing in it.
    const isTold = errors.some(({ file }) => file === folder);
    const lines = errors.map(describeProblem);
    throw new BadInput(
      [...lines, ...(isTold ? [] : [`no document to answer from in ${folder}`])].join('\n'),
    );
  }
  if (strict && errors.length > 0) {
    throw new BadInput(
      [...errors.map(describeProblem), 'nothing is answered (--strict)'].join('\n'),
    );
  }
  for (const problem of errors) terminal.say(describeProblem(problem));
  return createLibrary(loaded);
}

/** As compilers print it, so that editors jump to it: `FILE:LINE: severity: message`. */
export function describeProblem({ file, line, severity, message }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${severity}: ${message}`;
}
