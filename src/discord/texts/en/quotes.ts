import { and, date, number, plural } from './grammar.ts';

/** What stands around a quote: who said it, and where. */
export const quotes = {
  page: ({ page }: { page: number }) => `page ${page}`,
  paragraph: ({ paragraph }: { paragraph: number }) => `paragraph ${paragraph}`,
  provision: ({ number: count }: { number: number }) => `Provision ${count}`,
  /** As exact as it is known: `2019`, `2019-03` or `2019-03-02`. */
  published: ({ known }: { known: string }) => date(known),
  /** The publisher's own text; without one, the document's. */
  background: ({ publisher }: { publisher: string }) => `**Background**, ${publisher}`,
  backgroundOfDocument: '**Background**, the document’s own text',
  sentenceTooLong: 'The answering sentence is longer than a message may be.',
  /** The link to where a document is published. */
  source: 'Source',
  provisionTooLong: 'It is longer than a message may be.',
  names: ({ names }: { names: readonly string[] }) => and(names),
  namesAndMore: ({ names, left }: { names: readonly string[]; left: number }) =>
    `${names.join(', ')} and ${left} more`,
  /** A line below what was left out for want of room. */
  left: {
    quote: ({ left }: { left: number }) =>
      `${number(left)} more ${plural(left, { one: 'quote', other: 'quotes' })} did not fit here.`,
    topic: ({ left }: { left: number }) =>
      `${number(left)} more ${plural(left, { one: 'topic', other: 'topics' })} did not fit here.`,
    expert: ({ left }: { left: number }) =>
      `${number(left)} more ${plural(left, { one: 'expert', other: 'experts' })} did not fit here.`,
    document: ({ left }: { left: number }) =>
      `${number(left)} more ${plural(left, { one: 'document', other: 'documents' })} did not fit here.`,
    provision: ({ left }: { left: number }) =>
      `${number(left)} more ${plural(left, { one: 'provision', other: 'provisions' })} did not fit here.`,
  },
};
