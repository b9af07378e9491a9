import type { Span } from '../model.ts';
import { isHonorific } from '../text/honorifics.ts';
import { classifyWord, isCommonNoun } from '../text/lexicon/word-class.ts';
import { isPlaceOrPeople } from '../text/proper-words.ts';
import { isStopWord, type Word } from '../text/words.ts';
import { sortNamed } from './aside.ts';
import type { Entry } from './entry.ts';
import { createCredits } from './institution.ts';
import { createNames, type NameMention, type Vocabulary } from './name.ts';
import { type Asked, findSayers, isCapitalised, readAsked, type Sayer } from './saying.ts';
import type { Speaker } from './speaker.ts';

export type { Credit, Speaker } from './speaker.ts';

/** Whom a question asks: the speakers it names, and the words that name them. */
export interface Address {
  readonly speakerIds: readonly string[];
  /** Named to be left out ("besides Lindqvist"), or because others on them are asked. */
  readonly excludedIds: readonly string[];
  /** The words that say who, the asked and those only spoken of: they are not looked for. */
  readonly named: readonly Span[];
  /** A name that stands where a person does and that no speaker has, as it was typed. */
  readonly unknownName?: string;
}

/** The speakers of a collection, prepared once for any number of questions. */
export interface AddressBook {
  find(question: string): Address;
}

/** The documents, as far as telling names from their words takes: a passage index is one. */
export interface Documents extends Vocabulary {
  list(accepts: (entry: Entry) => boolean): readonly Entry[];
}

/** The words from `first` to `last`, and who is meant by them. */
interface Mention {
  readonly first: number;
  readonly last: number;
  readonly speakers: readonly Speaker[];
}

/** Nobody says in more words who is asked; what is longer was pasted. */
const LONGEST_QUESTION = 2000;

/**
 * Prepares to find whom a question asks: by full name; by surname, when the word can only be the
 * name or the context says so ("German" alone is a people, "German says" and "Dr. German" a
 * person); by any part of the name, slips forgiven, where a person stands ("does Ada say"); by
 * institution, by role, or by role and words of either.
 */
export function createAddressBook(speakers: readonly Speaker[], documents: Documents): AddressBook {
  const names = createNames(speakers, documents);
  const credits = createCredits(speakers, documents.has, createUsage(documents));
  return {
    find(question) {
      const asked = readAsked(question.slice(0, LONGEST_QUESTION));
      const { words } = asked;
      const byName = fullest(asked, names.find(asked));
      const mentions = combine(asked, byName, credits.find(asked));
      const unknown: Sayer[] = [];
      for (const sayer of findSayers(asked)) {
        const other = mentions.findIndex((each) => overlap(each, sayer));
        const mention = mentions[other];
        if (mention) {
          if (!isOfAnother(asked, sayer, mention, documents)) continue;
          mentions.splice(other, 1);
        }
        const bearers = mention ? [] : names.fit(asked, sayer.first, sayer.last);
        if (bearers.length > 0) mentions.push({ ...sayer, speakers: bearers });
        else if (sayer.isSure && isNobody(asked, sayer, documents)) unknown.push(sayer);
      }
      mentions.sort((a, b) => a.first - b.first);
      const sorted = sortNamed(asked, mentions);
      const excludedIds = idsOf(sorted.excluded);
      const speakerIds = idsOf(sorted.asked).filter((id) => !excludedIds.includes(id));
      const [nobody] = mentions.length === 0 ? unknown : [];
      return {
        speakerIds,
        excludedIds,
        named: mentions.flatMap((each) => spanOf(words, each)),
        ...(nobody ? { unknownName: typedName(asked, nobody) } : {}),
      };
    },
  };
}

function idsOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.flatMap(({ speakers }) => speakers.map(({ id }) => id)))];
}

function overlap(a: Sayer | Mention, b: Sayer | Mention): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function spanOf(words: readonly Word[], { first, last }: Mention | Sayer): Span[] {
  const [from, to] = [words[first], words[last]];
  return from && to ? [{ start: from.start, end: to.end }] : [];
}

function typedName({ text, words }: Asked, sayer: Sayer): string {
  const [span] = spanOf(words, sayer);
  return span ? text.slice(span.start, span.end).replace(/['’]s?$/u, '') : '';
}

/**
 * The mentions that count: "Julie Morgan" is not Claire Morgan, and what may be no name is one
 * beside another's ("Holland and Lindqvist").
 */
function fullest(asked: Asked, found: readonly NameMention[]): Mention[] {
  const sure = found.filter((each) => each.isSure);
  const named = found.filter(
    (each) => each.isSure || sure.some((other) => isBeside(asked, each, other)),
  );
  const best = named.filter((each) =>
    named.every(
      (other) =>
        !overlap(each, other) ||
        other.fullness <= each.fullness ||
        (other.at !== each.at && !contains(other, each)),
    ),
  );
  const mentions = new Map<string, Mention>();
  for (const { first, last, at, speaker } of best) {
    const known = mentions.get(`${at}`);
    const people = new Set([...(known?.speakers ?? []), speaker]);
    mentions.set(`${at}`, {
      first: Math.min(first, known?.first ?? first),
      last: Math.max(last, known?.last ?? last),
      speakers: [...people],
    });
  }
  return [...mentions.values()];
}

function contains(outer: Sayer | Mention, inner: Sayer | Mention): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

function isBeside({ text, words }: Asked, a: NameMention, b: NameMention): boolean {
  const [former, latter] = a.first < b.first ? [a, b] : [b, a];
  const between = text.slice(words[former.last]?.end, words[latter.first]?.start);
  return /^\s*(?:,|,?\s*(?:and|or|&|versus|vs\.?|with|than|against))\s*$/iu.test(between);
}

/** "Morgan of the LSE", "the economist Morgan": a name and what is said of it are one person. */
function combine(asked: Asked, names: readonly Mention[], credits: readonly Mention[]): Mention[] {
  const mentions = [...names];
  for (const credit of credits) {
    if (names.some((name) => overlap(name, credit))) continue;
    const at = mentions.findIndex((name) => names.includes(name) && isOneWith(asked, name, credit));
    const name = mentions[at];
    if (!name) {
      mentions.push(credit);
      continue;
    }
    const both = name.speakers.filter((speaker) => credit.speakers.includes(speaker));
    mentions[at] = {
      first: Math.min(name.first, credit.first),
      last: Math.max(name.last, credit.last),
      speakers: both.length > 0 ? both : name.speakers,
    };
  }
  return mentions;
}

function isOneWith({ text, words }: Asked, a: Mention, b: Mention): boolean {
  const [former, latter] = a.first < b.first ? [a, b] : [b, a];
  const between = text.slice(words[former.last]?.end, words[latter.first]?.start);
  return /^['’]?\s*(?:[,(]|of|from|at|in)?\s*(?:the|a|an)?\s*$/iu.test(between);
}

/** "christopher lee" where the expert is Ann Lee: a name stands before the surname. */
function isOfAnother(asked: Asked, sayer: Sayer, mention: Mention, documents: Vocabulary): boolean {
  if (mention.first <= sayer.first || mention.last < sayer.last || !sayer.isSure) return false;
  return asked.words
    .slice(sayer.first, mention.first)
    .every((word) => isNobodys(asked, word, documents) && !isHonorific(word.surface));
}

/**
 * A name that is neither the documents' nor a place's, so that where a person stands it names one:
 * each word of it, or, when all have capitals, one of them.
 */
function isNobody(asked: Asked, { first, last }: Sayer, documents: Vocabulary): boolean {
  const words = asked.words.slice(first, last + 1).filter((word) => !isHonorific(word.surface));
  if (words.length === 0 || words.some((word) => isPlaceOrPeople(word.folded))) return false;
  if (words.some((word) => isStopWord(word.folded))) return false;
  const isCapital = !asked.isPlain && words.every(isCapitalised) && words.length <= 3;
  return isCapital
    ? words.some((word) => isNobodys(asked, word, documents))
    : words.every((word) => isNobodys(asked, word, documents));
}

function isNobodys(asked: Asked, word: Word, { has, nearest }: Vocabulary): boolean {
  if (has(word.term) || isPlaceOrPeople(word.folded) || isStopWord(word.folded)) return false;
  // An acronym is an organisation's.
  if (!asked.isPlain && /^\p{Lu}{2,5}$/u.test(word.surface)) return false;
  if (isCapitalised(word) && !asked.isPlain) return true;
  // With a small letter only where nothing has a capital, and the word is no other.
  return (
    asked.isPlain &&
    !isCommonNoun(word.folded) &&
    !isCommonNoun(word.folded.replace(/s$/, '')) &&
    classifyWord(word.folded) === 'noun' &&
    nearest(word) === undefined
  );
}

/** True for a role that the documents speak of: "the minister", "the director decided". */
function createUsage({ list }: Documents): (noun: string) => boolean {
  let used: ReadonlySet<string> | undefined;
  return (noun) => {
    used ??= new Set(
      list(() => true).flatMap(({ sentences }) =>
        sentences.flatMap((sentence) =>
          Array.from(sentence.matchAll(/\b[Tt]he (?:\p{L}+ )?(\p{L}+)/gu), ([whole, last = '']) => [
            last.toLowerCase(),
            whole.split(' ')[1]?.toLowerCase() ?? '',
          ]).flat(),
        ),
      ),
    );
    return used.has(noun);
  };
}
