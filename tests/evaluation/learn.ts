import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { indexPassages, querySchema, readPassages, readRecords } from '../../src/cli/collection.ts';
import { BadInput, EXIT } from '../../src/cli/exit.ts';
import { explain } from '../../src/cli/explain.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createDirectory } from '../../src/library/directory.ts';
import { prepareSearchable, type Searchable } from '../../src/library/searchable.ts';
import { rankQuestion } from '../../src/retrieval/answer.ts';
import { confidenceFeatures, FEATURES } from '../../src/retrieval/confidence.ts';
import { packageRoot } from '../../src/root.ts';
import { finish } from '../../src/steps.ts';
import { foldSpan } from '../../src/text/span.ts';
import { fitLogistic, type Sample } from './logistic.ts';
import { areaUnderCurve } from './measures.ts';
import { readQuestions } from './questions.ts';
import { findTargets, OWN, type Target } from './target.ts';

/**
 * Learns how sure an answer is: `npm run learn -- PATH…`, each PATH questions or collections of
 * which some have no answer. Prints how well each is told apart, when it was learned from and when
 * a tenth at a time was held out, and when the whole PATH was; then writes
 * `src/retrieval/learned.ts`. Where 0.5 lies is set on the project's own questions, which are not
 * learned from: nine in ten of those without an answer fall below it.
 */

const NAMES = Object.keys(FEATURES);
const SIGNS = Object.values(FEATURES);
const FOLDS = 10;
const DECLINED = 0.9;

function ask(question: string, { index, addressBook }: Searchable): number[] | undefined {
  const { query, ranked } = rankQuestion(question, index, addressBook);
  if (query.isOrdinalOnly) return undefined;
  const features = confidenceFeatures(question, query, ranked, index.vocabulary);
  return features && NAMES.map((name) => features.get(name) ?? 0);
}

async function readTarget(target: Target): Promise<Sample> {
  const rows: number[][] = [];
  const labels: boolean[] = [];
  const add = (question: string, isAnswerable: boolean, searchable: Searchable) => {
    const row = ask(question, searchable);
    if (!row) return;
    rows.push(row);
    labels.push(isAnswerable);
  };
  if (target.kind === 'questions') {
    const { documents, passages } = await loadCorpus(target.corpus);
    const directory = createDirectory(documents, passages);
    const textOf = (id: string, span: { start: number; end: number }) =>
      foldSpan(directory.document(id).text, span);
    const searchable = finish(prepareSearchable(passages, directory, textOf));
    for (const each of await readQuestions(target.file)) {
      add(each.question, each.answerable, searchable);
    }
  } else {
    const collection = await indexPassages(readPassages(target.path));
    for (const name of ['queries.jsonl', 'unanswerable.jsonl']) {
      const file = path.join(target.path, name);
      for await (const { record } of readRecords(file, 'a file of questions', querySchema)) {
        add(record.text, name === 'queries.jsonl', collection);
      }
    }
  }
  return { rows, labels };
}

async function readPath(given: string): Promise<Sample> {
  const samples = await Promise.all((await findTargets(given)).map(readTarget));
  return {
    rows: samples.flatMap(({ rows }) => rows),
    labels: samples.flatMap(({ labels }) => labels),
  };
}

const scoreOf = (row: readonly number[], weights: readonly number[]) =>
  row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

function tellApart(labels: readonly boolean[], scores: readonly number[]): string {
  const yes = scores.filter((_, at) => labels[at]);
  const no = scores.filter((_, at) => !labels[at]);
  return areaUnderCurve(yes, no).toFixed(3);
}

/** The scores of a sample's rows, each by weights that were learned without its tenth. */
function heldOut(sample: Sample, others: readonly Sample[]): number[] {
  const scores: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isIn = (_: unknown, at: number) => at % FOLDS !== fold;
    const kept = { rows: sample.rows.filter(isIn), labels: sample.labels.filter(isIn) };
    const weights = fitLogistic([kept, ...others], SIGNS);
    for (let at = fold; at < sample.rows.length; at += FOLDS) {
      scores[at] = scoreOf(sample.rows[at] ?? [], weights);
    }
  }
  return scores;
}

/** Where the own questions without an answer fall below, and the fewest with one. */
function findThreshold({ rows, labels }: Sample, weights: readonly number[]): number {
  const no = rows
    .filter((_, at) => !labels[at])
    .map((row) => scoreOf(row, weights))
    .sort((a, b) => a - b);
  const below = no[Math.ceil(DECLINED * no.length) - 1] ?? 0;
  const above = rows.map((row) => scoreOf(row, weights)).filter((score) => score > below);
  return (below + Math.min(...above)) / 2;
}

async function learn(paths: readonly string[]): Promise<void> {
  if (paths.length < 2) throw new BadInput('learn: expected at least two paths to learn from');
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const samples = await Promise.all(paths.map(readPath));
  const weights = fitLogistic(samples, SIGNS);
  print('area under the curve         questions  learned  tenth held out  whole held out');
  for (const [at, sample] of samples.entries()) {
    const { rows, labels } = sample;
    const others = samples.filter((each) => each !== sample);
    const without = fitLogistic(others, SIGNS);
    const columns = [
      path.basename(paths[at] ?? '').padEnd(27),
      String(rows.length).padStart(10),
      tellApart(
        labels,
        rows.map((row) => scoreOf(row, weights)),
      ).padStart(9),
      tellApart(labels, heldOut(sample, others)).padStart(16),
      tellApart(
        labels,
        rows.map((row) => scoreOf(row, without)),
      ).padStart(16),
    ];
    print(columns.join(''));
  }
  const own = await readPath(OWN);
  const scores = own.rows.map((row) => scoreOf(row, weights));
  print(
    `${path.basename(OWN).padEnd(27)}${String(own.rows.length).padStart(10)}${''.padStart(25)}${tellApart(own.labels, scores).padStart(16)}`,
  );
  const origin = paths.map((each) => path.basename(each)).join(', ');
  const intercept = -findThreshold(own, weights);
  writeFileSync(
    path.join(packageRoot, 'src', 'retrieval', 'learned.ts'),
    moduleOf(origin, intercept, weights),
  );
}

function moduleOf(origin: string, intercept: number, weights: readonly number[]): string {
  const lines = NAMES.map((name, at) => {
    const key = /^\w+$/.test(name) ? name : `'${name}'`;
    return `    ${key}: ${Number((weights[at] ?? 0).toFixed(3))},`;
  });
  return (
    `// Written by tests/evaluation/learn.ts (npm run learn) from ${origin}.\n` +
    '// The features, and the signs that their weights may have, are in confidence.ts.\n' +
    `export const LEARNED = {\n  intercept: ${Number(intercept.toFixed(3))},\n  weights: {\n${lines.join('\n')}\n  },\n} as const;\n`
  );
}

try {
  await learn(process.argv.slice(2));
  process.exitCode = EXIT.answered;
} catch (error) {
  process.exitCode = explain(error, false);
}
