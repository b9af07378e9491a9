import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ingestFile } from '../../src/ingest/ingest-file.ts';

const TEXT = 'A Title of Things\n\nThe question is old.\n';
let folder = '';
let source = '';
let out = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ingest-'));
  source = join(folder, 'Sea Law (final).TXT');
  out = join(folder, 'corpus');
  await writeFile(source, TEXT);
});
afterEach(() => rm(folder, { recursive: true }));

test('writes the corpus file beside a copy of its original, and nothing else', async () => {
  const { status, path } = await ingestFile(source, out);
  expect(status).toBe('written');
  expect(path).toBe(join(out, 'sea-law-final.md'));
  expect((await readdir(out)).sort()).toEqual(['originals', 'sea-law-final.md']);
  expect(await readdir(join(out, 'originals'))).toEqual(['sea-law-final.txt']);
  expect(await readFile(join(out, 'originals/sea-law-final.txt'), 'utf8')).toBe(TEXT);
  const content = await readFile(path, 'utf8');
  expect(content).toContain('original: originals/sea-law-final.txt\n');
  expect(content).toContain(`sha256: ${createHash('sha256').update(TEXT).digest('hex')}\n`);
});

test('a second time it is up to date, also from the kept original', async () => {
  await ingestFile(source, out);
  expect(await ingestFile(source, out)).toMatchObject({ status: 'up-to-date' });
  const kept = join(out, 'originals/sea-law-final.txt');
  expect(await ingestFile(kept, out)).toMatchObject({ status: 'up-to-date' });
});

test('what a person edited is kept unless forced', async () => {
  const { path } = await ingestFile(source, out);
  const edited = (await readFile(path, 'utf8')).replace('title: A', 'title: The');
  await writeFile(path, edited);
  const outcome = await ingestFile(source, out);
  expect(outcome.status).toBe('kept');
  expect(outcome.message).toMatch(/1 line differs.*left as it is.*--force/);
  expect(await readFile(path, 'utf8')).toBe(edited);
  expect(await ingestFile(source, out, { force: true })).toMatchObject({ status: 'written' });
  expect(await readFile(path, 'utf8')).toContain('title: A Title');
});

test('another original of the same name is not overwritten, and nothing is written', async () => {
  await mkdir(join(out, 'originals'), { recursive: true });
  await writeFile(join(out, 'originals/sea-law-final.txt'), 'another');
  const outcome = await ingestFile(source, out);
  expect(outcome).toMatchObject({ status: 'kept' });
  expect(outcome.message).toContain('another file');
  expect(await readdir(out)).toEqual(['originals']);
});

test('what cannot be read is said in one line', async () => {
  const missing = join(folder, 'missing.txt');
  await expect(ingestFile(missing, out)).rejects.toThrow(/^.*missing\.txt: .*no such file\.$/);
  await expect(ingestFile(folder, out)).rejects.toThrow(/this is a folder/);
  await writeFile(join(folder, 'corpus'), 'a file where a folder should be');
  await expect(ingestFile(source, out)).rejects.toThrow(/a part of its path is a file/);
});

test('a pipe is refused, not waited for', async () => {
  const pipe = join(folder, 'sea-law.txt');
  execFileSync('mkfifo', [pipe]);
  await expect(ingestFile(pipe, out)).rejects.toThrow(/sea-law\.txt: .* a pipe or a device\. Save/);
});
