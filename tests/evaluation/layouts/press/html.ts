import { type Block, block, FURNITURE, type Piece } from '../block.ts';
import type { RoundUp } from '../round-up.ts';
import { rowsOf } from './text.ts';

type Page = Pick<RoundUp, 'title' | 'publisher' | 'published'>;

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What stands around the article on a page, which is nobody's comment. */
export function clutterOf({ publisher }: Page): readonly Block[] {
  return [
    ['Skip to content', 'Subscribe', 'Home', 'Commentary', 'Events', 'About us', publisher],
    ['Share this article', 'Facebook', 'LinkedIn', 'Copy link'],
    ['Related', 'Why tides are late in leap years', 'A short history of the pier'],
    ['Get our newsletter', 'One letter a month, no advertising.', 'Sign up'],
    ['We use cookies to count our readers.', 'Accept', 'Refuse'],
    [`© ${publisher}`, 'Privacy', 'Imprint'],
  ]
    .flat()
    .map((text) => block('paragraph', text, FURNITURE));
}

/** The blocks as the article of a web page, with navigation, share bar, related links and so on. */
export function pressHtml(blocks: readonly Block[], page: Page): Uint8Array {
  const { publisher, title, published } = page;
  const half = blocks.findIndex(
    ({ style }, at) =>
      at > blocks.length / 2 && style === 'paragraph' && blocks[at - 1]?.style === 'paragraph',
  );
  const html = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)} | ${escapeHtml(publisher)}</title>
<meta property="og:site_name" content="${escapeHtml(publisher)}">
<meta property="article:published_time" content="${published}">
<style>body { font-family: serif } .label { font-size: 80% }</style>
<script>window.dataLayer = window.dataLayer || []; dataLayer.push({ page: "commentary" });</script>
</head><body class="single single-post">
<a class="skip-link" href="#main">Skip to content</a>
<header class="site-header"><a class="logo" href="/">${escapeHtml(publisher)}</a>
<nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/c">Commentary</a></li><li><a href="/e">Events</a></li><li><a href="/a">About us</a></li></ul></nav>
<a class="button" href="/subscribe">Subscribe</a></header>
<main id="main"><article class="post">
${markUp(blocks.slice(0, 1))}
<div class="share-bar"><span>Share this article</span> <a href="#f">Facebook</a> <a href="#l">LinkedIn</a> <button>Copy link</button></div>
<div class="entry-content">
${markUp(blocks.slice(1, half))}
<aside class="newsletter-signup"><h4>Get our newsletter</h4><p>One letter a month, no advertising.</p><form><input type="email" placeholder="Your address"><button>Sign up</button></form></aside>
${markUp(blocks.slice(half))}
</div></article>
<aside class="related-posts"><h3>Related</h3><ul><li><a href="/t">Why tides are late in leap years</a></li><li><a href="/p">A short history of the pier</a></li></ul></aside></main>
<div id="cookie-banner" role="dialog"><p>We use cookies to count our readers.</p><button>Accept</button><button>Refuse</button></div>
<footer class="site-footer"><p>© ${escapeHtml(publisher)}</p><a href="/privacy">Privacy</a> <a href="/imprint">Imprint</a></footer>
</body></html>
`;
  return new TextEncoder().encode(html);
}

/** Items that follow each other are one list, and lines share a paragraph with what follows. */
function markUp(blocks: readonly Block[]): string {
  let html = '';
  let open = '';
  let lines = '';
  for (const each of blocks) {
    const list = each.style === 'item' ? listOf(each.mark) : '';
    if (list !== open) {
      html += open === '' ? '' : `</${open.split(' ')[0]}>\n`;
      html += list === '' ? '' : `<${list}>\n`;
      open = list;
    }
    const words = lines + each.pieces.map(markPiece).join('');
    lines = each.style === 'line' ? `${words}<br>\n` : '';
    html += lines === '' ? `${element(each, words)}\n` : '';
  }
  return open === '' ? html : `${html}</${open.split(' ')[0]}>\n`;
}

function listOf(mark = '•'): string {
  if (/\d/.test(mark)) return 'ol';
  return /[a-z]/.test(mark) ? 'ol type="a"' : 'ul';
}

function element(each: Block, words: string): string {
  switch (each.style) {
    case 'title':
      return `<h1 class="entry-title">${words}</h1>`;
    case 'heading':
      return `<h2>${words}</h2>`;
    case 'subheading':
      return `<h3>${words}</h3>`;
    case 'label':
      return `<div class="label"><span>${words}</span></div>`;
    case 'quote':
      return `<blockquote><p>${words}</p></blockquote>`;
    case 'item':
      return `<li>${words}</li>`;
    case 'table': {
      const rows = rowsOf(each).map(
        (cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
      );
      return `<table>${rows.join('')}</table>`;
    }
    default:
      return `<p>${words}</p>`;
  }
}

function markPiece({ text, face }: Piece): string {
  const words = escapeHtml(text);
  if (face === undefined) return words;
  return face === 'bold' ? `<strong>${words}</strong>` : `<em>${words}</em>`;
}
