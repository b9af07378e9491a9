import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextButton, partButton } from '../../src/discord/context.ts';
import { blockText, type Message, messageBody } from '../../src/discord/message.ts';
import { contextId } from '../../src/discord/quote-id.ts';
import { messageSchema } from '../../src/discord/source-message.ts';
import { fallbackTexts } from '../../src/discord/texts/texts.ts';
import { createLibrary, type Library } from '../../src/library.ts';
import type { Passage, Quote } from '../../src/model.ts';
import { corpus } from '../generators.ts';
import { checkMessageBody } from './body-checker.ts';
import { renderedText } from './rendered-text.ts';

/** A press of the button with this custom id on this message. */
async function pressed(customId: string, on: Message | undefined, library: Library) {
  const [name, ...fields] = customId.split('.');
  const { components } = on ? messageBody(on) : { components: [] };
  const press = {
    locale: 'en-GB',
    texts: fallbackTexts,
    userId: '77',
    message: messageSchema.parse({ id: '5', flags: 64, components }),
    messageLink: undefined,
    isOwn: true,
  };
  const button = [contextButton, partButton].find((each) => each.name === name);
  const result = await button?.press(fields, press, library);
  if (!result) throw new Error(`not understood: ${customId}`);
  expect(checkMessageBody(messageBody(result.message))).toEqual([]);
  return result.message;
}

/** The source as a message shows it: its block quotes alone. */
function sourceIn({ blocks }: Message): string {
  const lines = blocks.flatMap((block) => blockText(block).split('\n'));
  return lines
    .filter((line) => line.startsWith('> '))
    .map((line) => renderedText(line))
    .join(' ')
    .replace(/\s+/gu, ' ');
}

/** All parts of the comment, from its first to its last, reached from a quote by turning. */
async function readAll(quote: Quote, library: Library): Promise<string> {
  const id = contextId({ anchor: library.anchor(quote), part: 0, back: 'more1.0...' });
  const start = await pressed(id, undefined, library);
  const parts = [sourceIn(start)];
  for (const [at, isBefore] of [
    [0, true],
    [1, false],
  ] as const) {
    let page = start;
    for (;;) {
      const face = page.buttons?.[at];
      if (!face || !('customId' in face) || face.isDisabled) break;
      page = await pressed(face.customId, page, library);
      if (isBefore) parts.unshift(sourceIn(page));
      else parts.push(sourceIn(page));
    }
  }
  return parts.join(' ').replace(/\s+/gu, ' ').trim();
}

function firstSentence({ id, sentences }: Passage): Quote | undefined {
  const [span] = sentences;
  return span && { passageId: id, span, highlights: [span], score: 1 };
}

test('turning through the context of a quote shows all of the comment, as it stands', async () => {
  await fc.assert(
    fc.asyncProperty(corpus, async (from) => {
      const library = createLibrary(from);
      for (const passage of from.passages.slice(0, 12)) {
        const quote = firstSentence(passage);
        const { paragraphs, sentences } = library.commentOf(passage);
        // What no message can hold is not shown at all.
        if (!quote || sentences.some(({ start, end }) => end - start > 1200)) continue;
        const whole = paragraphs
          .map(({ span }) => library.textOf(passage.documentId, span))
          .join(' ');
        const squeezed = (text: string) => text.replace(/\s/gu, '');
        expect(squeezed(await readAll(quote, library))).toBe(squeezed(whole));
      }
    }),
    { numRuns: 15 },
  );
});
