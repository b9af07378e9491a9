import type { Span } from '../model.ts';
import { isPlaceOrPeople } from '../text/proper-words.ts';
import { joinSpans } from '../text/span.ts';
import { isStopWord, type Word, wordsIn } from '../text/words.ts';
import { findInstitution } from './institution.ts';
import { findNames, fitsSpeaker } from './name.ts';
import { findSayers } from './saying.ts';

/** Somebody who can be asked: under every name, and as each document introduces them. */
export interface Speaker {
  readonly id: string;
  readonly names: readonly string[];
  readonly credits: readonly Credit[];
}

/** How one document introduces a speaker, as printed. */
export interface Credit {
  readonly honorific?: string;
  readonly role?: string;
  readonly affiliation?: string;
}

/** Whom a question asks: the speakers it names, and the words that name them. */
export interface Address {
  readonly speakerIds: readonly string[];
  /** Named to be left out: "besides Lindqvist". */
  readonly excludedIds: readonly string[];
  readonly named: readonly Span[];
  /** A name that stands where a person does and that no speaker has, as it was typed. */
  readonly unknownName?: string;
}

interface Mention {
  readonly speaker: Speaker;
  readonly span: Span;
}

const EXCLUSION =
  /(?:besides|except(?: for)?|other than|apart from|excluding|but not|without)\s*$/iu;

/**
 * Finds the speakers that a question names: by full name; by surname, when the word can only be
 * the name or the context says so ("German" alone is a people, "German says" and "Dr. German" a
 * person); by any part of the name, slips forgiven, where a person stands ("does Ada say"); or by
 * institution or role and institution. `isKnown` tells the words of the documents.
 */
export function findAddress(
  question: string,
  speakers: readonly Speaker[],
  isKnown: (term: string) => boolean,
): Address {
  const words = wordsIn(question);
  const names = speakers.flatMap((speaker) => findNames(question, words, speaker, isKnown));
  const mentions: Mention[] = [
    // "Julie Morgan" is not Claire Morgan: of those who share a surname, the fullest match counts.
    ...names.filter((each) =>
      names.every((other) => other.at !== each.at || other.parts <= each.parts),
    ),
    ...speakers.flatMap((speaker) =>
      findInstitution(words, speaker).map((span) => ({ speaker, span })),
    ),
  ];
  let unknownName: string | undefined;
  for (const name of findSayers(question, words)) {
    const span = joinSpans(name);
    if (mentions.some((mention) => overlap(mention.span, span))) continue;
    const bearers = speakers.filter((speaker) => fitsSpeaker(name, speaker, isKnown));
    mentions.push(...bearers.map((speaker) => ({ speaker, span })));
    if (bearers.length === 0 && name.every((word) => isNobody(word, question, isKnown))) {
      unknownName = question.slice(span.start, span.end).replace(/['’]s?$/u, '');
    }
  }
  const isExcluded = ({ span }: Mention) => EXCLUSION.test(question.slice(0, span.start));
  const idsOf = (some: readonly Mention[]) => [...new Set(some.map(({ speaker }) => speaker.id))];
  return {
    speakerIds: idsOf(mentions.filter((mention) => !isExcluded(mention))),
    excludedIds: idsOf(mentions.filter(isExcluded)),
    named: mentions.map(({ span }) => span),
    ...(unknownName === undefined ? {} : { unknownName }),
  };
}

/**
 * A word that is neither the documents' nor a place, so where a person stands it names one; with a
 * small letter only where nothing has a capital ("Can tourists view it?" names nobody).
 */
function isNobody(word: Word, question: string, isKnown: (term: string) => boolean): boolean {
  const mayBeName = /^\p{Lu}/u.test(word.surface) || !/\p{Lu}/u.test(question);
  return (
    mayBeName && !isKnown(word.term) && !isPlaceOrPeople(word.folded) && !isStopWord(word.folded)
  );
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
