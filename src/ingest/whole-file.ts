import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { IngestError } from './error.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no folder can be made there. Write elsewhere with --out',
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
    await makeFolder(folder);
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

/**
 * Makes a folder and those that it stands in. Not by mkdir's own `recursive`, which never ends where
 * a file system says that a folder is there and, in the next moment, that it is not, as /proc does.
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = codeOf(error);
    const above = dirname(folder);
    if (code === 'ENOENT' && above !== folder && !(await isThere(above))) {
      await makeFolder(above);
      await mkdir(folder).catch(unlessThere);
      return;
    }
    if ((await isThere(folder)) === 'folder') return;
    throw code === 'EEXIST' ? Object.assign(new Error(folder), { code: 'ENOTDIR' }) : error;
  }
}

function unlessThere(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}

async function isThere(path: string): Promise<'folder' | 'file' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
}
