import { access, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { expertId } from '../corpus/document.ts';
import type { Speaker } from '../retrieval/address.ts';
import { confidenceOf, rankQuestion } from '../retrieval/answer.ts';
import { createIndex } from '../retrieval/passage-index.ts';
import { isHonorific } from '../text/honorifics.ts';
import { splitSentences } from '../text/sentences.ts';
import { foldSpan } from '../text/span.ts';
import { BadInput, EXIT, type ExitCode } from './exit.ts';
import { describeIssue, readJsonLines } from './json-lines.ts';
import type { Terminal } from './terminal.ts';

export interface SearchFlags {
  /** A folder with corpus.jsonl and queries.jsonl, and perhaps unanswerable.jsonl. */
  readonly data: string;
  /** Where the TREC run goes. */
  readonly run: string;
  /** Where query ids and confidences go. */
  readonly confidence?: string;
}

/** A TREC run names this many passages a query. */
const DEPTH = 100;

const passageSchema = z.object({
  _id: z.string(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  speaker: z.string().nullish(),
});
const querySchema = z.object({ _id: z.string(), text: z.string() });

/** Indexes ready-made passages and writes a TREC run of the questions asked of them. */
export async function search(flags: SearchFlags, terminal: Terminal): Promise<ExitCode> {
  const speakers = new Map<string, Speaker>();
  const entries = [];
  const corpus = path.join(flags.data, 'corpus.jsonl');
  for await (const each of readRecords(corpus, 'a file of passages', passageSchema)) {
    const speaker = each.speaker ? speakerOf(each.speaker) : undefined;
    if (speaker) speakers.set(speaker.id, speaker);
    const text = each.text ?? '';
    entries.push({
      id: each._id,
      sentences: splitSentences(text, { start: 0, end: text.length }).map((span) =>
        foldSpan(text, span),
      ),
      heading: each.title ?? '',
      speakerIds: speaker ? [speaker.id] : [],
      points: new Map(),
    });
  }
  const index = createIndex(entries);

  const run: string[] = [];
  const confidences: string[] = [];
  for (const name of ['queries.jsonl', 'unanswerable.jsonl']) {
    const file = path.join(flags.data, name);
    if (name === 'unanswerable.jsonl' && !(await exists(file))) continue;
    for await (const { _id, text } of readRecords(file, 'a file of questions', querySchema)) {
      const ranking = rankQuestion(text, index, [...speakers.values()]);
      const { addressed, ranked, rankOthers } = ranking;
      // A run has room for those who were not asked, below those who were.
      const all = addressed.length === 0 ? ranked : [...ranked, ...rankOthers()];
      all.slice(0, DEPTH).forEach(({ entry }, at) => {
        run.push(`${_id} Q0 ${entry.id} ${at + 1} ${DEPTH - at} on-the-record`);
      });
      confidences.push(`${_id}\t${confidenceOf(ranking)}`);
    }
  }
  await write(flags.run, run);
  if (flags.confidence !== undefined) await write(flags.confidence, confidences);
  terminal.say(`${confidences.length} questions over ${entries.length} passages: ${flags.run}`);
  return EXIT.answered;
}

/** A speaker's name without what stands before and after it: "Hon. Bill Blair", "Ann Lee AM". */
function speakerOf(printed: string): Speaker {
  const words = printed
    .replace(/\([^)]*\)/gu, ' ')
    .trim()
    .split(/\s+/u);
  while (words.length > 1 && isHonorific(words[0] ?? '')) words.shift();
  while (words.length > 2 && /^\p{Lu}{2,4}$/u.test(words.at(-1) ?? '')) words.pop();
  const name = words.join(' ');
  return { id: expertId(printed), names: [name], credits: [] };
}

/** The lines of a file as the schema has them. Throws BadInput at the first that is not. */
async function* readRecords<T>(
  file: string,
  what: string,
  schema: z.ZodType<T>,
): AsyncGenerator<T> {
  for await (const line of readJsonLines(file, what)) {
    if (!line.ok) throw new BadInput(`${line.where}: ${line.problem}`);
    const parsed = schema.safeParse(line.json);
    if (!parsed.success) throw new BadInput(`${line.where}: ${describeIssue(parsed.error)}`);
    yield parsed.data;
  }
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
