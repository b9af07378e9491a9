import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { truncate } from '../../src/discord/layout.ts';
import { blockText } from '../../src/discord/message.ts';
import { quoteItem } from '../../src/discord/quote-item.ts';
import { fullName, introduce, nameDocument } from '../../src/discord/render.ts';
import { fallbackTexts } from '../../src/discord/texts/texts.ts';
import { createLibrary, type Library } from '../../src/library.ts';
import type { Quote } from '../../src/model.ts';
import { joinSpans } from '../../src/text/span.ts';
import { handWritten, handWrittenLibrary, published } from '../fixtures/libraries.ts';
import { corpus } from '../generators.ts';
import { boldParts, renderedText } from './rendered-text.ts';

/** The lines of a rendered quote: what is quoted, and what is said about it. */
function parts(block: string) {
  const lines = block.split('\n');
  const quote = lines.filter((line) => line.startsWith('> ')).join('\n');
  return {
    quoted: renderedText(quote),
    bold: boldParts(quote),
    about: lines.filter((line) => !line.startsWith('> ')).map(renderedText),
  };
}

/** The forms of a quote, each as the text that is read. */
function formsOf(quote: Quote, library: Library): string[] {
  return quoteItem(quote, library, { texts: fallbackTexts, back: '' }).map((form) =>
    form.map(blockText).join('\n'),
  );
}

/** Every run of up to three sentences of every passage, one or all of them answering. */
function* quotesOf({ passages }: typeof published): Generator<Quote> {
  for (const { id, sentences } of passages) {
    for (let first = 0; first < sentences.length; first += 1) {
      for (let last = first; last < Math.min(sentences.length, first + 3); last += 1) {
        const run = sentences.slice(first, last + 1);
        const span = joinSpans(run);
        yield { passageId: id, span, highlights: run, score: 1 };
        const one = run.at(Math.floor(run.length / 2));
        if (one) yield { passageId: id, span, highlights: [one], score: 1 };
      }
    }
  }
}

function expectFaithful(quote: Quote, library: Library): void {
  const { experts, document } = library.cite(quote);
  const forms = formsOf(quote, library);
  const [fullest = ''] = forms;
  for (const expert of experts) {
    const credit = [fullName(expert), expert.role, expert.affiliation]
      .filter((each) => each !== undefined)
      .map((each) => truncate(each, 300))
      .join(', ');
    expect(parts(fullest).about.join('\n')).toContain(credit);
  }
  expect(parts(fullest).quoted).toBe(library.textOf(document.id, quote.span));
  const answering = library.textOf(document.id, joinSpans(quote.highlights));
  expect(parts(fullest).bold).toEqual([answering]);
  for (const form of forms) {
    const { about } = parts(form);
    // Where very many signed, the shortest forms count those whom they do not name.
    const named = experts.filter(({ name }) => about.join('\n').includes(name));
    const counted = /(\d+) more$/mu.exec(about.join('\n'))?.[1] ?? '0';
    const isShortest = forms.indexOf(form) >= Math.min(3, forms.length - 2);
    expect(new Set(experts.map(({ name }) => name)).size - named.length).toBeLessThanOrEqual(
      isShortest ? Number(counted) : 0,
    );
    if (experts.length > 0) expect(named.length).toBeGreaterThan(0);
    const { title, publisher, published: known } = document;
    const date = known === undefined ? undefined : fallbackTexts.quotes.published({ known });
    const source = [title, publisher, date].filter(Boolean);
    expect(about.at(-1)).toContain(source.map((each) => truncate(each ?? '', 300)).join(' · '));
    expect(about.join('\n')).toMatch(/paragraph \d+ · |Provision \d+$/mu);
  }
}

describe('a quote as it is shown', () => {
  test('is the source, under its names, wherever it stands in the documents', () => {
    for (const from of [published, handWritten]) {
      const library = createLibrary(from);
      for (const quote of quotesOf(from)) expectFaithful(quote, library);
    }
  });

  test('is the source, under its names, in any documents', () => {
    fc.assert(
      fc.property(corpus, (from) => {
        const library = createLibrary(from);
        for (const quote of quotesOf(from)) expectFaithful(quote, library);
      }),
      { numRuns: 8 },
    );
  });

  test('reads like this', () => {
    const answer = handWrittenLibrary.ask({ text: 'What would a lock at the northern mole cost?' });
    const [quote] = answer.status === 'answered' ? answer.quotes : [];
    expect(quote && formsOf(quote, handWrittenLibrary)[0]?.split('\n')).toEqual([
      '-# […]',
      '> **A lock at the northern mole would keep the eelgrass alive and cost a third of the money.**',
      '— **Dr. Ingrid Aasen**, Marine Biologist, Institute of Estuaries, Vannmouth; **Prof. Maeve O’Rourke**, Professor of Economics, University of Lower Sund',
      '-# paragraph 1 · What Will Dredging Do to the Port of Vannmouth? · Coastal Review · May 2021 · [Source](https://example.org/dredging#:~:text=A%20lock%20at%20the,third%20of%20the%20money)',
    ]);
  });

  test('names the page where the source has pages', () => {
    const answer = handWrittenLibrary.ask({
      text: 'Who believes the guard about the first winter?',
    });
    const [quote] = answer.status === 'answered' ? answer.quotes : [];
    expect(quote && formsOf(quote, handWrittenLibrary)[0]).toMatch(
      /^-# page 3 · paragraph 2 · Night Trains/mu,
    );
  });

  test('without a space where the source has none', () => {
    const quote = [...quotesOf(handWritten)].find(
      ({ passageId, highlights }) =>
        highlights.length === 1 && handWrittenLibrary.passage(passageId).expertIds.includes('李明'),
    );
    expect(quote).toBeDefined();
    const two = [...quotesOf(handWritten)].find(
      (each) =>
        each.passageId === quote?.passageId &&
        each.highlights.length === 1 &&
        each.span.end > (quote?.span.end ?? 0),
    );
    const shown = two ? (formsOf(two, handWrittenLibrary)[0] ?? '') : '';
    expect(parts(shown).quoted).toBe('夜间列车需要补贴。没有补贴，票价会太高。');
  });
});

describe('people and documents', () => {
  test('are named as printed, and what is not known is left out', () => {
    const [dredging] = handWritten.documents;
    const ann = dredging?.experts.find(({ id }) => id === 'ann-price');
    expect(ann && introduce(ann)).toBe('**Ann Price**, Director, Ferry Users Group, Vannmouth');
    const [first] = published.documents;
    expect(first && nameDocument(first, fallbackTexts)).toBe(first?.title);
  });
});
