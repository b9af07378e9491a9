import { describe, expect, test } from 'vitest';
import { createIndex } from '../../src/retrieval/passage-index.ts';
import { readQuery } from '../../src/retrieval/query.ts';
import { type Understanding, WAYS } from '../../src/retrieval/query-term.ts';
import { stemWord } from '../../src/text/words.ts';

const SENTENCES = [
  'The decision to close the harbour came late.',
  'Fishing in France fell by half.',
  'The North Sea Fisheries Board (NSFB) set the quotas.',
  'Some 500 boats were laid up.',
  'Wartime rules stayed in force.',
  'The quays are high.',
];
const index = createIndex([
  { id: '1', sentences: SENTENCES, heading: '', speakerIds: [], points: new Map() },
]);

/** The terms of the documents that stand for a word of the question, or for words of it. */
function standing(question: string, understanding: Understanding): string[] {
  const { terms } = readQuery(question, index, [], understanding);
  return terms.flatMap(({ forms }) => forms.flatMap((form) => form.terms)).filter(index.has);
}

const EXAMPLES: Readonly<Record<(typeof WAYS)[number], readonly [string, string]>> = {
  forms: ['Who decided?', 'decision'],
  places: ['What of French trawlers?', 'France'],
  acronyms: ['What did the NSFB do?', 'fisheries'],
  quantities: ['Were five hundred vessels idle?', '500'],
  compounds: ['What of the war?', 'wartime'],
  comparatives: ['Is anything higher?', 'high'],
  slips: ['Why was the harbuor so quiet?', 'harbour'],
};

describe.each(WAYS)('the understanding of %s', (way) => {
  const [question, word] = EXAMPLES[way];
  const term = stemWord(word.toLowerCase());

  test('finds words that the question does not have, without the other ways too', () => {
    expect(standing(question, new Set(WAYS))).toContain(term);
    expect(standing(question, new Set([way]))).toContain(term);
  });

  test('can be left out', () => {
    const others = new Set(WAYS.filter((each) => each !== way));
    expect(standing(question, others)).not.toContain(term);
  });
});
