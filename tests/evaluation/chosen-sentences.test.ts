import { expect, test } from 'vitest';
import { createPlainSentenceSearch, holdsChosen } from './chosen-sentences.ts';

const CHOSEN = ['The ferry fares  will “double” next year.'];

test.each([
  ['the sentence itself', ['The ferry fares will "double" next year.'], true],
  ['it among others', ['It rained.', "The ferry fares will ''double'' next year."], true],
  ['a part of it, cut elsewhere', ['will ``double`` next year.'], true],
  ['another sentence', ['The ferry timetable will not change.'], false],
  ['nothing', [], false],
])('a quote that is %s', (_what, sentences, holds) => {
  expect(holdsChosen({ sentences, highlights: sentences }, CHOSEN)).toBe(holds);
});

test('a sentence that only leads up to the answer is not held against it, nor for it', () => {
  const quote = { sentences: ['It rained.', 'Nobody came.'], highlights: ['Nobody came.'] };
  expect(holdsChosen(quote, ['Nobody came. The match was called off.'])).toBe(true);
  expect(holdsChosen(quote, ['On Monday it was dry. It rained. Then it snowed.'])).toBe(false);
});

test('a plain search finds the sentence with the words asked for', () => {
  const entry = { heading: '', speakerIds: [], points: new Map() };
  const find = createPlainSentenceSearch([
    { ...entry, id: 'a', sentences: ['The bridge is old.', 'The ferries double their fares.'] },
    { ...entry, id: 'b', sentences: ['The bridge was painted green.'] },
  ]);
  expect(find('Who painted the bridges?')).toBe('The bridge was painted green.');
  expect(find('What will the fare of the ferry be?')).toBe('The ferries double their fares.');
  expect(find('Who was it?')).toBeUndefined();
});
