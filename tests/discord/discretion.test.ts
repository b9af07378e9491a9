import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutWordsOf } from '../../src/discord/discretion.ts';

const asking = (question: string) => ({
  type: 2,
  token: 'aW50ZXJhY3Rpb24',
  user: { id: '123456789', username: 'somebody' },
  data: { name: 'ask', options: [{ name: 'question', value: question }] },
});

const shown = (error: Error) => {
  const told: string[] = [];
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    told.push(each.message, (each.stack ?? '').replace(/^\s+at .*$/gmu, ''));
  }
  return told.join('\n').toLowerCase();
};

test('what helps of an error stays: its kind, its code, its place, its own words', () => {
  const error = Object.assign(new TypeError('expected a span, and got 7 of 9'), { code: 'E1' });
  const logged = withoutWordsOf(asking('Does the zebra graze?'), error);
  expect(logged).toMatchObject({ name: 'TypeError', message: error.message, code: 'E1' });
  expect(logged.stack).toBe(error.stack);
});

test.each([
  ['whole', (text: string) => text],
  ['as JSON', (text: string) => JSON.stringify({ text })],
  ['in upper case', (text: string) => text.toUpperCase()],
  ['cut off', (text: string) => text.slice(0, 12)],
  ['on a line that looks like a frame', (text: string) => `no\n    at ${text} (file.js:1:1)`],
])('a question that an error quotes %s is not in what is logged', (_, quote) => {
  const question = 'Whither quagga, okapi and Zebra?';
  const cause = new RangeError(`deep: ${quote(question)}`);
  const logged = withoutWordsOf(asking(question), new Error(quote(question), { cause }));
  for (const word of ['whither', 'quagga', 'okapi', 'zebra', 'zeb']) {
    expect(shown(logged)).not.toContain(word);
    expect(logged.stack?.toLowerCase()).not.toContain(word);
  }
});

test('no word of three letters or more gets through, whatever is asked and however it is quoted', () => {
  const words = fc.array(fc.stringMatching(/^[a-zа-яäß亚美]{3,9}$/u), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(words, fc.string(), fc.string(), (asked, before, after) => {
      const question = asked.join(' ');
      const error = new Error(`${before} ${question} ${after}`);
      const message = withoutWordsOf(asking(question), error).message.toLowerCase();
      for (const word of asked) expect(message).not.toContain(word.toLowerCase());
    }),
  );
});

test('nor does a token, a name or an id, from wherever in the interaction', () => {
  const raw = {
    ...asking('x'),
    member: { user: { id: '987654321', username: 'other' } },
    message: { content: 'what stood there' },
  };
  const logged = shown(withoutWordsOf(raw, new Error(JSON.stringify(raw))));
  for (const secret of ['aw50zxjhy3rpb24', '123456789', 'somebody', '987654321', 'stood there']) {
    expect(logged).not.toContain(secret);
  }
});

test('what is no error, and what is no interaction, are no trouble', () => {
  expect(withoutWordsOf(asking('zebra'), 'zebra!').message).toBe('[…]!');
  for (const raw of [null, 7, 'text', undefined, []]) {
    expect(withoutWordsOf(raw, new Error('as it is')).message).toBe('as it is');
  }
});
