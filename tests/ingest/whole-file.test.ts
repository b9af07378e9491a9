import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { IngestError } from '../../src/ingest/error.ts';
import { writeWhole } from '../../src/ingest/whole-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whole-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a file that is stopped while it is written stays as it was, with nothing beside it', async () => {
  const path = join(folder, 'a.md');
  await writeFile(path, 'before');
  const stop = new AbortController();
  const writing = writeWhole(path, Buffer.alloc(50e6), stop.signal);
  stop.abort();
  await expect(writing).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  expect(await readdir(folder)).toEqual(['a.md']);
  expect(await readFile(path, 'utf8')).toBe('before');
});

test('what cannot be written is said in one line, with nothing beside it', async () => {
  await mkdir(join(folder, 'a.md'));
  await expect(writeWhole(join(folder, 'a.md'), 'words')).rejects.toThrow(IngestError);
  await expect(writeWhole(join(folder, 'a.md'), 'words')).rejects.toThrow(
    /^[^\n]*a\.md: could not be written: [^\n]+\.$/u,
  );
  expect(await readdir(folder)).toEqual(['a.md']);
});

test('folders are made as deep as asked, by several at once', async () => {
  const paths = ['a.md', 'b.md'].map((name) => join(folder, 'one', 'two', name));
  await Promise.all(paths.map((path) => writeWhole(path, 'words')));
  expect((await readdir(join(folder, 'one', 'two'))).sort()).toEqual(['a.md', 'b.md']);
});

test.skipIf(!existsSync('/proc/self'))(
  'where no folder can be made is said, not waited for',
  async () => {
    await expect(writeWhole('/proc/out/originals/a.txt', 'words')).rejects.toThrow(
      /^\/proc\/out\/originals\/a\.txt: could not be written: no folder can be made there\. [^\n]+$/u,
    );
  },
);
