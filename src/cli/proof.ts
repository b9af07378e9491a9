import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../corpus/file.ts';
import type { ParsedFile } from '../corpus/parse-file.ts';
import { proveWords } from '../corpus/proof.ts';
import { decodeText } from '../ingest/encoding.ts';
import { IngestError } from '../ingest/error.ts';

/** Whether a corpus file holds its original's words in the same order. */
export interface Proof {
  /** Relative to the corpus folder, as the file names it; undefined when it names none. */
  readonly original?: string;
  readonly isProven: boolean;
  readonly problems: readonly Problem[];
}

/** Reads the original of a corpus file in `folder` and compares. Never rejects for a bad file. */
export async function proveFile(parsed: ParsedFile, folder: string): Promise<Proof> {
  const { file, frontMatter } = parsed;
  const { original, sha256 } = frontMatter;
  if (original === undefined) {
    const message = 'the words are unproven: expected `original:`, the file they were taken from';
    return { isProven: false, problems: [{ severity: 'warning', file, message }] };
  }
  const path = join(folder, original);
  const fail = (severity: Problem['severity'], message: string): Proof => ({
    original,
    isProven: false,
    problems: [{ severity, file, message }],
  });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    return fail('error', `original: ${path} cannot be read (${code}): put it there`);
  }
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== undefined && sha256 !== digest) {
    return fail(
      'error',
      `sha256: expected ${sha256}, but ${path} has ${digest}: put back the file that this was made from, or make this file again from the new one`,
    );
  }
  try {
    const { text } = decodeText(bytes, path);
    const problems = proveWords(parsed, text);
    return { original, isProven: problems.length === 0, problems };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return fail('warning', `the words are unproven: ${error.message}`);
  }
}
