import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from './program.ts';

const lines = (...records: readonly object[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

const PASSAGES = lines(
  {
    _id: 'p1',
    title: 'Ferries',
    text: 'The ferry fares will double next year.',
    speaker: 'Dr Ann Lee AM',
  },
  {
    _id: 'p2',
    title: 'Ferries',
    text: 'The ferry timetable will not change.',
    speaker: 'Mr Bo Ek',
  },
  { _id: 'p3', text: '' },
  { _id: 'p4', title: 'Bridges', text: 'The bridge was painted green.' },
);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, content: string) => writeFile(join(folder, name), content);
const get = async (name: string) =>
  (await readFile(join(folder, name), 'utf8')).trimEnd().split('\n');

function search(...more: readonly string[]) {
  return runCli('search', '--data', folder, '--run', join(folder, 'run'), ...more);
}

describe('search', () => {
  test('writes a TREC run and a confidence for every question', async () => {
    await put('corpus.jsonl', `\ufeff${PASSAGES}`);
    await put(
      'queries.jsonl',
      lines(
        { _id: 'q1', text: 'Will ferry fares double?' },
        { _id: 'q2', text: 'What does Ann Lee say about the ferry?' },
      ),
    );
    await put('unanswerable.jsonl', lines({ _id: 'u1', text: 'Who won the football match?' }));
    const { stdout, stderr, exit } = await search('--confidence', join(folder, 'confidence'));
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 0 });
    expect(stderr).toContain('3 questions over 4 passages');

    const run = await get('run');
    expect(run[0]).toBe('q1 Q0 p1 1 100 on-the-record');
    for (const line of run) expect(line).toMatch(/^[qu]\d Q0 p[124] [1-4] \d+ on-the-record$/u);
    // Who is asked comes first, whoever else speaks of it.
    expect(run.find((line) => line.startsWith('q2 '))).toContain(' p1 1 ');

    const confidences = (await get('confidence')).map((line) => line.split('\t'));
    expect(confidences.map(([id]) => id)).toEqual(['q1', 'q2', 'u1']);
    const [answered = 0, , unanswerable = 1] = confidences.map(([, number]) => Number(number));
    expect(answered).toBeGreaterThan(unanswerable);
    expect(unanswerable).toBeGreaterThanOrEqual(0);
    expect(answered).toBeLessThanOrEqual(1);
  });

  test('does without unanswerable questions', async () => {
    await put('corpus.jsonl', PASSAGES);
    await put('queries.jsonl', lines({ _id: 'q1', text: 'Who painted the bridge?' }));
    expect((await search()).exit).toBe(0);
    expect((await get('run'))[0]).toMatch(/^q1 Q0 p4 1 /u);
  });

  test.each([
    [
      'no passages',
      {},
      /corpus\.jsonl: the file cannot be read \(ENOENT\): expected a file of passages/u,
    ],
    [
      'no questions',
      { 'corpus.jsonl': PASSAGES },
      /queries\.jsonl: the file cannot be read \(ENOENT\)/u,
    ],
    [
      'a line that is no JSON',
      { 'corpus.jsonl': `${PASSAGES}{"_id"` },
      /corpus\.jsonl:5: expected one JSON object/u,
    ],
    [
      'a line of another shape',
      { 'corpus.jsonl': lines({ text: 'x' }) },
      /corpus\.jsonl:1: _id: .*expected string/u,
    ],
  ])('ends with 2 and a message for %s', async (_what, files, message) => {
    for (const [name, content] of Object.entries(files)) await put(name, content);
    const { stdout, stderr, exit } = await search();
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toMatch(message);
  });
});
