import type { Passage, Span } from '../model.ts';
import { type AddressBook, createAddressBook } from '../retrieval/address.ts';
import { type PassageIndex, prepareIndex } from '../retrieval/passage-index.ts';
import type { Steps } from '../steps.ts';
import type { Directory } from './directory.ts';
import { findPoints } from './points.ts';

/** The passages of a library as the retrieval asks them. */
export interface Searchable {
  readonly index: PassageIndex;
  readonly addressBook: AddressBook;
}

/** Indexes the passages, and prepares whom a question may ask. */
export function* prepareSearchable(
  passages: readonly Passage[],
  { profiles }: Pick<Directory, 'profiles'>,
  textOf: (documentId: string, span: Span) => string,
): Steps<Searchable> {
  const points = findPoints(passages, textOf);
  yield;
  const index = yield* prepareIndex(
    passages.map((each) => ({
      id: each.id,
      sentences: each.sentences.map((span) => textOf(each.documentId, span)),
      heading: each.topic,
      speakerIds: each.expertIds,
      points: points.get(each.id) ?? new Map(),
    })),
  );
  const speakers = profiles.map(({ expert, credits }) => ({
    id: expert.id,
    names: [expert.name, ...expert.aliases],
    credits: credits.map((credit) => credit.expert),
  }));
  return { index, addressBook: createAddressBook(speakers, index) };
}
