import { describe, expect, test } from 'vitest';
import { readQuery } from '../../src/retrieval/query.ts';
import { isTalk } from '../../src/retrieval/query-term.ts';
import { stemWord } from '../../src/text/words.ts';
import { publishedLibrary } from '../fixtures/libraries.ts';
import { indexTexts, publishedIndex } from './indexes.ts';

/** What stands for the terms of a question in some sentences, runs joined by a space. */
function formsIn(question: string, ...sentences: string[]): string[] {
  const { terms } = readQuery(question, indexTexts([sentences]));
  return terms.flatMap(({ forms }) => forms.map((form) => form.terms.join(' ')));
}

describe('what stands for a word of a question', () => {
  test.each([
    // A capital for its government, a people for its country, and the other way round.
    ['Moscow', 'Russia agreed.', 'russia'],
    ['Russian', 'Russia agreed.', 'russia'],
    ['Armenia', 'The Armenian side agreed.', 'armenian'],
    // An acronym for what the documents say it stands for.
    [
      'CSTO',
      'The Collective Security Treaty Organization (CSTO) met.',
      ['collective', 'security', 'treaty', 'organization'].map(stemWord).join(' '),
    ],
    ['neutrality', 'A neutral state.', 'neutral'],
    ['the keenest', 'They are keen.', 'keen'],
    // A typing slip.
    ['azerbaijann', 'Azerbaijan agreed.', stemWord('azerbaijan')],
  ])('%s in “%s”', (word, sentence, form) => {
    expect(formsIn(word, sentence)).toContain(form);
  });

  test('a quantity however it is written', () => {
    const [written] = formsIn('14 November 2016', 'It was signed on Nov. 14, 2016.').filter(
      (form) => form.includes('-'),
    );
    expect(written).toBeDefined();
    expect(formsIn('15 November 2016', 'It was signed on Nov. 14, 2016.')).not.toContain(written);
  });

  test('never what the documents do not have', () => {
    const question = 'Does Moscow’s neutrality help the CSTO or Ankara in November 2016?';
    for (const { forms } of readQuery(question, publishedIndex).terms) {
      for (const { terms, share } of forms.slice(1)) {
        expect(terms.every((term) => publishedIndex.has(term))).toBe(true);
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('a question as a whole', () => {
  test('keeps its terms once, in order, without those who are asked', () => {
    const question = 'What does Fawn say about Georgia, the ferry, and Georgia?';
    const start = question.indexOf('Fawn');
    const query = readQuery(question, publishedIndex, [{ start, end: start + 4 }]);
    const telling = query.terms.map(({ term }) => term).filter((term) => !isTalk(term));
    expect(telling).toEqual(['georgia', 'ferri']);
    expect(query.unknown).toEqual(['ferri']);
  });

  test.each(['what is it?', 'What do they say?', '🙂', ''])('“%s” asks nothing', (text) => {
    expect(readQuery(text, publishedIndex).isEmpty).toBe(true);
  });
});

describe('words in quotation marks are meant literally', () => {
  const ask = (text: string) => publishedLibrary.ask({ text });

  test.each(['balanced foreign policy', 'frozen', 'zone of privileged interest'])(
    'every quote stands in a passage that holds “%s”',
    (phrase) => {
      const answer = ask(`What is said of “${phrase}”?`);
      const [quote] = answer.status === 'answered' ? answer.quotes : [];
      expect(quote && publishedLibrary.textOf('joint-military-force', quote.span)).toContain(
        phrase,
      );
    },
  );

  test.each(['to be or not to be', 'foreign balanced policy', 'balanced foreign oysters'])(
    'nobody is quoted who does not say “%s”',
    (phrase) => {
      expect(ask(`What is said of "${phrase}"?`)).toMatchObject({
        status: 'not-covered',
        reason: { kind: 'unspoken', phrases: [phrase] },
      });
    },
  );
});
