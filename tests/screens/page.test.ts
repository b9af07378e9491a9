import { expect, test } from 'vitest';
import { buttonsIn, send, textsIn } from '../commands/member.ts';
import { publishedLibrary } from '../fixtures/libraries.ts';
import { pageOf } from './page.ts';

/** What a browser shows of a page: no tags, no styles, entities read. */
const seen = (html: string) =>
  html
    .replace(/<style>.*?<\/style>|<[^>]*>/gsu, ' ')
    .replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(Number(code)));
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test.each([
  ['ask', { question: 'Would Azerbaijan give up its balanced foreign policy?' }],
  ['compare', { about: 'Azerbaijan' }],
  ['check', { text: '“Baku will abandon its <balanced> foreign policy and seek friends.”' }],
  ['help', {}],
])('a page shows every word and every button of the reply to /%s', async (name, typed) => {
  const response = await send(name, typed, publishedLibrary);
  if (response.type !== 4 || !response.data) throw new Error('expected a message');
  const page = seen(pageOf(`/${name}`, response.data));
  const labels = buttonsIn(response.data).map(({ label }) => label);
  expect(words(page)).toEqual(
    expect.arrayContaining(words([...textsIn(response.data), ...labels].join('\n'))),
  );
});
