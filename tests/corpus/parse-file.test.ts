import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { corpusOf } from '../generators.ts';

const problemsOf = (content: string) =>
  parseFile('corpus/x.md', content).problems.map(({ severity, line, message }) => ({
    severity,
    line,
    message,
  }));
const withHeader = (header: string) => `---\n${header}\n---\n# Background\nThe tide turns.\n`;

describe('a broken header gives one message at its line', () => {
  test.each<[string, string, number, string | RegExp]>([
    ['no header', '# Background\nText', 1, /expected front matter: a first line “---”/],
    ['an empty file', '', 1, /expected front matter/],
    ['an open header', '---\ntitle: x\n# Background', 1, /not closed/],
    [
      'an empty header',
      '---\n---\n# Background\nText',
      2,
      'title: expected string, which is missing',
    ],
    ['no title', withHeader('publisher: P'), 2, 'title: expected string, which is missing'],
    ['an empty title', withHeader('publisher: P\ntitle: ""'), 3, /title: .*at least one character/],
    [
      'a title that is no text',
      withHeader('title: [a]'),
      2,
      /title: expected string, received array/,
    ],
    ['a list for a header', withHeader('- a\n- b'), 2, /expected object, received array/],
    ['text for a header', withHeader('hello'), 2, /expected object, .*came “hello”/],
    [
      'a date that is none',
      withHeader('title: x\npublished: 2019-13'),
      3,
      /as 2019, 2019-03 or 2019-03-02, came “2019-13”/,
    ],
    [
      'a date that is no text',
      withHeader('title: x\npublished: [2019]'),
      3,
      /as 2019, 2019-03 or 2019-03-02/,
    ],
    [
      'an address of another kind',
      withHeader('title: x\nurl: ftp://x.y'),
      3,
      'url: expected an http or https address, came “ftp://x.y”',
    ],
    [
      'experts that are no list',
      withHeader('title: x\nexperts: Anna'),
      3,
      /experts: expected array/,
    ],
    [
      'an expert without a name',
      withHeader('title: x\nexperts:\n  - name: A\n  - role: r'),
      5,
      'experts 2 › name: expected string, which is missing',
    ],
    [
      'an expert who is only a word',
      withHeader('title: x\nexperts:\n  - Anna'),
      4,
      /experts 1: expected object, .*came “Anna”/,
    ],
    ['a digest that is none', withHeader('title: x\nsha256: abc'), 3, /64 hexadecimal digits/],
    ['a colon without quotes', withHeader('title: a: b'), 2, /not valid YAML.*needs quotes/],
    ['a star without quotes', withHeader('title: *Important'), 2, /not valid YAML/],
    ['a key twice', withHeader('title: x\ntitle: y'), 3, /not valid YAML.*unique/],
  ])('%s', (_what, content, line, message) => {
    const problems = problemsOf(content);
    expect(problems).toEqual([
      {
        severity: 'error',
        line,
        message: typeof message === 'string' ? message : expect.stringMatching(message),
      },
    ]);
  });

  test('a field that is misspelt is a warning, at its line', () => {
    expect(problemsOf(withHeader('title: x\nexperts:\n  - name: A\n    afiliation: b'))).toEqual([
      {
        severity: 'warning',
        line: 5,
        message: expect.stringMatching(/afiliation is not a field/),
      },
    ]);
  });
});

describe('a header as people write it', () => {
  test.each(['2019', '2019-03', '2019-03-02'])('published: %s', (published) => {
    const { parsed } = parseFile('x.md', withHeader(`title: x\npublished: ${published}`));
    expect(parsed?.frontMatter.published).toBe(published);
  });

  test('the text begins after it, character for character, and its line is known', () => {
    for (const [open, end] of [
      ['', '\n'],
      ['\ufeff', '\n'],
      ['\ufeff', '\r\n'],
    ] as const) {
      const body = [`# Background`, ' The  tide\tturns. ', ''].join(end);
      const content = `${open}---${end}title: x${end}---${end}${body}`;
      const { parsed, problems } = parseFile('x.md', content);
      expect(problems).toEqual([]);
      expect(parsed?.text).toBe(body);
      expect(parsed?.firstLine).toBe(4);
    }
  });

  test('a line “---” in the text is text', () => {
    const { parsed } = parseFile('x.md', '---\ntitle: x\n---\na\n---\nb');
    expect(parsed?.text).toBe('a\n---\nb');
  });
});

test('no content makes it throw', () => {
  const yaml = fc.string({
    unit: fc.constantFrom(...'abc:-*&!{}[]#|>\'" \n\t%@`,?<~019'),
    maxLength: 80,
  });
  fc.assert(
    fc.property(fc.oneof(yaml.map(withHeader), fc.string({ unit: 'binary' })), (content) => {
      const { documents, problems } = corpusOf(content);
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect(documents.length + errors.length).toBeGreaterThan(0);
      for (const { message, line } of problems) {
        expect(message).not.toMatch(/\bundefined\b|\[object/);
        expect(line).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});
