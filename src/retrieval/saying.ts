import { stemWord, type Word } from '../text/words.ts';

/** Where in a question a person stands: as who says, thinks or sees. */

/** The stems of the verbs of saying and thinking, and of what is said. */
const SAYING = new Set(
  'say said think thought argue believe describe call mention see view write wrote explain claim note discuss address warn suggest consider predict expect opinion argument comment commentary statement answer remark assessment agree disagree'
    .split(' ')
    .map(stemWord),
);

const AUXILIARY = /^(?:do|does|did|would|could|will|can|should|might|may|has|have|had)$/;
/** A person's name has no more words, honorifics included. */
const MOST_WORDS = 5;
/** With one of these before it, what says something is no person's name. */
const NO_NAME = new Set(
  'the a an this that these those any each every all anyone anybody everyone who which what it they we you he she i there experts expert people'.split(
    ' ',
  ),
);

/** True for "say", "thinks", "view": what a person does, or has. */
export function isSaying(word: Word): boolean {
  return SAYING.has(word.term);
}

/**
 * The names that a question puts where a person stands, each as its words: "does X say", "X's
 * view", "according to X". Whether anybody is called so is for the caller to find.
 */
export function findSayers(question: string, words: readonly Word[]): Word[][] {
  const subject = subjectOf(words) ?? possessorOf(words) ?? sourceOf(question, words) ?? [];
  const names: Word[][] = [[]];
  for (const word of subject) {
    if (word.folded === 'and') names.push([]);
    else names.at(-1)?.push(word);
  }
  return names.filter((name) => name.length > 0 && !name.some((word) => NO_NAME.has(word.folded)));
}

function subjectOf(words: readonly Word[]): readonly Word[] | undefined {
  const auxiliary = words.findIndex((word) => AUXILIARY.test(word.folded));
  if (auxiliary === -1) return undefined;
  const after = words.slice(auxiliary + 1);
  const verb = after.findIndex(isSaying);
  return verb > 0 && verb <= MOST_WORDS ? after.slice(0, verb) : undefined;
}

function possessorOf(words: readonly Word[]): readonly Word[] | undefined {
  const at = words.findIndex((word, index) => {
    const next = words[index + 1];
    return /['’]s?$/u.test(word.surface) && next !== undefined && isSaying(next);
  });
  if (at === -1) return undefined;
  let first = at;
  // The first word of a question has a capital whatever it is.
  while (first > 1 && /^\p{Lu}/u.test(words[first - 1]?.surface ?? '')) first -= 1;
  return words.slice(first, at + 1);
}

function sourceOf(question: string, words: readonly Word[]): readonly Word[] | undefined {
  const to = words.findIndex(
    (word, index) => word.folded === 'to' && words[index - 1]?.folded === 'according',
  );
  if (to === -1) return undefined;
  const after = words.slice(to + 1, to + 1 + MOST_WORDS);
  const end = after.findIndex(
    (word, index) =>
      !/^\p{Lu}/u.test(word.surface) ||
      (index > 0 && /[,;:?]/.test(question.slice(after[index - 1]?.end, word.start))),
  );
  return end === -1 ? after : after.slice(0, Math.max(end, 1));
}
