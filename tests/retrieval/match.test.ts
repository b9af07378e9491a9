import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceTerms } from '../../src/retrieval/entry.ts';
import { Matcher, unite } from '../../src/retrieval/match.ts';
import { readQuery } from '../../src/retrieval/query.ts';
import { WEIGHTS } from '../../src/retrieval/weights.ts';
import { indexTexts, manySubjectsIndex, publishedIndex } from './indexes.ts';

/** How far each of some sentences meets the one term of a question, words of like meaning too. */
function sharesOf(question: string, sentences: readonly string[]): number[] {
  const index = indexTexts(sentences.map((each) => [each]));
  const query = readQuery(question, index);
  expect(query.terms).toHaveLength(1);
  const matcher = new Matcher(query, index.vocabulary, WEIGHTS.word);
  const entries = index.list(() => true);
  matcher.soften(entries.map((each) => sentenceTerms(each, 0)));
  return entries.map((each) => matcher.shares(sentenceTerms(each, 0))[0] ?? 0);
}

describe('what meets a term', () => {
  test('the word itself wholly, a derived word less, a word of like meaning least', () => {
    const [exact = 0, derived = 0, alike = 0, other = 0] = sharesOf('stability', [
      'Stability returns.',
      'A stable pact.',
      'Peace and security return.',
      'The oysters grow.',
    ]);
    expect(exact).toBe(1);
    expect(derived).toBeLessThan(exact);
    expect(alike).toBeLessThan(derived);
    expect(alike).toBeGreaterThan(other);
    expect(other).toBe(0);
  });

  test('a run of words only when it is there as a whole', () => {
    const [whole, part] = sharesOf('UK', ['The United Kingdom agreed.', 'The kingdom agreed.']);
    expect(whole).toBeGreaterThan(0.7);
    // A kingdom is of like meaning, no more.
    expect(part).toBeLessThan(0.5);
  });

  test('a name only as it is', () => {
    expect(sharesOf('about Georgia', ['Georgia agreed.', 'Alabama and Florida agreed.'])).toEqual([
      1, 0,
    ]);
  });
});

test('every share of every sentence is 0 to 1, softened or not, and no less when softened', () => {
  const question = fc.constantFrom(
    'Is Russia neutral in the Karabakh conflict?',
    'What changed in April 2016?',
    'How does malaria spread among children?',
    'Why does the opera lose its audience, and what does a ticket cost?',
  );
  fc.assert(
    fc.property(question, fc.constantFrom(publishedIndex, manySubjectsIndex), (text, index) => {
      const query = readQuery(text, index);
      const matcher = new Matcher(query, index.vocabulary, WEIGHTS.word);
      const sentences = index
        .list(() => true)
        .flatMap((each) => each.sentences.map((_, at) => sentenceTerms(each, at)));
      const before = sentences.map((each) => matcher.shares(each));
      matcher.soften(sentences);
      for (const [at, sentence] of sentences.entries()) {
        const shares = matcher.shares(sentence);
        expect(shares).toHaveLength(query.terms.length);
        shares.forEach((share, term) => {
          expect(share).toBeGreaterThanOrEqual(before[at]?.[term] ?? 0);
          expect(share).toBeLessThanOrEqual(1);
        });
      }
    }),
    { numRuns: 8 },
  );
});

test('stretches together meet a term as far as the best of them', () => {
  const stretch = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1 }), (stretches) => {
      const united = unite(stretches.map((each) => Float64Array.from(each)));
      expect([...united]).toEqual(
        [0, 1, 2].map((at) => Math.max(...stretches.map((s) => s[at] ?? 0))),
      );
    }),
  );
});
