import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli, startCli } from './program.ts';

const TEXT = `What the New Levy Means for Orchards

The levy was set on 2 March. It is paid by growers.

ADA LINDQVIST, Chair of the Orchard Guild

The levy is fair. It is also small.

The keepers are paid in spring.
`;

let folder = '';
let source = '';
let out = '';
let corpusFile = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'again-'));
  source = join(folder, 'levy.txt');
  out = join(folder, 'corpus');
  corpusFile = join(out, 'levy.md');
  await writeFile(source, TEXT);
});
afterEach(() => rm(folder, { recursive: true }));

const ingest = (...more: readonly string[]) => runCli('ingest', source, '--out', out, ...more);

async function edit(from: string, to: string): Promise<void> {
  const content = await readFile(corpusFile, 'utf8');
  expect(content).toContain(from);
  await writeFile(corpusFile, content.replace(from, to));
}

describe('ingesting again', () => {
  test('what is the same is left, said so, and no fault', async () => {
    await ingest();
    const again = await ingest();
    expect(again).toMatchObject({ exit: 0, stderr: '' });
    expect(again.stdout).toMatch(/levy\.md is up to date\./);
  });

  test('what a person edited is shown, said to be theirs, and kept', async () => {
    await ingest();
    await edit('The levy is fair.', 'The levy is unfair.');
    const edited = await readFile(corpusFile, 'utf8');
    const again = await ingest();
    expect(again.exit).toBe(2);
    expect(again.stderr).toMatch(
      /1 line differs .* left as it is\. A person has edited it.*--force/,
    );
    expect(again.stdout).toContain('\n-The levy is unfair. It is also small.\n');
    expect(again.stdout).toContain('\n+The levy is fair. It is also small.\n');
    expect(again.stdout).not.toContain('\u001b');
    expect(await readFile(corpusFile, 'utf8')).toBe(edited);
    const json = JSON.parse((await ingest('--json')).stdout);
    expect(json).toMatchObject({ status: 'kept', difference: { present: 'person', lines: 1 } });
    expect(json.difference.unified).toContain('+The levy is fair. It is also small.');
    expect(await ingest('--force')).toMatchObject({ exit: 0, stderr: '' });
    expect(await readFile(corpusFile, 'utf8')).toContain('The levy is fair.');
  });

  test('the place of the difference is the line of the file that is there', async () => {
    await ingest();
    await edit('The levy is fair.', 'The levy is unfair.');
    const lines = (await readFile(corpusFile, 'utf8')).split('\n');
    const { stdout } = await ingest();
    const [, first = '', count = ''] = /^@@ -(\d+),(\d+) /mu.exec(stdout) ?? [];
    const hunk = stdout.split('\n').filter((line) => /^[- ](?!--)/u.test(line));
    const from = Number(first) - 1;
    expect(hunk.map((line) => line.slice(1))).toEqual(lines.slice(from, from + Number(count)));
  });

  test('what nobody edited is said to be so when the published file has changed', async () => {
    await ingest();
    await writeFile(source, TEXT.replace('in spring', 'in autumn'));
    const again = await ingest();
    expect(again.exit).toBe(2);
    expect(again.stderr).toContain('Nobody has edited it since ingest wrote it.');
    expect(again.stdout).toContain('+The keepers are paid in autumn.');
    expect(await ingest('--force')).toMatchObject({ exit: 0 });
    expect(await ingest()).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining('up to date'),
    });
  });

  test('a file without a stamp is not said to be anyone’s', async () => {
    await mkdir(out);
    await writeFile(corpusFile, '---\ntitle: Mine\n---\n# Background\nWords of my own.\n');
    const again = await ingest();
    expect(again.exit).toBe(2);
    expect(again.stderr).toContain('cannot be told');
    expect(await readFile(corpusFile, 'utf8')).toContain('Words of my own.');
  });

  test('a file that lacks nothing but the stamp is the same; --force adds it', async () => {
    await ingest();
    const whole = await readFile(corpusFile, 'utf8');
    const bare = whole.replace(/^ingested: .*\n/mu, '');
    await writeFile(corpusFile, bare);
    const { found } = JSON.parse((await ingest('--json')).stdout);
    expect(bare.split('\n')[found.experts[0].line - 1]).toBe('# Ada Lindqvist');
    expect(await readFile(corpusFile, 'utf8')).toBe(bare);
    expect(await ingest('--force')).toMatchObject({ exit: 0 });
    expect(await readFile(corpusFile, 'utf8')).toBe(whole);
  });

  test('the corpus file of another document is neither compared nor touched', async () => {
    await ingest();
    const other = join(folder, 'Levy.md');
    await writeFile(other, `# Another Levy\n\nIt is another document.\n`);
    const { exit, stderr, stdout } = await runCli('ingest', other, '--out', out);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/made from another published file .* Rename /);
    expect(stdout).toBe('');
    expect(await readFile(corpusFile, 'utf8')).toContain('Orchards');
  });

  test('a corpus file is not a published one', async () => {
    await ingest();
    const before = await readFile(corpusFile, 'utf8');
    const { exit, stderr } = await runCli('ingest', corpusFile, '--out', out, '--force');
    expect(exit).toBe(2);
    expect(stderr).toMatch(/this is a corpus file/);
    expect(await readFile(corpusFile, 'utf8')).toBe(before);
  });
});

describe('many files', () => {
  test('a line each and a summary; the page of each with --verbose', async () => {
    const more = join(folder, 'more.txt');
    await writeFile(more, TEXT.replace('New Levy', 'Old Levy'));
    const files = [source, more, join(folder, 'none.txt')];
    const brief = await runCli('ingest', ...files, '--out', out);
    expect(brief.exit).toBe(2);
    expect(brief.stderr).toMatch(/^.*none\.txt: .*no such file\.\n$/);
    const lines = brief.stdout.split('\n');
    expect(lines[0]).toMatch(/levy\.md written: 1 expert, 0 provisions, \d+ words, /);
    expect(lines[1]).toMatch(/more\.md written: /);
    expect(lines[3]).toBe('3 files: 2 written, 1 refused.');
    const full = await runCli('ingest', source, more, '--out', out, '--verbose');
    expect(full.exit).toBe(0);
    expect(full.stdout.match(/^What to do next$/gmu)).toHaveLength(2);
    expect(full.stdout).toContain('\n2 files: 2 up to date.');
  });

  test('files that would be written under one name are refused, and the others are done', async () => {
    await mkdir(join(folder, 'b'));
    const twin = join(folder, 'b', 'LEVY.md');
    const other = join(folder, 'other.txt');
    await Promise.all([writeFile(twin, TEXT), writeFile(other, TEXT)]);
    const { exit, stderr } = await runCli('ingest', source, twin, other, source, '--out', out);
    expect(exit).toBe(2);
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/levy\.txt: .*LEVY\.md would be written to .*levy\.md too\..*rename/);
    expect((await readdir(out)).sort()).toEqual(['originals', 'other.md']);
  });

  test('Ctrl-C ends it, and what was written is whole', async () => {
    const files = Array.from({ length: 30 }, (_, at) => join(folder, `levy-${at}.txt`));
    for (const file of files) await writeFile(file, TEXT);
    const child = startCli('ingest', ...files, '--out', out, '--json');
    if (!child.stdout) throw new Error('expected a pipe');
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    child.stdout.resume();
    const [exit] = await once(child, 'close');
    expect(exit).toBe(130);
    const written = await readdir(out);
    expect(written.length).toBeLessThan(files.length);
    for (const name of written) expect(name).toMatch(/^(?:levy-\d+\.md|originals)$/);
    const checked = JSON.parse((await runCli('corpus', '--corpus', out, '--json')).stdout);
    expect(checked.problems).toEqual([]);
    expect(checked.documents).toHaveLength(written.length - 1);
  });
});

test('the data of one file holds the whole report', async () => {
  const { stdout } = await ingest('--json');
  const lines = (await readFile(corpusFile, 'utf8')).split('\n');
  const { found, leftOut, uncertain, next } = JSON.parse(stdout);
  expect(found).toMatchObject({
    title: 'What the New Levy Means for Orchards',
    publisher: null,
    format: 'text',
    provisions: [],
    background: { paragraphs: 1, words: 12 },
  });
  expect(found.experts).toMatchObject([
    {
      name: 'Ada Lindqvist',
      role: 'Chair',
      affiliation: 'Orchard Guild',
      words: 14,
      opening: 'The levy is fair. It is also small.',
    },
  ]);
  expect(lines[found.experts[0].line - 1]).toBe('# Ada Lindqvist');
  expect(leftOut).toEqual([]);
  expect(uncertain.every(({ line }: { line: number }) => lines[line - 1] !== undefined)).toBe(true);
  expect(next).toHaveLength(4);
});
