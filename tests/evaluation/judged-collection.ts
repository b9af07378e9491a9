import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import {
  type Collection,
  indexPassages,
  querySchema,
  type ReadyPassage,
  readPassages,
  readRecords,
} from '../../src/cli/collection.ts';
import { BadInput } from '../../src/cli/exit.ts';
import { readJudgements, readRun } from './judgements.ts';
import type { Grades } from './measures.ts';

const judgedQuerySchema = querySchema.extend({
  speakers: z.array(z.string()).nullish(),
  selected_sentences: z.array(z.string()).nullish(),
});

/** One question of a collection, and what is known of its answer. */
export interface CollectionQuestion {
  readonly id: string;
  readonly text: string;
  /** Whom it names, in every printed form; empty when nobody. */
  readonly speakers: readonly string[];
  /** The sentences that people chose as the answer; empty when nobody chose. */
  readonly chosen: readonly string[];
}

/** A collection with judgements. */
export interface JudgedCollection {
  readonly collection: Collection;
  /** By passage, as printed; nobody for a passage without. */
  readonly speakerOf: ReadonlyMap<string, string>;
  readonly questions: readonly CollectionQuestion[];
  /** Undefined where the folder has none. */
  readonly unanswerable?: readonly CollectionQuestion[];
  /** The relevant passages of each question that has any. */
  readonly judgements: ReadonlyMap<string, Grades>;
  /** Lucene's passages by question, best first. Undefined where the folder has none. */
  readonly lucene?: ReadonlyMap<string, readonly string[]>;
  /** What is odd but no fault, for a person to know. */
  readonly notes: readonly string[];
}

/**
 * Reads a folder with `corpus.jsonl`, `queries.jsonl` and `qrels.tsv`, perhaps `unanswerable.jsonl`
 * and `lucene.run`. Throws BadInput, with file and line, at the first thing that cannot be used.
 */
export async function readCollection(folder: string): Promise<JudgedCollection> {
  const at = (name: string) => path.join(folder, name);
  const speakerOf = new Map<string, string>();
  const collection = await indexPassages(readOnce(folder, speakerOf));
  const passages = new Set(collection.entries.map(({ id }) => id));
  if (passages.size === 0) {
    throw new BadInput(`${at('corpus.jsonl')}: the file is empty: expected passages`);
  }
  const places = new Map<string, string>();
  const questions = await readQueries(at('queries.jsonl'), places);
  const unanswerable = existsSync(at('unanswerable.jsonl'))
    ? await readQueries(at('unanswerable.jsonl'), places)
    : undefined;
  const ids = new Set(questions.map(({ id }) => id));
  const judgements = await readJudgements(
    at('qrels.tsv'),
    (id) => ids.has(id),
    (id) => passages.has(id),
  );
  const lucene = existsSync(at('lucene.run'))
    ? await readRun(at('lucene.run'), judgements.keys())
    : undefined;
  const left = questions.filter(({ id }) => !judgements.has(id));
  const first = left[0];
  return {
    collection,
    speakerOf,
    questions,
    judgements,
    ...(unanswerable && { unanswerable }),
    ...(lucene && { lucene }),
    notes: first
      ? [
          `${places.get(first.id)}: no relevant passage in qrels.tsv for this question${left.length > 1 ? ` and ${left.length - 1} more` : ''}: left out of the figures of ranking`,
        ]
      : [],
  };
}

/**
 * The passages of a folder, their speakers noted on the way. Throws BadInput for an id that stands twice.
 */
async function* readOnce(
  folder: string,
  speakerOf: Map<string, string>,
): AsyncGenerator<ReadyPassage> {
  const ids = new Set<string>();
  for await (const passage of readPassages(folder)) {
    if (ids.has(passage._id)) {
      throw new BadInput(
        `${path.join(folder, 'corpus.jsonl')}: two passages have the _id “${passage._id}”`,
      );
    }
    ids.add(passage._id);
    if (passage.speaker) speakerOf.set(passage._id, passage.speaker);
    yield passage;
  }
}

/** Notes in `places` where each question stands, and throws BadInput when one stands there twice. */
async function readQueries(
  file: string,
  places: Map<string, string>,
): Promise<CollectionQuestion[]> {
  const questions: CollectionQuestion[] = [];
  for await (const { where, record } of readRecords(
    file,
    'a file of questions',
    judgedQuerySchema,
  )) {
    const { _id: id, text, speakers, selected_sentences } = record;
    const earlier = places.get(id);
    if (earlier !== undefined)
      throw new BadInput(`${where}: _id: “${id}” stands at ${earlier} too`);
    places.set(id, where);
    questions.push({ id, text, speakers: speakers ?? [], chosen: selected_sentences ?? [] });
  }
  if (questions.length === 0) {
    throw new BadInput(`${file}: the file is empty: expected questions, one JSON object a line`);
  }
  return questions;
}
