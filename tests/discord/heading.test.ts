import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heading, questionShown, tidyQuestion } from '../../src/discord/heading.ts';
import { messageBody } from '../../src/discord/message.ts';
import { messageSchema } from '../../src/discord/source-message.ts';

const marks = fc.string({
  unit: fc.constantFrom(...'*_~`|>#-+.[]()<>@:!\\/& 1aé港🙂\n'),
  maxLength: 60,
});
const typed = fc.oneof(
  marks,
  fc.string({ unit: 'grapheme', maxLength: 700 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** The message as Discord gives it back with a press. */
function sent(question: string, note: string | undefined) {
  const { components } = messageBody({ blocks: heading(question, note), isPrivate: false });
  return messageSchema.parse(JSON.parse(JSON.stringify({ id: '5', components })));
}

test('a question is read back from its heading as it was asked, whatever it holds', () => {
  fc.assert(
    fc.property(
      typed,
      fc.option(fc.constant('**Only** · this'), { nil: undefined }),
      (text, note) => {
        const question = tidyQuestion(text);
        fc.pre(question !== '');
        expect(questionShown(sent(text, note))).toBe(question);
      },
    ),
    { numRuns: 1000 },
  );
});

test('no question is read where there is none', () => {
  expect(questionShown(sent('', 'A note'))).toBeUndefined();
  const other = { id: '5', content: '**In the content**', components: [] };
  expect(questionShown(messageSchema.parse(other))).toBeUndefined();
});
