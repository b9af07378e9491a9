import { isAbbreviatedHonorific } from '../text/honorifics.ts';
import { classifyWord, isCommonNoun, isMindVerb } from '../text/lexicon/word-class.ts';
import { isStopWord, stemWord, type Word, wordsIn } from '../text/words.ts';

/** Where in a question a person stands: as who says, thinks or sees. */

/** A question as it is read for whom it asks. */
export interface Asked {
  readonly text: string;
  readonly words: readonly Word[];
  /** True when capitals tell nothing, since there are none, or every word has one. */
  readonly isPlain: boolean;
}

const stems = (words: string) => new Set(words.split(' ').map(stemWord));

/** The verbs of saying and thinking that only a person, or what speaks like one, does. */
const SAYING = stems(
  'say said think thought argue believe describe mention see view write wrote explain claim note discuss comment warn suggest consider predict expect agree disagree recommend respond reply talk speak find answer react elaborate',
);

/** What is said or thought. */
const SAID = stems(
  'view opinion argument comment commentary statement answer remark assessment position stance take point claim concern warning conclusion prediction forecast thought thinking analysis contribution response reaction reply objection criticism recommendation proposal suggestion idea explanation description perspective attitude belief worry fear hope advice evidence testimony interpretation judgment reading critique words question reason caveat quote section essay',
);

const AUXILIARY =
  /^(?:do|does|did|would|could|will|can|should|shall|might|may|must|has|have|had|doesnt|didnt|dont|doesn't|didn't|wouldn't)$/;
const BEING = /^(?:is|was|are|were)$/;
/** A person's name has no more words, honorifics included. */
const MOST_WORDS = 5;
/** With one of these before it, what says something is no person's name. */
const NO_NAME = new Set(
  'the a an this that these those any each every all both anyone anybody everyone everybody someone somebody nobody none who whom which what it they we you he she i there experts expert people others other else one our my your his her their its some many most not'.split(
    ' ',
  ),
);
const JOINING = new Set(['and', 'or', 'nor', 'versus', 'vs', 'v', 'with', 'than']);
const TOPIC = new Set(['on', 'about', 're', 'regarding', 'concerning']);
/** What a member tells the bot to do with somebody. */
const TELLING = /^(?:ask|asks|asking|quote|quotes|compare|hear|summarise|summarize|contrast)$/;

export function readAsked(text: string): Asked {
  const words = wordsIn(text);
  const later = words.slice(1).filter((word) => word.surface.length > 1);
  const big = later.filter((word) => isCapitalised(word)).length;
  return { text, words, isPlain: big === 0 || (later.length > 2 && big > 0.8 * later.length) };
}

export function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.surface);
}

/** True for "view", "argument", "point": what somebody has said. */
export function isSaid(word: Word | undefined): boolean {
  return word !== undefined && (SAID.has(word.term) || SAID.has(stemWord(word.folded)));
}

/** True for a verb of the mind, in any form. */
export function isMinding(word: Word | undefined): boolean {
  return word !== undefined && (isMindVerb(word.term) || SAYING.has(word.term));
}

/** The words between two others are parted by nothing but these characters. */
export function isGap({ text, words }: Asked, at: number, pattern = /^[\s-]+$/u): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && pattern.test(text.slice(word.end, next.start));
}

/** A word whose `'s` makes something its own. */
export function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && /['’](?:s|S)?$/u.test(word.surface);
}

function isPossessiveAt(asked: Asked, at: number): boolean {
  const word = asked.words[at];
  return isPossessive(word) || /^['’]\s/u.test(asked.text.slice(word?.end, (word?.end ?? 0) + 2));
}

/**
 * True where the words from `first` to `last` stand as a person does: "does X say", "X argues",
 * "X's view", "according to X", "comments by X", "X on tariffs".
 */
export function standsAsPerson(asked: Asked, first: number, last: number): boolean {
  const { words, text } = asked;
  const [before, next] = [words[first - 1], words[last + 1]];
  const previous = before?.folded ?? '';
  if (isPossessiveAt(asked, last)) return [1, 2, 3].some((step) => isSaid(words[last + step]));
  if (isSubject(asked, first, last)) return true;
  const isNext = next !== undefined && isGap(asked, last);
  if (isNext && isFiniteVerb(next, previous)) return true;
  if (previous === 'to' && words[first - 2]?.folded === 'according') return true;
  if (TELLING.test(previous)) return true;
  if (/^(?:by|from|of)$/.test(previous)) {
    const source = words[first - 2];
    if (isSaid(source) || (previous === 'by' && source && SAYING.has(source.term))) return true;
  }
  const opens = text.slice(0, words[first]?.start).trim() === '';
  if (!opens) return false;
  return (
    (isNext && TOPIC.has(next.folded)) ||
    /^\s*[:–—]/u.test(text.slice(words[last]?.end)) ||
    words.length === last + 1
  );
}

/** "does X (and Y) (really) say", "is X worried". */
function isSubject(asked: Asked, first: number, last: number): boolean {
  const { words } = asked;
  let opening = first - 1;
  while (opening >= 0 && first - opening <= 2 * MOST_WORDS) {
    const { folded } = words[opening] ?? { folded: '' };
    if (AUXILIARY.test(folded) || BEING.test(folded)) break;
    if (isMinding(words[opening]) && !isCapitalised(words[opening] as Word)) return false;
    opening -= 1;
  }
  const auxiliary = words[opening]?.folded ?? '';
  let at = last + 1;
  while (JOINING.has(words[at]?.folded ?? '') && at < last + 2 * MOST_WORDS) {
    const verb = words.slice(at + 1, at + 1 + MOST_WORDS).findIndex((word) => isMinding(word));
    at = verb === -1 ? at + MOST_WORDS + 1 : at + 1 + verb;
  }
  if (!isPlainGap(asked, last, at)) return false;
  while (
    /ly$|^(?:also|ever|not|really|actually|still|then|himself|herself|have|be)$/.test(
      words[at]?.folded ?? '',
    )
  )
    at += 1;
  const verb = words[at];
  if (!verb) return false;
  if (AUXILIARY.test(auxiliary)) return isMinding(verb);
  if (!BEING.test(auxiliary)) return false;
  // "Is X right that", but not "is X military presence".
  const after = words[at + 1]?.folded;
  if (after === undefined || /^(?:that|about|to)$/.test(after)) {
    return classifyWord(verb.folded) !== 'noun';
  }
  const isAdjective = classifyWord(verb.folded) === 'adjective' || /(?:ed|ing)$/.test(verb.folded);
  return isAdjective && isStopWord(after);
}

function isPlainGap({ text, words }: Asked, last: number, at: number): boolean {
  const [from, to] = [words[last], words[at]];
  return from !== undefined && to !== undefined && !/[?!;:]/u.test(text.slice(from.end, to.start));
}

/** "X argues", "X said": a verb that can be no noun ("German views on"), or after a clause's start. */
function isFiniteVerb(word: Word, previous: string): boolean {
  const { folded } = word;
  if (!isMinding(word)) return false;
  if (/^(?:said|thought|wrote|told|saw|spoke|thinks|says|sees|believes|argues)$/.test(folded)) {
    return true;
  }
  if (/ed$/.test(folded)) return true;
  if (!/s$/.test(folded) || /ss$/.test(folded)) return false;
  const isNoun = isCommonNoun(folded.replace(/s$/, '')) || isCommonNoun(folded.replace(/es$/, ''));
  return !isNoun || /^(?:what|that|how|as|if|why|when|where|whether|which)$/.test(previous);
}

/** A run of words that stands where a person's name does. */
export interface Sayer {
  readonly first: number;
  readonly last: number;
  /** True when what is said leaves no doubt that a person, or one who speaks like it, stands there. */
  readonly isSure: boolean;
}

/**
 * The names that a question puts where a person stands: "does X say", "X's view", "according to X",
 * "Dr. X". Whether anybody is called so is for the caller to find.
 */
export function findSayers(asked: Asked): Sayer[] {
  const runs = [
    ...subjects(asked),
    ...possessors(asked),
    ...sources(asked),
    ...titled(asked),
    ...tellers(asked),
  ];
  return runs
    .flatMap((run) => splitNames(asked, run))
    .filter(({ first, last }) => {
      const words = asked.words.slice(first, last + 1);
      return words.length > 0 && !words.some((word) => NO_NAME.has(word.folded));
    });
}

function splitNames({ words, text }: Asked, { first, last, isSure }: Sayer): Sayer[] {
  const names: Sayer[] = [];
  let start = first;
  for (let at = first; at <= last; at += 1) {
    const isComma = at > first && /,/.test(text.slice(words[at - 1]?.end, words[at]?.start));
    if (isComma && start < at) {
      names.push({ first: start, last: at - 1, isSure });
      start = at;
    }
    if (!JOINING.has(words[at]?.folded ?? '')) continue;
    if (start < at) names.push({ first: start, last: at - 1, isSure });
    start = at + 1;
  }
  if (start <= last) names.push({ first: start, last, isSure });
  return names.filter((name) => name.last - name.first < MOST_WORDS);
}

function subjects({ words }: Asked): Sayer[] {
  return words.flatMap((word, at): Sayer[] => {
    if (!AUXILIARY.test(word.folded)) return [];
    const after = words.slice(at + 1, at + 2 + 2 * MOST_WORDS);
    // The verb comes after the name: "does Will hope", "would Price argue".
    const verb = after.findIndex(
      (each, index) => index > 0 && isMinding(each) && !isCapitalised(each),
    );
    const sure = after.findIndex((each, index) => index > 0 && SAYING.has(each.term));
    const end = verb === -1 ? sure : verb;
    if (end <= 0) return [];
    const last = at + end;
    // One who does is "X does"; what they "do" is several or no name.
    const isOne = !words.slice(at + 1, last).some((each) => JOINING.has(each.folded));
    return [{ first: at + 1, last, isSure: sure === end && !(word.folded === 'do' && isOne) }];
  });
}

function possessors(asked: Asked): Sayer[] {
  const { words } = asked;
  return words.flatMap((_, at): Sayer[] => {
    if (!isPossessiveAt(asked, at) || !isSaid(words[at + 1])) {
      const isLater = isPossessiveAt(asked, at) && (isSaid(words[at + 2]) || isSaid(words[at + 3]));
      return isLater ? [{ first: nameStart(asked, at), last: at, isSure: false }] : [];
    }
    return [{ first: nameStart(asked, at), last: at, isSure: true }];
  });
}

/** Back over the words with a capital; the first word of a question has one whatever it is. */
function nameStart({ words }: Asked, at: number): number {
  let first = at;
  while (first > 1 && isCapitalised(words[first - 1] as Word)) first -= 1;
  return first;
}

function sources({ words, text }: Asked): Sayer[] {
  const to = words.findIndex(
    (word, index) => word.folded === 'to' && words[index - 1]?.folded === 'according',
  );
  if (to === -1 || to + 1 >= words.length) return [];
  let last = to + 1;
  while (last + 1 < words.length && last - to < MOST_WORDS) {
    const [word, next] = [words[last], words[last + 1]];
    if (!word || !next || /[,;:?]/.test(text.slice(word.end, next.start))) break;
    if (!isCapitalised(next) && !JOINING.has(next.folded)) break;
    last += 1;
  }
  return [{ first: to + 1, last, isSure: true }];
}

/** "Dr. X", "Ms. Ann X": words with capitals behind a short honorific. */
function titled({ words, isPlain }: Asked): Sayer[] {
  return words.flatMap((word, at): Sayer[] => {
    if (!isAbbreviatedHonorific(word.surface) || word.folded === 'st') return [];
    let last = at;
    while (last - at < 3 && words[last + 1] && isCapitalised(words[last + 1] as Word)) last += 1;
    if (isPlain) last = Math.min(at + 1, words.length - 1);
    return last === at || (!isCapitalised(word) && !isPlain)
      ? []
      : [{ first: at + 1, last, isSure: !isPlain }];
  });
}

/** "what Ann X answered", "how confident Ann X was". */
function tellers(asked: Asked): Sayer[] {
  const { words, isPlain } = asked;
  if (isPlain) return [];
  return words.flatMap((word, at): Sayer[] => {
    const isTold = isFiniteVerb(word, '') || BEING.test(word.folded);
    if (!isTold || at < 3 || isCapitalised(word)) return [];
    const first = nameStart(asked, at);
    return at - first === 2 ? [{ first, last: at - 1, isSure: true }] : [];
  });
}
