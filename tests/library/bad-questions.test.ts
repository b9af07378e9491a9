import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { requestOf } from '../discord/requests.ts';
import { handWrittenLibrary, publishedLibrary } from '../fixtures/libraries.ts';
import { expectQuote } from './quote-checker.ts';

describe('a question that cannot be answered says why', () => {
  test.each([
    ['what is it?', { kind: 'no-subject' }],
    ['Кто подписал соглашение?', { kind: 'other-script', script: 'Cyrillic', written: 'English' }],
    ['谁签署了协议？', { kind: 'other-script', script: 'Han', written: 'English' }],
    ['من وقع على الاتفاق؟', { kind: 'other-script', script: 'Arabic', written: 'English' }],
    ['“to be or not to be”', { kind: 'unspoken', phrases: ['to be or not to be'] }],
    ['Does Fawn say “to be or not to be”?', { kind: 'unspoken', phrases: ['to be or not to be'] }],
  ])('%s', (text, reason) => {
    expect(publishedLibrary.ask({ text })).toMatchObject({
      status: 'not-covered',
      isOpen: false,
      reason,
    });
  });

  test('but one that is merely not covered does not', () => {
    const answer = publishedLibrary.ask({ text: 'Which vaccines were approved?' });
    expect(answer).toMatchObject({ status: 'not-covered', isClose: false });
    expect(answer).not.toHaveProperty('reason');
  });
});

describe('whatever is typed', () => {
  const typed = fc.oneof(
    fc.constantFrom(
      'AND NOT (foo* ~3)',
      '[[',
      '\\\\',
      'Geor(gia',
      '^force~2 OR *',
      '\u202eGeorgia\u202c \u0000\u0007',
      '“',
      'joint force '.repeat(500),
    ),
    fc.string({ unit: 'grapheme', maxLength: 6000 }),
    fc.string({ unit: 'binary', maxLength: 600 }),
  );

  test('is answered verbatim or not at all', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(publishedLibrary, handWrittenLibrary), (text, library) => {
        const answer = library.ask({ text });
        for (const quote of answer.status === 'answered' ? answer.quotes : []) {
          expectQuote(quote, library);
        }
      }),
    );
  });

  test('gets a reply', async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (question) => {
        const { blocks } = await ask.handle(requestOf({ question }), publishedLibrary);
        expect(blocks.length).toBeGreaterThan(0);
      }),
    );
  });
});
