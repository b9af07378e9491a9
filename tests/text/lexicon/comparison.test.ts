import { expect, test } from 'vitest';
import { comparedBase } from '../../../src/text/lexicon/comparison.ts';

test.each([
  ['keenest', 'keen'],
  ['larger', 'large'],
  ['happiest', 'happy'],
  ['biggest', 'big'],
  ['closest', 'close'],
  ['staunchest', 'staunch'],
  // No comparatives at all.
  ['forest', undefined],
  ['minister', undefined],
  ['her', undefined],
  ['best', undefined],
  ['neutral', undefined],
])('%s', (word, base) => expect(comparedBase(word)).toBe(base));
