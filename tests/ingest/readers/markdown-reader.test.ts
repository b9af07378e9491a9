import { expect, test } from 'vitest';
import { markdownReader } from '../../../src/ingest/readers/markdown-reader.ts';
import { accountOf, bagOf, linesOf } from './accounts.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const TEXT = `---
layout: post
---
# Keepers on the Levy

The levy was **agreed** in _May_, as [the gazette](https://gazette.example/5) says,
in a line that goes on.

1. Hives are counted.
2. Losses are paid.

   A second paragraph of the item.

## **Ada Lindqvist**, Chair, Orchard Guild

> A quotation.

| Year | Hives |
|---|---|
| 2019 | 40 |

Stars \\* and 3 < 4 stay, and so does AT&amp;T.
`;

test('headings, lists, tables and quotations are read as they are printed', async () => {
  const published = await markdownReader.read(encode(TEXT), 'levy.md');
  expect(linesOf(published)).toEqual([
    'Keepers on the Levy',
    'The levy was agreed in May, as the gazette says, in a line that goes on.',
    '1. Hives are counted.',
    '2. Losses are paid.',
    'A second paragraph of the item.',
    'Ada Lindqvist, Chair, Orchard Guild',
    'A quotation.',
    'Year Hives',
    '2019 40',
    'Stars * and 3 < 4 stay, and so does AT&T.',
  ]);
  expect(published.lines[5]?.layout).toMatchObject({ heading: 2, lead: 'Ada Lindqvist' });
  const raw = await markdownReader.readRaw(encode(TEXT), 'levy.md');
  expect(bagOf(accountOf(published))).toEqual(bagOf(raw));
});

test.each([
  ['lists', (depth: number) => `${'  '.repeat(depth)}- item`],
  ['quotations', (depth: number) => `${'> '.repeat(depth)}item\n`],
])('%s deeper than any text has them are refused with their line', async (_, line) => {
  const nested = (depth: number) =>
    Buffer.from(`# Ferries\n${Array.from({ length: depth }, (__, at) => line(at)).join('\n')}`);
  await expect(markdownReader.read(nested(3000), 'deep.md')).rejects.toThrow(
    /^deep\.md:\d+: .*at most 100 deep/,
  );
  expect((await markdownReader.read(nested(60), 'deep.md')).lines.length).toBeGreaterThan(1);
});
