import type { Span } from '../model.ts';
import { wordsIn } from '../text/words.ts';
import { findInstitution } from './institution.ts';
import { findNames } from './name.ts';

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
  readonly named: readonly Span[];
}

/**
 * Finds the speakers that a question names: by full name; by surname, when the word can only be
 * the name or the context says so ("German" alone is a people, "German says" and "Dr. German" a
 * person); or by institution or role and institution. Slips in a long surname are forgiven, unless
 * the typed word is one of its own (`isKnown`, or a country).
 */
export function findAddress(
  question: string,
  speakers: readonly Speaker[],
  isKnown: (term: string) => boolean,
): Address {
  const words = wordsIn(question);
  const names = speakers.flatMap((speaker) => findNames(question, words, speaker, isKnown));
  const mentions = [
    // "Julie Morgan" is not Claire Morgan: of those who share a surname, the fullest match counts.
    ...names.filter((each) =>
      names.every((other) => other.at !== each.at || other.parts <= each.parts),
    ),
    ...speakers.flatMap((speaker) =>
      findInstitution(words, speaker).map((span) => ({ speaker, span })),
    ),
  ];
  return {
    speakerIds: [...new Set(mentions.map(({ speaker }) => speaker.id))],
    named: mentions.map(({ span }) => span),
  };
}
