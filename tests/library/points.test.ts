import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/load.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { createLibrary } from '../../src/library.ts';
import { publishedLibrary } from '../fixtures/libraries.ts';
import { expectQuote } from './quote-checker.ts';

const { parsed } = parseFile(
  'harbour.md',
  `---
title: The Harbour
experts:
  - name: Ann Lee
  - name: Per Moss
  - name: Asha Nair
---
# Ann Lee
I see three risks. First, the silt fills the basin faster than anyone can dredge it. Second, the pilots retire and nobody trains new ones. Finally, the crane is old.

The second winter of the war ended the trade with the islands.

# Per Moss
I expect two things:

1. The ferry will be sold.

2. The lighthouse will be automated.

# Asha Nair
The fishing grounds recover slowly.
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

describe('a list that is asked for as a whole', () => {
  test.each([
    [
      'What are Mikhelidze’s three reasons?',
      'Nona Mikhelidze',
      [/First, acc/, /^Second, in/, /^Third, th/],
    ],
    [
      'What reasons does Mikhelidze give?',
      'Nona Mikhelidze',
      [/First, acc/, /^Second, in/, /^Third, th/],
    ],
    [
      'What reasons does Mikhelidze give for regional actors to be concerned?',
      'Nona Mikhelidze',
      [/First, acc/, /^Second, in/, /^Third, th/],
    ],
    [
      'What five points does Fawn make?',
      'Rick Fawn',
      [/^First, des/, /^Second, the/, /^Third, tho/],
    ],
    ['list Fawn’s arguments', 'Rick Fawn', [/^First, des/, /^Second, the/, /^Third, tho/]],
    [
      'What are the two factors that Giragosian names?',
      'Richard Giragosian',
      [/^The first factor/, /^The second development/],
    ],
  ])('is answered by its points in order: %s', (text, name, points) => {
    const answer = publishedLibrary.ask({ text });
    const quotes = answer.status === 'answered' ? answer.quotes : [];
    expect(quotes).toHaveLength(points.length);
    for (const [at, quote] of quotes.entries()) {
      expectQuote(quote, publishedLibrary);
      const { experts, document } = publishedLibrary.cite(quote);
      expect(experts.map((each) => each.name)).toEqual([name]);
      expect(publishedLibrary.textOf(document.id, quote.span)).toMatch(points[at] ?? /^$/);
    }
  });

  test('a point that only announces is quoted with what it announces', () => {
    const answer = publishedLibrary.ask({ text: 'What is Fawn’s fifth point?' });
    const [quote] = answer.status === 'answered' ? answer.quotes : [];
    expect(quote && publishedLibrary.textOf('joint-military-force', quote.span)).toMatch(
      /^Fifth, and last: the implications for Georgia\. Georgia cannot affect the pact/,
    );
  });

  test.each([
    'What risks does Fawn see in malaria vaccines?',
    'What are the two penguins that Giragosian names?',
    'What are the nine penguins?',
  ])('is no answer to another question: %s', (text) => {
    expect(publishedLibrary.ask({ text }).status).toBe('not-covered');
  });
});

describe('any noun that counts points', () => {
  test.each([
    ['What is Lee’s second reservation?', /^Second, the pilots/],
    ['What is Lee’s first danger?', /First, the silt/],
    ['Tell me Moss’s second worry', /^2\. The lighthouse/],
  ])('%s', (question, quote) => expect(firstQuote(question)).toMatch(quote));

  test.each(['What is Lee’s second wife called?', 'What does Moss say about the First World War?'])(
    'but no other: %s',
    (question) => expect(firstQuote(question)).toBe('not covered'),
  );
});

test('a second name is no second point', () => {
  expect(firstQuote('What is Lee’s second name?')).not.toMatch(/^Second, the pilots/);
});

describe('a point that there is not', () => {
  test.each([
    ['What is Lee’s ninth point?', { number: 9, count: 3 }],
    ['What is Moss’s third prediction?', { number: 3, count: 2 }],
    ['What is Nair’s second reservation?', { number: 2, count: 0 }],
    ['What is Nair’s last point?', { number: Number.POSITIVE_INFINITY, count: 0 }],
  ])('is said to be missing: %s', (text, missing) => {
    expect(library.ask({ text })).toMatchObject({
      status: 'not-covered',
      isOpen: false,
      reason: { kind: 'no-such-point', ...missing },
    });
  });

  test('in no question about something else', () => {
    const answer = library.ask({ text: 'What does Lee say about the fifth point of the treaty?' });
    expect(answer.status === 'not-covered' && answer.reason).toBeUndefined();
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
