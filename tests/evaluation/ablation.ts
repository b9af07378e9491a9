import path from 'node:path';
import { BadInput, EXIT } from '../../src/cli/exit.ts';
import { explain, say } from '../../src/cli/explain.ts';
import { createPrinter } from '../../src/console/printer.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createLibrary } from '../../src/library.ts';
import { MOST_QUOTES } from '../../src/retrieval/answer.ts';
import { METHOD, type Method } from '../../src/retrieval/method.ts';
import { WAYS } from '../../src/retrieval/query-term.ts';
import { closenessOf } from '../../src/retrieval/rank.ts';
import type { Weights } from '../../src/retrieval/weights.ts';
import { readCollection } from './judged-collection.ts';
import { measureCollection } from './measure-collection.ts';
import { areaUnderCurve, mean } from './measures.ts';
import { measureQuestions, readQuestions } from './questions.ts';
import { createRetrieval } from './retrieval.ts';
import { findTargets, OWN, type Target } from './target.ts';

/**
 * What each part of the ranking brings: `npm run -s ablation -- PATH…` measures the PATHs, as
 * `evaluate` takes them, with all parts and then with one at a time switched off, and prints the
 * differences.
 */

interface Variant {
  readonly name: string;
  readonly method: Method;
}

/** What one target gives; counts of questions, and what there is to average over collections. */
interface Measured {
  readonly first?: number;
  readonly inThree?: number;
  readonly declined?: number;
  readonly wronglyDeclined?: number;
  /** The confidence in questions with an answer and without one. */
  readonly sure?: readonly number[];
  readonly unsure?: readonly number[];
  readonly toLucene?: number;
  readonly auroc?: number;
}

function without<K extends keyof Weights>(part: K, name: keyof Weights[K]): Method {
  const { weights } = METHOD;
  return { ...METHOD, weights: { ...weights, [part]: { ...weights[part], [name]: 0 } } };
}

/** A rule that nothing was learned for: how much of the question stands in one of three places. */
const PLAIN: Method = {
  ...METHOD,
  estimate: (_question, _query, ranked) =>
    Math.max(0, ...ranked.slice(0, MOST_QUOTES).map(closenessOf)),
  threshold: 0.51,
};

const VARIANTS: readonly Variant[] = [
  { name: 'none', method: METHOD },
  { name: 'passage: heading', method: without('passage', 'heading') },
  { name: 'passage: feedback', method: without('passage', 'feedback') },
  { name: 'sentence: BM25', method: without('sentence', 'bm25') },
  { name: 'sentence: neighbours', method: without('sentence', 'around') },
  { name: 'sentence: meaning', method: without('sentence', 'meaning') },
  { name: 'sentence: order', method: without('sentence', 'order') },
  { name: 'sentence: kind', method: without('sentence', 'kind') },
  { name: 'word: near meanings', method: without('word', 'nearest') },
  ...WAYS.map((way) => ({
    name: `word: ${way}`,
    method: { ...METHOD, understanding: new Set(WAYS.filter((each) => each !== way)) },
  })),
  { name: 'confidence: learned', method: PLAIN },
];

/** Reads a target once, and gives what measures it. */
async function prepare(target: Target): Promise<(method: Method) => Measured> {
  if (target.kind === 'collection') {
    const judged = await readCollection(target.path);
    return (method) => {
      const { figures } = measureCollection(judged, createRetrieval(judged.collection, method));
      const { toLucene, auroc } = figures;
      return { ...(toLucene !== undefined && { toLucene }), ...(auroc !== undefined && { auroc }) };
    };
  }
  const questions = await readQuestions(target.file);
  const corpus = await loadCorpus(target.corpus);
  return (method) => {
    const { outcomes } = measureQuestions(questions, createLibrary(corpus, method));
    const answerable = outcomes.filter(({ question }) => question.answerable);
    const others = outcomes.filter(({ question }) => !question.answerable);
    return {
      first: answerable.filter(({ rank }) => rank === 1).length,
      inThree: answerable.filter(({ rank }) => rank !== undefined).length,
      declined: others.filter(({ isDeclined }) => isDeclined).length,
      wronglyDeclined: answerable.filter(({ isDeclined }) => isDeclined).length,
      sure: answerable.map(({ answer }) => answer.confidence),
      unsure: others.map(({ answer }) => answer.confidence),
    };
  };
}

interface Column {
  readonly head: readonly [string, string];
  readonly digits: number;
  /** Undefined where no target has it. */
  readonly of: (measured: readonly Measured[]) => number | undefined;
}

type Counted = 'first' | 'inThree' | 'declined' | 'wronglyDeclined';

function total(name: Counted): Column['of'] {
  return (measured) => {
    const counts = measured.flatMap((each) => each[name] ?? []);
    return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
  };
}

function average(name: 'toLucene' | 'auroc'): Column['of'] {
  return (measured) => {
    const values = measured.flatMap((each) => each[name] ?? []);
    return values.length === 0 ? undefined : mean(values);
  };
}

function questionsApart(measured: readonly Measured[]): number | undefined {
  const sure = measured.flatMap((each) => each.sure ?? []);
  const unsure = measured.flatMap((each) => each.unsure ?? []);
  return sure.length > 0 && unsure.length > 0 ? areaUnderCurve(sure, unsure) : undefined;
}

const COLUMNS: readonly Column[] = [
  { head: ['right', 'first'], digits: 0, of: total('first') },
  { head: ['right', 'in 3'], digits: 0, of: total('inThree') },
  { head: ['rightly', 'declined'], digits: 0, of: total('declined') },
  { head: ['wrongly', 'declined'], digits: 0, of: total('wronglyDeclined') },
  { head: ['their', 'AUROC'], digits: 3, of: questionsApart },
  { head: ['to', 'Lucene'], digits: 4, of: average('toLucene') },
  { head: ['', 'AUROC'], digits: 4, of: average('auroc') },
];

const NAME_WIDTH = 22;
const WIDTH = 9;

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(NAME_WIDTH)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}`.trimEnd();
}

/** The figures with all parts, then by how much each variant differs. */
function table(measured: ReadonlyMap<string, readonly Measured[]>): string {
  const whole = measured.get('none') ?? [];
  const columns = COLUMNS.filter(({ of }) => of(whole) !== undefined);
  const rows = Array.from(measured, ([name, figures]) => {
    const cells = columns.map(({ of, digits }) => {
      const value = of(figures) ?? 0;
      if (figures === whole) return value.toFixed(digits);
      const difference = (value - (of(whole) ?? 0)).toFixed(digits);
      if (Number(difference) === 0) return '0';
      return Number(difference) > 0 ? `+${difference}` : difference;
    });
    return line(name, cells);
  });
  const heads = [0, 1].map((row) =>
    line(
      row === 0 ? '' : 'switched off',
      columns.map(({ head }) => head[row] ?? ''),
    ),
  );
  return `${[...heads, ...rows].join('\n')}\n`;
}

async function ablate(paths: readonly string[]): Promise<void> {
  const targets = (await Promise.all(paths.map(findTargets))).flat();
  if (targets.length === 0) throw new BadInput('ablation: expected paths to measure');
  const measured = new Map(VARIANTS.map(({ name }) => [name, [] as Measured[]]));
  for (const target of targets) {
    say(`measuring ${path.relative(process.cwd(), target.path)}`);
    const measure = await prepare(target);
    for (const { name, method } of VARIANTS) measured.get(name)?.push(measure(method));
  }
  await createPrinter(process.stdout).print(table(measured));
}

try {
  const paths = process.argv.slice(2);
  await ablate(paths.length > 0 ? paths : [OWN]);
  process.exitCode = EXIT.answered;
} catch (error) {
  process.exitCode = explain(error, false);
}
