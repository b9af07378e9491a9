import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root, runCli } from './program.ts';

const NAME = 'joint-military-force';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  await cp(join(root, 'corpus'), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const check = (...flags: readonly string[]) => runCli('corpus', '--corpus', folder, ...flags);

describe('corpus', () => {
  test('shows who speaks in a document and that its words are proven', async () => {
    const { stdout, stderr, exit } = await check();
    expect(stdout).toMatch(/^ {2}Dr\. Rick Fawn {2,}\d+ words +\d+ passages$/mu);
    expect(stdout).toContain('4 provisions');
    expect(stdout).toContain(`words proven against originals/${NAME}.txt`);
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
  });

  test('gives as JSON what was read, every text at its span', async () => {
    const { stdout, exit } = await check('--json');
    const { documents, problems } = JSON.parse(stdout);
    const [document] = documents;
    const file = await readFile(join(folder, `${NAME}.md`), 'utf8');
    const text = file.slice(file.indexOf('\n---\n') + '\n---\n'.length);
    const placed = [...document.provisions, ...document.passages];
    for (const { text: shown, span } of placed) {
      expect(text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim()).toBe(shown);
    }
    const { experts, provisions, passages, proven } = document;
    expect(experts).toContainEqual({
      id: 'rick-fawn',
      name: 'Rick Fawn',
      honorific: 'Dr.',
      role: 'Professor of International Relations',
      affiliation: 'University of St. Andrews',
      aliases: [],
    });
    const speakers = passages.flatMap((passage: { experts: string[] }) => passage.experts);
    expect(new Set(speakers)).toEqual(new Set(experts.map(({ name }: { name: string }) => name)));
    expect(provisions).toHaveLength(4);
    expect({ proven, problems, exit }).toEqual({ proven: true, problems: [], exit: 0 });
  });

  test('names file and line of a word that the original does not have, and ends with 2', async () => {
    const path = join(folder, `${NAME}.md`);
    const lines = (await readFile(path, 'utf8')).split('\n');
    const at = lines.findIndex((line) => line.includes('at domestic prices'));
    lines[at] = lines[at]?.replace('domestic', 'local') ?? '';
    await writeFile(path, lines.join('\n'));
    const { stdout, exit } = await check();
    expect(stdout).toContain(`${path}:${at + 1}: error: `);
    expect(stdout).toContain('“local”');
    expect(stdout).not.toContain('words proven');
    expect(exit).toBe(2);
  });

  test('tells when the original is another file or gone', async () => {
    const original = join(folder, 'originals', `${NAME}.txt`);
    await appendFile(original, 'One more line.\n');
    expect(await check()).toMatchObject({ exit: 2, stdout: expect.stringContaining('sha256: ') });
    await rm(original);
    expect(await check()).toMatchObject({ exit: 2, stdout: expect.stringContaining('ENOENT') });
  });

  test('is not stopped by a broken file, which answers do without', async () => {
    const broken = join(folder, 'broken.md');
    await writeFile(broken, '---\ntitle: [\n---\n# Background\nText.\n');
    const { stdout, exit } = await check('--json');
    const { documents, problems } = JSON.parse(stdout);
    expect(documents).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'error', file: broken });
    expect(exit).toBe(2);

    const answered = await runCli('ask', 'Is there a mutual defence clause?', '--corpus', folder);
    expect(answered.stderr).toContain(`${broken}:`);
    expect(answered.exit).toBe(0);
  });

  test('but with --strict nothing is answered beside a broken file', async () => {
    await writeFile(join(folder, 'broken.md'), 'no front matter');
    const question = 'Is there a mutual defense clause?';
    const { stdout, stderr, exit } = await runCli('ask', question, '--corpus', folder, '--strict');
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toMatch(/broken\.md:1: error: .*front matter/);
  });

  test('and questions end with 2 over a folder without documents', async () => {
    await rm(folder, { recursive: true });
    const [checked, asked] = await Promise.all([check(), runCli('ask', 'why', '--corpus', folder)]);
    expect(checked.exit).toBe(2);
    expect(checked.stdout).toContain(folder);
    expect(asked).toMatchObject({ exit: 2, stdout: '' });
    expect(asked.stderr).toContain(folder);
    folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  });
});

describe('ingest', () => {
  test('writes a corpus file, knows it again, and leaves an edited one alone', async () => {
    const source = join(root, 'corpus', 'originals', `${NAME}.txt`);
    const out = join(folder, 'new');
    const path = join(out, `${NAME}.md`);
    const run = (...flags: readonly string[]) =>
      runCli('ingest', source, '--out', out, '--json', ...flags);
    const first = await run();
    expect(JSON.parse(first.stdout)).toMatchObject({ status: 'written', path });
    expect(JSON.parse((await run()).stdout)).toMatchObject({ status: 'up-to-date' });

    await appendFile(path, '\nA person’s correction.\n');
    const edited = await readFile(path, 'utf8');
    const kept = await run();
    expect(JSON.parse(kept.stdout)).toMatchObject({ status: 'kept' });
    expect(kept.stderr).toContain('--force');
    expect([first.exit, kept.exit]).toEqual([0, 2]);
    expect(await readFile(path, 'utf8')).toBe(edited);

    expect(JSON.parse((await run('--force')).stdout)).toMatchObject({ status: 'written' });
  });

  test('goes on after a file that cannot be read, and ends with 2', async () => {
    const source = join(root, 'corpus', 'originals', `${NAME}.txt`);
    const out = join(folder, 'new');
    const { stdout, stderr, exit } = await runCli('ingest', 'no-such.txt', source, '--out', out);
    expect(stderr).toContain('no-such.txt: expected a published file');
    expect(stdout).toContain(`${NAME}.md written`);
    expect(exit).toBe(2);
  });
});
