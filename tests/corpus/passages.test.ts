import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/load.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { containsSpan, countWords, foldSpan, sliceSpan } from '../../src/text/span.ts';
import { handWritten, published } from '../fixtures/libraries.ts';
import { corpus, crowdedCorpus } from '../generators.ts';

function expectTiling({ documents, passages }: Corpus): void {
  for (const { id, text, sections, provisions } of documents) {
    const own = passages.filter(({ documentId }) => documentId === id);
    const inSections = sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ span }) => splitSentences(text, span)),
    );
    expect(own.flatMap(({ sentences }) => sentences)).toEqual(inSections);
    for (const { span, sentences, kind, expertIds } of own) {
      const home = sections.filter((section) => containsSpan(section.span, span));
      expect(home).toHaveLength(1);
      expect([home[0]?.kind, home[0]?.expertIds]).toEqual([kind, expertIds]);
      expect(expertIds.length > 0).toBe(kind === 'commentary');
      expect([span.start, span.end]).toEqual([sentences[0]?.start, sentences.at(-1)?.end]);
      if (sentences.length > 1) {
        expect(countWords(sliceSpan(text, span))).toBeLessThanOrEqual(250);
      }
      if (kind === 'provision') {
        expect(provisions.filter((each) => containsSpan(each.span, span))).toHaveLength(1);
      }
    }
  }
}

function expectLabels({ documents, passages }: Corpus): void {
  for (const document of documents) {
    const own = passages.filter(({ documentId }) => documentId === document.id);
    for (const { id } of document.experts) {
      const labels = own
        .filter(({ expertIds }) => expertIds.includes(id))
        .map(({ topic }) => topic.toLowerCase());
      expect(new Set(labels).size).toBe(labels.length);
    }
    for (const { topic, span } of own) {
      expect(topic.length).toBeLessThanOrEqual(60);
      expect(topic.trim()).not.toBe('');
      // A number tells labels apart; a passage without words has none to be labelled with.
      const words = topic.replace(/ \(\d+\)$/u, '');
      if (words !== '…') expect(foldSpan(document.text, span)).toContain(words);
    }
  }
}

describe('passages hold every sentence of every section once, in order', () => {
  test('of the documents', () => {
    expectTiling(published);
    expectTiling(handWritten);
  });

  test('of any document', () => {
    fc.assert(fc.property(corpus, expectTiling), { numRuns: 60 });
    fc.assert(fc.property(crowdedCorpus, expectTiling), { numRuns: 10 });
  });
});

describe('labels are short, unique within an expert, and the document’s own words', () => {
  test('in the published documents', () => expectLabels(published));

  test('in any document', () => {
    fc.assert(fc.property(corpus, expectLabels), { numRuns: 60 });
    fc.assert(fc.property(crowdedCorpus, expectLabels), { numRuns: 10 });
  });
});
