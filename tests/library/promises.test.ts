import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/load.ts';
import { createLibrary, type Library, type Question } from '../../src/library.ts';
import { handWritten, published } from '../fixtures/libraries.ts';
import { corpus, crowdedCorpus, question } from '../generators.ts';
import { expectQuote } from './quote-checker.ts';

/** Asks and checks whatever comes back; gives the quotes. */
function ask(asked: Question, library: Library) {
  const answer = library.ask(asked);
  const documentOf = (id: string) => library.passage(id).documentId;
  expect(answer.confidence).toBeGreaterThanOrEqual(0);
  expect(answer.confidence).toBeLessThanOrEqual(1);
  if (answer.status === 'not-covered') {
    for (const { topic, documentId, expertIds } of answer.suggestions) {
      expect(library.resolveTopic(topic).status).toBe('found');
      const { experts } = library.document(documentId);
      if (library.documents.length === 1) {
        expect(experts.map(({ id }) => id)).toEqual(expect.arrayContaining([...expertIds]));
      }
    }
    return [];
  }
  expect(answer.quotes.length).toBeGreaterThanOrEqual(1);
  expect(answer.quotes.length).toBeLessThanOrEqual(3);
  for (const [at, { span, passageId }] of answer.quotes.entries()) {
    for (const other of answer.quotes.slice(0, at)) {
      // Two quotes may be of one passage, none repeats a word of another.
      const isBeside = span.start >= other.span.end || other.span.start >= span.end;
      expect(isBeside || documentOf(passageId) !== documentOf(other.passageId)).toBe(true);
    }
  }
  for (const quote of answer.quotes) expectQuote(quote, library);
  return answer.quotes;
}

/** A corpus with questions that were made of it, or of nothing. */
const asked = (corpora: fc.Arbitrary<Corpus>) =>
  corpora.chain((each) =>
    fc.record({
      corpus: fc.constant(each),
      questions: fc.array(question(each), { minLength: 1, maxLength: 10 }),
    }),
  );
const written = fc.constantFrom(published, handWritten);

describe('every quote of any answer is the source’s, whole, and under the right name', () => {
  test('in the documents', () => {
    fc.assert(
      fc.property(asked(written), ({ corpus: from, questions }) => {
        const library = from === published ? publishedOnce : handWrittenOnce;
        for (const text of questions) ask({ text }, library);
      }),
      { numRuns: 60 },
    );
  });

  test('in any documents', () => {
    fc.assert(
      fc.property(
        asked(fc.oneof({ weight: 7, arbitrary: corpus }, crowdedCorpus)),
        ({ corpus: from, questions }) => {
          const library = createLibrary(from);
          for (const text of questions) ask({ text }, library);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('so is what the experts say about a provision', () => {
    fc.assert(
      fc.property(fc.oneof(written, corpus), (from) => {
        const library = createLibrary(from);
        for (const provision of library.provisions) {
          for (const quote of library.discuss(provision)) {
            expectQuote(quote, library);
            const { kind, documentId } = library.passage(quote.passageId);
            expect([kind, documentId]).toEqual(['commentary', provision.documentId]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

const publishedOnce = createLibrary(published);
const handWrittenOnce = createLibrary(handWritten);

describe('a restriction holds', () => {
  test('to one expert, one document, one topic, and all of them', () => {
    fc.assert(
      fc.property(
        asked(fc.oneof(written, corpus)),
        fc.nat(),
        ({ corpus: from, questions }, pick) => {
          const library = createLibrary(from);
          const expert = at(library.profiles, pick)?.expert;
          const document = at(library.documents, pick);
          const topic = at(library.suggestTopics('', expert?.id), pick);
          for (const text of [...questions, topic?.label ?? '']) {
            for (const quote of ask({ text, ...(expert && { expertId: expert.id }) }, library)) {
              if (expert) expect(library.passage(quote.passageId).expertIds).toContain(expert.id);
            }
            for (const quote of ask(
              { text, ...(document && { documentId: document.id }) },
              library,
            )) {
              if (document) expect(library.passage(quote.passageId).documentId).toBe(document.id);
            }
            const within = {
              ...(expert && { expertId: expert.id }),
              ...(topic && { topic: topic.label }),
            };
            for (const quote of ask({ text, ...within }, library)) {
              const passage = library.passage(quote.passageId);
              if (topic) expect(passage.topic.toLowerCase()).toBe(topic.label.toLowerCase());
              if (expert) expect(passage.expertIds).toContain(expert.id);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

function at<T>(list: readonly T[], pick: number): T | undefined {
  return list.length === 0 ? undefined : list[pick % list.length];
}
