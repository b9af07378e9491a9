import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../src/library.ts';
import {
  handWrittenLibrary,
  publishedLibrary as library,
  manySubjects,
} from '../fixtures/libraries.ts';
import { corpus, corpusOf, crowdedCorpus } from '../generators.ts';

const topicsLibrary = createLibrary(manySubjects);

describe('with nothing typed', () => {
  test.each([
    ['the published documents', library],
    ['hand-written ones', handWrittenLibrary],
    ['many subjects', topicsLibrary],
  ])('different experts and topics come first: %s', (_what, from) => {
    const questions = from.suggestQuestions('');
    const speaking = from.profiles.filter(({ passages }) => passages.length > 0);
    const first = questions.slice(0, speaking.length);
    const topics = first.map((question) => / say about (.+)\?$/u.exec(question)?.[1]);
    expect(new Set(topics).size).toBe(first.length);
    const named = first.filter((question) => !question.includes('the experts'));
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThan(first.length);
    expect(new Set(named.map((question) => question.split(' say ')[0])).size).toBe(named.length);
  });

  test('there are none where nobody speaks', () => {
    expect(createLibrary(corpusOf()).suggestQuestions('')).toEqual([]);
  });
});

describe('what is typed', () => {
  test.each([
    ['fawn', /Rick Fawn/u],
    ['What does Tracey', /^What does Tracey German say about /u],
    ['Mikhelidzw', /Nona Mikhelidze/u],
    ['south osetia', /South Ossetia/u],
    ['what do they say about turkey', /Turkey/u],
  ])('%s', (typed, expected) => {
    const questions = library.suggestQuestions(typed);
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) expect(question).toMatch(expected);
  });

  test('that no topic has suggests nothing', () => {
    expect(library.suggestQuestions('penguins')).toEqual([]);
  });
});

test('what was chosen already is kept to', () => {
  const asked = { expertId: 'rick-fawn', topic: 'CSTO' };
  expect(library.suggestQuestions('', asked)).toEqual(['What does Rick Fawn say about CSTO?']);
  const [document] = topicsLibrary.documents;
  const names = document?.experts.map(({ name }) => name) ?? [];
  for (const question of topicsLibrary.suggestQuestions('', { documentId: document?.id ?? '' })) {
    expect(question).toMatch(new RegExp(`^What do the experts|${names.join('|')}`, 'u'));
  }
});

test('every question fits a line, is answered by an expert first, and stands once', () => {
  fc.assert(
    fc.property(
      fc.oneof({ weight: 4, arbitrary: corpus }, crowdedCorpus),
      fc.constantFrom('', 'what', 'harbour', 'Anna', 'tarif'),
      (from, typed) => {
        const own = createLibrary(from);
        const [profile] = own.profiles;
        const scopes = [{}, ...(profile ? [{ expertId: profile.expert.id }] : [])];
        for (const scope of scopes) {
          const questions = own.suggestQuestions(typed, scope);
          expect(new Set(questions).size).toBe(questions.length);
          expect(questions.length).toBeLessThanOrEqual(25);
          for (const text of questions) {
            expect(text.length).toBeLessThanOrEqual(100);
            const answer = own.ask({ text, ...scope });
            const [best] = answer.status === 'answered' ? answer.quotes : [];
            expect(best && own.cite(best).experts.length).toBeGreaterThan(0);
          }
        }
      },
    ),
    { numRuns: 25 },
  );
});
