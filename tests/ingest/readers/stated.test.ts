import { expect, test } from 'vitest';
import { statedAbove, statedTitle } from '../../../src/ingest/readers/stated.ts';

test.each(['Whose Weir Is It?', 'The weir of Ostra: five views'])('“%s” is a title', (title) => {
  expect(statedTitle(` ${title}\n`)).toEqual({ title });
});

test.each([
  'Microsoft Word - draft.doc',
  'weir_final_v3',
  'weir.pdf',
  'Untitled 1',
  'Document1',
  'PowerPoint Presentation',
  'Layout 1',
  '2023-03-14 17:20',
  'C:\\weir\\views',
  'Weir',
  '',
  undefined,
  7,
])('%j is none', (title) => expect(statedTitle(title)).toEqual({}));

test('the data above a Markdown text', () => {
  expect(
    statedAbove(
      'title: "Whose Weir: Views"\ndate: 2023-03-14 09:00:00 +0100\nurl: /weir\nlayout: x',
    ),
  ).toEqual({ title: 'Whose Weir: Views', published: '2023-03-14' });
  expect(statedAbove('date: 14 March 2023\ncanonical_url: https://delta.example/weir')).toEqual({
    published: '2023-03-14',
    url: 'https://delta.example/weir',
  });
  expect(statedAbove('date: 03/04/2023')).toEqual({});
  expect(statedAbove(': : [')).toEqual({});
});
