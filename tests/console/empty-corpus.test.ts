import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli, runNode } from '../cli/program.ts';

test('an empty corpus folder is one line that says what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'empty-'));
  try {
    const { stdout, stderr, exit } = await runNode(['dist/src/main.js'], 'Who?\n', {
      CORPUS_DIR: folder,
    });
    expect(exit).toBe(0);
    expect(stdout).toContain('There are no documents to quote from yet.');
    const logged = stderr.trimEnd().split('\n');
    expect(logged).toHaveLength(1);
    expect(JSON.parse(logged[0] ?? '')).toMatchObject({
      level: 40,
      msg: expect.stringMatching(/no documents here.*npm run ingest/u),
    });
    const cli = await runCli('ask', 'Who?', '--corpus', folder);
    expect(cli).toMatchObject({ stdout: '', exit: 2 });
    expect(cli.stderr.trimEnd().split('\n')).toHaveLength(1);
  } finally {
    await rm(folder, { recursive: true });
  }
});
