import { bulletIn, headingIn } from './markup.ts';

/** One word of an original: what stands between white space, its punctuation included. */
export interface PrintedWord {
  /** As printed; where a line end stands after its hyphen, with that hyphen and without it. */
  readonly forms: readonly string[];
  /** Of the original, from 1. */
  readonly line: number;
  /** True when a blank line or a page break stands before it. */
  readonly afterBlank: boolean;
  /** Set on what may be the mark of a clause: it stands at the start of a line. */
  readonly mark?: 'bullet' | 'number';
  /**
   * How many words of a page number begin here, this one included: 3 on the first of `- 12 -`. They
   * are a line of their own, which a corpus text may hold or leave out.
   */
  readonly pageNumber?: number;
}

/** What parts a line from the line above or below it; `page` is a page break. */
export type Gap = 'none' | 'blank' | 'page';

/** How a page number is marked as one; a `bare` number may as well be a word. */
export type PageMark = 'dashed' | 'marked' | 'bare';

/** One word of a corpus file's text. */
export interface CorpusWord {
  readonly text: string;
  /** Of the corpus file, from 1. */
  readonly line: number;
  /** What it is the first word of. */
  readonly opens?: 'paragraph' | 'clause';
}

const LINE_END = /\r\n|[\n\r\v\u0085\u2028\u2029]/;
const GLYPH = /^([•●▪■◦‣⁃∙·►▶➢➤✓✔❖◆§\uf0b7\uf0a7])(.*)$/u;
const LONE_BULLET = /^[-–—*o•●▪■◦‣⁃∙·►▶➢➤✓✔❖◆§\uf0b7\uf0a7]$/u;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4}|[IVX]{1,4})[.)]|(?:\d{1,3}\.)+\d{1,3}[.)]?)$/u;
const HYPHENED = /[\p{L}\p{N}]["'”’»)\]]*(?:--|[-‐‑–—\u00ad])$/u;
const DASHED = /(?:--|[–—])$/u;
const COORDINATOR = /^(?:and|or|nor|to|et|ou|und|oder|bis|y|o|e|i)$/iu;
const COUNT = String.raw`\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?`;
/** `# # #`, with which a release ends: as little a word as a page number. */
const ORNAMENT = /^(?:[#*~]\s?){3,9}$/u;
const DASHED_PAGE = new RegExp(`^[-–—]\\s*(?:page |p\\. ?)?${COUNT}\\s*[-–—]$`, 'iu');
const MARKED_PAGE = new RegExp(
  `^(?:[-–—[(|]\\s*(?:page |p\\. ?)?${COUNT}\\s*[-–—\\])|]|(?:page |p\\. ?)${COUNT}|\\d{1,3}\\s*(?:of|/)\\s*\\d{1,3})$`,
  'iu',
);
const BARE_PAGE = /^\d{1,3}$/u;

/** True for a line, white space folded, that parts texts and says nothing. */
export const isOrnament = (line: string): boolean => ORNAMENT.test(line);

/** Undefined when the line, white space folded, is no page number whatever stands around it. */
export function pageMarkOf(line: string): PageMark | undefined {
  if (DASHED_PAGE.test(line) || isOrnament(line)) return 'dashed';
  if (MARKED_PAGE.test(line)) return 'marked';
  return BARE_PAGE.test(line) ? 'bare' : undefined;
}

/** True for a page number that no sentence can have for a word: dashes or gaps set it apart. */
export function isSetApart(mark: PageMark | undefined, above: Gap, below: Gap): boolean {
  if (mark === undefined || mark === 'dashed') return mark === 'dashed';
  return above === 'page' || below === 'page' || (above === 'blank' && below === 'blank');
}

/** The words of an original; two of them where a line end broke one are one. Linear. */
export function printedWords(original: string): readonly PrintedWord[] {
  const words: PrintedWord[] = [];
  /** The index of a word that may go on in the next line. */
  let open: number | undefined;
  let isAfterNumber = false;
  const rows = readRows(original);
  for (const [at, { line, tokens, gap }] of rows.entries()) {
    const mark = pageMarkOf(tokens.join(' '));
    if (isSetApart(mark, at === 0 ? 'none' : gap, rows[at + 1]?.gap ?? 'blank')) {
      const count = tokens.length;
      for (const [place, text] of tokens.entries()) {
        words.push({ forms: [text], line, afterBlank: place === 0, pageNumber: count - place });
      }
      // A word that the end of the page broke goes on below.
      isAfterNumber = true;
      continue;
    }
    const afterBlank = isAfterNumber || gap !== 'none';
    isAfterNumber = false;
    for (const [place, text] of tokens.entries()) {
      const before = place === 0 && open !== undefined ? words[open] : undefined;
      let own = words.length;
      if (open !== undefined && before && goesOn(before, text, afterBlank)) {
        own = open;
        words[own] = { ...before, forms: joinForms(before.forms, text) };
      } else {
        const clauseMark = place === 0 ? markOf(text) : undefined;
        words.push({
          forms: [text],
          line,
          afterBlank: place === 0 && afterBlank,
          ...(clauseMark ? { mark: clauseMark } : {}),
        });
      }
      open = HYPHENED.test(text) ? own : undefined;
    }
  }
  return words;
}

/** A printed line, or the part of it beside a form feed, that holds words. */
interface Row {
  readonly line: number;
  readonly tokens: readonly string[];
  /** What stands above it; `blank` on the first. */
  readonly gap: Gap;
}

function readRows(original: string): readonly Row[] {
  const rows: Row[] = [];
  let gap: Gap = 'blank';
  for (const [at, line] of original.split(LINE_END).entries()) {
    for (const [page, piece] of line.split('\f').entries()) {
      if (page > 0) gap = 'page';
      const tokens = splitGlyph(tokensOf(piece));
      if (tokens.length > 0) {
        rows.push({ line: at + 1, tokens, gap });
        gap = 'none';
      } else if (gap === 'none') gap = 'blank';
    }
  }
  return rows;
}

/**
 * False for a bullet; for `pre-` before `and post-war`, whose hyphen waits for a later word; and
 * for a dash with which a block ends.
 */
function goesOn(before: PrintedWord, next: string, afterBlank: boolean): boolean {
  if (afterBlank && DASHED.test(before.forms[0] ?? '') && /^\P{L}*\p{Lu}/u.test(next)) return false;
  const waits = before.forms.some((form) => /[^-][-‐‑]$/u.test(form)) && COORDINATOR.test(next);
  return !GLYPH.test(next) && !waits;
}

function tokensOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((token) => token !== '');
}

/** `•The` is a bullet and a word. */
function splitGlyph(tokens: readonly string[]): readonly string[] {
  const [, glyph, rest] = GLYPH.exec(tokens[0] ?? '') ?? [];
  return glyph && rest ? [glyph, rest, ...tokens.slice(1)] : tokens;
}

function markOf(token: string): PrintedWord['mark'] {
  if (LONE_BULLET.test(token)) return 'bullet';
  return NUMBER.test(token) ? 'number' : undefined;
}

function joinForms(forms: readonly string[], next: string): readonly string[] {
  const isSingle = /[^-][-‐‑\u00ad]$/u;
  const joined = forms.flatMap((form) =>
    isSingle.test(form) ? [form + next, form.slice(0, -1) + next] : [form + next],
  );
  return [...new Set(joined)];
}

export interface CorpusText {
  readonly words: readonly CorpusWord[];
  /** The `##` headings, which may be printed words or a person's own. */
  readonly topics: readonly string[];
}

/** The words of a corpus file's text. Headings, and bullets of provisions, are no words. */
export function corpusWords(text: string, firstLine: number): CorpusText {
  const words: CorpusWord[] = [];
  const topics: string[] = [];
  let isList = false;
  let opens: CorpusWord['opens'] = 'paragraph';
  for (const [at, line] of text.split('\n').entries()) {
    const heading = headingIn(line);
    if (heading !== undefined || line.trim() === '') {
      if (heading?.mark === '#') isList = /^provisions$/i.test(heading.title);
      if (heading?.mark === '##') topics.push(heading.title);
      opens = 'paragraph';
      continue;
    }
    const bullet = isList ? bulletIn(line) : '';
    if (bullet !== '') opens = 'clause';
    for (const token of splitGlyph(tokensOf(line.slice(bullet.length)))) {
      words.push({ text: token, line: firstLine + at, ...(opens ? { opens } : {}) });
      opens = undefined;
    }
  }
  return { words, topics };
}
