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
}

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
const NUMBER = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4}|[IVX]{1,4})[.)]$/u;
const HYPHENED = /[\p{L}\p{N}]["'”’»)\]]*(?:--|[-‐‑–—\u00ad])$/u;
const DASHED = /(?:--|[–—])$/u;
const COORDINATOR = /^(?:and|or|nor|to|et|ou|und|oder|bis|y|o|e|i)$/iu;

/** The words of an original; two of them where a line end broke one are one. Linear. */
export function printedWords(original: string): readonly PrintedWord[] {
  const words: PrintedWord[] = [];
  /** True while the last word of `words` may go on in the next line. */
  let isOpen = false;
  let afterBlank = true;
  for (const [at, line] of original.split(LINE_END).entries()) {
    for (const [page, piece] of line.split('\f').entries()) {
      if (page > 0) afterBlank = true;
      const tokens = splitGlyph(tokensOf(piece));
      if (tokens.length === 0) afterBlank = true;
      for (const [place, text] of tokens.entries()) {
        const before = words.at(-1);
        if (place === 0 && before && isOpen && goesOn(before, text, afterBlank)) {
          words[words.length - 1] = { ...before, forms: joinForms(before.forms, text) };
        } else {
          const mark = place === 0 ? markOf(text) : undefined;
          words.push({ forms: [text], line: at + 1, afterBlank, ...(mark ? { mark } : {}) });
        }
        afterBlank = false;
      }
      if (tokens.length > 0) isOpen = HYPHENED.test(tokens.at(-1) ?? '');
    }
  }
  return words;
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
