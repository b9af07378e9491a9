import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../cli/program.ts';

test('the console takes up a document that is added while it is open', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'console-changes-'));
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    cwd: root,
    env: { DISCORD_TOKEN: '', CORPUS_DIR: folder, LOG_LEVEL: 'info' },
  });
  try {
    let [shown, logged] = ['', ''];
    child.stdout.on('data', (text) => {
      shown += text;
    });
    child.stderr.on('data', (text) => {
      logged += text;
    });
    const waiting = { timeout: 20_000 };
    await expect.poll(() => shown, waiting).toContain('It knows no document yet');
    child.stdin.write('/expert\n');
    await expect.poll(() => shown, waiting).toContain('No expert speaks in these documents.');
    await cp(`${root}tests/fixtures/corpus/night-trains.md`, join(folder, 'night-trains.md'));
    await expect.poll(() => logged, waiting).toContain('documents added: night-trains');
    child.stdin.write('/expert zoe\n');
    await expect.poll(() => shown, waiting).toContain('Night Trains Return');
    // Watching does not keep it: it ends with its input.
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.stdin.end();
    expect(await ended).toBe(0);
  } finally {
    child.kill();
    await rm(folder, { recursive: true });
  }
});
