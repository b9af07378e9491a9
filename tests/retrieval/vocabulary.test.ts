import { expect, test } from 'vitest';
import { Vocabulary } from '../../src/retrieval/vocabulary.ts';
import { publishedIndex } from './indexes.ts';

test('a term is rarer the fewer sentences and entries hold it, and rarest where none does', () => {
  const { vocabulary } = publishedIndex;
  const rarities = ['russia', 'georgia', 'tinderbox', 'oyster'].map((term) =>
    vocabulary.rarity(term),
  );
  expect(rarities).toEqual([...rarities].sort((a, b) => a - b));
  const counts = ['russia', 'georgia', 'tinderbox', 'oyster'].map((term) =>
    vocabulary.sentencesWith(term),
  );
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(counts.at(-1)).toBe(0);
});

test('a term has one number, which gives it back', () => {
  const vocabulary = new Vocabulary();
  const [harbour, ferry, again] = vocabulary.addSentence(['harbor', 'ferri', 'harbor']);
  expect(again).toBe(harbour);
  expect(ferry).not.toBe(harbour);
  expect(vocabulary.termOf(harbour ?? -1)).toBe('harbor');
  expect(vocabulary.idOf('harbor')).toBe(harbour);
  expect(vocabulary.idOf('oyster')).toBeUndefined();
  expect(() => vocabulary.termOf(99)).toThrow('no term has the number 99');
  expect(vocabulary.averageSentence).toBe(3);
  expect(vocabulary.sentencesWith('harbor')).toBe(1);
});
