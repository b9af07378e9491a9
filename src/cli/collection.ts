import path from 'node:path';
import { z } from 'zod';
import { type AddressBook, createAddressBook } from '../retrieval/address.ts';
import { type Ranking, rankQuestion } from '../retrieval/answer.ts';
import type { Entry } from '../retrieval/entry.ts';
import type { Method } from '../retrieval/method.ts';
import { createIndex, type PassageIndex } from '../retrieval/passage-index.ts';
import { mergeSpeakers, readSpeaker, type Speaker } from '../retrieval/speaker.ts';
import { splitSentences } from '../text/sentences.ts';
import { foldSpan } from '../text/span.ts';
import { BadInput } from './exit.ts';
import { describeIssue, readJsonLines } from './json-lines.ts';

/** A retrieval collection: ready-made passages in `corpus.jsonl`, and what is asked of them. */

const passageSchema = z.object({
  _id: z.string(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  speaker: z.string().nullish(),
});

/** One line of `corpus.jsonl`. */
export type ReadyPassage = z.infer<typeof passageSchema>;

/** One line of `queries.jsonl` or `unanswerable.jsonl`. */
export const querySchema = z.object({ _id: z.string(), text: z.string() });

/** Passages that can be asked. */
export interface Collection {
  readonly entries: readonly Entry[];
  readonly addressBook: AddressBook;
  readonly index: PassageIndex;
}

/** A ranking names this many passages a question. */
export const DEPTH = 100;

/** The passages of a folder's `corpus.jsonl`, one at a time. Throws BadInput at the first bad line. */
export async function* readPassages(folder: string): AsyncGenerator<ReadyPassage> {
  const file = path.join(folder, 'corpus.jsonl');
  for await (const { record } of readRecords(file, 'a file of passages', passageSchema)) {
    yield record;
  }
}

/** Indexes passages as the bot indexes its documents'. */
export async function indexPassages(
  passages: AsyncIterable<ReadyPassage> | Iterable<ReadyPassage>,
): Promise<Collection> {
  const speakers = new Map<string, Speaker>();
  const entries: Entry[] = [];
  for await (const each of passages) {
    const printed = each.speaker ?? '';
    const speaker = printed ? (speakers.get(printed) ?? readSpeaker(printed)) : undefined;
    if (speaker) speakers.set(printed, speaker);
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
  const addressBook = createAddressBook(mergeSpeakers([...speakers.values()]), index);
  return { entries, addressBook, index };
}

export function rankPassages(
  question: string,
  { index, addressBook }: Collection,
  method?: Method,
): Ranking {
  return rankQuestion(question, index, addressBook, {}, method);
}

/** The first hits: a run has room for those who were not asked, below those who were. */
export function hitsOf({ addressed, ranked, rest, rankOthers }: Ranking): readonly Entry[] {
  const entries = [...ranked.map(({ entry }) => entry), ...rest];
  if (addressed.length > 0) {
    const others = rankOthers();
    entries.push(...others.ranked.map(({ entry }) => entry), ...others.rest);
  }
  return entries.slice(0, DEPTH);
}

/**
 * The lines of a file as the schema has them, each with its `FILE:LINE`. Throws BadInput at the
 * first that is not so.
 */
export async function* readRecords<T>(
  file: string,
  what: string,
  schema: z.ZodType<T>,
): AsyncGenerator<{ readonly where: string; readonly record: T }> {
  for await (const line of readJsonLines(file, what)) {
    if (!line.ok) throw new BadInput(`${line.where}: ${line.problem}`);
    const parsed = schema.safeParse(line.json);
    if (!parsed.success) throw new BadInput(`${line.where}: ${describeIssue(parsed.error)}`);
    yield { where: line.where, record: parsed.data };
  }
}
