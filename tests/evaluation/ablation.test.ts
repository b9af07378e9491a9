import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNode } from '../cli/program.ts';

const CORPUS_FILE = `---
title: The Harbour
experts:
  - name: Ada Lindqvist
---
# Ada Lindqvist
The ferry fares will double next year. The bridge was painted green.
`;

const QUESTIONS = [
  {
    id: 'q1',
    question: 'Will the ferrey fares doubel?',
    answerable: true,
    evidence: [{ by: 'Ada Lindqvist', contains: 'fares will double' }],
  },
  { id: 'q2', question: 'Who won the football match?', answerable: false, evidence: [] },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ablation-'));
  await mkdir(path.join(folder, 'corpus'));
  await writeFile(path.join(folder, 'corpus', 'harbour.md'), CORPUS_FILE);
  const lines = QUESTIONS.map((question) => `${JSON.stringify(question)}\n`);
  await writeFile(path.join(folder, 'questions.jsonl'), lines.join(''));
});
afterAll(() => rm(folder, { recursive: true }));

const ablation = (...paths: readonly string[]) =>
  runNode(['dist/tests/evaluation/ablation.js', ...paths]);

test('prints the figures, then by how much each differs without a part', async () => {
  const { exit, stdout } = await ablation(folder);
  expect(exit).toBe(0);
  const rows = new Map(
    stdout.split('\n').map((line) => [line.slice(0, 22).trim(), line.slice(22).trim()]),
  );
  // Right first, right in three, rightly and wrongly declined, and told apart.
  expect(rows.get('none')?.split(/\s+/)).toEqual(['1', '1', '1', '0', '1.000']);
  // Two slips in four words: without knowing slips the question is declined.
  expect(rows.get('word: slips')?.split(/\s+/).slice(0, 4)).toEqual(['-1', '-1', '0', '+1']);
  expect(rows.get('word: quantities')?.split(/\s+/)).toEqual(['0', '0', '0', '0', '0']);
});

test('says what it cannot measure', async () => {
  const { exit, stderr } = await ablation(path.join(folder, 'nowhere'));
  expect(exit).toBe(2);
  expect(stderr).toContain('nowhere: cannot be read (ENOENT)');
});
