import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import {
  indexPassages,
  querySchema,
  type ReadyPassage,
  rankPassages,
  readPassages,
  readRecords,
} from '../../src/cli/collection.ts';
import { BadInput } from '../../src/cli/exit.ts';
import { foldWord, isStopWord, stemWord } from '../../src/text/words.ts';
import { quantile } from './quantile.ts';

/**
 * Speed and memory over a collection, beside plain MiniSearch over the same passages: Porter stems
 * and stop words, one field, everything else as it comes. Both in one process and in turns, so that
 * the ratios hold on a busy machine.
 */

const ROUNDS = 5;
/** The middle one counts: the first to build pays for the table of stems that both use. */
const BUILDS = 3;

/** The figures of one folder, at most 80 columns wide. Throws BadInput for one that is no collection. */
export async function benchCollection(folder: string): Promise<string> {
  const passages: ReadyPassage[] = [];
  for await (const passage of readPassages(folder)) passages.push(passage);
  const questions: string[] = [];
  const file = path.join(folder, 'queries.jsonl');
  for await (const { record } of readRecords(file, 'a file of questions', querySchema)) {
    questions.push(record.text);
  }
  if (passages.length === 0 || questions.length === 0) {
    const empty = passages.length === 0 ? path.join(folder, 'corpus.jsonl') : file;
    throw new BadInput(`${empty}: the file is empty: nothing to measure`);
  }
  const buildPlain = async () => indexPlainly(passages);
  const buildOurs = () => indexPassages(passages);
  const [ourBuilds, plainBuilds]: [number[], number[]] = [[], []];
  for (let number = 0; number < BUILDS; number += 1) {
    plainBuilds.push(await timeBuild(buildPlain));
    ourBuilds.push(await timeBuild(buildOurs));
  }
  const plain = await weigh(buildPlain);
  const ours = await weigh(buildOurs);

  const [ourTimes, plainTimes]: [number[], number[]] = [[], []];
  const both = [
    { times: ourTimes, search: (question: string) => rankPassages(question, ours.index) },
    { times: plainTimes, search: (question: string) => plain.index.search(question) },
  ];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const question of questions) {
      for (const { times, search } of round % 2 === 0 ? both : both.toReversed()) {
        const start = performance.now();
        search(question);
        times.push(performance.now() - start);
      }
    }
  }
  const lines = [
    ['search, p50', quantile(ourTimes, 0.5), quantile(plainTimes, 0.5), 'ms', 2],
    ['search, p95', quantile(ourTimes, 0.95), quantile(plainTimes, 0.95), 'ms', 2],
    ['index, time to build', quantile(ourBuilds, 0.5), quantile(plainBuilds, 0.5), 'ms', 0],
    ['index, heap', ours.bytes / 1e6, plain.bytes / 1e6, 'MB', 1],
  ] as const;
  return [
    `${folder}: ${passages.length} passages, ${questions.length} questions × ${ROUNDS}`,
    `${''.padEnd(24)}${'ours'.padStart(14)}${'plain'.padStart(14)}${'ratio'.padStart(10)}`,
    ...lines.map(([label, mine, theirs, unit, digits]) => {
      const cell = (value: number) => `${value.toFixed(digits)} ${unit}`.padStart(14);
      const ratio = (mine / theirs).toFixed(2).padStart(10);
      return `${`  ${label}`.padEnd(24)}${cell(mine)}${cell(theirs)}${ratio}`;
    }),
  ].join('\n');
}

function indexPlainly(passages: readonly ReadyPassage[]) {
  const search = new MiniSearch({ fields: ['text'], processTerm: plainTerm });
  search.addAll(
    passages.map(({ title, text }, id) => ({ id, text: `${title ?? ''} ${text ?? ''}` })),
  );
  return search;
}

/** As ours are made, and remembered in the same table. */
function plainTerm(word: string): string | null {
  const folded = foldWord(word);
  return folded === '' || isStopWord(folded) ? null : stemWord(folded);
}

/** In milliseconds. */
async function timeBuild(build: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await build();
  return performance.now() - start;
}

/** `bytes` is what the heap grows by, garbage left out: the passages were there before. */
async function weigh<T>(build: () => Promise<T>): Promise<{ index: T; bytes: number }> {
  const before = heapUsed();
  const index = await build();
  return { index, bytes: heapUsed() - before };
}

/** Node shows its garbage collector only to whoever asks. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  return process.memoryUsage().heapUsed;
}
