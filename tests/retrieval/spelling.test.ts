import { describe, expect, test } from 'vitest';
import { Spelling } from '../../src/retrieval/spelling.ts';
import { wordsIn } from '../../src/text/words.ts';

function nearestIn(text: string, typed: string): string | undefined {
  const spelling = new Spelling();
  for (const word of wordsIn(text)) spelling.add(word);
  const [word] = wordsIn(typed);
  return word && spelling.nearest(word);
}

describe('the word that was meant', () => {
  test.each([
    ['Azerbaijan agreed.', 'Azerbijan', 'azerbaijan'],
    ['Nagorno-Karabakh is contested.', 'Karabach', 'karabakh'],
    ['Abkhazia was named.', 'abhkazia', 'abkhazia'],
  ])('%s: %s', (text, typed, term) => {
    const [meant] = wordsIn(term);
    expect(nearestIn(text, typed)).toBe(meant?.term);
  });

  test('is the commoner of two that are as near', () => {
    expect(nearestIn('Karabakh. Karabach. Karabach.', 'karabah')).toBe(
      wordsIn('Karabach')[0]?.term,
    );
  });

  test.each([
    ['The treaty stands.', 'treats'],
    ['It was 2016.', '20166'],
    ['They met in Iran.', 'Iraq'],
    ['Azerbaijan agreed.', 'Uzerbaijan'],
    ['Azerbaijan agreed.', 'Armenia'],
  ])('is no other word, number or short name: %s %s', (text, typed) => {
    expect(nearestIn(text, typed)).toBeUndefined();
  });
});
