import type { Document, Locator, Span } from '../model.ts';
import { foldSpan } from '../text/span.ts';

/** A link to the very place of a quote, and no longer than so many characters. */

let segmenter: Intl.Segmenter | undefined;

/** Words that a long quote is told by, at either end: the fewest, and the most. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 16;

/**
 * The document's url, as close to the quote as the reader's program can be told: a PDF at its page
 * (`#page=`, RFC 8118), a web page at the words (a text fragment, WICG's URL Fragment Text
 * Directives). Undefined where there is no url of the web, or where it is longer than `most`.
 */
export function deepLink(
  document: Document,
  span: Span,
  { page }: Locator,
  most: number,
): string | undefined {
  const url = readUrl(document.url);
  if (url === undefined) return undefined;
  const plain = url.href.length <= most ? url.href : undefined;
  if (/\.pdf$/iu.test(url.pathname)) {
    url.hash = page === undefined ? '' : `page=${page}`;
    return url.href.length <= most ? url.href : plain;
  }
  // What has pages and is no PDF there is a page about it, without its words.
  if (document.pageStarts.length > 0) return plain;
  const [base = '', hash = ''] = url.href.split('#');
  const [name] = hash.split(':~:');
  const room = most - `${base}#${name}:~:text=`.length;
  const directive = textDirective(document.text, span, room);
  return directive === undefined ? plain : `${base}#${name}:~:text=${directive}`;
}

function readUrl(text: string | undefined): URL | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return /^https?:$/u.test(url.protocol) ? url : undefined;
}

/**
 * `[prefix-,]start[,end]`: the browser takes the first start that stands there, and the first end
 * after it, so that the start must be the first of its kind in the document, or the words before
 * it must tell it apart. Undefined when no form of at most `room` characters does.
 */
export function textDirective(text: string, span: Span, room: number): string | undefined {
  const quote = foldSpan(text, span);
  const before = foldSpan(text, { start: 0, end: span.start });
  const after = foldSpan(text, { start: span.end, end: text.length });
  const [words, lead] = [wordsOf(quote), wordsOf(before.slice(-MOST_WORDS * 20))];
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const whole = `${before} ${quote} ${after}`.toLowerCase();
  const at = before.length + 1 + first.start;
  const own = quote.slice(first.start, last.end);
  const isFirst = (sought: string, place: number) => whole.indexOf(sought.toLowerCase()) === place;
  const forms: string[] = [];
  // The whole quote, then ends of it, the shorter the better: fewer characters that may differ.
  for (let count = FEWEST_WORDS; count <= MOST_WORDS; count += 1) {
    const isWhole = 2 * count >= words.length;
    const start = isWhole ? own : quote.slice(first.start, words[count - 1]?.end);
    const end = isWhole ? undefined : quote.slice(words.at(-count)?.start, last.end);
    const isEndFirst =
      end === undefined || isFirstAfter(whole, end, at + start.length, at + own.length);
    const tail = end === undefined ? [] : [encode(end)];
    if (isEndFirst && isFirst(start, at)) forms.push([encode(start), ...tail].join(','));
    for (let words = 1; isEndFirst && words <= Math.min(count, lead.length); words += 1) {
      const from = lead.at(-words);
      const prefix = before
        .slice(-MOST_WORDS * 20)
        .slice(from?.start)
        .trim();
      if (prefix === '' || !isFirst(`${prefix} ${start}`, at - prefix.length - 1)) continue;
      forms.push([`${encode(prefix)}-`, encode(start), ...tail].join(','));
      break;
    }
    if (forms.some((form) => form.length <= room) || isWhole) break;
  }
  return forms.find((form) => form.length <= room);
}

/** True when the first `end` from an offset on ends where the quote does. */
function isFirstAfter(whole: string, end: string, from: number, close: number): boolean {
  const found = whole.indexOf(end.toLowerCase(), from);
  return found !== -1 && found + end.length === close;
}

function wordsOf(text: string): Span[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** The directive's own signs (`-`, `,`, `&`), and those that would end a link in Markdown. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*_~]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
