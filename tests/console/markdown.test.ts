import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/console/markdown.ts';

const pipe = { isStyled: false };
const terminal = { width: 30, isStyled: true };

describe('Discord Markdown on a screen', () => {
  test('reads plainly in a pipe', () => {
    const markdown = [
      '## A heading',
      '**Anna Lind**, *of the Institute*',
      '> “We \\*never\\* said \\- not once \\- that.”',
      '> **Second line.**',
      '-# p. 3, [the source](https://example.org/a)',
      '- one',
      '2. two',
      '1\\. no list, \\> no quote, \\# no heading',
    ].join('\n');
    expect(renderMarkdown(markdown, pipe).split('\n')).toEqual([
      'A heading',
      'Anna Lind, of the Institute',
      '│ “We *never* said - not once - that.”',
      '│ Second line.',
      'p. 3, the source (https://example.org/a)',
      '• one',
      '2. two',
      '1. no list, > no quote, # no heading',
    ]);
  });

  test('sets what is to be copied in, mark for mark', () => {
    const markdown = ['**BibTeX**', '```', '@book{a,', '    title = {*A* _b_},', '}', '```', 'end'];
    expect(renderMarkdown(markdown.join('\n'), pipe).split('\n')).toEqual([
      'BibTeX',
      '  @book{a,',
      '      title = {*A* _b_},',
      '  }',
      'end',
    ]);
    // One that nothing closes is what Discord shows of it: the marks.
    expect(renderMarkdown('```\nopen', pipe)).toContain('```');
  });

  test('shows weight on a terminal and leaves none open', () => {
    const bold = '\u001b[1m';
    expect(renderMarkdown('plain **bold**', terminal)).toBe(`plain ${bold}bold\u001b[22m`);
    expect(renderMarkdown('**bold\nacross lines**', terminal).split('\n')[1]).toContain(bold);
  });

  test('wraps between words, and repeats what stands before a quote', () => {
    const lines = renderMarkdown('> one two three four five six seven', terminal).split('\n');
    expect(lines).toEqual(['│ one two three four five six', '│ seven']);
  });

  test('counts wide characters by the columns they take', () => {
    const lines = renderMarkdown(`${'漢字'.repeat(20)} 🙂🙂🙂`, terminal).split('\n');
    expect(lines.every((line) => stringWidth(line) <= 30)).toBe(true);
    expect(lines.join('').replaceAll(' ', '')).toContain('漢字'.repeat(20));
  });

  test('lets no text steer the terminal', () => {
    expect(renderMarkdown('a\u001b[2Jb\u009b', { width: 80, isStyled: true })).toBe('a␛[2Jb\ufffd');
    expect(renderMarkdown('a\u001b[2Jb\u007f\rc', pipe)).toBe('a␛[2Jb␡␍c');
  });

  test('keeps every escaped character, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'*_~`|>#-+.[]()<>:@!\\/&') }), (text) => {
        const escaped = text.replace(/[^0-9A-Za-z\s]/gu, '\\$&');
        expect(renderMarkdown(escaped, pipe)).toBe(text);
      }),
    );
  });
});
