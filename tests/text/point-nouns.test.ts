import { expect, test } from 'vitest';
import { isPointNoun } from '../../src/text/point-nouns.ts';
import { stemWord } from '../../src/text/words.ts';

test.each(['point', 'reasons', 'criteria', 'reservation', 'worries', 'dangers', 'hazard', 'doubt'])(
  '“%s” counts points',
  (noun) => expect(isPointNoun(stemWord(noun))).toBe(true),
);

test.each([
  'war',
  'victory',
  'world',
  'wife',
  'half',
  'time',
  'train',
  'president',
  'year',
  'term',
])('“%s” does not', (noun) => expect(isPointNoun(stemWord(noun))).toBe(false));
