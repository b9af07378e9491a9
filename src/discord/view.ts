import { z } from 'zod';
import type { Library, Question } from '../library.ts';
import { writeCustomId } from './button.ts';
import { findByShortId, shortId, shortIdField } from './short-id.ts';

/**
 * Which part of which answer a message shows, as the fields of a custom id: the first of its quotes,
 * counted from 0, and what the question was limited to. The question stands in the message.
 */
export interface View {
  readonly offset: number;
  /** Short ids. */
  readonly expert: string;
  readonly document: string;
  readonly topic: string;
}

export const countField = z.codec(z.string().regex(/^\d{1,3}$/), z.int().min(0).max(999), {
  decode: Number,
  encode: String,
});

const restriction = z.union([z.literal(''), shortIdField]);

const viewCodec = z.codec(
  z.tuple([countField, restriction, restriction, restriction]),
  z.custom<View>(),
  {
    decode: ([offset, expert, document, topic]) => ({ offset, expert, document, topic }),
    encode: ({ offset, expert, document, topic }): [number, string, string, string] => [
      offset,
      expert,
      document,
      topic,
    ],
  },
);

/** Shows an answer from one of its quotes on, in place of what the message shows. */
export const ANSWER_ID = { name: 'more1', codec: viewCodec } as const;

/** Whom a comparison is of, by short ids, and the first of those that a message shows, from 0. */
export interface ComparisonView {
  readonly offset: number;
  /** Empty for all who speak to it. */
  readonly experts: readonly string[];
}

const comparisonCodec = z.codec(z.tuple([countField], shortIdField), z.custom<ComparisonView>(), {
  decode: ([offset, ...experts]) => ({ offset, experts }),
  encode: ({ offset, experts }): [number, ...string[]] => [offset, ...experts],
});

/** Shows a comparison from one of its experts on, in place of what the message shows. */
export const COMPARISON_ID = { name: 'compare1', codec: comparisonCodec } as const;

export function comparisonId(expertIds: readonly string[], offset: number): string {
  return writeCustomId(COMPARISON_ID, { offset, experts: expertIds.map(shortId) });
}

/** Shows what others say on the question of an answer, beside it; `offset` is the answer's. */
export const OTHERS_ID = { name: 'others1', codec: viewCodec } as const;

/** Shows them from one of them on, in place of what the message shows. */
export const VOICES_ID = { name: 'voices1', codec: viewCodec } as const;

export type Restricted = Omit<Question, 'text'>;

/** The view of the answer to a question that was limited so. */
export function viewOf({ expertId, documentId, topic }: Restricted, offset: number): View {
  const short = (id: string | undefined) => (id === undefined ? '' : shortId(id));
  return {
    offset,
    expert: short(expertId),
    document: short(documentId),
    topic: short(topic?.toLowerCase()),
  };
}

export function answerId(restricted: Restricted, offset: number): string {
  return writeCustomId(ANSWER_ID, viewOf(restricted, offset));
}

export function othersId(restricted: Restricted, offset: number): string {
  return writeCustomId(OTHERS_ID, viewOf(restricted, offset));
}

export function voicesId(restricted: Restricted, offset: number): string {
  return writeCustomId(VOICES_ID, viewOf(restricted, offset));
}

/** What a question was limited to; undefined when some of it is no longer in the documents. */
export function restrictedBy(
  { expert, document, topic }: View,
  library: Library,
): Restricted | undefined {
  const find = <T>(short: string, items: readonly T[], idOf: (item: T) => string) =>
    short === '' ? undefined : (findByShortId(items, short, idOf) ?? null);
  const chosen = {
    expertId: find(expert, library.profiles, (each) => each.expert.id)?.expert.id,
    documentId: find(document, library.documents, ({ id }) => id)?.id,
    topic: find(topic, topic === '' ? [] : library.suggestTopics(''), ({ label }) =>
      label.toLowerCase(),
    )?.label,
  };
  const isWhole =
    (expert === '') === (chosen.expertId === undefined) &&
    (document === '') === (chosen.documentId === undefined) &&
    (topic === '') === (chosen.topic === undefined);
  return isWhole
    ? {
        ...(chosen.expertId !== undefined && { expertId: chosen.expertId }),
        ...(chosen.documentId !== undefined && { documentId: chosen.documentId }),
        ...(chosen.topic !== undefined && { topic: chosen.topic }),
      }
    : undefined;
}
