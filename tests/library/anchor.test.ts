import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/load.ts';
import { quoteId } from '../../src/discord/quote-id.ts';
import { createLibrary } from '../../src/library.ts';
import type { Quote } from '../../src/model.ts';
import { joinSpans } from '../../src/text/span.ts';
import { published } from '../fixtures/libraries.ts';
import { corpus, corpusOf } from '../generators.ts';

/** Every run of up to two sentences, the first of them the answer. */
function quotesOf({ passages }: Corpus): Quote[] {
  return passages.flatMap(({ id, sentences }) =>
    sentences.flatMap((first, at) =>
      [1, 2].flatMap((count) => {
        const run = sentences.slice(at, at + count);
        const span = joinSpans(run);
        return run.length === count ? [{ passageId: id, span, highlights: [first], score: 1 }] : [];
      }),
    ),
  );
}

function written(quote: Quote, from: Corpus) {
  return quoteId.encode(createLibrary(from).anchor(quote));
}

const round = (...experts: string[]) => `---
title: Ferries
experts:
  - name: Ada Berg
  - name: Bo Lund
---
# Background
The ferries are old.
${experts.join('\n')}`;
const ADA = '# Ada Berg\nThe ferries need money. The council has none. It may borrow.';
const BO = '# Bo Lund\nThe ferries need a tunnel. That costs a great deal of money indeed.';

describe('an anchor', () => {
  test('finds the very quote, wherever it stands, and fits a custom id', () => {
    const check = (from: Corpus) => {
      const library = createLibrary(from);
      for (const quote of quotesOf(from)) {
        const field = quoteId.encode(library.anchor(quote));
        expect(field).toMatch(/^[\w~-]{1,45}$/);
        const found = library.resolveAnchor(quoteId.decode(field));
        // The same words of the same people may stand twice in one document: then either is it.
        const twin = found.status === 'found' ? found.quote : undefined;
        expect(found).toMatchObject({ status: 'found', isIntact: true });
        const { documentId, expertIds } = library.passage(quote.passageId);
        const other = library.passage(twin?.passageId ?? '');
        expect(other).toMatchObject({ documentId, expertIds });
        expect(twin && library.textOf(documentId, twin.span)).toBe(
          library.textOf(documentId, quote.span),
        );
        expect(twin?.highlights.length).toBe(1);
      }
    };
    check(published);
    fc.assert(fc.property(corpus, check), { numRuns: 8 });
  });

  const before = corpusOf(round(ADA, BO));
  const borrow = quotesOf(before).find(({ passageId, span }) =>
    createLibrary(before)
      .textOf(passageId.split(':')[0] ?? '', span)
      .startsWith('The council'),
  );
  const id = borrow ? written(borrow, before) : '';
  const find = (from: Corpus) => createLibrary(from).resolveAnchor(quoteId.decode(id));

  test('finds a quote that has moved', () => {
    const after = corpusOf(round(BO, ADA));
    const found = find(after);
    expect(found).toMatchObject({ status: 'found', isIntact: true });
    expect(found.status === 'found' && found.quote.passageId).not.toBe(borrow?.passageId);
  });

  test('knows that the passage around it has changed', () => {
    const after = corpusOf(round(ADA.replace('It may borrow.', 'It may not borrow.'), BO));
    expect(find(after)).toMatchObject({ status: 'found', isIntact: false });
  });

  test.each([
    ['a word of it', round(ADA.replace('none', 'little'), BO), 'changed'],
    ['whose it is', round(ADA.replace('Ada Berg', 'Bo Lund')), 'changed'],
  ])('finds nothing when %s has changed', (_, content, status) => {
    expect(find(corpusOf(content))).toEqual({ status });
  });

  test('knows that the document has gone', () => {
    expect(find(corpusOf())).toEqual({ status: 'gone' });
  });
});
