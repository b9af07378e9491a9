import { expect, test } from 'vitest';
import { limitsFor } from '../../src/ingest/bounded.ts';
import { runNode } from '../cli/program.ts';

/** Runs the built program's reading with limits; prints what came of it. */
const readWith = (content: string, limits: string) =>
  runNode([
    '--input-type=module',
    '--eval',
    `import { ingestBounded } from './dist/src/ingest/bounded.js';
     const bytes = Buffer.from(${content});
     const { title } = await ingestBounded(bytes, 'page.html', ${limits}).then(
       ({ file }) => file.frontMatter, (error) => ({ title: error.name + ' ' + error.message }));
     console.log(title);`,
  ]);

test('what is read in time comes back as it is', async () => {
  const { stdout } = await readWith(
    "'<html><h1>A Title</h1><p>Words.'",
    '{ seconds: 60, computingSeconds: 60, megabytes: 512 }',
  );
  expect(stdout).toBe('A Title\n');
});

test('what takes too long is ended and refused in one line', async () => {
  const { stdout, exit } = await readWith(
    "'<html><p>' + 'Words and more words. '.repeat(1_000_000)",
    '{ seconds: 0.1, computingSeconds: 60, megabytes: 512 }',
  );
  expect(stdout).toMatch(/^IngestError page\.html: .* not read within 0\.1 seconds\. .*\n$/);
  expect(exit).toBe(0);
});

test('what takes too much memory is ended and refused in one line', async () => {
  const { stdout, exit } = await readWith(
    "'<html>' + '<p>a <b>b</b> c</p>'.repeat(400_000)",
    '{ seconds: 60, computingSeconds: 60, megabytes: 48 }',
  );
  expect(stdout).toMatch(/^IngestError page\.html: .* more than 48 MB of memory\. .*\n$/);
  expect(exit).toBe(0);
});

test('what computes too long is ended, however long it may take by the clock', async () => {
  const { stdout } = await readWith(
    "'<html><p>' + 'Words and more words. '.repeat(1_000_000)",
    '{ seconds: 600, computingSeconds: 0.2, megabytes: 2000 }',
  );
  expect(stdout).toMatch(/^IngestError page\.html: .* not read within 0\.2 seconds\. .*\n$/);
});

test('a large file may take more than a small one, and none more than the most', () => {
  expect(limitsFor(0)).toEqual({ seconds: 60, computingSeconds: 30, megabytes: 512 });
  expect(limitsFor(2 ** 20)).toEqual({ seconds: 60, computingSeconds: 40, megabytes: 528 });
  expect(limitsFor(200e6)).toEqual({ seconds: 60, computingSeconds: 60, megabytes: 768 });
});
