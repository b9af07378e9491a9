import { createHash } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { formatCorpusFile } from '../corpus/format-file.ts';
import { parseFile } from '../corpus/parse-file.ts';
import { compareFiles, type Difference } from './difference.ts';
import { IngestError } from './error.ts';
import { ingestBytes } from './ingest-bytes.ts';
import { requireLoadable } from './loadable.ts';
import { outputName, shownPath } from './output-name.ts';
import { createReport, type IngestReport } from './report.ts';
import {
  plainText,
  stampCorpusFile,
  type Writer,
  withoutStamp,
  withStampOf,
  writerOf,
} from './stamp.ts';
import { codeOf, readPresent, writeWhole } from './whole-file.ts';

const MOST_BYTES = 200e6;

export interface IngestOptions {
  /** Overwrite a corpus file, or a kept original, whose content differs. */
  readonly force?: boolean;
  /** Ingests the bytes of a file, whose name is for messages; `ingestBytes` when left out. */
  readonly ingest?: typeof ingestBytes;
  /** Once it is aborted, nothing more is written. */
  readonly signal?: AbortSignal;
}

export interface IngestOutcome {
  /** `kept`: the corpus file, or the kept original, differs and was not touched. */
  readonly status: 'written' | 'up-to-date' | 'kept';
  /** The corpus file. */
  readonly path: string;
  /** One line for a person: what was done, and if nothing was, why and what to do. */
  readonly message: string;
  readonly report: IngestReport;
  /** The corpus file that was there and differs. */
  readonly differing?: Differing;
}

export interface Differing extends Difference {
  readonly writer: Writer;
  /** True when it was made from a published file of another name: the two are not comparable. */
  readonly isOther: boolean;
}

/**
 * Makes the corpus file of a published file: `outDir/NAME.md`, beside a copy of the published file
 * in `outDir/originals/`. Writes whole files or none, and over a file that differs only by `force`.
 *
 * @throws IngestError when the file cannot be read or ingested, or nothing can be written; the
 * signal's reason once that is aborted
 */
export async function ingestFile(
  path: string,
  outDir: string,
  { force = false, ingest = ingestBytes, signal }: IngestOptions = {},
): Promise<IngestOutcome> {
  const name = outputName(path);
  const target = join(outDir, `${name}.md`);
  const shown = shownPath(target);
  if (resolve(path) === resolve(target)) {
    throw new IngestError(
      `${path}: expected a published file, but this is a corpus file. Ingest what it was made from: see \`original:\` in it.`,
    );
  }
  const bytes = await readBytes(path);
  const { file, report: findings } = await ingest(bytes, basename(path));
  const original = `originals/${name}${extname(path).toLowerCase()}`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const made = { ...file, frontMatter: { ...file.frontMatter, original, sha256 } };
  const stamped = stampCorpusFile(made);
  const content = formatCorpusFile(stamped);
  requireLoadable(target, content, path);
  const copy = join(outDir, original);
  const [found, copied] = await Promise.all([readPresent(target), readPresent(copy)]);
  const isCopied = copied?.equals(bytes) ?? false;
  const present = found?.toString('utf8');
  const isSame = present !== undefined && withoutStamp(present) === withoutStamp(content);
  const writer = present === undefined ? undefined : writerOf(present);
  const differing =
    present === undefined || isSame ? undefined : describeFound(present, content, original);
  const outcome = {
    path: target,
    // A file that is the same but for the stamp has each line one higher up.
    report: createReport(isSame && writer === 'unknown' ? made : stamped, findings),
    ...(differing ? { differing } : {}),
  };
  if (!force && differing) {
    return { ...outcome, status: 'kept', message: explainKept(shown, path, differing) };
  }
  if (!force && copied !== undefined && !isCopied) {
    const message = `${shownPath(copy)} exists and is another file than ${path}: nothing was written. Use --force to overwrite it, or rename ${path}.`;
    return { ...outcome, status: 'kept', message };
  }
  const isWhole = isSame && (present === content || !force);
  if (isCopied && isWhole) {
    return { ...outcome, status: 'up-to-date', message: `${shown} is up to date.` };
  }
  if (!isCopied) await writeWhole(copy, bytes, signal);
  try {
    if (!isWhole) await writeWhole(target, content, signal);
  } catch (error) {
    // A copy that no corpus file names would only puzzle.
    if (copied === undefined) await rm(copy, { force: true });
    throw error;
  }
  return { ...outcome, status: 'written', message: `${shown} written from ${shownPath(path)}.` };
}

function describeFound(present: string, made: string, original: string): Differing {
  const madeFrom = parseFile('', present).parsed?.frontMatter.original;
  return {
    ...compareFiles(plainText(present), withStampOf(made, present)),
    writer: writerOf(present),
    isOther: madeFrom !== undefined && madeFrom !== original,
  };
}

/** What a person loses by `--force` depends on who wrote the file that is there. */
function explainKept(shown: string, path: string, { writer, lines, isOther }: Differing): string {
  if (isOther) {
    return `${shown} exists and was made from another published file than ${path}: left as it is. Rename ${path}, or write elsewhere with --out.`;
  }
  const differ = lines === 1 ? '1 line differs' : `${lines} lines differ`;
  const whose: Readonly<Record<Writer, string>> = {
    ingest: 'Nobody has edited it since ingest wrote it. Use --force to overwrite it.',
    person: 'A person has edited it since ingest wrote it. --force overwrites those edits.',
    unknown:
      'Whether a person has edited it cannot be told. --force overwrites whatever was edited.',
  };
  return `${shown} exists and ${differ} from what ${path} gives: left as it is. ${whose[writer]}`;
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const found = await stat(path);
    // Opening a pipe or a device waits for whoever writes to it.
    if (!found.isFile() && !found.isDirectory()) {
      throw new IngestError(
        `${path}: expected a published file, but this is a pipe or a device. Save what comes from it in a file, then ingest that.`,
      );
    }
    const { size } = found;
    if (size > MOST_BYTES) {
      throw new IngestError(
        `${path}: expected at most ${MOST_BYTES / 1e6} MB, came ${Math.ceil(size / 1e6)} MB. Split the file, or save it with smaller pictures.`,
      );
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof IngestError) throw error;
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'there is no such file',
      EISDIR: 'this is a folder; name the files in it',
      EACCES: 'it may not be read (permission denied)',
      ELOOP: 'this is a link that leads back to itself',
    };
    const code = codeOf(error);
    throw new IngestError(
      `${path}: expected a published file, but ${reasons[code] ?? `it cannot be read (${code})`}.`,
    );
  }
}
