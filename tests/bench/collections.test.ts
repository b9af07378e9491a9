import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runNode } from '../cli/program.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
});
afterEach(() => rm(folder, { recursive: true }));

const bench = () => runNode(['dist/tests/bench/bench.js', '--data', folder]);
const put = (name: string, content: string) => writeFile(path.join(folder, name), content);

test('prints what is measured of a collection, ours beside the plain one, and their ratio', async () => {
  await put('corpus.jsonl', '{"_id":"p","text":"Ferry fares will double."}\n');
  await put('queries.jsonl', '{"_id":"q","text":"Will ferry fares double?"}\n');
  const { stdout, stderr, exit } = await bench();
  expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
  expect(stdout).toContain(`${folder}: 1 passages, 1 questions × 5\n`);
  for (const label of ['search, p50', 'search, p95', 'index, time to build', 'index, heap']) {
    expect(stdout).toMatch(
      new RegExp(`^  ${label} +-?[\\d.]+ m?[sMB]+ +-?[\\d.]+ m?[sMB]+ +`, 'mu'),
    );
  }
});

test('ends with 2 and a message where there is nothing to ask', async () => {
  await put('corpus.jsonl', '{"_id":"p","text":"Ferry fares will double."}\n');
  await put('queries.jsonl', '');
  const { stderr, exit } = await bench();
  expect(exit).toBe(2);
  expect(stderr).toMatch(/queries\.jsonl: the file is empty/u);
});
