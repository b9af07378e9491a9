import { z } from 'zod';
import type { Restriction } from '../discord/selection.ts';
import { describeIssue, type JsonLine, readJsonLines } from './json-lines.ts';

/** One line of a questions file; `where` is `FILE:LINE`, and `id` is null when there is none. */
export type QuestionLine =
  | {
      readonly ok: true;
      readonly where: string;
      readonly id: unknown;
      readonly question: string;
      readonly restriction: Restriction;
    }
  | { readonly ok: false; readonly where: string; readonly id: unknown; readonly problem: string };

const text = z.string().trim().min(1).nullish();

const lineSchema = z.looseObject({
  question: z.string({ error: 'expected a text' }).trim().min(1, { error: 'expected a text' }),
  expert: text,
  document: text,
  topic: text,
});

const named = z.looseObject({ id: z.unknown() });

/** The questions of a JSON Lines file, in order. Throws BadInput when it cannot be read. */
export async function* readQuestions(file: string): AsyncGenerator<QuestionLine> {
  for await (const line of readJsonLines(file, 'a file of questions')) yield readQuestionLine(line);
}

function readQuestionLine(line: JsonLine): QuestionLine {
  if (!line.ok) return { ...line, id: null };
  const { where, json } = line;
  const id = named.safeParse(json).data?.id ?? null;
  const parsed = lineSchema.safeParse(json);
  if (!parsed.success) return { ok: false, where, id, problem: describeIssue(parsed.error) };
  const { question, expert, document, topic } = parsed.data;
  const restriction = {
    ...(expert && { expert }),
    ...(document && { document }),
    ...(topic && { topic }),
  };
  return { ok: true, where, id, question, restriction };
}
