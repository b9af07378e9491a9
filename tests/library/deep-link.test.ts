import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepLink, textDirective } from '../../src/library/deep-link.ts';
import type { Document, Span } from '../../src/model.ts';
import { foldSpace } from '../../src/text/span.ts';
import { handWritten, published } from '../fixtures/libraries.ts';
import { paragraph } from '../generators.ts';

const TEXT =
  'The tide comes in. The tide goes out, out, slowly, and the harbour - a small one - empties. The tide comes in again with the boats.';

const spanOf = (text: string, part: string): Span => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

const document = (url: string | undefined, over: Partial<Document> = {}): Document => ({
  id: 'tides',
  title: 'Tides',
  ...(url === undefined ? {} : { url }),
  text: TEXT,
  experts: [],
  sections: [],
  provisions: [],
  pageStarts: [],
  ...over,
});

const link = (url: string | undefined, part: string, over: Partial<Document> = {}, page?: number) =>
  deepLink(
    document(url, over),
    spanOf(TEXT, part),
    { paragraph: 1, ...(page ? { page } : {}) },
    512,
  );

describe('a link goes', () => {
  test('to the page of a PDF', () => {
    const pages = { pageStarts: [0, 20] };
    expect(link('https://example.org/a.PDF?x=1#top', 'The tide goes out', pages, 2)).toBe(
      'https://example.org/a.PDF?x=1#page=2',
    );
    expect(link('https://example.org/a.pdf', 'The tide goes out')).toBe(
      'https://example.org/a.pdf',
    );
  });

  test('to the words of a web page', () => {
    expect(link('https://example.org/a?b=c&d', 'The tide goes out')).toBe(
      'https://example.org/a?b=c&d#:~:text=The%20tide%20goes%20out',
    );
    expect(
      link('https://example.org/a#sec', 'out, slowly, and the harbour - a small one - empties'),
    ).toBe(
      'https://example.org/a#sec:~:text=out%2C%20slowly%2C%20and%20the,a%20small%20one%20%2D%20empties',
    );
  });

  test('past the same words further up, by those before it or more of its own', () => {
    const again = 'The tide comes in again with the boats';
    const { start } = spanOf(TEXT, again);
    const short = { start, end: start + 'The tide comes in'.length };
    expect(textDirective(TEXT, short, 500)).toBe('empties.-,The%20tide%20comes%20in');
    expect(textDirective(TEXT, spanOf(TEXT, again), 500)).toBe(
      'The%20tide%20comes%20in%20again%20with%20the%20boats',
    );
  });

  test('by words of one paragraph, where a quote is of two', () => {
    const text = 'Will it last?\n\nNo. The boats are old.\n\nThey leak, all of them.';
    const quote = { start: text.indexOf('No.'), end: text.length };
    expect(textDirective(text, quote, 500)).toBe(
      'No.%20The%20boats%20are,leak%2C%20all%20of%20them',
    );
    const short = { start: 0, end: text.indexOf('The boats') - 1 };
    expect(textDirective(text, short, 500)).toBe('Will%20it%20last,No');
  });

  test('never by a heading that only the corpus file has', () => {
    const text = '# Ada Lind\nWe agree with the plan.\n\n# Tom Berg\n\nWe agree with the plan.';
    const second = { start: text.lastIndexOf('We'), end: text.length };
    expect(textDirective(text, second, 500)).toBeUndefined();
    const bullets = 'Rules:\n- Boats may land.\n- Boats may not land. Boats may land.';
    const last = { start: bullets.lastIndexOf('Boats'), end: bullets.length };
    expect(textDirective(bullets, last, 500)).toBe('land.-,Boats%20may%20land');
  });

  test('also behind letters that become two in lower case', () => {
    const text = 'İbrahim and İlknur speak of İzmir. The tide comes in with the boats.';
    expect(textDirective(text, spanOf(text, 'The tide comes in with the boats'), 500)).toBe(
      'The%20tide%20comes%20in%20with%20the%20boats',
    );
  });

  test('to the page as such where it is about a PDF, or there is no room', () => {
    expect(link('https://example.org/a', 'The tide', { pageStarts: [0] }, 1)).toBe(
      'https://example.org/a',
    );
    const long = `https://example.org/${'a'.repeat(480)}`;
    expect(link(long, 'The tide goes out')).toBe(long);
  });

  test('nowhere without a url of the web', () => {
    for (const url of [undefined, 'javascript:alert(1)', 'file:///etc/passwd', 'nowhere']) {
      expect(link(url, 'The tide')).toBeUndefined();
    }
    expect(link(`https://example.org/${'a'.repeat(600)}`, 'The tide')).toBeUndefined();
  });
});

/** What a browser finds by a directive: the first start after its prefix, and the first end then. */
function find(directive: string, text: string): Span | undefined {
  const parts = directive.split(',').map(decodeURIComponent);
  const prefix = directive.split(',')[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const [start = '', end] = parts.map((part) => part.toLowerCase());
  const whole = text.toLowerCase();
  for (let at = whole.indexOf(start); at !== -1; at = whole.indexOf(start, at + 1)) {
    if (prefix !== undefined && !whole.slice(0, at).trimEnd().endsWith(prefix.toLowerCase())) {
      continue;
    }
    const close = end === undefined ? at : whole.indexOf(end, at + start.length);
    return close === -1 ? undefined : { start: at, end: close + (end ?? start).length };
  }
  return undefined;
}

describe('a browser finds just the quote', () => {
  const check = (text: string, span: Span) => {
    const directive = textDirective(text, span, 450);
    if (directive === undefined) return;
    expect(directive.length).toBeLessThanOrEqual(450);
    // Only its own signs are bare.
    expect(directive).toMatch(/^(?:[\w.%]+-,)?[\w.%]+(?:,[\w.%]+)?$/u);
    const whole = foldSpace(text);
    const found = find(directive, whole);
    const quote = foldSpace(text.slice(span.start, span.end));
    const bare = (part: string) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    expect(found && bare(whole.slice(found.start, found.end))).toBe(bare(quote));
  };

  test.each(
    [published, handWritten].flatMap(({ passages, documents }) =>
      documents.map((each) => [each.id, each, passages] as const),
    ),
  )('%s', (_id, { id, text }, passages) => {
    let count = 0;
    for (const passage of passages.filter(({ documentId }) => documentId === id)) {
      for (const sentence of passage.sentences) {
        check(text, sentence);
        if (textDirective(text, sentence, 450) !== undefined) count += 1;
      }
    }
    expect(count).toBeGreaterThan(10);
  });

  test('in any text', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.nat(), (texts, pick) => {
        const text = texts.join('\n\n');
        check(text, spanOf(text, texts[pick % texts.length] ?? ''));
      }),
      { numRuns: 100 },
    );
  });
});
