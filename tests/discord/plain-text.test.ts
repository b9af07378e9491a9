import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/discord/markdown.ts';
import { readMarkdown } from '../../src/discord/plain-text.ts';
import { foldSpace } from '../../src/text/span.ts';
import { sentence } from '../generators.ts';

test.each([
  ['**bold** *slanted* __under__ ~~gone~~ ||hidden||', 'bold slanted under gone hidden'],
  ['a\n> **one**\n> two\nb', 'a\n\n> one\n> two\nb'],
  ['>>> one\ntwo', '> one\n> two'],
  ['-# small\n# head\ntext', 'small\nhead\ntext'],
  ['\\*not slanted\\* `code`', '*not slanted* code'],
  [
    '[a link](https://example.org/) and <https://example.org/x>',
    'a link and https://example.org/x',
  ],
])('%s', (markdown, text) => {
  expect(readMarkdown(markdown).replace(/\n+/gu, '\n')).toBe(text.replace(/\n+/gu, '\n'));
});

test('what was escaped is read as the source', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const source = foldSpace(text);
      expect(readMarkdown(`> ${escapeMarkdown(source)}`)).toBe(`> ${source}`);
    }),
    { numRuns: 100 },
  );
});
