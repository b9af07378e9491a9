import { isPlaceOrPeople } from '../text/proper-words.ts';
import { splitSentences } from '../text/sentences.ts';
import { stemWord, wordsIn } from '../text/words.ts';
import { MOST_CHARACTERS, type NounPhrase, nounPhrasesIn } from './noun-phrases.ts';

/**
 * Topic labels: for each passage the noun phrase, in its own words, that tells it best from the
 * other passages. Phrases are scored by how often the passage uses their words, how few others do
 * (Spärck Jones 1972), and where they stand: a passage says early, and as the subject of a sentence,
 * what it is about.
 */

/** Words taken for a label where a passage has no noun phrase. */
const FIRST_WORDS = 4;

/** Nouns that say little alone, in any subject. */
const GENERIC = new Set(
  `ability absence access account achievement act action activity actor addition advance advantage
  age agreement aim amount analysis answer approach area argument aspect assessment assumption attempt
  attention attitude attribute basis behaviour beginning benefit bit body boss bottleneck building
  capacity category cause challenge chance change character choice circumstance claim class colleague
  combination comment community comparison concern conclusion condition consequence consideration
  content context contrast contribution copy cost country couple course date deal decision definition
  degree demand description detail difference difficulty direction discussion effect effort element
  end environment event evidence existence experience experiment expert explanation extent eye face
  feature field figure finding focus form framework function future goal group growth guest headline
  help history idea impact implication importance improvement increase individual influence
  information initiative instance institution intention interest introduction involvement item job
  judgement judgment kitchen lack lady letter level life light limit line list look lot majority man manner
  mean meaning measure member method mind minister mistake model move name nation nature necessity
  need news note notion number object objective observation operation opinion opportunity option
  order organization outcome owner page pair paper paragraph part participant party past pattern people
  percentage performance person perspective phase phenomenon picture piece place plan population
  portion position possibility potential power practice practitioner presence present pressure
  principle problem procedure process product professor programme progress project proportion
  proposal provision purpose quality quantity range rate reaction reality reference region relation
  relationship reporter requirement research respect response responsibility rest result review rise
  role room rule sample scale scenario scene scope section sense sentence series set setting shape
  share shift side sign signatory situation size society solution someone source space speech stage
  standard start state statement status step story strategy strength structure study subject success
  suggestion summary support surprise system table talk target task team technique theme theory
  thought topic total town tradition trend trouble truth type understanding unit use user value
  variation variety version view village voice volume wage weakness window woman word work worker
  world worry yard
  article company government authority control land freedom commitment assistance reduction security
  economy right crisis implementation living euro dollar pound cent penny franc krona metre meter kilometre
  kilometer centimetre mile inch foot acre hectare gram kilogram kilo ton tonne ounce litre liter gallon
  degree watt kilowatt megawatt sum law treaty commissioner department committee council court bill war peace
  peacetime creation consolidation investment data force`
    .split(/\s+/u)
    .map(stemWord),
);

/** What may stand before the subject of a sentence. */
const OPENING = /^["“‘(]?(?:\p{L}+, )?(?:(?:the|an?|our|its?|then|there|are|is|after|and) )*$/iu;

/** What a word weighs that is an adjective, or generic, beside one that is neither. */
const WEIGHT = { adjective: 0.6, genericPart: 0.5, generic: 0.25, vague: 0.6, source: 0.3 };

/** Whoever is named after these only reports. */
const REPORTS =
  /(?:according to|as reported (?:by|in)|told|wrote in|writing in|reported in|quoted (?:by|in)|interview (?:with|in)) (?:the )?$/iu;

/**
 * One label a passage, in order, unique among the passages that share a group (an expert; several
 * for a joint comment). A label that is set already (a person's heading) is kept.
 */
export function labelTopics(
  passages: readonly {
    readonly text: string;
    readonly groups: readonly string[];
    readonly topic?: string;
    /** Names and institutions of those who speak and who publish: the topic is something else. */
    readonly speakers?: readonly string[];
  }[],
): string[] {
  const phrases = passages.map((passage) => nounPhrasesIn(passage.text));
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
    const ranked = passage.topic
      ? [passage.topic]
      : rankPhrases(
          (phrases[index] ?? []).filter(({ label }) => !isSpeaker(label, passage.speakers ?? [])),
          passage.text,
          rarity,
        );
    const label = ranked.find(isFree) ?? numbered(ranked[0] ?? firstWords(passage.text), isFree);
    for (const key of keysOf(passage.groups, label)) taken.add(key);
    labels.push(label);
  });
  return labels;
}

/** True for a speaker's name or institution, or a part of it. */
function isSpeaker(label: string, speakers: readonly string[]): boolean {
  if (!/^\p{Lu}/u.test(label)) return false;
  return speakers.some((each) => ` ${each} `.includes(` ${label} `));
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
  const words = wordsIn(text).slice(0, FIRST_WORDS);
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
  return (term) => 1 + Math.log((1 + texts.length) / (passagesWith.get(term) ?? 1));
}

function rankPhrases(
  phrases: readonly NounPhrase[],
  text: string,
  rarity: (term: string) => number,
): string[] {
  const termCount = countBy(wordsIn(text).map((word) => word.term));
  const phraseCount = countBy(phrases.map((phrase) => phrase.key));
  const sentences = splitSentences(text, { start: 0, end: text.length });
  const score = (phrase: NounPhrase): number => {
    const length = phrase.words.length;
    const weights = phrase.words.map(({ term, isAdjective }) => {
      const kind = isAdjective ? WEIGHT.adjective : 1;
      const generic =
        GENERIC.has(term) && (!phrase.isName || length === 1)
          ? length === 1
            ? WEIGHT.generic
            : WEIGHT.genericPart
          : 1;
      return kind * generic * Math.sqrt(termCount.get(term) ?? 1) * rarity(term);
    });
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const repeats = 1 + 0.5 * Math.log(phraseCount.get(phrase.key) ?? 1);
    const kind = kindOf(phrase, termCount.get(phrase.key) ?? 1);
    const isSource =
      phrase.isName && REPORTS.test(text.slice(Math.max(0, phrase.start - 40), phrase.start));
    const means = (isVague(phrase) ? WEIGHT.vague : 1) * (isSource ? WEIGHT.source : 1);
    return (sum / length ** 0.7) * repeats * kind * means * placeOf(phrase);
  };
  const placeOf = (phrase: NounPhrase): number => {
    const at = Math.max(
      0,
      sentences.findLastIndex(({ start }) => start <= phrase.start),
    );
    const { start, end } = sentences[at] ?? { start: 0, end: text.length };
    const early = at === 0 ? 1.5 : 1 - (0.3 * at) / sentences.length;
    const within = 1 - 0.2 * ((phrase.start - start) / Math.max(1, end - start));
    // A name that is dropped in passing is not what the passage is about.
    const passing = phrase.isName && at > 0 && (phraseCount.get(phrase.key) ?? 1) < 2 ? 0.75 : 1;
    return early * within * passing * (OPENING.test(text.slice(start, phrase.start)) ? 1.3 : 1);
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

/** “Wrong person”, “regional actors”: no word of it says what it is about. */
function isVague({ words, label }: NounPhrase): boolean {
  const last = words.at(-1);
  if (!last || words.length < 2 || /\p{Lu}/u.test(label)) return false;
  const isBare = (word: typeof last) => word.isAdjective || GENERIC.has(word.term);
  return GENERIC.has(last.term) && !last.isAdjective && words.every(isBare);
}

/** Two or three words say more than one; a person is not what a passage is about. */
function kindOf({ words, isName, isPerson, label }: NounPhrase, count: number): number {
  if (isPerson) return 0.1;
  if (words.length > 1) return 1;
  // "Japanese" alone is no topic, and a country is seldom all of one.
  if (words[0]?.isAdjective) return 0.1;
  const base = isName ? (isPlaceOrPeople(label.toLowerCase()) ? 0.25 : 0.6) : 0.45;
  return Math.min(0.9, base + 0.12 * count);
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
