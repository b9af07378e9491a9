import { access, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { confidenceOf } from '../retrieval/answer.ts';
import {
  DEPTH,
  hitsOf,
  indexPassages,
  querySchema,
  rankPassages,
  readPassages,
  readRecords,
} from './collection.ts';
import { BadInput, EXIT, type ExitCode } from './exit.ts';
import type { Terminal } from './terminal.ts';

export interface SearchFlags {
  /** A folder with corpus.jsonl and queries.jsonl, and perhaps unanswerable.jsonl. */
  readonly data: string;
  /** Where the TREC run goes. */
  readonly run: string;
  /** Where query ids and confidences go. */
  readonly confidence?: string;
}

/** Indexes ready-made passages and writes a TREC run of the questions asked of them. */
export async function search(flags: SearchFlags, terminal: Terminal): Promise<ExitCode> {
  const collection = await indexPassages(readPassages(flags.data));
  const run: string[] = [];
  const confidences: string[] = [];
  for (const name of ['queries.jsonl', 'unanswerable.jsonl']) {
    const file = path.join(flags.data, name);
    if (name === 'unanswerable.jsonl' && !(await exists(file))) continue;
    for await (const { record } of readRecords(file, 'a file of questions', querySchema)) {
      const ranking = rankPassages(record.text, collection);
      hitsOf(ranking).forEach((entry, at) => {
        run.push(`${record._id} Q0 ${entry.id} ${at + 1} ${DEPTH - at} on-the-record`);
      });
      confidences.push(`${record._id}\t${confidenceOf(record.text, ranking, collection.index)}`);
    }
  }
  await write(flags.run, run);
  if (flags.confidence !== undefined) await write(flags.confidence, confidences);
  terminal.say(
    `${confidences.length} questions over ${collection.entries.length} passages: ${flags.run}`,
  );
  return EXIT.answered;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function write(file: string, lines: readonly string[]): Promise<void> {
  try {
    await writeFile(file, lines.map((line) => `${line}\n`).join(''));
  } catch (error) {
    throw new BadInput(`${file}: cannot be written (${String((error as Error).message)})`);
  }
}
