import { number, plural } from './grammar.ts';

/** The replies of `/documents`. */
export const documents = {
  heading: ({ count }: { count: number }) =>
    plural(count, {
      one: 'I quote from 1 document',
      other: `I quote from ${number(count)} documents`,
    }),
  none: 'There are no documents to quote from yet. Whoever runs this bot adds one with `npm run ingest -- FILE`; it can be asked about as soon as it is in the corpus folder.',
  experts: ({ count }: { count: number }) =>
    `${number(count)} ${plural(count, { one: 'expert', other: 'experts' })}`,
  passages: ({ count }: { count: number }) =>
    `${number(count)} ${plural(count, { one: 'passage', other: 'passages' })}`,
  provisions: ({ count }: { count: number }) =>
    `${number(count)} ${plural(count, { one: 'provision', other: 'provisions' })}`,
  hintDocument: '`/documents document:` shows who speaks in one of them, and to what.',
  hintExpert: '`/expert name:` shows what one of them speaks to, `/ask` quotes them.',
  /** Before the topics of an expert. */
  speaksTo: ({ topics }: { topics: string }) => `Speaks to: ${topics}`,
  nobody: 'No expert speaks in this document.',
  /** Which of how many a message shows; `first` and `last` count from 1. */
  shown: ({ first, last, total }: { first: number; last: number; total: number }) =>
    first === last
      ? `${number(first)} of ${number(total)}`
      : `${number(first)}–${number(last)} of ${number(total)}`,
};
