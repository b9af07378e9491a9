import { type StructuredPatchHunk, structuredPatch } from 'diff';

/** What a corpus file that is there and the one that would be written do not share. */
export interface Difference {
  /** How many lines differ: of those that go and those that come, the more. */
  readonly lines: number;
  /** Undefined when the two have too little in common to be set beside each other. */
  readonly hunks?: readonly StructuredPatchHunk[];
}

const CONTEXT_LINES = 3;
const MOST_MS = 2000;

export function compareFiles(present: string, made: string): Difference {
  const patch = structuredPatch('present', 'made', present, made, undefined, undefined, {
    context: CONTEXT_LINES,
    timeout: MOST_MS,
  });
  if (!patch) return { lines: Math.max(countLines(present), countLines(made)) };
  const all = patch.hunks.flatMap(({ lines }) => lines);
  const count = (sign: string) => all.filter((line) => line.startsWith(sign)).length;
  return { lines: Math.max(count('-'), count('+')), hunks: patch.hunks };
}

const countLines = (text: string): number => text.split('\n').length - 1;
