import { z } from 'zod';
import { ANCHOR_LENGTHS, type Anchor } from '../library/anchor.ts';
import { splitCustomId } from './button.ts';
import { componentsIn, type SourceMessage } from './source-message.ts';

/** A quote as one field of a custom id: some thirty characters, none of them a dot. */

const { document, words } = ANCHOR_LENGTHS;

const PATTERN = new RegExp(
  `^(?<document>[\\w-]{${document}})(?<passage>[\\w-]{${words}})(?<quote>[\\w-]{${words}})` +
    '(?<numbers>(?:~[0-9a-z]{1,4}){4})$',
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

const numbers = z.tuple([number, number, number, number]);

/** Reads and writes the field. */
export const quoteId = z.codec(z.string().regex(PATTERN), z.custom<Anchor>(), {
  decode: (text) => {
    const groups = PATTERN.exec(text)?.groups ?? {};
    const [first, count, answering, answers] = numbers.parse(
      (groups.numbers ?? '').split('~').slice(1),
    );
    const { document = '', passage = '', quote = '' } = groups;
    return { document, passage, quote, first, count, answering, answers };
  },
  encode: ({ document, passage, quote, first, count, answering, answers }) =>
    [document + passage + quote, ...numbers.encode([first, count, answering, answers])].join('~'),
});

/** In every custom id that has a quote, its field comes first. */
export const CONTEXT = 'context1';

/** The quotes that a message of this bot shows, in order, by the *In context* button of each. */
export function quotesShown(message: SourceMessage): readonly Anchor[] {
  const fields = componentsIn(message).flatMap(({ custom_id: customId = '' }) => {
    const { name, fields } = splitCustomId(customId);
    return name === CONTEXT ? fields.slice(0, 1) : [];
  });
  return [...new Set(fields)].flatMap((field) => quoteId.safeParse(field).data ?? []);
}
