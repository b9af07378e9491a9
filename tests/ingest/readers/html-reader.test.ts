import { describe, expect, test } from 'vitest';
import { compareAccount } from '../../../src/ingest/account.ts';
import { htmlReader } from '../../../src/ingest/readers/html-reader.ts';
import { accountOf, bagOf, leftOutFor, linesOf } from './accounts.ts';
import { paragraphs } from './press.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (html: string) => htmlReader.read(encode(html), 'page.html');
const [first = '', second = '', third = ''] = paragraphs(3);

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Beekeepers Speak | Island Weekly</title>
<meta property="og:site_name" content="Island Weekly"><meta property="og:title" content="Beekeepers Speak">
<meta property="article:published_time" content="2021-05-04T08:00:00Z">
<link rel="canonical" href="https://weekly.example/bees"><style>p { color: red }</style>
<script>document.write('<p>Written by a script.</p>')</script></head>
<body><div class="cookie-notice">We use cookies. <button>Accept</button></div>
<header><a href="/">Island Weekly</a><nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></nav></header>
<div id="wrap"><main><article><header><h1>Beekeepers Speak on the Orchard Levy</h1><p class="standfirst">Three keepers on <em>what</em> the levy means.</p></header>
<div class="share-bar">Share this: <a href="https://x.example">X</a></div>
<p>${first}</p>
<ul><li>Hives are counted in May.</li><li>Losses are paid in kind.</li></ul>
<ol start="3"><li>The third thing.</li></ol>
<h2>Ada Lindqvist, Chair, Orchard Guild</h2>
<p>${second}<br>A line of its own.</p><p><strong>Chair:</strong> Is honey dear?</p>
<blockquote><p>A quotation by someone else.</p></blockquote>
<table><tr><th>Year</th><th>Hives</th></tr><tr><td>2019</td><td>40</td></tr></table>
<aside class="pull">“Bees do not vote.”</aside>
<p hidden>Not to be seen.</p><p>long&shy;standing habits &amp; co&#8209;operation</p>
<div class="related"><h3>Related</h3><a href="/c">Wasps at bay</a></div>
</article></main><aside>Weather: rain</aside></div>
<section id="comments-section" class="comments-list"><p>I disagree! says a reader.</p></section>
<footer>© Island Weekly</footer></body></html>`;

describe('a page with clutter', () => {
  test('its article is read, block by block', async () => {
    expect(linesOf(await read(PAGE))).toEqual([
      'Beekeepers Speak on the Orchard Levy',
      'Three keepers on what the levy means.',
      first,
      '• Hives are counted in May.',
      '• Losses are paid in kind.',
      '3. The third thing.',
      'Ada Lindqvist, Chair, Orchard Guild',
      second,
      'A line of its own.',
      'Chair: Is honey dear?',
      'A quotation by someone else.',
      'Year Hives',
      '2019 40',
      '“Bees do not vote.”',
      'longstanding habits & co‑operation',
    ]);
  });

  test('what is around it is left out, and every word is accounted for', async () => {
    const published = await read(PAGE);
    expect(leftOutFor(published, 'links to share it')).toEqual(['Share this: X']);
    expect(leftOutFor(published, 'related links')).toEqual(['Related Wasps at bay']);
    expect(leftOutFor(published, 'not shown')).toEqual(['Not to be seen.']);
    expect(leftOutFor(published, 'outside of the article').join(' ')).toContain('We use cookies.');
    expect(bagOf(accountOf(published))).toEqual(bagOf(await htmlReader.readRaw(encode(PAGE), '')));
    expect(accountOf(published)).not.toContain('Written by a script');
  });

  test('what is known of a line goes with it', async () => {
    const published = await read(PAGE);
    const layoutOf = (start: string) =>
      published.lines.find(({ text }) => text.startsWith(start))?.layout;
    expect(layoutOf('Beekeepers')).toMatchObject({ heading: 1 });
    expect(layoutOf('Ada')).toMatchObject({ heading: 2, opens: true });
    expect(layoutOf('A line')).toMatchObject({ opens: false });
    expect(layoutOf('Chair:')).toMatchObject({ lead: 'Chair:' });
    expect(layoutOf('A quotation')).toMatchObject({ isBlockQuote: true });
    expect(layoutOf('2019')).toMatchObject({ cells: ['2019', '40'] });
    expect(layoutOf('3.')).toMatchObject({ mark: '3.', item: 1 });
    expect(published.declared).toEqual({
      title: 'Beekeepers Speak',
      publisher: 'Island Weekly',
      published: '2021-05-04',
      url: 'https://weekly.example/bees',
    });
  });
});

describe('a page without main or article', () => {
  test('a part that its name calls clutter is kept when it holds the text', async () => {
    const published = await read(
      `<body><h1>Views</h1><div class="comments-section"><p>${first}</p><p>${second}</p></div><div class="comment-form">Leave a reply</div></body>`,
    );
    expect(linesOf(published)).toEqual(['Views', first, second]);
    expect(published.doubts).toHaveLength(1);
    expect(leftOutFor(published, "readers' comments")).toEqual(['Leave a reply']);
  });

  test('lists of links go, a list of contents within the page stays', async () => {
    const links = ['a', 'b', 'c', 'd'].map(
      (each) => `<li><a href="/${each}">Page ${each}</a></li>`,
    );
    const names = ['Ada', 'Ben', 'Cy'].map((each) => `<li><a href="#${each}">${each}</a></li>`);
    const published = await read(
      `<body><h1>Views</h1><ul>${names.join('')}</ul><p>${third}</p><ul>${links.join('')}</ul></body>`,
    );
    expect(linesOf(published)).toEqual(['Views', '• Ada', '• Ben', '• Cy', third]);
    expect(leftOutFor(published, 'a list of links')).toEqual(['Page a Page b Page c Page d']);
  });
});

test.each([
  ['windows-1251', '<meta charset="windows-1251">'],
  ['iso-8859-2', '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">'],
])('a page in %s says so itself', async (label, meta) => {
  const html = Buffer.concat([
    Buffer.from(`<html><head>${meta}</head><p>`),
    Buffer.from([0xe8, 0xe0]),
  ]);
  const published = await htmlReader.read(html, 'page.html');
  expect(linesOf(published)[0]).toBe(new TextDecoder(label).decode(Uint8Array.of(0xe8, 0xe0)));
});

test('a page that only a script fills is refused', async () => {
  await expect(read('<html><body><script>go()</script></body></html>')).rejects.toThrow(
    /that a script fills/,
  );
});

test('deep nesting is read all the same', async () => {
  const published = await read(`<body>${'<div>'.repeat(5000)}Deep down.${'</div>'.repeat(5000)}`);
  expect(linesOf(published)).toEqual(['Deep down.']);
});

test('a page nested so deep that its tree would take minutes is refused', async () => {
  const deep = Buffer.from(`<body>${'<div>'.repeat(300_000)}Words.`);
  await expect(htmlReader.read(deep, 'x.html')).rejects.toThrow(/^x\.html: .* deep in each other/);
});

test('a summary and a date between the headline and the article are its head, links to share it are not', async () => {
  const body = '<p>What the ferries carry is known to everybody on the quays.</p>'.repeat(12);
  const html = `<body><header><a>Home</a></header><div><div class="label">Commentary</div>
    <h1>Late Ferries</h1><p>3 March 2026</p><div class="summary"><p>Why they are late.</p></div>
    <div class="social">Share Tweet</div></div><article>${body}</article><footer>Imprint</footer></body>`;
  const page = await htmlReader.read(Buffer.from(html), 'x.html');
  expect(linesOf(page).slice(0, 3)).toEqual(['Late Ferries', '3 March 2026', 'Why they are late.']);
  expect(leftOutFor(page, 'links to share it')).toEqual(['Share Tweet']);
  expect(leftOutFor(page, 'outside of the article')).toEqual(['Home', 'Commentary', 'Imprint']);
  const raw = await htmlReader.readRaw(Buffer.from(html), 'x.html');
  expect(compareAccount(page, raw)).toEqual({ lost: [], added: [] });
});

test('more between headline and article than a head has stays outside of it', async () => {
  const body = '<p>What the ferries carry is known to everybody on the quays.</p>';
  const html = `<body><h1>Late Ferries</h1>${body}loose words<article>${body.repeat(3)}</article></body>`;
  const page = await htmlReader.read(Buffer.from(html), 'x.html');
  expect(linesOf(page)).toHaveLength(4);
  const raw = await htmlReader.readRaw(Buffer.from(html), 'x.html');
  expect(compareAccount(page, raw)).toEqual({ lost: [], added: [] });
});
