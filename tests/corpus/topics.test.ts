import { describe, expect, test } from 'vitest';
import { labelTopics } from '../../src/corpus/topics.ts';
import { foldSpan } from '../../src/text/span.ts';
import { handWritten, published } from '../fixtures/libraries.ts';

/** The label of the passage that holds some words. */
function labelOf({ documents, passages }: typeof published, words: string): string | undefined {
  return passages.find(({ documentId, span }) => {
    const text = documents.find(({ id }) => id === documentId)?.text ?? '';
    return foldSpan(text, span).includes(words);
  })?.topic;
}

describe('a label says what its passage is about', () => {
  test.each([
    ['at domestic prices', /domestic prices|military equipment/],
    ['The CSTO itself is an organization', /CSTO/],
    [
      'impartial in the Nagorno-Karabakh peace process',
      /Nagorno-Karabakh peace process|Minsk Group/,
    ],
    ['is a clause stating', /Collective Security Treaty Organisation|CSTO|clause|South Ossetia/],
    ['Turkey and Azerbaijan. Moscow', /Moscow|South Caucasus|ally|weak states/],
    ['abandon its balanced foreign policy', /foreign policy|Nagorno-Karabakh/],
    ['any protections to Nagorno-Karabakh', /Nagorno-Karabakh|protections/],
  ])('…%s…', (words, label) => expect(labelOf(published, words)).toMatch(label));

  test.each([
    ['Eelgrass meadows filter', /eelgrass|oyster|silt/iu],
    ['The morning ferry', /ferry|passengers/iu],
    ['Track charges at night', /berth|charges|hotel|price/iu],
  ])('…%s…, in other documents', (words, label) => {
    expect(labelOf(handWritten, words)).toMatch(label);
  });
});

describe('labels', () => {
  test('tell passages of one group apart, and count where words do not', () => {
    const text = 'Harbour dues.';
    const labels = labelTopics([
      { text, groups: ['a'] },
      { text, groups: ['a'] },
      { text, groups: ['b'] },
      { text, groups: ['a', 'b'] },
    ]);
    expect(labels[0]).toBe(labels[2]);
    expect(new Set([labels[0], labels[1], labels[3]]).size).toBe(3);
  });

  test('keep what a person set', () => {
    const topic = 'What the tide brings';
    expect(labelTopics([{ text: 'Silt.', groups: ['a'], topic }])).toEqual([topic]);
  });
});
