import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Reading } from './assemble.ts';
import { parseFile } from './parse-file.ts';

/** A corpus folder at a glance. */
export interface Listing {
  /** By file, in order of name, a text that changes when the file does. */
  readonly stamps: ReadonlyMap<string, string>;
  /** The file system that the folder is on; undefined when it cannot be told. */
  readonly device?: number;
  /** Why the folder gives no document. */
  readonly problem?: string;
}

/** A file as read. `content` is absent when it could not be read at all. */
export interface FileReading extends Reading {
  readonly content?: string;
}

/** What stands in a folder. Never rejects. */
export async function listFolder(folder: string): Promise<Listing> {
  try {
    const { dev } = await stat(folder);
    const files = await corpusFiles(folder);
    const stamps = await Promise.all(
      files.map(async (file) => [file, await stampOf(file)] as const),
    );
    return {
      device: dev,
      stamps: new Map(stamps),
      ...(files.length === 0 && { problem: NOTHING }),
    };
  } catch (error) {
    const problem = `the corpus folder cannot be read (${codeOf(error)})`;
    return { stamps: new Map(), problem };
  }
}

const NOTHING = 'no documents here: expected at least one corpus file NAME.md';

/** Every `NAME.md` of a folder, in order of name. Rejects when the folder cannot be read. */
async function corpusFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.md'))
    .map((entry) => entry.name)
    .filter((name) => !name.startsWith('.') && name.toLowerCase() !== 'readme.md')
    .sort()
    .map((name) => path.join(folder, name));
}

/** Size and times: what every file system has. A copy that keeps the time of its source is told by ctime. */
export async function stampOf(file: string): Promise<string> {
  try {
    const { size, mtimeMs, ctimeMs } = await stat(file);
    return [size, mtimeMs, ctimeMs].join(' ');
  } catch (error) {
    return codeOf(error);
  }
}

/** Reads a corpus file and takes it apart. Never rejects. */
export async function readCorpusFile(file: string): Promise<FileReading> {
  const unusable = (message: string) => [{ severity: 'error' as const, file, message }];
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { file, problems: unusable(`the file cannot be read (${codeOf(error)})`) };
  }
  try {
    const content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { file, content, ...parseFile(file, content) };
  } catch {
    const problems = unusable('the file is not UTF-8 text: save it as UTF-8');
    return { file, content: '', problems };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
