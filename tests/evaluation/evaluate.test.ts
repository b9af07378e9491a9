import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runNode } from '../cli/program.ts';

const lines = (...records: readonly object[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** A whole collection; `m` has two relevant passages, and its best one is the second for Lucene. */
const COLLECTION = {
  'corpus.jsonl': lines(
    { _id: 'p1', title: 'Ferries', text: 'Ferry fares will double.', speaker: 'Dr Ann Lee AM' },
    { _id: 'p2', title: 'Ferries', text: 'Ferry fares will not change.', speaker: 'Mr Bo Ek' },
    { _id: 'p3', title: 'Bridges', text: 'The bridge was painted green in May.' },
  ),
  'queries.jsonl': lines(
    { _id: 'n', text: 'What does Bo Ek say about ferry fares?', speakers: ['Mr Bo Ek'] },
    {
      _id: 'm',
      text: 'When was the bridge painted?',
      selected_sentences: ['The bridge was painted green in May.'],
    },
  ),
  'unanswerable.jsonl': lines({ _id: 'u', text: 'Who won the football match?' }),
  'qrels.tsv': 'query-id\tcorpus-id\tscore\nn\tp2\t2\nn\tp3\t0\nm\tp3\t1\n',
  'lucene.run': 'n Q0 p1 1 2.5 lucene\nn Q0 p2 2 1.5 lucene\nm Q0 p3 1 3.5 lucene\n',
};

const CORPUS_FILE = `---
title: The Harbour
experts:
  - name: Ada Lindqvist
---
# Ada Lindqvist
The ferry fares will double next year. The bridge was painted green.
`;
const QUESTIONS = lines(
  {
    id: 'q1',
    question: 'Will the ferry fares double?',
    answerable: true,
    evidence: [{ by: 'Ada Lindqvist', contains: 'fares will double' }],
  },
  {
    id: 'q2',
    question: 'Was the bridge painted?',
    answerable: true,
    evidence: [{ by: 'Somebody Else', contains: 'painted green' }],
  },
  { id: 'q3', question: 'Who won the football match?', answerable: false, evidence: [] },
);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'evaluate-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (...names: readonly string[]) => path.join(folder, ...names);

async function put(files: Readonly<Record<string, string>>, ...under: readonly string[]) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(at(...under, name)), { recursive: true });
    await writeFile(at(...under, name), content);
  }
}

const evaluate = (...paths: readonly string[]) =>
  runNode(['dist/tests/evaluation/evaluate.js', '--out', at('out'), ...paths]);

/** What stands behind a label: the figure now, that of the run before, and what is noted. */
function figure(stdout: string, label: string): string[] | undefined {
  const line = stdout.split('\n').find((each) => each.startsWith(`  ${label}  `));
  return line
    ?.slice(label.length + 2)
    .trim()
    .split(/\s{2,}/u);
}

/** Some one file of what went wrong. */
async function missesOf(name: string): Promise<string> {
  const files = await readdir(at('out', 'misses'));
  const file = files.find((each) => each.startsWith(name));
  return readFile(at('out', 'misses', file ?? name), 'utf8');
}

describe('a collection', () => {
  test('is measured in all that it has data for, within 80 columns', async () => {
    await put(COLLECTION, 'harbour');
    const { stdout, stderr, exit } = await evaluate(at('harbour'));
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
    expect(stdout).toContain('2 judged questions, 1 unanswerable, 3 passages');
    expect(figure(stdout, 'nDCG@10')).toEqual(['1.0000', '–']);
    expect(figure(stdout, 'success@1')).toEqual(['1.0000', '–']);
    // Lucene has 1 / log2(3) for the first question and 1 for the second.
    const [ratio, before, interval] = figure(stdout, 'nDCG@10 to Lucene’s') ?? [];
    expect(Number(ratio)).toBeCloseTo(1 / ((0.63093 + 1) / 2), 4);
    expect([before, interval]).toEqual(['–', '95 %: 1.0000 to 1.5850']);
    expect(figure(stdout, 'first passage by the speaker named')).toEqual(['100.0 %', '–']);
    expect(figure(stdout, 'AUROC of the confidence')).toEqual(['1.0000', '–']);
    expect(figure(stdout, 'answered, of the answerable')).toEqual(['100.0 %', '–']);
    expect(figure(stdout, 'answered, of the unanswerable')).toEqual(['0.0 %', '–']);
    expect(figure(stdout, 'first quote holds a chosen sentence')).toEqual(['100.0 %', '–']);
    expect(figure(stdout, 'ours to the plain search’s')).toEqual(['1.0000', '–']);
    const figures = stdout.split('\n').filter((line) => !line.includes(folder.slice(1)));
    expect(Math.max(...figures.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('needs no more than passages, questions and judgements', async () => {
    const { 'unanswerable.jsonl': _u, 'lucene.run': _l, ...least } = COLLECTION;
    await put(least, 'harbour');
    const { stdout, exit } = await evaluate(at('harbour'));
    expect(exit).toBe(0);
    expect(stdout).not.toMatch(/Lucene|AUROC|unanswerable/u);
  });

  test('leaves out a question without a relevant passage, and says so', async () => {
    await put(COLLECTION, 'harbour');
    await put({ 'qrels.tsv': 'm\tp3\t1\n' }, 'harbour');
    const { stdout, stderr, exit } = await evaluate(at('harbour'));
    expect(exit).toBe(0);
    expect(stdout).toContain('1 judged question, 1 unanswerable');
    expect(stderr).toMatch(/queries\.jsonl:1: no relevant passage in qrels\.tsv/u);
  });

  test('has its misses written: what was wanted, where it came, and what came instead', async () => {
    await put(COLLECTION, 'harbour');
    await put({ 'qrels.tsv': 'n\tp1\t1\nm\tp3\t1\n' }, 'harbour');
    const { stdout } = await evaluate(at('harbour'));
    expect(stdout).toMatch(/what went wrong: .*misses\/harbour-\w+\.md/u);
    const page = await missesOf('harbour');
    expect(page).toContain('### What does Bo Ek say about ferry fares?');
    expect(page).toContain('nDCG@10 0.63, asks Mr Bo Ek');
    expect(page).toContain(
      '> Ferry fares will double.\n>\n> — p1 · Ferries · Dr Ann Lee AM · at rank 2',
    );
    expect(page).toContain('> Ferry fares will not change.\n>\n> — p2 · Ferries · Mr Bo Ek');
    expect(page).toMatch(/## Not answerable, with the highest confidence\n\n### Who won/u);
  });
});

describe('questions', () => {
  test('ask the documents of their own folder', async () => {
    await put({ 'questions.jsonl': QUESTIONS, 'corpus/harbour.md': CORPUS_FILE }, 'inside');
    await put({ 'questions.jsonl': QUESTIONS, 'harbour.md': CORPUS_FILE }, 'beside');
    for (const name of ['inside', 'beside']) {
      const { stdout, stderr, exit } = await evaluate(at(name));
      expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
      expect(stdout).toContain('3 questions, 2 answerable; 1 document\n');
      expect(figure(stdout, 'right first quote, right name')).toEqual(['50.0 %', '–']);
      expect(figure(stdout, 'declines the unanswerable')).toEqual(['100.0 %', '–']);
    }
    const page = await missesOf('inside');
    expect(page).toContain('q2: answered, none right, confidence');
    expect(page).toContain('> painted green\n>\n> — Somebody Else');
    expect(page).toContain('> The bridge was painted green.\n>\n> — Ada Lindqvist');
  });

  test('in a file, or without any path the project’s own, ask the project’s documents', async () => {
    const { stdout, exit } = await evaluate();
    expect(exit).toBe(0);
    expect(stdout).toContain('40 questions, 29 answerable; 1 document\n');
    await put({ 'mine.jsonl': QUESTIONS });
    expect((await evaluate(at('mine.jsonl'))).stdout).toContain('3 questions, 2 answerable');
  });
});

describe('the run before', () => {
  test('stands beside this one, path by path', async () => {
    await put(COLLECTION, 'all', 'b');
    await put(COLLECTION, 'all', 'a');
    await put({ 'qrels.tsv': 'n\tp1\t1\nm\tp3\t1\n' }, 'all', 'a');
    expect((await evaluate(at('all', 'a'))).exit).toBe(0);
    await put({ 'qrels.tsv': 'n\tp2\t1\nm\tp3\t1\n' }, 'all', 'a');
    const { stdout } = await evaluate(at('all'));
    const [first = '', second = '', summary = ''] = stdout.split('\n\n');
    expect(figure(first, 'success@1')).toEqual(['1.0000', '0.5000']);
    expect(figure(second, 'success@1')).toEqual(['1.0000', '–']);
    expect(summary).toContain('2 collections with a run of Lucene');
    expect(figure(summary, 'lowest')).toEqual([expect.any(String), '–', 'a']);
    expect(figure((await evaluate(at('all'))).stdout, 'lowest')?.[1]).not.toBe('–');
  });

  test('may be missing or broken', async () => {
    await put(COLLECTION, 'harbour');
    for (const content of ['{"', '[]', '{"x": 1}', '']) {
      await put({ 'figures.json': content }, 'out');
      const { stdout, stderr, exit } = await evaluate(at('harbour'));
      expect({ stderr, exit }, content).toEqual({ stderr: '', exit: 0 });
      expect(figure(stdout, 'nDCG@10')).toEqual(['1.0000', '–']);
    }
    expect(figure((await evaluate(at('harbour'))).stdout, 'nDCG@10')).toEqual(['1.0000', '1.0000']);
  });

  test('is there where Lucene found nothing, and the ratio is no number', async () => {
    await put({ ...COLLECTION, 'lucene.run': 'n Q0 p1 1 2 l\nm Q0 p1 1 2 l\n' }, 'harbour');
    expect((await evaluate(at('harbour'))).exit).toBe(0);
    const { stdout } = await evaluate(at('harbour'));
    expect(figure(stdout, 'nDCG@10')).toEqual(['1.0000', '1.0000']);
    expect(figure(stdout, 'nDCG@10 to Lucene’s')?.slice(0, 2)).toEqual(['Infinity', '–']);
  });

  test('is kept only of a run that succeeded', async () => {
    await put(COLLECTION, 'harbour');
    expect((await evaluate(at('harbour'), at('nothing'))).exit).toBe(2);
    await put({ 'corpus.jsonl': '' }, 'empty');
    expect((await evaluate(at('harbour'), at('empty'))).exit).toBe(2);
    expect(figure((await evaluate(at('harbour'))).stdout, 'nDCG@10')).toEqual(['1.0000', '–']);
  });
});

describe('bad input ends with 2 and a message', () => {
  test.each([
    [
      'a folder with nothing known',
      { 'notes.txt': 'x' },
      /data: nothing to measure here: expected/u,
    ],
    [
      'questions without documents',
      { 'questions.jsonl': QUESTIONS },
      /data: questions\.jsonl, but no documents: expected corpus\/ or NAME\.md/u,
    ],
    [
      'an empty file of questions',
      { 'questions.jsonl': '', 'a.md': CORPUS_FILE },
      /questions\.jsonl: the file is empty/u,
    ],
    [
      'a question without its evidence',
      {
        'questions.jsonl': lines({ id: 'q', question: 'Why?', answerable: true, evidence: [] }),
        'a.md': CORPUS_FILE,
      },
      /questions\.jsonl:1: evidence: expected/u,
    ],
    [
      'no questions',
      { ...COLLECTION, 'queries.jsonl': '\n' },
      /queries\.jsonl: the file is empty/u,
    ],
    [
      'a question twice',
      { ...COLLECTION, 'unanswerable.jsonl': lines({ _id: 'm', text: 'Who?' }) },
      /unanswerable\.jsonl:1: _id: “m” stands at .*queries\.jsonl:2 too/u,
    ],
    [
      'a passage twice',
      { ...COLLECTION, 'corpus.jsonl': lines({ _id: 'p' }, { _id: 'p' }) },
      /two passages have the _id “p”/u,
    ],
    ['no judgements', { ...COLLECTION, 'qrels.tsv': '' }, /qrels\.tsv: the file is empty/u],
    [
      'nothing relevant',
      { ...COLLECTION, 'qrels.tsv': 'n\tp1\t0\n' },
      /qrels\.tsv: no question has a relevant passage/u,
    ],
    [
      'a broken judgement',
      { ...COLLECTION, 'qrels.tsv': 'query-id\tcorpus-id\tscore\nn p1 1\n' },
      /qrels\.tsv:2: expected a question, a passage and a grade .*: “n p1 1”/u,
    ],
    [
      'a judgement of no question',
      { ...COLLECTION, 'qrels.tsv': 'n\tp1\t1\nx\tp1\t1\n' },
      /qrels\.tsv:2: no question “x” in queries\.jsonl/u,
    ],
    [
      'a judgement of no passage',
      { ...COLLECTION, 'qrels.tsv': 'n\tp9\t1\n' },
      /qrels\.tsv:1: no passage “p9” in corpus\.jsonl/u,
    ],
    [
      'a run without a question',
      { ...COLLECTION, 'lucene.run': 'n Q0 p1 1 2.5 lucene\n' },
      /lucene\.run: no line for the question “m”/u,
    ],
    [
      'a broken run',
      { ...COLLECTION, 'lucene.run': 'n Q0 p1 1 2.5 lucene\nm p3 1\n' },
      /lucene\.run:2: expected QUESTION Q0 PASSAGE RANK SCORE TAG/u,
    ],
  ] as [string, Record<string, string>, RegExp][])('%s', async (_what, files, message) => {
    await put(files, 'data');
    const { stdout, stderr, exit } = await evaluate(at('data'));
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toMatch(message);
  });

  test('a path that is not there', async () => {
    const { stderr, exit } = await evaluate(at('nowhere'));
    expect(exit).toBe(2);
    expect(stderr).toMatch(/nowhere: cannot be read \(ENOENT\)/u);
  });
});
