import { nameOrdinal } from '../../../text/ordinals.ts';
import { and, plural } from './grammar.ts';

const COUNTS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Why there is nothing to quote, and what there is instead. */
export const answers = {
  noWords:
    'There are no words to look for in that question. Ask it in a sentence or a few keywords.',
  noDocuments:
    'There are no documents to quote from yet. Whoever runs this bot can add one to its corpus folder.',
  unknownName: ({ name }: { name: string }) =>
    `No expert in these documents is called “${name}”, so there is nothing to quote. \`/expert\` lists who speaks.`,
  notCovered: 'The documents do not answer this, so there is nothing to quote.',
  /** `who` is whom the question asks: `count` people. */
  notAddressed: ({ who, count }: { who: string; count: number }) =>
    `${who} ${plural(count, { one: 'does', other: 'do' })} not address this in these documents, so there is nothing to quote.`,
  open: ({ who }: { who: string }) =>
    `What do you want to hear from ${who}? Ask about one of these, or anything else.`,
  noSubject:
    'That question does not say what it is about, so there is nothing to look for. Name a subject, or pick one of these topics.',
  otherLanguage:
    'Nothing in the documents matches these words: the documents are in English. Ask in English.',
  /** Scripts by their English names: `Cyrillic`, `Latin`. */
  otherScript: ({ script, written }: { script: string; written: string }) =>
    `Nothing in the documents matches these words: they are in ${script} letters, the documents in ${written} ones.`,
  nobodyUses: ({ phrases }: { phrases: readonly string[] }) =>
    `Nobody in the documents uses these words literally: ${and(phrases.map(quoted))}. Without the quotation marks, the question looks for their meaning.`,
  doesNotUse: ({
    who,
    count,
    phrases,
  }: {
    who: string;
    count: number;
    phrases: readonly string[];
  }) =>
    `${who} ${plural(count, { one: 'does', other: 'do' })} not use these words literally: ${and(phrases.map(quoted))}. Without the quotation marks, the question looks for their meaning.`,
  /** `number` is the point asked for, `Infinity` for the last. */
  noPoints: ({ who, count, number }: { who: string; count: number; number: number }) =>
    `${who} ${plural(count, { one: 'does', other: 'do' })} not count off any points in these documents, so there is no ${nameOrdinal(number)} to quote.`,
  /** `points` is how many there are. */
  fewerPoints: ({
    who,
    count,
    number,
    points,
  }: {
    who: string;
    count: number;
    number: number;
    points: number;
  }) =>
    `${who} ${plural(count, { one: 'makes', other: 'make' })} ${COUNTS[points] ?? points} ${plural(count, { one: 'points', other: 'points at most' })}, so there is no ${nameOrdinal(number)}.`,
  closest: 'The closest topics that they do cover:',
  covered: 'What they do cover:',
  othersClose: 'Who else comes close to it:',
  /** A topic in a list, with who speaks to it. */
  topicBy: ({ topic, who }: { topic: string; who: string }) => `- ${topic}: ${who}`,
  speaksTo: 'Speaks to',
  speakTo: ({ who, count }: { who: string; count: number }) =>
    `What ${who} ${plural(count, { one: 'does', other: 'do' })} speak to:`,
};

function quoted(phrase: string): string {
  return `“${phrase}”`;
}
