import { number, plural } from './grammar.ts';

/** What is said around the words of several experts on one subject. */
export const compare = {
  /** Below a subject: how many speak to it. */
  speakers: ({ count, total }: { count: number; total: number }) =>
    `${number(count)} of ${number(total)} ${plural(total, { one: 'expert', other: 'experts' })} ${plural(count, { one: 'speaks', other: 'speak' })} to this`,
  /** The same of those who were not quoted already. */
  others: ({ count, total }: { count: number; total: number }) =>
    `${number(count)} of ${number(total)} other ${plural(total, { one: 'expert', other: 'experts' })} ${plural(count, { one: 'speaks', other: 'speak' })} to this`,
  noWords: 'There are no words to look for in that. Name a topic or ask a question.',
  nobody: 'No expert in these documents addresses this, so there is nothing to compare.',
  nobodyElse: 'Nobody else in these documents addresses this.',
  /** `who` lists names. */
  silent: ({ who }: { who: string }) => `Who does not address it: ${who}`,
  /** The length of a quote. */
  words: ({ count }: { count: number }) =>
    `${number(count)} ${plural(count, { one: 'word', other: 'words' })}`,
  /** Which of how many a message shows; `first` and `last` count from 1. */
  shown: ({ first, last, total }: { first: number; last: number; total: number }) =>
    first === last
      ? `Expert ${number(first)} of ${number(total)}`
      : `Experts ${number(first)}–${number(last)} of ${number(total)}`,
  more: ({ left }: { left: number }) => `More experts (${number(left)})`,
  previous: 'Previous experts',
};
