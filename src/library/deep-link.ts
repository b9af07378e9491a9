import type { Document, Locator, Span } from '../model.ts';
import { foldSpace, foldSpan, sliceSpan } from '../text/span.ts';

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
 * it must tell it apart. It looks for each within one paragraph. Undefined when no form of at most
 * `room` characters does.
 */
export function textDirective(text: string, span: Span, room: number): string | undefined {
  const quote = foldSpan(text, span);
  const before = foldSpan(text, { start: 0, end: span.start });
  const after = foldSpan(text, { start: span.end, end: text.length });
  const paragraphs = paragraphsOf(sliceSpan(text, span)).map((each) => wordsOf(each).length);
  const [mostFirst = 0, mostLast = 0] = [paragraphs[0], paragraphs.at(-1)];
  const leading = leadOf(text.slice(0, span.start));
  const [words, lead] = [wordsOf(quote), wordsOf(leading)];
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const whole = toLower(`${before} ${quote} ${after}`);
  const at = before.length + 1 + first.start;
  const own = quote.slice(first.start, last.end);
  const isFirst = (sought: string, place: number) => whole.indexOf(toLower(sought)) === place;
  const forms: string[] = [];
  // The whole quote, then ends of it, the shorter the better: fewer characters that may differ.
  for (let count = FEWEST_WORDS; count <= MOST_WORDS; count += 1) {
    const isWhole = paragraphs.length === 1 && 2 * count >= words.length;
    const [head, tail] = [Math.min(count, mostFirst), Math.min(count, mostLast)];
    const start = isWhole ? own : quote.slice(first.start, words[head - 1]?.end);
    const end = isWhole ? undefined : quote.slice(words.at(-tail)?.start, last.end);
    const isEndFirst =
      end === undefined || isFirstAfter(whole, end, at + start.length, at + own.length);
    const closing = end === undefined ? [] : [encode(end)];
    if (isEndFirst && isFirst(start, at)) forms.push([encode(start), ...closing].join(','));
    for (let words = 1; isEndFirst && words <= Math.min(count, lead.length); words += 1) {
      const prefix = leading.slice(lead.at(-words)?.start).trim();
      if (prefix === '' || !isFirst(`${prefix} ${start}`, at - prefix.length - 1)) continue;
      forms.push([`${encode(prefix)}-`, encode(start), ...closing].join(','));
      break;
    }
    if (forms.some((form) => form.length <= room) || isWhole) break;
  }
  return forms.find((form) => form.length <= room);
}

/** At blank lines, headings and bullets. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n|^#.*$|\n(?=\s*(?:[-*]|\d{1,3}\.)\s)/mu)
    .filter((each) => each.trim() !== '');
}

/** The paragraph up to its end: what stands above it in the corpus file may not do so on the page. */
function leadOf(text: string): string {
  const isBegun = !/(?:\n\s*|^\s*#.*)$/u.test(text);
  return isBegun ? foldSpace(paragraphsOf(text.slice(-MOST_LEAD)).at(-1) ?? '') : '';
}

/** Characters in which so many words before a quote are looked for. */
const MOST_LEAD = MOST_WORDS * 20;

/** True when the first `end` from an offset on ends where the quote does. */
function isFirstAfter(whole: string, end: string, from: number, close: number): boolean {
  const found = whole.indexOf(toLower(end), from);
  return found !== -1 && found + end.length === close;
}

/** Of the same length, so that offsets hold: İ alone would become two. */
function toLower(text: string): string {
  return text.replace(/İ/gu, 'I').toLowerCase();
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
