import { describe, expect, test } from 'vitest';
import { citeButton, citeFace } from '../../src/discord/cite.ts';
import { messageBody } from '../../src/discord/message.ts';
import { contextId } from '../../src/discord/quote-id.ts';
import { fallbackTexts } from '../../src/discord/texts/texts.ts';
import { createLibrary, type Library } from '../../src/library.ts';
import type { Quote } from '../../src/model.ts';
import { finish } from '../../src/steps.ts';
import { press, textsIn } from '../commands/member.ts';
import {
  handWritten,
  handWrittenLibrary,
  publishedLibrary as library,
} from '../fixtures/libraries.ts';
import { corpusOf } from '../generators.ts';
import { checkResponse } from './body-checker.ts';

const EPHEMERAL = 64;

/** Presses *Cite* on a message that shows the quotes, as `shown` knows them. */
async function cite(quotes: readonly Quote[], shown: Library, of = shown) {
  const buttons = quotes.map((quote) => ({
    label: 'In context',
    customId: contextId({ anchor: shown.anchor(quote), part: 0, back: '' }),
  }));
  const body = messageBody({
    blocks: ['Shown.'],
    buttons: [...buttons, citeFace(fallbackTexts)],
    isPrivate: false,
  });
  const response = await press(citeButton.customId({}), body, of);
  expect(checkResponse(response)).toEqual([]);
  if (response.type !== 4) throw new Error(`expected a message, got type ${response.type}`);
  expect(Number(response.data.flags) & EPHEMERAL).toBe(EPHEMERAL);
  return textsIn(response.data);
}

const quoteOf = (text: string, of: Library): Quote => {
  const [check] = finish(of.check(text));
  const quote = check && 'sources' in check.verdict ? check.verdict.sources[0]?.quote : undefined;
  if (!quote) throw new Error(`expected “${text}” in the documents`);
  return quote;
};

/** One quote of every passage. */
const everyQuote = (of: Library): Quote[] =>
  of.profiles
    .flatMap(({ passages }) => passages)
    .flatMap(({ id, sentences }) => {
      const [span] = sentences;
      return span ? [{ passageId: id, span, highlights: [span], score: 1 }] : [];
    });

describe('Cite', () => {
  test('gives the quote with its place, and the reference in every style', async () => {
    const [text = ''] = await cite([quoteOf('Georgia cannot affect the pact', library)], library);
    expect(text).toContain(
      '> **Georgia cannot affect the pact and is not directly affected by it.**',
    );
    expect(text).toContain('paragraph 5');
    expect(text).toContain(
      '**APA, 7th edition**\n```\nFawn, R. (n.d.). [Comment]. In What Does the Russian-Armenian Joint Military Force Mean for Security in the South Caucasus?\n```\nIn the text: `(Fawn, n.d., para. 5)`',
    );
    expect(text).toContain('**Chicago, note**\n```\nRick Fawn, in What Does');
    expect(text).toContain('**BibTeX**\n```\n@inbook{rick-fawn-joint-military-force,');
    expect(text).toContain('No address of this document is known.');
  });

  test('links to the place where the document has an address', async () => {
    const [quote] = everyQuote(handWrittenLibrary).filter(
      ({ passageId }) =>
        handWrittenLibrary.document(handWrittenLibrary.passage(passageId).documentId).url,
    );
    if (!quote) throw new Error('expected a document with a url');
    const [text = ''] = await cite([quote], handWrittenLibrary);
    expect(text).toMatch(/\[Open the source at this place\]\(https:\/\/example\.org\/\S+\)/u);
  });

  test('says so where nothing is left to cite', async () => {
    const quote = quoteOf('Georgia cannot affect the pact', library);
    expect(await cite([], library)).toEqual([fallbackTexts.citations.nothing]);
    expect(await cite([quote], library, handWrittenLibrary)).toEqual([
      fallbackTexts.citations.gone,
    ]);
  });

  test('fits a message, whatever is cited', async () => {
    const quotes = everyQuote(handWrittenLibrary);
    for (let at = 0; at < quotes.length; at += 4) {
      await cite(quotes.slice(at, at + 3), handWrittenLibrary);
    }
    const names = Array.from({ length: 60 }, (_, at) =>
      `${'Anna Maria '.repeat(17)}${String.fromCodePoint(0x4e00 + at)} Lind`.trim(),
    );
    const content = `---\n${JSON.stringify({
      title: '港口 `x` *y* '.repeat(60),
      publisher: '```'.repeat(5),
      url: `https://example.org/${'a'.repeat(480)}(b)`,
      experts: names.map((name) => ({ name })),
    })}\n---\n# ${names.join('; ')}\nWe agree on tides. ${'港口的未来取决于贸易'.repeat(300)}\n# Background\nTides turn here.\n`;
    const crowded = createLibrary(corpusOf(content));
    expect(crowded.documents).toHaveLength(1);
    await cite(everyQuote(crowded).slice(0, 3), crowded);
    expect(handWritten.documents.length).toBeGreaterThan(0);
  });
});
