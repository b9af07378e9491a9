import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { IngestError } from './error.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room, or write elsewhere with --out',
  EDQUOT: 'your share of the disk is full. Make room, or write elsewhere with --out',
  EROFS: 'the disk is read-only. Write elsewhere with --out',
  EACCES: 'its folder may not be written to (permission denied). Write elsewhere with --out',
  EPERM: 'its folder may not be written to. Write elsewhere with --out',
  EISDIR: 'a folder has this name',
  ENOTDIR: 'a part of its path is a file, not a folder. Write elsewhere with --out',
  ENAMETOOLONG: 'its name is too long. Rename the published file',
};

/** @throws IngestError when there is something that cannot be read */
export async function readPresent(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return undefined;
    throw new IngestError(
      `${path}: expected a file or nothing, but it cannot be read: ${REASONS[code] ?? code}.`,
    );
  }
}

/**
 * Writes a file whole or not at all, whatever happens meanwhile: a draft beside it takes its name
 * once it is on the disk.
 *
 * @throws IngestError when it cannot be written, and the signal's reason when that is aborted
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  signal?: AbortSignal,
): Promise<void> {
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(content, { signal });
      await file.sync();
    } finally {
      await file.close();
    }
    signal?.throwIfAborted();
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    signal?.throwIfAborted();
    const code = codeOf(error);
    throw new IngestError(`${path}: could not be written: ${REASONS[code] ?? code}.`);
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
}
