import { describe, expect, test } from 'vitest';
import { htmlReader } from '../../../src/ingest/readers/html-reader.ts';

const BODY = '<h1>Whose Weir Is It?</h1><p>The weir was opened in spring.</p>';
const declared = async (head: string, body = BODY) =>
  (await htmlReader.read(Buffer.from(`<html><head>${head}</head><body>${body}</body></html>`), 'a'))
    .declared;

describe('what a page says of itself', () => {
  test.each([
    ['<title>Whose Weir Is It? | Delta Centre</title>', 'Delta Centre'],
    ['<title>Whose Weir Is It? - Delta Centre</title>', 'Delta Centre'],
    [
      '<title>Delta Centre: Whose Weir Is It?</title><meta property="og:site_name" content="Delta Centre"><meta property="og:title" content="Whose Weir Is It? – Delta Centre">',
      'Delta Centre',
    ],
  ])('the title is without the site: %s', async (head, publisher) => {
    expect(await declared(head)).toEqual({ title: 'Whose Weir Is It?', publisher });
  });

  test('a colon of the title’s own stays', async () => {
    const head = '<meta property="og:title" content="The Weir: Whose Is It? Views – and Votes">';
    expect(await declared(head)).toEqual({ title: 'The Weir: Whose Is It? Views – and Votes' });
  });

  test('linked data', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebPage', datePublished: '1999-01-01' },
        {
          '@type': ['NewsArticle'],
          headline: 'Whose Weir Is It?',
          datePublished: '2023-03-14T09:00:00+01:00',
          publisher: { '@type': 'Organization', name: 'Delta Centre' },
          url: 'https://delta.example/weir',
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(await declared(head)).toEqual({
      title: 'Whose Weir Is It?',
      publisher: 'Delta Centre',
      published: '2023-03-14',
      url: 'https://delta.example/weir',
    });
    expect(await declared('<script type="application/ld+json">{"broken":</script>')).toEqual({});
  });

  test.each([
    ['<time datetime="2023-03-14T09:00Z">Tuesday</time>', '2023-03-14'],
    ['<time>14 March 2023</time>', '2023-03-14'],
    [
      '<time datetime="2020-01-01">then</time><time class="entry-date published" datetime="2023-03-14">x</time>',
      '2023-03-14',
    ],
    ['<time datetime="2020-01-01">a</time><time datetime="2021-01-01">b</time>', undefined],
  ])('a time on it: %s', async (body, published) => {
    expect((await declared('', BODY + body)).published).toBe(published);
  });

  test.each([
    ['<meta name="citation_publication_date" content="2023/03/14">', '2023-03-14'],
    ['<meta name="date" content="March 14, 2023">', '2023-03-14'],
    ['<meta name="date" content="03/04/2023">', undefined],
    ['<meta itemprop="datePublished" content="2023-03">', '2023-03'],
  ])('%s', async (head, published) => {
    expect((await declared(head)).published).toBe(published);
  });
});
