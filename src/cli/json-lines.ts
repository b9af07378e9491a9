import { open } from 'node:fs/promises';
import type { z } from 'zod';
import { BadInput } from './exit.ts';

/** One line of a JSON Lines file; `where` is `FILE:LINE`. */
export type JsonLine =
  | { readonly ok: true; readonly where: string; readonly json: unknown }
  | { readonly ok: false; readonly where: string; readonly problem: string };

/**
 * The lines of a file, one at a time and in order; blank lines are passed over, and so is a byte
 * order mark. `what` says what the file should hold, as in "a file of questions". Throws BadInput
 * when the file cannot be read.
 */
export async function* readJsonLines(file: string, what: string): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const line of readLines(file, what)) {
    number += 1;
    if (line.trim() !== '') yield readLine(line, `${file}:${number}`);
  }
}

/** What is wrong with a line that is JSON but not as it should be: the key, and what was expected. */
export function describeIssue({ issues: [issue] }: z.ZodError): string {
  const key = issue?.path.join('.');
  return `${key ? `${key}: ` : ''}${issue?.message ?? 'not readable'}`;
}

function readLine(line: string, where: string): JsonLine {
  try {
    return { ok: true, where, json: JSON.parse(line) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, where, problem: `expected one JSON object a line (${reason})` };
  }
}

async function* readLines(file: string, what: string): AsyncGenerator<string> {
  try {
    const handle = await open(file);
    let isFirst = true;
    for await (const line of handle.readLines()) {
      yield isFirst ? line.replace(/^\ufeff/u, '') : line;
      isFirst = false;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new BadInput(
      `${file}: the file cannot be read (${code}): expected ${what}, one JSON object a line`,
    );
  }
}
