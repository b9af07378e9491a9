import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockQuote, bold, escapeMarkdown, subtext } from '../../src/discord/markdown.ts';
import { foldSpace } from '../../src/text/span.ts';
import { handWritten, published } from '../fixtures/libraries.ts';
import { paragraph } from '../generators.ts';
import { renderedText } from './rendered-text.ts';

/** Discord's block marks, which the parser knows only in part. */
const BLOCK_MARK = /^\s*(?:[-*+]|\d+[.)]|#{1,3}|-#|>{1,3})\s/u;

function expectUnchanged(text: string): void {
  const escaped = escapeMarkdown(text);
  expect(renderedText(escaped)).toBe(text);
  expect(escaped).not.toMatch(BLOCK_MARK);
  expect(renderedText(blockQuote(escaped))).toBe(text);
  expect(renderedText(bold(text))).toBe(text);
  expect(renderedText(blockQuote(bold(text)))).toBe(text);
  expect(renderedText(subtext(escaped))).toBe(text);
}

describe('what Discord shows of source text is the source', () => {
  test.each([
    ['emphasis', 'The *very* _idea_ of __this__ ~~and that~~ ||spoils|| it'],
    ['code', 'He typed `rm` and ```js``` and ``a ` b``'],
    ['a heading', '# 1 priority'],
    ['a small heading', '-# not small'],
    ['a bullet', '- not a list'],
    ['a number', '1. not a list'],
    ['a number with a bracket', '12) not a list'],
    ['a quote', '> not a quote, >>> nor this'],
    ['a link', '[the text](https://example.org/a_b_c)'],
    ['an address', 'see https://example.org/a_b*c*?d=[e] and http://x.y.'],
    ['an address in brackets', '<https://example.org>'],
    ['mentions', '@everyone @here <@123> <@!123> <@&45> <#67> </ask:89> <id:customize>'],
    ['a time stamp', '<t:1618953630:R>'],
    ['emoji by name', 'at 10:30:45 <:wave:89> <a:wave:89> :smile: :+1: :a:'],
    ['an emoticon', '¯\\_(ツ)_/¯'],
    ['backslashes', '\\ \\\\ \\* a\\'],
    ['a trailing star', 'footnote*'],
    ['only marks', '**'],
    ['emoji', 'flags 🇳🇴 and 👩‍👩‍👧‍👦 stay'],
  ])('%s', (_what, text) => expectUnchanged(text));

  test('every sentence of the documents', () => {
    for (const { passages, documents } of [published, handWritten]) {
      for (const { documentId, sentences } of passages) {
        const text = documents.find((document) => document.id === documentId)?.text ?? '';
        for (const { start, end } of sentences) expectUnchanged(foldSpace(text.slice(start, end)));
      }
    }
  });

  test('generated prose full of Markdown', () => {
    fc.assert(
      fc.property(paragraph, (text) => expectUnchanged(foldSpace(text).slice(0, 1500))),
      { numRuns: 150 },
    );
  });

  test('any run of marks', () => {
    const marks = fc.string({
      unit: fc.constantFrom(...'*_~`|>#-+.[]()<>@:!\\/& 1ae'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(marks, (text) => {
        fc.pre(text.trim() !== '');
        expectUnchanged(foldSpace(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('an emoji’s name between colons is not made an emoji', () => {
    // The parser does not know the shortcodes that Discord's clients replace.
    expect(escapeMarkdown('vote :100: or :thumbs_up:')).toBe('vote \\:100: or \\:thumbs\\_up:');
    expect(escapeMarkdown('at 10:30')).toBe('at 10:30');
  });

  test('nothing in bold is nothing', () => {
    expect(bold('')).toBe('');
  });
});
