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

describe('no label is', () => {
  const label = (text: string, speakers: readonly string[] = []) =>
    labelTopics([{ text, groups: ['a'], speakers }])[0];

  test('a pronoun, a count or a comparison', () => {
    const text = 'Nobody pays. Sixty-two trawlers wait, and broader harbours wait for the others.';
    expect(label(text)).toMatch(/^(?:trawlers|harbours)$/u);
  });

  test('the name or the institution of who speaks', () => {
    const text = 'The Delta Centre asked for the weir. Anna Lund and the Delta Centre measured it.';
    expect(label(text, ['Anna Lund', 'Delta Centre'])).toBe('weir');
    expect(label(text)).toMatch(/Delta Centre/u);
  });

  test('a newspaper that only reports', () => {
    const text = 'According to the Ostra Times, ships collide near the weir. The weir is old.';
    expect(label(text)).toBe('weir');
  });

  test('an adjective before a noun that says little', () => {
    expect(label('I voice careful concern about the pilots. The pilots leave.')).toBe('pilots');
  });
});
