import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CorpusFile, FileExpert } from '../../src/corpus/file.ts';
import { formatCorpusFile } from '../../src/corpus/format-file.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { parseSections } from '../../src/corpus/parse-sections.ts';

const FILE: CorpusFile = {
  frontMatter: {
    title: 'The Accord: “Who Gains?”',
    published: '2019',
    original: 'originals/accord.txt',
    experts: [
      {
        name: 'Maria Silva',
        printed: 'MARIA SILVA',
        honorific: 'Dr.',
        affiliation: 'Queen’s College, Northport',
        aliases: [],
        byline: 'DR. MARIA SILVA, Queen’s College, Northport',
      },
    ],
  },
  sections: [
    { heading: 'Background', paragraphs: ['It contains the following terms:'] },
    { heading: 'Provisions', paragraphs: ['First clause.', '\fSecond clause.'] },
    { heading: 'Maria Silva', paragraphs: ['#1 is unclear.', 'A page\fbegins here.'] },
  ],
};

test('the file is what a person would write', () => {
  expect(formatCorpusFile(FILE)).toBe(`---
title: "The Accord: “Who Gains?”"
published: "2019"
original: originals/accord.txt
experts:
  - name: Maria Silva
    printed: MARIA SILVA
    honorific: Dr.
    affiliation: Queen’s College, Northport
    byline: DR. MARIA SILVA, Queen’s College, Northport
---
# Background
It contains the following terms:

# Provisions
- First clause.
\f- Second clause.

# Maria Silva
#1 is unclear.

A page\fbegins here.
`);
});

test('a paragraph that would be read as a heading is refused, not altered', () => {
  for (const paragraph of ['# Notes', '## Notes', '\f# Notes']) {
    const file = { ...FILE, sections: [{ heading: 'Background', paragraphs: [paragraph] }] };
    expect(() => formatCorpusFile(file)).toThrow(/Section “Background”.*“##?”.*heading/);
  }
});

test('a paragraph of two lines or of none is refused', () => {
  for (const paragraph of ['one\ntwo', ' ', '']) {
    const file = { ...FILE, sections: [{ heading: 'Background', paragraphs: [paragraph] }] };
    expect(() => formatCorpusFile(file)).toThrow(/expected a paragraph of one line/);
  }
});

test('clauses and paragraphs of any characters come back as they were', () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((text) => `x${text.replace(/\s+/gu, ' ')}x`);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.array(line, { minLength: 1 }), (one, two) => {
      const content = formatCorpusFile({
        ...FILE,
        sections: [
          { heading: 'Provisions', paragraphs: one },
          { heading: 'Maria Silva', paragraphs: two },
        ],
      });
      const { parsed } = parseFile('accord.md', content);
      expect(parsed?.frontMatter).toEqual(FILE.frontMatter);
      const text = parsed?.text ?? '';
      const names = [{ id: 'maria-silva', name: 'Maria Silva' }];
      const { sections } = parseSections(text, names, () => ({ file: 'accord.md' }));
      const paragraphs = sections.map((section) =>
        section.paragraphs.map(({ span }) => text.slice(span.start, span.end)),
      );
      expect(paragraphs).toEqual([one, two]);
    }),
  );
});

test('the same facts about an expert are the same file, in whatever order they were found', () => {
  const [expert] = FILE.frontMatter.experts;
  const turned = Object.fromEntries(Object.entries(expert ?? {}).reverse());
  const experts = [turned as FileExpert];
  expect(formatCorpusFile({ ...FILE, frontMatter: { ...FILE.frontMatter, experts } })).toBe(
    formatCorpusFile(FILE),
  );
});
