import { expect, test } from 'vitest';
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
    '{ seconds: 30, megabytes: 512 }',
  );
  expect(stdout).toBe('A Title\n');
});

test('what takes too long is ended and refused in one line', async () => {
  const { stdout, exit } = await readWith(
    "'<html><p>' + 'Words and more words. '.repeat(1_000_000)",
    '{ seconds: 0.1, megabytes: 512 }',
  );
  expect(stdout).toMatch(/^IngestError page\.html: .* not read within 0\.1 seconds\. .*\n$/);
  expect(exit).toBe(0);
});

test('what takes too much memory is ended and refused in one line', async () => {
  const { stdout, exit } = await readWith(
    "'<html>' + '<p>a <b>b</b> c</p>'.repeat(400_000)",
    '{ seconds: 60, megabytes: 48 }',
  );
  expect(stdout).toMatch(/^IngestError page\.html: .* more than 48 MB of memory\. .*\n$/);
  expect(exit).toBe(0);
});
