import { comparedBase } from '../text/lexicon/comparison.ts';
import { classifyWord } from '../text/lexicon/word-class.ts';
import { isStopWord, stemWord, type Word, wordsIn } from '../text/words.ts';

/**
 * The noun phrases of a passage that may label it: runs of nouns and the adjectives before them
 * (Hulth 2003), told by the commonest class of each word and by the words beside it.
 */

export interface NounPhrase {
  readonly label: string;
  readonly words: readonly { readonly term: string; readonly isAdjective: boolean }[];
  /** The terms in order: the same for "bed nets" and "bed net". */
  readonly key: string;
  /** Where in its text it begins, a UTF-16 offset. */
  readonly start: number;
  /** All of its words have a capital. */
  readonly isName: boolean;
  /** A name with a title before it: "President Anna Lind". */
  readonly isPerson: boolean;
}

const LONGEST = 4;
/** Fits a list on a phone, and Discord's 100 characters with room to spare. */
export const MOST_CHARACTERS = 60;

/** The plural of a word may have a stem of its own: “days”. */
const stems = (words: string) =>
  new Set(
    words
      .trim()
      .split(/\s+/u)
      .flatMap((word) => [stemWord(word), stemWord(`${word}s`)]),
  );

const NUMERALS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand'
  ).split(' '),
);

/** They stand for a thing and name none. */
const PRONOUNS = new Set(
  (
    'all anybody anyone anything everybody everyone everything nobody none nothing ones other others ' +
    'somebody someone something thanks'
  ).split(' '),
);

/** Words of counting, dating and pointing: no part of what a passage is about. */
const POINTING = stems(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
  million billion trillion dozen half third quarter eighth tenth percent cent double
  first second fourth fifth sixth seventh ninth last several various entire whole many other such own
  certain same new recent current latest next previous former main primary key important significant
  great big small large good bad better best real possible likely similar different further little
  reason point factor development case example fact way thing kind sort hand matter question issue
  term time year month week day today tomorrow yesterday morning evening summer winter spring autumn
  decade century minute hour moment period monday tuesday wednesday thursday friday saturday sunday
  mr mrs ms dr january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec mid
`);

const TITLES = new Set(
  'president minister secretary chancellor senator professor judge king queen prince princess pope sir'.split(
    ' ',
  ),
);

/** How the adjectives of countries and peoples end. */
const PEOPLE = /(?:ese|ish|ian|ench|eek|ani|utch)s?$/;

/** Words after which a noun that may be a verb is one. */
const BEFORE_VERB =
  /\b(?:to|have|has|had|will|would|can|could|may|might|must|shall|should|not|does?|did|i|you|he|she|it|we|they|who|which|what|cannot|help|helps|helped|let|lets|make|makes|made) $/i;

/** What stands after a verb and not after a noun. */
const AFTER_VERB =
  /^ (?:that|the|an?|its?|their|his|her|our|your|my|this|these|those|them|him|us|me|less|nobody|nothing|no|every|any|more|who|what|how|whether)\b/i;

/** Plurals that stand before a noun; any other ends its phrase. */
const PLURAL_BEFORE_NOUN = new Set(
  'arms sports sales savings goods customs rights systems services operations communications news affairs securities relations years'.split(
    ' ',
  ),
);

/** What ends the naming of a thing that is done: "streaming has …", "packaging." */
const AFTER_GERUND = /^(?:[.,;:!?)]|$| (?:is|was|has|had|will|can|could|would|may|and|of|in)\b)/;
const BEFORE_GERUND = /(?:^|[.!?:] ["“]?|\b(?:the|an?|of|and|for|by|on|social) )$/i;

/** Every noun phrase of a text, and names that stand within longer ones. */
export function nounPhrasesIn(text: string): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let run: Word[] = [];
  const close = () => {
    for (const words of shorten(run, text)) {
      const phrase = phraseOf(words, text);
      if (phrase) phrases.push(phrase);
    }
    run = [];
  };
  for (const word of wordsIn(text)) {
    const last = run.at(-1);
    if (last && isInName(last, word, text)) continue;
    if (last && endsBefore(last, word, text)) close();
    if (joinsPhrase(word, text)) run.push(word);
    else close();
    // A possessive closes: in "the country's borders" the borders are the topic.
    if (/['’]s?$/u.test(word.surface) || text.slice(word.end, word.end + 1) === '’') close();
  }
  close();
  return phrases;
}

/** "Bill of Rights": the little words within a name. */
function isInName(last: Word, word: Word, text: string): boolean {
  if (word.surface !== 'of' && word.surface !== 'the') return false;
  const between = text.slice(last.end, word.end);
  return (
    isCapitalised(last) &&
    /^ of(?: the)?$/.test(between) &&
    /^ (?:the )?\p{Lu}/u.test(text.slice(word.end, word.end + 6))
  );
}

/** True where a phrase ends though the next word might go on with it. */
function endsBefore(last: Word, word: Word, text: string): boolean {
  const between = text.slice(last.end, word.start);
  if (!/^(?:[ \-–]| of (?:the )?)$/.test(between)) return true;
  if (between !== ' ' || isCapitalised(last) || isCapitalised(word)) return false;
  // "the pits breed mosquitoes": a plural is the last of its phrase; "the concept environmental …".
  return (
    isPlural(last) ||
    (classifyWord(word.surface) === 'adjective' &&
      classifyWord(last.surface) !== 'adjective' &&
      !isJoined(last, text))
  );
}

/** "scale" in "large-scale". */
function isJoined(word: Word, text: string): boolean {
  return /[-–]/.test(text[word.start - 1] ?? '');
}

/** A run as a phrase: its last words, without what cannot end one; and the name it ends with. */
function shorten(run: readonly Word[], text: string): Word[][] {
  // "sixty-two boats", "the youngest voters".
  const from = run.findIndex((word) => !NUMERALS.has(word.folded) && !isCompared(word));
  let words = from === -1 ? [] : run.slice(from);
  while (words.length > 0 && !endsPhrase(words, text)) words.pop();
  // "the Norwegian offensive succeeded": after a name such an adjective is the noun.
  const dropped = run[words.length];
  if (
    dropped &&
    classifyWord(dropped.surface) === 'adjective' &&
    isCapitalised(words.at(-1)) &&
    !takesComplement(run, text)
  ) {
    words = [...run];
  }
  // "large-scale" is one word, and of "6-member committee" the committee is left.
  const whole = words.filter((word) => !isJoined(word, text)).slice(-LONGEST);
  words = whole[0] ? words.slice(words.indexOf(whole[0])) : [];
  // "the atrophied member CSTO" names the CSTO too.
  const name = words.slice(words.findLastIndex((word) => !isCapitalised(word)) + 1);
  return (name.length < words.length ? [words, name] : [words]).filter(({ length }) => length > 0);
}

/** "youngest", "broader": it compares, and names nothing. */
const isCompared = (word: Word): boolean =>
  !isCapitalised(word) &&
  classifyWord(word.surface) === 'adjective' &&
  comparedBase(word.folded) !== undefined;

function phraseOf(words: readonly Word[], text: string): NounPhrase | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const label = text.slice(first.start, last.end).replace(/['’]s?$/u, '');
  if (label.length > MOST_CHARACTERS || !/\p{L}{2}/u.test(label)) return undefined;
  const name = words.every((word) => isCapitalised(word));
  return {
    label,
    words: words.map((word) => ({
      term: word.term,
      isAdjective: isCapitalised(word)
        ? PEOPLE.test(word.surface)
        : classifyWord(word.surface) === 'adjective',
    })),
    key: words.map((word) => word.term).join(' '),
    start: first.start,
    isName: name && words.some((word) => isName(word, text)),
    isPerson: isPerson(words, text),
  };
}

/** "President Anna Lind", "the historian Anna Lind". */
function isPerson(words: readonly Word[], text: string): boolean {
  const from = words.findIndex((word) => isCapitalised(word));
  const names = from === -1 ? [] : words.slice(from);
  const role = words[from - 1];
  if (names.length < 2 || !names.every((word) => isCapitalised(word))) return false;
  if (names.slice(0, -1).some((word) => TITLES.has(word.folded))) return true;
  return (
    role !== undefined &&
    classifyWord(role.surface) === 'noun' &&
    !names.some((word) => isJoined(word, text))
  );
}

function joinsPhrase(word: Word, text: string): boolean {
  if (isJoined(word, text) && /\p{L}/u.test(text[word.start - 2] ?? '')) return true;
  // The first part of "large-scale" is no word of its own.
  if (/^[-–]\p{L}/u.test(text.slice(word.end, word.end + 2)) && /\p{L}/u.test(word.surface))
    return true;
  if (isStopWord(word.folded) || POINTING.has(word.term) || /^\p{N}+$/u.test(word.surface)) {
    return false;
  }
  if (PRONOUNS.has(word.folded)) return false;
  if (isName(word, text)) return true;
  const wordClass = classifyWord(word.surface);
  const before = text.slice(Math.max(0, word.start - 12), word.start);
  // "to purchase equipment", "have cast doubts": after these it is the verb.
  if (wordClass === 'noun or verb') return !BEFORE_VERB.test(before);
  if (wordClass !== 'other') return true;
  return /ing$/.test(word.folded) && isGerund(word, text, before);
}

/** "Streaming has …", "the shortage of building land": a thing, told by the words beside it. */
function isGerund(word: Word, text: string, before: string): boolean {
  const after = text.slice(word.end, word.end + 30);
  const previous = /(\p{L}+) $/u.exec(before)?.[1] ?? '';
  const isBegun = BEFORE_GERUND.test(before) || /^(?:adjective|noun)/.test(classifyWord(previous));
  if (AFTER_GERUND.test(after))
    return isBegun && (BEFORE_GERUND.test(before) || !isStopWord(previous));
  const next = /^ (\p{Ll}+)/u.exec(after)?.[1];
  if (next === undefined || isStopWord(next) || !BEFORE_GERUND.test(before)) return false;
  return classifyWord(next).startsWith('noun') && !POINTING.has(stemWord(next));
}

function endsPhrase(words: readonly Word[], text: string): boolean {
  const word = words.at(-1);
  if (word === undefined || POINTING.has(word.term)) return false;
  if (isName(word, text)) return true;
  const after = text.slice(word.end, word.end + 10);
  const wordClass = classifyWord(word.surface);
  if (wordClass === 'adjective') return false;
  if (wordClass === 'other') return /ing$/.test(word.folded);
  // "the minister claims that …", "a seat costs less than …": then it is the verb.
  const mayBeVerb = wordClass === 'noun or verb' || (isPlural(word) && words.length > 1);
  if (mayBeVerb && AFTER_VERB.test(after)) return false;
  return !(isPlural(word) && isOnlyVerb(words, text));
}

/** "Hydropower lives on that flow." has no other verb, so its second word is one. */
function isOnlyVerb(words: readonly Word[], text: string): boolean {
  const [first, second] = words;
  if (!first || !second || words.length > 3 || isPlural(words.at(-2) ?? first)) return false;
  const rest = text.slice(words.at(-1)?.end).split(/[.;:!?]/, 1)[0] ?? '';
  return (
    /(?:^|[.!?] |, )(?:(?:the|an?|our|my) )?$/i.test(text.slice(0, first.start)) &&
    /^ (?:on|for|in|from|to|with|at|into|against|about) /.test(rest) &&
    !/ (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|\p{Ll}+ed)\b/u.test(
      rest,
    )
  );
}

/** A capital in mid-sentence makes a name of any word. */
function isName(word: Word, text: string): boolean {
  return (
    isCapitalised(word) &&
    !/(?:^|[.!?:]["”’)]?\s*["“‘(]?)$/u.test(text.slice(Math.max(0, word.start - 8), word.start))
  );
}

function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.surface);
}

/** A plural or the third person of a verb, by its ending. */
function isPlural(word: Word): boolean {
  return (
    /(?:[^suic]|ie)s$/.test(word.surface) &&
    !isCapitalised(word) &&
    !PLURAL_BEFORE_NOUN.has(word.folded)
  );
}

/** "Norway dependent on …": an adjective with a preposition after it stays one. */
function takesComplement(words: readonly Word[], text: string): boolean {
  const end = words.at(-1)?.end ?? 0;
  return /^ (?:on|to|of|for|with|in|from|about|by)\b/.test(text.slice(end, end + 7));
}
