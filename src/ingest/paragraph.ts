import { isBroken, joinLines, type Vocabulary } from './hyphen.ts';
import { isTitleCase, wordsOf } from './lexicon.ts';
import { blockEnd, type Line } from './line.ts';
import { readMark } from './mark.ts';
import type { Doubt } from './report.ts';
import { endsSentence, startsInLowerCase } from './sentence-edge.ts';

const INDENT = 2;
const HEADING_WORDS = 12;

/** Folds lines to one: their words with one space between, form feeds where pages begin. Linear. */
export function foldLines(lines: readonly Line[], words: Vocabulary, doubts: Doubt[]): string {
  const pieces: string[] = [];
  for (const line of lines) {
    const feeds = '\f'.repeat(line.pages);
    const last = pieces.pop();
    if (last === undefined) {
      pieces.push(feeds + line.text);
      continue;
    }
    const { before, glue, doubtful } = joinLines(last, line, words);
    if (doubtful !== undefined) {
      doubts.push({
        line: line.number,
        message: `${before === last ? 'kept' : 'took out'} the hyphen of “${doubtful}”, which a line end broke; the document does not show whether it belongs there`,
      });
    }
    if (feeds === '' || glue === ' ') {
      pieces.push(before, (feeds || glue) + line.text);
    } else {
      // A page that begins inside a word begins before it: a quote must not show a gap there.
      let head = before;
      while (!/\s/u.test(head) && pieces.length > 0) head = (pieces.pop() ?? '') + head;
      const word = head.search(/\S+$/u);
      pieces.push(head.slice(0, word).replace(/ $/u, '') + feeds + head.slice(word), line.text);
    }
  }
  return pieces.join('');
}

/**
 * The paragraphs of a run of prose, each as its lines. A blank line ends a paragraph only where a
 * sentence ends and the next line does not go on in lower case; so does a deeper indent. Bullets,
 * headings and the lines that `isApart` names stand alone. What a line's format tells goes before.
 */
export function splitParagraphs(
  lines: readonly Line[],
  isApart: (line: Line) => boolean = () => false,
): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  let alone = true;
  for (const [at, line] of lines.entries()) {
    const current = paragraphs.at(-1);
    const previous = current?.at(-1);
    const isFree = !isBroken(previous?.text ?? '');
    const single = isFree && (isApart(line) || isHeading(lines, at));
    if (!current || !previous || alone || single || startsParagraph(line, previous)) {
      paragraphs.push([line]);
    } else {
      current.push(line);
    }
    alone = single;
  }
  return paragraphs;
}

function startsParagraph(line: Line, previous: Line): boolean {
  if (line.layout?.opens !== undefined) return line.layout.opens;
  const mark = readMark(line.text);
  if (mark?.kind === 'glyph') return true;
  const ended = endsSentence(previous.text);
  if (mark && (ended || previous.text.endsWith(';'))) return true;
  if (!ended || startsInLowerCase(line.text)) return false;
  return line.afterBlank || line.indent >= previous.indent + INDENT;
}

/** A heading by its format; else a short line alone between blank lines, in title case, after a sentence that has ended. */
export function isHeading(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  const previous = lines[at - 1];
  if (line?.layout?.heading !== undefined) return true;
  if (!line?.afterBlank || !next || blockEnd(lines, at) !== at + 1) return false;
  if (previous && !endsSentence(previous.text) && !isTitleCase(previous.text)) return false;
  if (isBroken(line.text) || /[.,;:…]["'”’)]*$/u.test(line.text) || readMark(line.text))
    return false;
  return (
    wordsOf(line.text).length <= HEADING_WORDS &&
    isTitleCase(line.text) &&
    !startsInLowerCase(next.text)
  );
}
