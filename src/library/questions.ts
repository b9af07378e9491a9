import type { Answer } from '../model.ts';
import { labelWords } from '../text/similarity.ts';
import { isStopWord } from '../text/words.ts';
import type { Directory, Profile } from './directory.ts';
import { takeTurns } from './suggestions.ts';
import { createWordFinder, type WordFinder } from './word-finder.ts';

/**
 * Questions for a member who does not know what to ask: made from the topics, in English, each of
 * them one that the documents answer.
 */

/** What the question is to be answered by: ids and labels that the library gave. */
export interface Scope {
  readonly expertId?: string;
  readonly documentId?: string;
  readonly topic?: string;
}

/** A question as suggested: at most so many UTF-16 code units, a line of a list. */
const LONGEST = 100;

const MOST_SUGGESTED = 25;

/**
 * Whether a question is answered is found out by asking it, which takes the longer the more passages
 * there are. So many questions times passages are tried for one list; what is found out is kept, so
 * that the lists of a large library are complete after the first few.
 */
const WORK = 12_000;
const FEWEST_TRIED = 4;
const MOST_TRIED = 40;

/** Findings kept before they are found out again. */
const MOST_KNOWN = 10_000;

/** Makes the suggestions: those that fit what is typed, best first; of all of them the most varied. */
export function createQuestions(
  directory: Pick<Directory, 'profiles' | 'passage'>,
  ask: (question: { readonly text: string } & Scope) => Answer,
): (typed: string, scope?: Scope, most?: number) => readonly string[] {
  const known = new Map<string, boolean>();
  let all: Questions | undefined;
  const count = directory.profiles.reduce((sum, { passages }) => sum + passages.length, 0);
  const budget = Math.max(FEWEST_TRIED, Math.min(MOST_TRIED, Math.floor(WORK / (count + 1))));

  /** By an expert first of all, as every question asks for their words. */
  const isAnswered = (text: string, scope: Scope): boolean => {
    const answer = ask({ text, ...scope });
    const [best] = answer.status === 'answered' ? answer.quotes : [];
    return best !== undefined && directory.passage(best.passageId).expertIds.length > 0;
  };
  const within = (scope: Scope): Questions => {
    const isAll = Object.keys(scope).length === 0;
    if (!isAll) return createList(questionsOn(directory.profiles, scope));
    all ??= createList(questionsOn(directory.profiles, scope));
    return all;
  };

  return (typed, scope = {}, most = MOST_SUGGESTED) => {
    const found: string[] = [];
    let left = budget;
    const { expertId = '', documentId = '', topic = '' } = scope;
    for (const text of rank(typed, within(scope))) {
      if (found.length === most) break;
      const key = [expertId, documentId, topic, text].join('\n');
      if (!known.has(key)) {
        if (left === 0) continue;
        left -= 1;
        if (known.size >= MOST_KNOWN) known.clear();
        known.set(key, isAnswered(text, scope));
      }
      if (known.get(key)) found.push(text);
    }
    return found;
  };
}

interface Questions {
  readonly texts: readonly string[];
  readonly finder: WordFinder;
}

function createList(texts: readonly string[]): Questions {
  return { texts, finder: createWordFinder(texts.map(labelWords)) };
}

/** Those that begin as typed come first, then those that have its words, typos forgiven. */
function rank(typed: string, { texts, finder }: Questions): string[] {
  const words = labelWords(typed);
  const telling = words.filter((word) => !isStopWord(word));
  const fits = telling.length > 0 ? finder.find(telling) : texts.map((_, at) => ({ at, fit: 0 }));
  const beginning = typed.trim().toLowerCase();
  return fits
    .flatMap(({ at, fit }) => {
      const text = texts[at];
      if (text === undefined) return [];
      return { text, fit: text.toLowerCase().startsWith(beginning) ? 1 + fit : fit };
    })
    .sort((a, b) => b.fit - a.fit)
    .map(({ text }) => text);
}

/**
 * Every question that can be made, no two the same, the most varied first: an expert's first topic
 * after another's, put in turns to that expert and to all of them; last, each the other way.
 */
function questionsOn(profiles: readonly Profile[], scope: Scope): string[] {
  const { expertId, documentId, topic } = scope;
  const asked = profiles.filter(({ expert }) => expertId === undefined || expert.id === expertId);
  const turns = asked.map(({ expert, passages }, at) => {
    const topics = passages
      .filter((each) => documentId === undefined || each.documentId === documentId)
      .filter((each) => topic === undefined || each.topic.toLowerCase() === topic.toLowerCase())
      .map((each) => each.topic);
    return tellingFirst([...new Set(topics)]).map((label, turn) => {
      const named = fitTopic(label, (about) => `What does ${expert.name} say about ${about}?`);
      const open = fitTopic(label, (about) => `What do the experts say about ${about}?`);
      if (asked.length === 1) return { first: named, second: undefined };
      const isOpen = (at + turn) % 2 === 0;
      return isOpen ? { first: open, second: named } : { first: named, second: open };
    });
  });
  const questions = takeTurns(turns);
  return [
    ...new Set([
      ...questions.flatMap(({ first }) => first ?? []),
      ...questions.flatMap(({ second }) => second ?? []),
    ]),
  ];
}

/** Two to five words without figures, as a person would ask about: a single one says little. */
const TELLING = /^[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+){1,4}$/u;

/** The topics that say most by themselves before the others. */
export function tellingFirst(topics: readonly string[]): readonly string[] {
  const isTelling = (topic: string) => TELLING.test(topic);
  return [...topics.filter(isTelling), ...topics.filter((topic) => !isTelling(topic))];
}

/** The question on as many words of the topic as it has room for; undefined when on none. */
function fitTopic(topic: string, put: (topic: string) => string): string | undefined {
  const words = topic.split(/\s+/u);
  while (words.length > 0) {
    const question = put(words.join(' '));
    if (question.length <= LONGEST) return question;
    do words.pop();
    while (isStopWord(words.at(-1) ?? ''));
  }
  return undefined;
}
