import { classifyWord } from '../text/lexicon/word-class.ts';
import { isStopWord, stemWord, type Word, wordsIn } from '../text/words.ts';

/**
 * Topic labels: for each passage the noun phrase, in its own words, that tells it best from the
 * other passages. Phrases are runs of nouns and the adjectives before them; they are scored by
 * term frequency and inverse passage frequency (Spärck Jones 1972), as in keyphrase extraction
 * over such candidates (Hulth 2003).
 */

const LONGEST = 4;
/** Fits a list on a phone, and Discord's 100 characters with room to spare. */
const MOST_CHARACTERS = 60;

/** Words of talking rather than of a subject: they begin points, they do not name topics. */
const TALK = new Set(
  'one two three four five six seven eight nine ten first second third fourth fifth sixth seventh eighth ninth tenth last several various entire whole many other such own certain same new recent current latest reason point factor development case example fact way thing people part kind sort number result addition hand matter question issue term time year month week day today mr mrs ms dr january february march april may june july august september october november december mid'
    .split(' ')
    .map(stemWord),
);

/** Words after which a noun that may be a verb is one. */
const BEFORE_VERB =
  /\b(?:to|have|has|had|will|would|can|could|may|might|must|shall|should|not|does?|did|i|you|he|she|it|we|they|who|which) $/i;

/** What an adjective weighs beside a noun. */
const ADJECTIVE_WEIGHT = 0.7;

interface Phrase {
  readonly label: string;
  readonly words: readonly { readonly term: string; readonly weight: number }[];
  readonly key: string;
  /** Where in the passage it first stands, 0 (the beginning) to 1. */
  readonly position: number;
  readonly isName: boolean;
}

/**
 * One label a passage, in order, unique among the passages that share a group (an expert; several
 * for a joint comment). A label that is set already (a person's heading) is kept.
 */
export function labelTopics(
  passages: readonly {
    readonly text: string;
    readonly groups: readonly string[];
    readonly topic?: string;
  }[],
): string[] {
  const phrases = passages.map((passage) => phrasesIn(passage.text));
  const rarity = rarityOf(passages.map((passage) => passage.text));
  const taken = new Set<string>();
  // A person's heading is theirs before any label that is found.
  const set = new Set(
    passages.flatMap(({ topic, groups }) => (topic ? keysOf(groups, topic) : [])),
  );
  const labels: string[] = [];
  passages.forEach((passage, index) => {
    const isFree = (label: string) =>
      keysOf(passage.groups, label).every(
        (key) => !taken.has(key) && (label === passage.topic || !set.has(key)),
      );
    const ranked = passage.topic ? [passage.topic] : rankPhrases(phrases[index] ?? [], rarity);
    const label = ranked.find(isFree) ?? numbered(ranked[0] ?? firstWords(passage.text), isFree);
    for (const key of keysOf(passage.groups, label)) taken.add(key);
    labels.push(label);
  });
  return labels;
}

function keysOf(groups: readonly string[], label: string): string[] {
  return groups.map((group) => `${group}\n${label.toLowerCase()}`);
}

function numbered(label: string, isFree: (label: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = suffix === '' ? label : beginningOf(label, suffix.length) + suffix;
    if (isFree(candidate)) return candidate;
  }
}

function firstWords(text: string): string {
  const words = wordsIn(text).slice(0, LONGEST);
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? beginningOf(text.slice(first.start, last.end)) : '…';
}

/** As much as a label may hold beside `taken` more characters, with no character halved. */
function beginningOf(label: string, taken = 0): string {
  const cut = label.slice(0, MOST_CHARACTERS - taken);
  return cut.replace(/\p{Cs}$/u, '');
}

function rarityOf(texts: readonly string[]): (term: string) => number {
  const passagesWith = new Map<string, number>();
  for (const text of texts) {
    for (const term of new Set(wordsIn(text).map((word) => word.term))) {
      passagesWith.set(term, (passagesWith.get(term) ?? 0) + 1);
    }
  }
  return (term) => Math.log((1 + texts.length) / (passagesWith.get(term) ?? 1));
}

function rankPhrases(phrases: readonly Phrase[], rarity: (term: string) => number): string[] {
  const termCount = countBy(phrases.flatMap((phrase) => phrase.words.map((word) => word.term)));
  const phraseCount = countBy(phrases.map((phrase) => phrase.key));
  const score = (phrase: Phrase): number => {
    const sum = phrase.words.reduce((total, { term, weight }) => {
      return total + weight * Math.sqrt(termCount.get(term) ?? 1) * rarity(term);
    }, 0);
    // Two or three words say more than one; a name says enough alone.
    const isSingle = phrase.words.length === 1;
    const repeats = isSingle && !phrase.isName ? 1 : 1 + Math.log(phraseCount.get(phrase.key) ?? 1);
    const kind = phrase.isName ? (isSingle ? 0.9 : 1.25) : isSingle ? 0.5 : 1;
    return (sum / Math.sqrt(phrase.words.length)) * kind * repeats * (1 - 0.3 * phrase.position);
  };
  const best = new Map<string, { label: string; score: number }>();
  for (const phrase of phrases) {
    const found = score(phrase);
    if (found > (best.get(phrase.key)?.score ?? 0)) {
      best.set(phrase.key, { label: phrase.label, score: found });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score).map((each) => each.label);
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Every noun phrase of a passage, shortened to its last words where it is long. */
function phrasesIn(text: string): Phrase[] {
  const phrases: Phrase[] = [];
  let run: Word[] = [];
  const close = () => {
    const whole = run;
    run = [...run];
    while (run.length > 0 && !endsPhrase(run.at(-1), text)) run.pop();
    // "the Azerbaijani offensive succeeded": after a name such an adjective is the noun.
    if (run.length < whole.length && isCapitalised(run.at(-1)) && !takesComplement(whole, text)) {
      run = whole;
    }
    let from = Math.max(0, run.length - LONGEST);
    // Not in the middle of "large-scale".
    while (from > 0 && text[(run[from]?.start ?? 0) - 1] === '-') from -= 1;
    const words = run.slice(from);
    // "the atrophied member CSTO" names the CSTO too.
    const name = words.slice(words.findLastIndex((word) => !isCapitalised(word)) + 1);
    for (const each of name.length < words.length ? [words, name] : [words]) {
      const phrase = each.length > 0 ? phraseOf(each, text) : undefined;
      if (phrase) phrases.push(phrase);
    }
    run = [];
  };
  for (const word of wordsIn(text)) {
    const last = run.at(-1);
    if (last && !/^[ -]$/.test(text.slice(last.end, word.start))) close();
    if (joinsPhrase(word, text)) run.push(word);
    else close();
    // A possessive closes: in "the country's borders" the borders are the topic.
    if (/['’]s?$/u.test(word.surface) || text.slice(word.end, word.end + 1) === '’') close();
  }
  close();
  return phrases;
}

function phraseOf(words: readonly Word[], text: string): Phrase | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const label = text.slice(first.start, last.end).replace(/['’]s?$/u, '');
  if (label.length > MOST_CHARACTERS || !/\p{L}{2}/u.test(label)) return undefined;
  return {
    label,
    words: words.map((word) => ({
      term: word.term,
      weight: classifyWord(word.surface) === 'adjective' ? ADJECTIVE_WEIGHT : 1,
    })),
    key: words.map((word) => word.term).join(' '),
    position: first.start / Math.max(1, text.length),
    isName: words.every((word) => isCapitalised(word)),
  };
}

function joinsPhrase(word: Word, text: string): boolean {
  if (isStopWord(word.folded) || TALK.has(word.term) || /^\p{N}+$/u.test(word.surface))
    return false;
  if (isName(word, text)) return true;
  const wordClass = classifyWord(word.surface);
  // "to purchase equipment", "have cast doubts": after these it is the verb.
  if (wordClass === 'noun or verb') return !BEFORE_VERB.test(text.slice(0, word.start));
  return wordClass !== 'other';
}

function endsPhrase(word: Word | undefined, text: string): boolean {
  if (word === undefined || isName(word, text)) return word !== undefined;
  const wordClass = classifyWord(word.surface);
  // "the minister claims that …": before a determiner or a conjunction it is the verb.
  const isVerb = /^ (?:that|the|an?|its?|their|his|her|our|this|these|those)\b/i.test(
    text.slice(word.end, word.end + 8),
  );
  return wordClass === 'noun' || (wordClass === 'noun or verb' && !isVerb);
}

/** A capital in mid-sentence makes a name of any word. */
function isName(word: Word, text: string): boolean {
  return isCapitalised(word) && !/(?:^|[.!?:]["”’)]?\s*["“‘(]?)$/u.test(text.slice(0, word.start));
}

function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.surface);
}

/** "Norway dependent on …": an adjective with a preposition after it stays one. */
function takesComplement(words: readonly Word[], text: string): boolean {
  const end = words.at(-1)?.end ?? 0;
  return /^ (?:on|to|of|for|with|in|from|about|by)\b/.test(text.slice(end, end + 7));
}
