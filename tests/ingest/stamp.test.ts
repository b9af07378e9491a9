import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCorpusFile } from '../../src/corpus/format-file.ts';
import { stampCorpusFile, withoutStamp, withStampOf, writerOf } from '../../src/ingest/stamp.ts';
import { ingestText } from './ingest-text.ts';
import { layout, print, roundUp } from './round-up.ts';

const files = fc
  .tuple(roundUp, layout)
  .map(([document, page]) => ingestText(Buffer.from(print(document, page)), 'round-up.txt').file);

test('what ingest wrote is told from what a person edited, anywhere in it', () => {
  fc.assert(
    fc.property(
      files,
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (file, at) => {
        const content = formatCorpusFile(stampCorpusFile(file));
        expect(writerOf(content)).toBe('ingest');
        // Line ends and the byte order mark are not a person's doing.
        expect(writerOf(`\ufeff${content.replaceAll('\n', '\r\n')}`)).toBe('ingest');
        expect(withoutStamp(content)).toBe(formatCorpusFile(file));
        const place = Math.floor(at * content.length);
        const edited = `${content.slice(0, place)}x${content.slice(place)}`;
        expect(writerOf(edited)).not.toBe('ingest');
      },
    ),
    { numRuns: 40 },
  );
});

test('a file without a stamp does not tell', () => {
  expect(writerOf('---\ntitle: A Title\n---\n# Background\nWords.\n')).toBe('unknown');
});

test('a stamp in the text is text', () => {
  const line = `ingested: ${'0'.repeat(64)}\n`;
  const content = `---\ntitle: A Title\n---\n# Background\n${line}`;
  expect(writerOf(content)).toBe('unknown');
  expect(withoutStamp(content)).toBe(content);
});

test('stamps are no difference between two files', () => {
  const [one, other] = ['One', 'Other'].map((title) =>
    formatCorpusFile(
      stampCorpusFile({
        frontMatter: { title, experts: [] },
        sections: [{ heading: 'Background', paragraphs: ['Words.'] }],
      }),
    ),
  ) as [string, string];
  expect(withStampOf(one, other)).toBe(other.replace('title: Other', 'title: One'));
  expect(withStampOf(one, withoutStamp(other))).toBe(withoutStamp(one));
});
