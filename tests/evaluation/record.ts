import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { BadInput } from '../../src/cli/exit.ts';
import { packageRoot } from '../../src/root.ts';
import type { Figures } from './block.ts';

/** What a run leaves for the next one and for whoever reads what went wrong. */

/** Where that is unless it is said otherwise; not kept by git. */
export const OUT = path.join(packageRoot, '.cache', 'evaluation');

const recordSchema = z.record(z.string(), z.record(z.string(), z.number()));

/** What a path is kept under: the same from every folder. */
export function keyOf(given: string): string {
  return path.relative(packageRoot, path.resolve(given)) || '.';
}

/** The figures of the run before, by key. None where the file is missing or not as it should be. */
export async function readFigures(out: string): Promise<Map<string, Figures>> {
  try {
    const json: unknown = JSON.parse(await readFile(figuresFile(out), 'utf8'));
    return new Map(Object.entries(recordSchema.parse(json)));
  } catch {
    return new Map();
  }
}

/** Keeps figures for the next run. Throws BadInput when they cannot be written. */
export async function writeFigures(out: string, figures: ReadonlyMap<string, Figures>) {
  // A ratio to nothing is no number in JSON.
  const finite = (_key: string, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? undefined : value;
  const json = JSON.stringify(Object.fromEntries(figures), finite, 2);
  await write(figuresFile(out), `${json}\n`);
}

/** Writes what went wrong for a key and gives the file. Throws BadInput when it cannot be written. */
export async function writeMisses(out: string, key: string, text: string): Promise<string> {
  // Paths that end alike are told apart by the digest.
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 6);
  const name = path.basename(key, path.extname(key)).replace(/[^\w-]+/gu, '-');
  const file = path.join(out, 'misses', `${name}-${digest}.md`);
  await write(file, text);
  return file;
}

function figuresFile(out: string): string {
  return path.join(out, 'figures.json');
}

/** Whole or not at all. */
async function write(file: string, text: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new BadInput(`${file}: cannot be written (${code}): --out DIR names another folder`);
  }
}
