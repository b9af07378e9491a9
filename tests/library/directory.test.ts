import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../src/library.ts';
import { handWrittenLibrary, publishedLibrary } from '../fixtures/libraries.ts';
import { corpus, crowdedCorpus } from '../generators.ts';

describe('experts by what a member types', () => {
  test.each([
    ['Fawn', 'rick-fawn'],
    ['dr fawn', 'rick-fawn'],
    ['Mikelidze', 'nona-mikhelidze'],
    ['giragosian richard', 'richard-giragosian'],
    ['Istituto Affari Internazionali', 'nona-mikhelidze'],
    ['German', 'tracey-german'],
    ['tracey-german', 'tracey-german'],
  ])('%s', (typed, id) => {
    const resolution = publishedLibrary.resolveExpert(typed);
    expect(resolution.status === 'found' && resolution.value.expert.id).toBe(id);
    expect(publishedLibrary.suggestExperts(typed)[0]?.expert.id).toBe(id);
  });

  test('one in two documents is one, with the credit that each prints', () => {
    const [profile] = handWrittenLibrary.suggestExperts('o’rourke');
    expect(profile?.credits.map(({ document, expert }) => [document.id, expert.role])).toEqual([
      ['harbour-dredging', 'Professor of Economics'],
      ['night-trains', 'Visiting Fellow'],
    ]);
    expect(new Set(profile?.passages.map(({ documentId }) => documentId)).size).toBe(2);
  });

  test('the full name and the id of anyone mean that one', () => {
    fc.assert(
      fc.property(fc.oneof(corpus, crowdedCorpus), (from) => {
        const { profiles, resolveExpert } = createLibrary(from);
        for (const profile of profiles) {
          expect(resolveExpert(profile.expert.id)).toEqual({ status: 'found', value: profile });
          // Names of the same words in another order, or of no words at all, leave the choice open.
          const named = resolveExpert(profile.expert.name);
          if (named.status === 'found') expect(named.value.expert.id).toBe(profile.expert.id);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('provisions by what a member types', () => {
  test.each([
    ['2', 2],
    ['#3', 3],
    ['provision 4', 4],
    ['No. 1', 1],
    ['the second provision', 2],
    ['second', 2],
    ['the last provision', 4],
    ['third clause', 3],
    ['mutual defense', 2],
    ['domestic prices', 3],
    ['patrol borders', 1],
    ['joint-military-force:provision-3', 3],
  ])('%s', (typed, number) => {
    const resolution = publishedLibrary.resolveProvision(typed);
    expect(resolution.status === 'found' && resolution.value.number).toBe(number);
  });

  test.each(['0', '5', '99', 'the ninth provision', 'oysters', '🙂'])('not %s', (typed) => {
    expect(publishedLibrary.resolveProvision(typed).status).toBe('unknown');
  });

  test('a number begun suggests those that begin so', () => {
    expect(publishedLibrary.suggestProvisions('2').map(({ number }) => number)).toEqual([2]);
    expect(publishedLibrary.suggestProvisions('')).toHaveLength(4);
  });
});

describe('documents and topics', () => {
  test.each(['dredging', 'harbour-dredging', 'port of vannmouth', 'Coastal Review 2021'])(
    '%s',
    (typed) => {
      const resolution = handWrittenLibrary.resolveDocument(typed);
      expect(resolution.status === 'found' && resolution.value.id).toBe('harbour-dredging');
    },
  );

  test('a topic is sought among those of the expert who is chosen', () => {
    expect(handWrittenLibrary.resolveTopic('monitoring', 'ingrid-aasen').status).toBe('found');
    expect(handWrittenLibrary.resolveTopic('monitoring', 'tomas-aasen').status).toBe('unknown');
  });

  test('every label means its topic', () => {
    fc.assert(
      fc.property(corpus, (from) => {
        const library = createLibrary(from);
        for (const topic of library.suggestTopics('')) {
          expect(library.resolveTopic(topic.label)).toEqual({ status: 'found', value: topic });
        }
      }),
      { numRuns: 40 },
    );
  });

  test('an id from elsewhere is a fault', () => {
    expect(() => publishedLibrary.document('nowhere')).toThrow('no document has the id “nowhere”');
    expect(() => publishedLibrary.passage('nowhere:1')).toThrow('no passage has the id');
  });
});
