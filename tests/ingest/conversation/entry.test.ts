import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntry, settleCredit, splitPeople } from '../../../src/ingest/conversation/entry.ts';

const fields = (text: string) => {
  const entry = readEntry(text);
  return entry && [entry.name, entry.honorific, entry.role, entry.affiliation];
};

describe('an entry of a list', () => {
  test.each([
    [
      'Professor Imogen Farr, Professor of Soil Science, University of Wexcombe',
      'Imogen Farr',
      'Professor',
      'Professor of Soil Science',
      'University of Wexcombe',
    ],
    [
      'TRASK, Dr Naomi, President, Rural Doctors League',
      'Naomi TRASK',
      'Dr',
      'President',
      'Rural Doctors League',
    ],
    [
      'Quill, Harriet, Ph.D., Director, Pollinator Institute......... 4',
      'Harriet Quill',
      undefined,
      'Director',
      'Pollinator Institute',
    ],
    [
      'and Bridget Smith, Headteacher, Marsh Lane School',
      'Bridget Smith',
      undefined,
      'Headteacher',
      'Marsh Lane School',
    ],
    [
      'TRASK, Ms Naomi AM, General Manager, Lines, Rural Rail Corporation',
      'Naomi TRASK',
      'Ms',
      'General Manager, Lines',
      'Rural Rail Corporation',
    ],
    [
      'Dr Naomi Trask, Director, Pollinator Institute (via video link)',
      'Naomi Trask',
      'Dr',
      'Director',
      'Pollinator Institute',
    ],
  ])('%s', (text, name, honorific, role, affiliation) => {
    expect(fields(text)).toEqual([name, honorific, role, affiliation]);
  });

  test('a professor of something is no surname turned round', () => {
    expect(fields('MAUDE LARKIN, PROFESSOR OF ENTOMOLOGY, UNIVERSITY OF TARROW')?.[0]).toBe(
      'MAUDE LARKIN',
    );
  });
});

describe('several people in one entry', () => {
  const row =
    'Alan Smith, Head of Swimming, Swim Albion, and Bridget Smith, Headteacher, Marsh Lane School';
  test.each([
    [
      row,
      [
        'Alan Smith, Head of Swimming, Swim Albion',
        'Bridget Smith, Headteacher, Marsh Lane School',
      ],
    ],
    [
      'CARL MOSS, DIRECTOR, FERRY ALLIANCE; AND ANN DAY, CAPTAIN, FERRY DISTRICT',
      ['CARL MOSS, DIRECTOR, FERRY ALLIANCE', 'ANN DAY, CAPTAIN, FERRY DISTRICT'],
    ],
    ['Ada Holm, Director, Digital Science', ['Ada Holm, Director, Digital Science']],
    ['TRASK, Dr Naomi, President, Doctors League', ['TRASK, Dr Naomi, President, Doctors League']],
  ])('%s', (text, people) => {
    expect(splitPeople(text)).toEqual(people);
  });

  test('parts stand in the entry as they are, in order', () => {
    const word = fc.constantFrom(
      'Ada',
      'Holm,',
      'Director,',
      'Sea',
      'House;',
      'and',
      'Dr',
      'Ben',
      'Institute,',
      'of',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const text = words.join(' ');
        let from = 0;
        for (const part of splitPeople(text)) {
          const at = text.indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + part.length;
        }
      }),
    );
  });
});

test('what stands between role and institution is what the role is for', () => {
  expect(
    settleCredit({ role: 'Director', affiliation: 'Coasts and Rivers, Sea Institute' }),
  ).toEqual({
    role: 'Director, Coasts and Rivers',
    affiliation: 'Sea Institute',
  });
  expect(settleCredit({ role: 'Director', affiliation: 'Centre for Rivers, Demos' })).toEqual({
    role: 'Director',
    affiliation: 'Centre for Rivers, Demos',
  });
  expect(settleCredit({ role: 'chief editor of the Dictionary of Dialects' })).toEqual({
    role: 'chief editor',
    affiliation: 'Dictionary of Dialects',
  });
});
