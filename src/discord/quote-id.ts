import { z } from 'zod';
import { ANCHOR_LENGTHS, type Anchor } from '../library/anchor.ts';
import { splitCustomId, writeCustomId } from './button.ts';
import { componentsIn, type SourceMessage } from './source-message.ts';

/** A quote as one field of a custom id: some thirty characters, none of them a dot. */

const { document, words } = ANCHOR_LENGTHS;

const PATTERN = new RegExp(
  `^(?<document>[\\w-]{${document}})(?<passage>[\\w-]{${words}})(?<quote>[\\w-]{${words}})` +
    '(?<numbers>(?:~[0-9a-z]{1,4}){5})$',
);

const number = z.codec(
  z.string().regex(/^[0-9a-z]{1,4}$/),
  z
    .int()
    .min(0)
    .max(36 ** 4 - 1),
  {
    decode: (text) => Number.parseInt(text, 36),
    encode: (value) => value.toString(36),
  },
);

const numbers = z.tuple([number, number, number, number, number]);

/** Reads and writes the field. */
export const quoteId = z.codec(z.string().regex(PATTERN), z.custom<Anchor>(), {
  decode: (text) => {
    const groups = PATTERN.exec(text)?.groups ?? {};
    const [first, count, answering, answers, twins] = numbers.parse(
      (groups.numbers ?? '').split('~').slice(1),
    );
    const { document = '', passage = '', quote = '' } = groups;
    return { document, passage, quote, first, count, answering, answers, twins };
  },
  encode: ({ document, passage, quote, first, count, answering, answers, twins }) =>
    [document + passage + quote, ...numbers.encode([first, count, answering, answers, twins])].join(
      '~',
    ),
});

/** What an *In context* button says: which quote, which part of its comment, and the way back. */
export interface ContextState {
  readonly anchor: Anchor;
  /** 0 for the part that holds the quote, then as many parts on, or before it. */
  readonly part: number;
  /** The custom id of the button that shows again what the quote was shown in; may be empty. */
  readonly back: string;
}

const part = z.codec(z.string().regex(/^-?\d{1,3}$/), z.int().min(-999).max(999), {
  decode: Number,
  encode: String,
});

const contextCodec = z.codec(z.tuple([quoteId, part], z.string()), z.custom<ContextState>(), {
  decode: ([anchor, part, ...back]) => ({ anchor, part, back: back.join('.') }),
  encode: ({ anchor, part, back }): [Anchor, number, ...string[]] => [
    anchor,
    part,
    ...(back === '' ? [] : back.split('.')),
  ],
});

/** Shows a quote in its context. */
export const CONTEXT_ID = { name: 'context1', codec: contextCodec } as const;

export function contextId(state: ContextState): string {
  return writeCustomId(CONTEXT_ID, state);
}

/** Turns to another part of the comment, in place of the one that the message shows. */
export const PART_ID = { name: 'part1', codec: contextCodec } as const;

export function partId(state: ContextState): string {
  return writeCustomId(PART_ID, state);
}

/** The quotes that a message of this bot shows, in order, by the *In context* button of each. */
export function quotesShown(message: SourceMessage): readonly Anchor[] {
  const fields = componentsIn(message).flatMap(({ custom_id: customId = '' }) => {
    const { name, fields } = splitCustomId(customId);
    return name === CONTEXT_ID.name || name === PART_ID.name ? fields.slice(0, 1) : [];
  });
  return [...new Set(fields)].flatMap((field) => quoteId.safeParse(field).data ?? []);
}
