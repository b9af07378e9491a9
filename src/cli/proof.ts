import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../corpus/file.ts';
import type { ParsedFile } from '../corpus/parse-file.ts';
import { proveWords } from '../corpus/proof.ts';
import { compareAccount } from '../ingest/account.ts';
import { readBounded } from '../ingest/bounded.ts';
import { IngestError } from '../ingest/error.ts';
import type { Line } from '../ingest/line.ts';
import { printLines } from '../ingest/published.ts';

const SHOWN_WORDS = 12;
/** So many words say which line of an original is meant. */
const PLACE_WORDS = 5;

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
    const problems = await proveAgainst(parsed, bytes, path);
    return { original, isProven: problems.length === 0, problems };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return fail('warning', `the words are unproven: ${error.message}`);
  }
}

/**
 * A text is compared as it is, unless its lines are numbered. Any other format is compared as its reader gives it, once that was
 * found to give or leave out every word of the file.
 */
async function proveAgainst(
  parsed: ParsedFile,
  bytes: Uint8Array,
  path: string,
): Promise<readonly Problem[]> {
  const { published, raw } = await readBounded(bytes, path);
  if (published.format === 'text' && published.leftOut.length === 0) {
    return proveWords(parsed, raw);
  }
  const { lost, added } = compareAccount(published, raw);
  const quote = (words: readonly string[]) =>
    `“${words.slice(0, SHOWN_WORDS).join(' ')}”${words.length > SHOWN_WORDS ? ' …' : ''}`;
  const { file } = parsed;
  const unsure = [
    ...(lost.length === 0 ? [] : [`did not find ${quote(lost)} in ${path}`]),
    ...(added.length === 0 ? [] : [`found ${quote(added)}, which ${path} does not hold`]),
  ].map(
    (what): Problem => ({
      severity: 'error',
      file,
      message: `the reader of the original ${what}: compare the two by eye`,
    }),
  );
  const proven = proveWords(parsed, printLines(published.lines), (line) =>
    placeOf(published.lines, line),
  );
  return [...unsure, ...proven];
}

/** Where a person finds a line of a file that has pages or paragraphs, not lines. */
function placeOf(lines: readonly Line[], number: number): string {
  const line = lines.findLast((each) => each.number <= number) ?? lines[0];
  if (!line) return 'its start';
  const words = line.text.split(' ').slice(0, PLACE_WORDS).join(' ');
  const { page } = line.layout ?? {};
  return `${page === undefined ? '' : `page ${page}, `}at “${words} …”`;
}
