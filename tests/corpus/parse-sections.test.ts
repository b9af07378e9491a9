import { describe, expect, test } from 'vitest';
import type { HeadingName } from '../../src/corpus/heading.ts';
import { parseSections } from '../../src/corpus/parse-sections.ts';
import { foldSpan } from '../../src/text/span.ts';

const NAMES: HeadingName[] = [
  { id: 'anna-lind', name: 'Anna Lind' },
  { id: 'anna-lind', name: 'ANNA LIND' },
  { id: 'per-moss', name: 'Per Moss' },
  { id: 'per-moss', name: 'Moss' },
  { id: 'tove-moss', name: 'Tove Moss' },
  { id: 'tove-moss', name: 'Moss' },
  { id: 'jan-king', name: 'Jan King, Jr.' },
];

/** Each section as who and what, white space folded. */
function read(text: string) {
  const { sections, problems } = parseSections(text, NAMES, (line) => ({ file: 'x.md', line }));
  return {
    sections: sections.map(({ kind, expertIds, paragraphs }) => ({
      by: expertIds.join('+') || kind,
      paragraphs: paragraphs.map(({ span, topic }) =>
        [topic, foldSpan(text, span)].filter((each) => each !== undefined).join(' = '),
      ),
    })),
    problems: problems.map(({ severity, line, message }) => `${severity} ${line}: ${message}`),
  };
}

describe('the text of a corpus file', () => {
  test('headings, soft-wrapped paragraphs, bullets and numbers', () => {
    const text = [
      '# Background',
      'The port',
      'is old.',
      '',
      'It silts up.',
      '# Provisions',
      '- One clause',
      '  over two lines.',
      '- Another.',
      '3. A numbered one.',
      '# ANNA LIND',
      '',
      'Her words,',
      'wrapped * literally _so_.',
      '',
      'More # words > here.',
    ].join('\n');
    const expected = {
      sections: [
        { by: 'background', paragraphs: ['The port is old.', 'It silts up.'] },
        {
          by: 'provision',
          paragraphs: ['One clause over two lines.', 'Another.', 'A numbered one.'],
        },
        {
          by: 'anna-lind',
          paragraphs: ['Her words, wrapped * literally _so_.', 'More # words > here.'],
        },
      ],
      problems: [],
    };
    expect(read(text)).toEqual(expected);
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  test('a topic heading holds until the next heading', () => {
    const { sections } = read(
      '# Per Moss\nA.\n## Silt and sand\nB.\n\nC.\n## Dues\nD.\n# Tove Moss\nE.',
    );
    expect(sections).toEqual([
      {
        by: 'per-moss',
        paragraphs: ['A.', 'Silt and sand = B.', 'Silt and sand = C.', 'Dues = D.'],
      },
      { by: 'tove-moss', paragraphs: ['E.'] },
    ]);
  });

  test('a page break is white space, and may stand before a heading or a bullet', () => {
    const { sections, problems } = read(
      '# Per Moss\nOne\fsentence.\n\f# Provisions\n\f- A clause.',
    );
    expect(problems).toEqual([]);
    expect(sections.map(({ paragraphs }) => paragraphs)).toEqual([
      ['One sentence.'],
      ['A clause.'],
    ]);
  });

  test.each([
    ['Anna Lind and Per Moss', 'anna-lind+per-moss'],
    ['Anna Lind; Per Moss; Tove Moss', 'anna-lind+per-moss+tove-moss'],
    ['Anna Lind, Per Moss, and Tove Moss', 'anna-lind+per-moss+tove-moss'],
    ['Jan King, Jr.; Per Moss', 'jan-king+per-moss'],
    ['jan king, jr.', 'jan-king'],
  ])('a comment signed “%s”', (heading, by) => {
    expect(read(`# ${heading}\nTheir words.`)).toEqual({
      sections: [{ by, paragraphs: ['Their words.'] }],
      problems: [],
    });
  });
});

test('a page break alone on its line does not end a sentence, a blank line beside it does', () => {
  const [section] = read('# Anna Lind\nThe port\n\f\nis old.\n\n\f\nThe tide is high.').sections;
  expect(section?.paragraphs).toHaveLength(2);
  expect(section?.paragraphs[0]?.replace(/\s+/gu, ' ')).toBe('The port is old.');
});

describe('a heading that would put words under a wrong name is an error at its line', () => {
  test.each([
    [
      'nobody’s',
      '# Background\nA.\n# Olga Berg\nB.',
      /^error 3: the heading “Olga Berg” is neither/,
    ],
    [
      'half known',
      '# Anna Lind and Olga Berg\nB.',
      /^error 1: the heading “Anna Lind and Olga Berg”/,
    ],
    [
      'a name that two share',
      '# Background\nA.\n# Moss\nB.',
      /^error 3: .*“Moss”.*Per Moss.*Tove Moss/,
    ],
    ['without a space', '# Anna Lind\nA.\n\n#Per Moss\nB.', /^error 4: .*“# Per Moss”/],
    ['with a mark too many', '# Anna Lind\nA.\n### Per Moss\nB.', /^error 3: .*“# Per Moss”/],
  ])('%s', (_what, text, message) => {
    expect(read(text).problems).toEqual([expect.stringMatching(message)]);
  });

  test.each(['#Bruse Lind', '##Whales', '### A third level'])(
    'what looks like a heading and is none is warned about: %s',
    (line) => {
      const { problems } = read(`# Anna Lind\n${line}\nHer words.\n`);
      expect(problems).toEqual([expect.stringMatching(/^warning 2: .*is read as text/)]);
    },
  );

  test('but a line that only begins with the mark is text', () => {
    const { sections, problems } = read('# Anna Lind\n#1 is the price.\n\n### is a mark.');
    expect(problems).toEqual([]);
    expect(sections[0]?.paragraphs).toEqual(['#1 is the price.', '### is a mark.']);
  });

  test('text before every heading, and a clause without its mark, are warnings', () => {
    expect(read('The port is old.\n# Provisions\nNo mark.').problems).toEqual([
      expect.stringMatching(/^warning 1: text before the first/),
      expect.stringMatching(/^warning 3: expected “- ” or “1. ”/),
    ]);
  });
});
