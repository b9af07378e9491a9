import { expect, test } from 'vitest';
import { kindFits, kindOf } from '../../src/retrieval/kind.ts';

test.each([
  ['When was the ceasefire reached?', 'time'],
  ['Which year did the war begin?', 'time'],
  ['How many members has the CSTO?', 'number'],
  ['What percentage is lost?', 'number'],
  ['Who will command the force?', 'person'],
  ['Why is Georgia concerned?', 'reason'],
  ['What is the new command for?', 'purpose'],
  ['What is the aim of the pact?', 'purpose'],
  ['What happens to Georgia?', 'any'],
  // "Whenever" and "whoops" ask for no time and nobody.
  ['Does it help whenever the harbour freezes?', 'any'],
] as const)('%s asks for %s', (question, kind) => expect(kindOf(question)).toBe(kind));

test.each([
  ['time', 'A ceasefire was first reached in 1994.', 'Georgia maintains positive ties.'],
  ['number', 'It has lost three signatories.', 'Georgia maintains positive ties.'],
  ['reason', 'It matters because Georgia is caught.', 'Georgia is caught.'],
  ['purpose', 'It is an attempt to make Russia relevant.', 'Russia is relevant.'],
  ['person', 'It will be commanded by the General Staff.', 'the force is large'],
] as const)('%s', (kind, fitting, other) => {
  expect(kindFits(kind, fitting)).toBe(1);
  expect(kindFits(kind, other)).toBe(0);
  expect(kindFits('any', fitting)).toBe(0);
});
