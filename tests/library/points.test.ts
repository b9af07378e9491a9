import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/load.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { createLibrary } from '../../src/library.ts';
import { publishedLibrary } from '../fixtures/libraries.ts';

const { parsed } = parseFile(
  'harbour.md',
  `---
title: The Harbour
experts:
  - name: Ann Lee
  - name: Per Moss
---
# Ann Lee
I see three risks. First, the silt fills the basin faster than anyone can dredge it. Second, the pilots retire and nobody trains new ones. Finally, the crane is old.

The second winter of the war ended the trade with the islands.

# Per Moss
I expect two things:

1. The ferry will be sold.

2. The lighthouse will be automated.
`,
);
const library = createLibrary(buildCorpus(parsed ? [parsed] : [], []));

function firstQuote(text: string): string {
  const answer = library.ask({ text });
  if (answer.status === 'not-covered') return 'not covered';
  const [quote] = answer.quotes;
  return quote ? library.textOf('harbour', quote.span) : '';
}

describe('a point that is asked for by its number', () => {
  test.each([
    ['What is Lee’s second point?', /^Second, the pilots/],
    ['What is the last risk that Lee names?', /Finally, the crane/],
    ['What is Lee’s third point?', /Finally, the crane/],
    ['What is Moss’s second point?', /^2\. The lighthouse/],
  ])('%s', (question, quote) => {
    expect(firstQuote(question)).toMatch(quote);
  });

  test.each([
    'What is Lee’s ninth point?',
    'What is the second reason why penguins migrate to Antarctica?',
    'Which last point do chefs make on pasta?',
    'Is there no 10 year plan?',
  ])('is no answer to another question: %s', (question) => {
    expect(firstQuote(question)).toBe('not covered');
  });
});

describe('a question that names an expert and nothing else', () => {
  test('is told what the expert speaks to', () => {
    const answer = library.ask({ text: 'What does Lee say?' });
    expect(answer).toMatchObject({ status: 'not-covered', isOpen: true, expertIds: ['ann-lee'] });
    const offered = answer.status === 'not-covered' ? answer.suggestions : [];
    expect(offered.length).toBeGreaterThan(0);
    for (const { expertIds } of offered) expect(expertIds).toEqual(['ann-lee']);
  });
});

describe('a provision that is asked for by its number', () => {
  test.each([
    'What is provision 3?',
    'What does the third clause of the agreement say?',
    'Explain provision 3 of the Joint Military Force',
  ])('is quoted: %s', (text) => {
    const answer = publishedLibrary.ask({ text });
    const [quote] = answer.status === 'answered' ? answer.quotes : [];
    expect(quote && publishedLibrary.textOf('joint-military-force', quote.span)).toMatch(
      /at domestic prices\.$/,
    );
  });

  test.each([
    'What does article 3 of the penguin treaty allow?',
    'What does Smith say about provision 3?',
    'What does Fawn say about provision 3?',
  ])('is no answer to what another text or person says: %s', (text) => {
    const answer = publishedLibrary.ask({ text });
    const quotes = answer.status === 'answered' ? answer.quotes : [];
    for (const { passageId } of quotes) {
      expect(publishedLibrary.passage(passageId).kind).not.toBe('provision');
    }
  });
});
