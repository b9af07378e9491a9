import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Document } from '../../src/model.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { type Evidence, readQuestions } from './score.ts';

/** Invented round-ups, one a folder, and judged questions on each that no rule was written for. */

const ROOT = new URL('round-ups/', import.meta.url);

const KINDS = [
  'lexical',
  'paraphrase',
  'attributed',
  'typo',
  'keywords',
  'ambiguous-name',
  'unanswerable',
];

const folders = readdirSync(ROOT);
const questionsOf = (folder: string) => readQuestions(new URL(`${folder}/questions.jsonl`, ROOT));

/** How many sentences hold the words, of those that the document gives under that name. */
function count(document: Document, { by, contains }: Evidence): number {
  const names = document.experts.filter(({ name }) => name === by).map(({ id }) => id);
  return document.sections
    .filter(({ kind, expertIds }) => kind === by || expertIds.some((id) => names.includes(id)))
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ span }) => splitSentences(document.text, span))
    .filter((sentence) => sliceSpan(document.text, sentence).includes(contains)).length;
}

describe.each(folders)('the round-up %s', async (folder) => {
  const corpus = await loadCorpus(fileURLToPath(new URL(`${folder}/corpus`, ROOT)));
  const questions = questionsOf(folder);

  test('is one document, with nothing wrong but that it has no original', () => {
    expect(corpus.documents.map(({ id }) => id)).toEqual([folder]);
    const others = corpus.problems.filter(({ message }) => !message.includes('`original:`'));
    expect(others).toEqual([]);
  });

  test('holds each answer in one sentence, under the name it is looked for by', () => {
    const pieces = questions.flatMap(({ id, evidence }) => evidence.map((each) => ({ id, each })));
    for (const { id, each } of pieces) {
      const counts = corpus.documents.map((document) => count(document, each));
      expect(counts, `${id}: “${each.contains}” by ${each.by}`).toEqual([1]);
    }
  });

  test('has evidence for the answerable questions and none for the others', () => {
    for (const { id, evidence, answerable, kind } of questions) {
      expect(evidence.length > 0, id).toBe(answerable);
      expect(KINDS, id).toContain(kind);
      if (kind === 'unanswerable') expect(answerable, id).toBe(false);
    }
  });

  test('is asked about in all kinds, about seven answerable in ten', () => {
    const share = questions.filter(({ answerable }) => answerable).length / questions.length;
    expect(share).toBeGreaterThan(0.65);
    expect(share).toBeLessThan(0.8);
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });
});

test('the questions have ids of their own, and are many enough to tell two rankings apart', () => {
  const ids = folders.flatMap(questionsOf).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(160);
});
