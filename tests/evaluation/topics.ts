import { readFileSync } from 'node:fs';
import path from 'node:path';
import { splitSentences } from '../../src/text/sentences.ts';
import { foldSpan } from '../../src/text/span.ts';
import {
  type BoundaryErrors,
  boundaryErrors,
  fixedLength,
  type JoinedText,
  joinTexts,
  type Method,
  ownBoundaries,
  randomBoundaries,
  seededRandom,
  textTiling,
} from './boundaries.ts';

/**
 * How well topic boundaries are found, beside baselines, on texts joined from the documents of the
 * folders that are named: each has a corpus.jsonl (`text`). The same texts on every run.
 */

const TEXTS = 100;
const SEED = 20;

const print = (line: string) => process.stdout.write(`${line}\n`);

function readDocuments(folder: string): string[][] {
  return readFileSync(path.join(folder, 'corpus.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => String(JSON.parse(line).text ?? ''))
    .map((text) =>
      splitSentences(text, { start: 0, end: text.length }).map((span) => foldSpan(text, span)),
    );
}

function meanErrors(texts: readonly JoinedText[], method: Method): BoundaryErrors {
  const errors = texts.map((text) => boundaryErrors(text, method(text)));
  const mean = (of: (each: BoundaryErrors) => number) =>
    errors.reduce((sum, each) => sum + of(each), 0) / errors.length;
  return { pk: mean((each) => each.pk), windowDiff: mean((each) => each.windowDiff) };
}

function measure(folder: string): void {
  const documents = readDocuments(folder);
  for (const inParagraphs of [false, true]) {
    const random = seededRandom(SEED);
    const texts = joinTexts(documents, { count: TEXTS, random, inParagraphs });
    const methods: [string, Method][] = [
      ['on the record', ownBoundaries],
      ['TextTiling', textTiling],
      ['fixed length', fixedLength],
      ['random', randomBoundaries(random)],
      ...(inParagraphs
        ? [['every paragraph', ({ paragraphs }) => paragraphs] satisfies [string, Method]]
        : []),
    ];
    const kind = inParagraphs ? 'in paragraphs' : 'in one paragraph';
    print(`${path.basename(folder)}, ${kind}: ${TEXTS} texts, seed ${SEED}`);
    print(`  ${'method'.padEnd(16)} Pk      WindowDiff`);
    for (const [name, method] of methods) {
      const { pk, windowDiff } = meanErrors(texts, method);
      print(`  ${name.padEnd(16)} ${pk.toFixed(3)}   ${windowDiff.toFixed(3)}`);
    }
  }
}

const folders = process.argv.slice(2);
const refuse = (message: string) => {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
};
if (folders.length === 0) {
  refuse('expected folders that have a corpus.jsonl each: npm run -s topics -- DIR…');
}
for (const folder of folders) {
  try {
    measure(folder);
  } catch (error) {
    refuse(`${folder}: ${error instanceof Error ? error.message : error}`);
  }
}
