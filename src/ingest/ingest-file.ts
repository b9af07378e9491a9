import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { formatCorpusFile } from '../corpus/format-file.ts';
import { IngestError } from './error.ts';
import { ingestBytes } from './ingest-bytes.ts';
import { requireLoadable } from './loadable.ts';
import type { IngestReport } from './report.ts';

const MOST_BYTES = 200e6;

export interface IngestOptions {
  /** Overwrite a corpus file, or a kept original, whose content differs. */
  readonly force?: boolean;
  /** Ingests the bytes of a file, whose name is for messages; `ingestBytes` when left out. */
  readonly ingest?: typeof ingestBytes;
}

export interface IngestOutcome {
  /** `kept`: the corpus file, or the kept original, differs and was not touched. */
  readonly status: 'written' | 'up-to-date' | 'kept';
  /** The corpus file. */
  readonly path: string;
  /** One line for a person: what was done, and if nothing was, why and what to do. */
  readonly message: string;
  readonly report: IngestReport;
}

/**
 * Makes the corpus file of a published file: `outDir/NAME.md`, beside a copy of the published file
 * in `outDir/originals/`. Writes whole files or none, and over a file that differs only by `force`.
 *
 * @throws IngestError when the file cannot be read or ingested, or nothing can be written
 */
export async function ingestFile(
  path: string,
  outDir: string,
  { force = false, ingest = ingestBytes }: IngestOptions = {},
): Promise<IngestOutcome> {
  const bytes = await readBytes(path);
  const { file, report } = await ingest(bytes, basename(path));
  const slug = slugOf(path);
  const original = `originals/${slug}${extname(path).toLowerCase()}`;
  const content = formatCorpusFile({
    ...file,
    frontMatter: {
      ...file.frontMatter,
      original,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  });
  const target = join(outDir, `${slug}.md`);
  requireLoadable(target, content, path);
  const copy = join(outDir, original);
  const [present, copied] = await Promise.all([readPresent(target), readPresent(copy)]);
  const isCopied = copied?.equals(bytes) ?? false;
  const outcome = { path: target, report };
  if (!force && present !== undefined && present.toString('utf8') !== content) {
    const differing = countDiffering(present.toString('utf8'), content);
    const lines = differing === 1 ? '1 line differs' : `${differing} lines differ`;
    const message = `${target} exists and ${lines} from what ${path} gives: left as it is. Use --force to overwrite it.`;
    return { ...outcome, status: 'kept', message };
  }
  if (!force && copied !== undefined && !isCopied) {
    const message = `${copy} exists and is another file than ${path}: nothing was written. Use --force to overwrite it, or rename ${path}.`;
    return { ...outcome, status: 'kept', message };
  }
  if (isCopied && present?.toString('utf8') === content) {
    return { ...outcome, status: 'up-to-date', message: `${target} is up to date.` };
  }
  if (!isCopied) await writeWhole(copy, bytes);
  await writeWhole(target, content);
  const from = relative('.', path) || path;
  return { ...outcome, status: 'written', message: `${target} written from ${from}.` };
}

/** `Sea Law (final).txt` → `sea-law-final`: letters and digits of any script. */
export function slugOf(path: string): string {
  const slug = basename(path, extname(path))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'document' : slug;
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
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
    };
    const code = codeOf(error);
    throw new IngestError(
      `${path}: expected a published file, but ${reasons[code] ?? `it cannot be read (${code})`}.`,
    );
  }
}

async function readPresent(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return undefined;
    throw new IngestError(`${path}: expected a file or nothing, but it cannot be read (${code}).`);
  }
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const folder = join(path, '..');
  const draft = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new IngestError(`${path}: could not be written (${codeOf(error)}).`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
}

/** How many lines of one text the other lacks, whichever way that is more. */
function countDiffering(one: string, other: string): number {
  const surplus = new Map<string, number>();
  for (const line of one.split('\n')) surplus.set(line, (surplus.get(line) ?? 0) + 1);
  for (const line of other.split('\n')) surplus.set(line, (surplus.get(line) ?? 0) - 1);
  let [gone, added] = [0, 0];
  for (const count of surplus.values()) {
    if (count > 0) gone += count;
    else added -= count;
  }
  return Math.max(gone, added, 1);
}
