import { number } from './grammar.ts';

/** What stands on buttons, at most 80 characters, and what pressing one may have to say. */
export const buttons = {
  inContext: 'In context',
  /** How many there are still. */
  moreQuotes: ({ left }: { left: number }) => `More quotes (${number(left)})`,
  previousQuotes: 'Previous quotes',
  othersOnThis: 'Others on this',
  back: 'Back to the answer',
  previous: 'Previous',
  next: 'Next',
  /** Which of how many quotes a message shows; `first` and `last` count from 1. */
  quotesShown: ({ first, last, total }: { first: number; last: number; total: number }) =>
    first === last
      ? `Quote ${number(first)} of ${number(total)}`
      : `Quotes ${number(first)}–${number(last)} of ${number(total)}`,
  /** What an answer was limited to: names of experts, documents and topics. */
  only: ({ names }: { names: readonly string[] }) => `Only ${names.join(' · ')}`,
  questionLost: 'I can no longer read the question in that message. Please ask it again.',
  restrictionGone:
    'What that question was limited to is no longer in these documents. Please ask it again.',
  passageChanged:
    'The document has changed since that reply was made: the words quoted there no longer stand in it. Please ask again for what it says now.',
  passageGone: 'That document is no longer among those that I quote from.',
  passageEdited: 'The text around this quote has changed since that reply was made.',
  /** Which paragraphs of a comment are shown; `first` and `last` count from 1. */
  paragraphs: ({ first, last, total }: { first: number; last: number; total: number }) =>
    first === last
      ? `paragraph ${number(first)} of ${number(total)}`
      : `paragraphs ${number(first)}–${number(last)} of ${number(total)}`,
  /** The same of provisions. */
  provisions: ({ first, last, total }: { first: number; last: number; total: number }) =>
    first === last
      ? `provision ${number(first)} of ${number(total)}`
      : `provisions ${number(first)}–${number(last)} of ${number(total)}`,
  pages: ({ first, last }: { first: number; last: number }) =>
    first === last ? `page ${first}` : `pages ${first}–${last}`,
  sentenceTooLong: 'A sentence here is longer than a message may be.',
};
