import { expect, test } from 'vitest';
import { formatCorpusFile } from '../../src/corpus/format-file.ts';
import { IngestError } from '../../src/ingest/error.ts';
import { requireLoadable } from '../../src/ingest/loadable.ts';

const content = (heading: string) =>
  formatCorpusFile({
    frontMatter: { title: 'A Title', experts: [{ name: 'Ida Berg', aliases: [] }] },
    sections: [{ heading, paragraphs: ['It is so.'] }],
  });

test('a file that would load passes', () => {
  expect(() => requireLoadable('a.md', content('Ida Berg'), 'a.txt')).not.toThrow();
});

test('a file that would not is refused in one line that says where and why', () => {
  const call = () => requireLoadable('a.md', content('Ida Bergen'), 'a.txt');
  expect(call).toThrow(IngestError);
  expect(call).toThrow(/^a\.txt: .*a\.md:\d+: .*“Ida Bergen”.*Nothing was written.*$/);
});
