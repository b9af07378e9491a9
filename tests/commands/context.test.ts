import { describe, expect, test } from 'vitest';
import { createLibrary, type Library } from '../../src/library.ts';
import { boldParts, renderedText } from '../discord/rendered-text.ts';
import { handWrittenLibrary, publishedLibrary as library } from '../fixtures/libraries.ts';
import { corpusOf } from '../generators.ts';
import { AFFECT, ask, isPrivate, LINK, labels, pressLabelled } from './pressing.ts';

describe('In context', () => {
  test('shows the passage with the quote in bold, privately, with a link back', async () => {
    const first = await ask(AFFECT);
    const shown = await pressLabelled('In context', first, library, { by: '99' });
    expect(shown.replaces).toBe(false);
    expect(isPrivate(shown.data)).toBe(true);
    const answer = library.ask({ text: AFFECT });
    const [quote] = answer.status === 'answered' ? answer.quotes : [];
    const passage = library.passage(quote?.passageId ?? '');
    const text = shown.texts.find((each) => each.startsWith('> ')) ?? '';
    expect(boldParts(text)).toEqual([
      library.textOf(passage.documentId, quote?.span ?? passage.span),
    ]);
    expect(renderedText(text).replace(/\s+/gu, ' ')).toContain(
      library.textOf(passage.documentId, passage.span),
    );
    expect(shown.texts.at(-1)).toMatch(/^-# paragraphs 4–5 of 5 · What Does the Russian-Armenian/u);
    expect(labels(shown.faces)).toEqual(['Previous', 'Next', 'Cite', 'Back to the answer']);
    expect(shown.faces.at(-1)?.url).toBe(LINK);
  });

  test('turns through the whole comment, paragraph by paragraph, and keeps the way back', async () => {
    for (const [from, question] of [
      [library, AFFECT],
      [handWrittenLibrary, 'What would a lock at the northern mole cost?'],
    ] as const) {
      const first = await ask(question, from);
      const start = await pressLabelled('In context', first, from);
      const parts = [start.texts.find((text) => text.startsWith('> ')) ?? ''];
      for (const label of ['Previous', 'Next']) {
        let page = start;
        while (page.faces.find((face) => face.label === label)?.disabled === false) {
          page = await pressLabelled(label, page.data, from, { isPrivate: true });
          expect(page.replaces).toBe(true);
          expect(page.faces.at(-1)?.url).toBe(LINK);
          const text = page.texts.find((each) => each.startsWith('> ')) ?? '';
          if (label === 'Next') parts.push(text);
          else parts.unshift(text);
        }
      }
      const answer = from.ask({ text: question });
      const [quote] = answer.status === 'answered' ? answer.quotes : [];
      const passage = from.passage(quote?.passageId ?? '');
      const whole = from
        .commentOf(passage)
        .paragraphs.map(({ span }) => from.textOf(passage.documentId, span))
        .join(' ');
      const read = parts
        .map((part) => renderedText(part))
        .join('\n')
        .replace(/\s+/gu, ' ');
      expect(read).toBe(whole);
    }
  });

  test('of a private answer leads back to it', async () => {
    const first = await ask(AFFECT);
    const page = await pressLabelled('More quotes', first, library, { isPrivate: true });
    const shown = await pressLabelled('In context', page.data, library, { isPrivate: true });
    const back = await pressLabelled('Back to the answer', shown.data, library);
    expect(back.replaces).toBe(true);
    expect(back.data.components).toEqual(page.data.components);
  });
});

const round = (ada: string, title = 'Ferries') => `---
title: ${title}
experts:
  - name: Ada Berg
  - name: Bo Lund
---
# Background
The ferries are old.
# Ada Berg
${ada}
# Bo Lund
Ferries cost a great deal of money, and the harbour tariff will not pay for new ferries.
`;
const ADA =
  'The council has borrowed nothing for the tunnel. A tunnel under the harbour would cost nine million. It would close the ferries for good.';

describe('under documents that have changed since', () => {
  const before = createLibrary(corpusOf(round(ADA)));
  const question = 'What would a tunnel under the harbour cost?';
  const contextIn = async (after: Library) =>
    pressLabelled('In context', await ask(question, before), after);

  test('a quote that has moved is shown where it stands now', async () => {
    const moved = `The harbour is old.\n\n${ADA}`;
    const shown = await contextIn(createLibrary(corpusOf(round(moved))));
    expect(shown.texts.join()).toContain('nine million');
  });

  test('a passage that was edited around the quote says so', async () => {
    const edited = ADA.replace('nothing', 'five million');
    const shown = await contextIn(createLibrary(corpusOf(round(edited))));
    expect(shown.texts[0]).toContain('The text around this quote has changed');
    expect(shown.texts.join()).toContain('borrowed five million');
  });

  test('a quote whose words have changed is not shown, and the answer stays', async () => {
    const edited = ADA.replace('nine', 'ninety');
    const shown = await contextIn(createLibrary(corpusOf(round(edited))));
    expect(shown.replaces).toBe(false);
    expect(shown.texts.join()).toMatch(/^The document has changed since that reply was made/u);
  });

  test('a document that has gone is said to be gone', async () => {
    const shown = await contextIn(createLibrary(corpusOf()));
    expect(shown.texts).toEqual(['That document is no longer among those that I quote from.']);
  });

  test('an expert whom the question was limited to and who has gone is said to be gone', async () => {
    const first = await ask('What of the ferries?', before, { expert: 'Lund' });
    const shown = await pressLabelled('Others', first, handWrittenLibrary);
    expect(shown.texts.join()).toContain('no longer in these documents');
  });
});
