import path from 'node:path';
import { Command } from 'commander';
import { EXIT } from '../../src/cli/exit.ts';
import { explain, say } from '../../src/cli/explain.ts';
import { openLibrary } from '../../src/cli/library.ts';
import { createPrinter } from '../../src/console/printer.ts';
import {
  collectionRows,
  type Figures,
  printBlock,
  questionRows,
  type Row,
  summaryRows,
} from './block.ts';
import { collectionMisses } from './collection-misses.ts';
import { readCollection } from './judged-collection.ts';
import { measureCollection } from './measure-collection.ts';
import { mean } from './measures.ts';
import { writePage } from './miss-page.ts';
import { questionMisses } from './question-misses.ts';
import { measureQuestions, readQuestions } from './questions.ts';
import { keyOf, OUT, readFigures, writeFigures, writeMisses } from './record.ts';
import { createRetrieval } from './retrieval.ts';
import { findTargets, OWN, type Target } from './target.ts';

/**
 * Measures how good the answers are: for every path a block of figures, each beside that of the run
 * before, and a file of the questions that went wrong.
 */

/** A target measured: what is printed of it, and what is written. */
interface Report {
  /** What was asked, in a line. */
  readonly about: string;
  readonly rows: readonly Row[];
  readonly figures: Figures;
  /** The page of what went wrong. */
  readonly misses: string;
}

async function reportQuestions(target: Target & { kind: 'questions' }): Promise<Report> {
  const questions = await readQuestions(target.file);
  const library = await openLibrary({ corpus: target.corpus }, { say, corpusDir: target.corpus });
  const measured = measureQuestions(questions, library);
  const answerable = questions.filter((question) => question.answerable).length;
  return {
    about: `${count(questions.length, 'question')}, ${answerable} answerable; ${count(library.documents.length, 'document')}`,
    rows: questionRows,
    figures: { ...measured.figures },
    misses: writePage(shown(target.path), questionMisses(measured, library)),
  };
}

async function reportCollection(target: Target & { kind: 'collection' }): Promise<Report> {
  const judged = await readCollection(target.path);
  for (const note of judged.notes) say(note);
  const measured = measureCollection(judged, createRetrieval(judged.collection));
  const parts = [
    count(judged.judgements.size, 'judged question'),
    ...(judged.unanswerable ? [`${judged.unanswerable.length} unanswerable`] : []),
    count(judged.collection.entries.length, 'passage'),
  ];
  return {
    about: parts.join(', '),
    rows: collectionRows(measured.figures),
    figures: { ...measured.figures },
    misses: writePage(shown(target.path), collectionMisses(judged, measured)),
  };
}

/** Over the collections that have a ratio to Lucene, when there are several; by key. */
function summarise(reports: ReadonlyMap<string, Report>) {
  const ratios = Array.from(reports, ([key, { figures }]) => ({ key, ratio: figures.toLucene }))
    .filter((each): each is { key: string; ratio: number } => each.ratio !== undefined)
    .sort((a, b) => a.ratio - b.ratio);
  const [least] = ratios;
  if (!least || ratios.length === 1) return undefined;
  return {
    key: `summary of ${ratios
      .map(({ key }) => key)
      .sort()
      .join(', ')}`,
    about: `${ratios.length} collections with a run of Lucene`,
    rows: summaryRows(path.basename(least.key)),
    figures: { meanToLucene: mean(ratios.map(({ ratio }) => ratio)), leastToLucene: least.ratio },
  };
}

async function evaluate(paths: readonly string[], out: string): Promise<void> {
  const { print } = createPrinter(process.stdout);
  const previous = await readFigures(out);
  const targets = (await Promise.all(paths.map(findTargets))).flat();
  const reports = new Map<string, Report>();
  for (const target of targets) {
    const key = keyOf(target.path);
    if (reports.has(key)) continue;
    const report =
      target.kind === 'questions' ? await reportQuestions(target) : await reportCollection(target);
    reports.set(key, report);
    const misses = shown(await writeMisses(out, key, report.misses));
    const { about, rows, figures } = report;
    const block = printBlock(shown(target.path), about, rows, figures, previous.get(key));
    await print(`${block}\n  what went wrong: ${misses}\n\n`);
  }
  const kept = new Map(previous);
  for (const [key, { figures }] of reports) kept.set(key, figures);
  const summary = summarise(reports);
  if (summary) {
    const { key, about, rows, figures } = summary;
    await print(`${printBlock('All together', about, rows, figures, previous.get(key))}\n`);
    kept.set(key, figures);
  }
  await writeFigures(out, kept);
}

/** A path as short as it can be given from here. */
function shown(file: string): string {
  return path.relative(process.cwd(), file) || '.';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const program = new Command('evaluate')
  .description('Measures the quality of the answers.')
  .argument('[path...]', 'questions (FILE.jsonl, or a folder with their documents) or collections')
  .option('--out <dir>', 'where the figures and what went wrong are kept', OUT)
  .exitOverride()
  .action((paths: string[], { out }: { out: string }) =>
    evaluate(paths.length > 0 ? paths : [OWN], path.resolve(out)),
  );

try {
  await program.parseAsync();
  process.exitCode = EXIT.answered;
} catch (error) {
  process.exitCode = explain(error, process.env.LOG_LEVEL === 'debug');
}
