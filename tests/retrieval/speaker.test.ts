import { expect, test } from 'vitest';
import { createAddressBook } from '../../src/retrieval/address.ts';
import { mergeSpeakers, readSpeaker } from '../../src/retrieval/speaker.ts';
import { castOf } from './casts.ts';

test.each([
  ['Hon. Ada Lindqvist', 'Ada Lindqvist', undefined],
  ['Right Hon. Ada Lindqvist (Minister of Ferries)', 'Ada Lindqvist', 'Minister of Ferries'],
  ['Ms. Ada Lindqvist (Northport South, Lib.)', 'Ada Lindqvist', undefined],
  ['Ada Lindqvist AM', 'Ada Lindqvist', undefined],
  ['Dr Ada Lindqvist', 'Ada Lindqvist', undefined],
  ['MS. LINDQVIST', 'LINDQVIST', undefined],
  ['The Honourable Ada Lindqvist (Minister of Ferries)', 'Ada Lindqvist', 'Minister of Ferries'],
  ['The Acting Chair (Mr. Peter Holm (Northport, Lib.))', 'Peter Holm', 'Acting Chair'],
  ['The Chair', undefined, 'Chair'],
])('a speaker as a transcript prints one: %s', (printed, name, role) => {
  const { names, credits } = readSpeaker(printed);
  expect(names).toEqual(name === undefined ? [] : [name]);
  expect(credits.find((credit) => credit.role !== undefined)?.role).toBe(role);
});

test('one person printed in two ways is asked as one, by name or office', () => {
  const printed = ['Hon. Ada Lindqvist', 'Hon. Ada Lindqvist (Minister of Ferries)', 'MR. HOLM'];
  const speakers = mergeSpeakers(printed.map(readSpeaker));
  const book = createAddressBook(speakers, castOf([], 'The minister sails.').documents);
  const asked = (question: string) => book.find(question).speakerIds;
  expect(speakers.map(({ id }) => id)).toEqual(['ada-lindqvist', 'holm']);
  expect(asked('What did the Minister of Ferries say about tolls?')).toEqual(['ada-lindqvist']);
  expect(asked('Summarize Lindqvist’s opinion on tolls.')).toEqual(['ada-lindqvist']);
  expect(asked('Why did Mr. Holm disagree with Ms. Lindqvist on tolls?')).toEqual(['holm']);
});
