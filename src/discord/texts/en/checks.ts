import { and, number, plural } from './grammar.ts';

/** Verdicts on quotations. `quotation` is what the message quotes, escaped and perhaps cut. */
export const checks = {
  /** Before the verdicts: how many quotations, and how many of each kind, in words. */
  summary: ({ count, kinds }: { count: number; kinds: readonly string[] }) =>
    `${number(count)} ${plural(count, { one: 'quotation', other: 'quotations' })} checked: ${and(kinds)}.`,
  count: {
    verbatim: ({ count }: { count: number }) => `${number(count)} verbatim`,
    altered: ({ count }: { count: number }) => `${number(count)} altered`,
    misattributed: ({ count }: { count: number }) => `${number(count)} misattributed`,
    absent: ({ count }: { count: number }) => `${number(count)} not in these documents`,
    fragment: ({ count }: { count: number }) => `${number(count)} too short to judge`,
    unchecked: ({ count }: { count: number }) => `${number(count)} left unchecked`,
  },
  verbatim: ({ quotation }: { quotation: string }) => `**Verbatim:** “${quotation}”`,
  altered: ({ quotation }: { quotation: string }) => `**Altered:** “${quotation}”`,
  misattributed: ({ quotation }: { quotation: string }) => `**Misattributed:** “${quotation}”`,
  absent: ({ quotation }: { quotation: string }) =>
    `**Not in these documents:** “${quotation}”\nNothing close to these words stands in them.`,
  fragment: ({ quotation }: { quotation: string }) =>
    `**Too short to judge:** “${quotation}”\nFewer than four words say nothing of where they come from.`,
  unchecked: ({ quotation }: { quotation: string }) =>
    `**Left unchecked:** “${quotation}”\nThere are more quotations here than I check at a time.`,
  /** `name` is whom the message names, `who` whose words they are. */
  notTheirs: ({ name, who }: { name: string; who: string }) =>
    `The message gives these words to ${name}. In the documents they are from ${who}.`,
  /** `name` is quoted by `who`. */
  secondHand: ({ name, who }: { name: string; who: string }) =>
    `The words of ${name} as quoted by ${who}: they stand in quotation marks there.`,
  /** Of a sentence of a quotation that is put together from several places. */
  apart:
    'The message runs this together with other sentences; in the documents it does not stand beside them.',
  theSource: 'The source says:',
  changed: ({ quoted, source }: { quoted: string; source: string }) =>
    `- changed: “${quoted}” for “${source}”`,
  added: ({ quoted }: { quoted: string }) => `- added: “${quoted}”`,
  leftOut: ({ source }: { source: string }) => `- left out: “${source}”`,
  moreDifferences: ({ left }: { left: number }) =>
    `- and ${number(left)} more ${plural(left, { one: 'difference', other: 'differences' })}`,
  /** After a difference that takes a negation away or puts one in. */
  negation: '**(a negation: this may turn the meaning round)**',
  onlyCase: '(capital letters only)',
  onlyPunctuation: '(punctuation only)',
  /** Words that the message says it leaves out, with `…`. */
  gap: ({ source }: { source: string }) => `Left out where the quotation says so: “${source}”`,
  own: ({ words }: { words: readonly string[] }) =>
    `In brackets, and not in the source: ${and(words.map((each) => `“${each}”`))}`,
  alsoIn: ({ places }: { places: readonly string[] }) =>
    `The same words also stand in: ${places.join('; ')}`,
  provisionOf: ({ number: count, title }: { number: number; title: string }) =>
    `provision ${count} of ${title}`,
  backgroundOf: ({ title }: { title: string }) => `the background of ${title}`,
  commentOf: ({ names, title }: { names: string; title: string }) => `${names} in ${title}`,
  nothing: 'There is no text here to check. Use this on a message that quotes somebody.',
  leftOver: ({ left }: { left: number }) =>
    `${number(left)} more ${plural(left, { one: 'quotation', other: 'quotations' })} did not fit here.`,
};
