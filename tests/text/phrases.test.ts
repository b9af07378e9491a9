import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldPhrase, quotedPhrases } from '../../src/text/phrases.ts';

test.each([
  ['Who says "frozen conflict"?', [' frozen conflict ']],
  ['“To be, or not to be” and «Élan vital»', [' to be or not to be ', ' elan vital ']],
  ['„Balanced policy“?', [' balanced policy ']],
  ['A 12" pipe', []],
  ['It’s Fawn’s ‘view’', []],
  ['“!?”', []],
  ['""', []],
])('%s', (question, phrases) => expect(quotedPhrases(question)).toEqual(phrases));

test('however a phrase is quoted, pointed and spelt, its words are the same', () => {
  const words = fc.array(fc.constantFrom('zone', 'Élan', 'PRIVILEGED', 'it’s', '2016'), {
    minLength: 1,
    maxLength: 6,
  });
  const joint = fc.constantFrom(' ', ', ', ' – ', '-');
  const marks = fc.constantFrom('""', '“”', '„“', '«»', '»«');
  fc.assert(
    fc.property(words, joint, marks, (each, between, [open = '', close = '']) => {
      const [phrase] = quotedPhrases(`Who says ${open}${each.join(between)}${close}?`);
      expect(phrase).toBe(foldPhrase(each.join(' ')));
    }),
  );
});
