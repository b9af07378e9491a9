import type { Block, Piece } from '../block.ts';

/** Breaking the words of a block into the lines of a column, as a typesetter does. */

type Face = 'roman' | 'bold' | 'italic';

/** A stretch of one line in one face. */
export interface Written {
  readonly text: string;
  readonly face: Face;
  /** The mark of a footnote. */
  readonly isRaised?: boolean;
}

/** What stands between two spaces: of several pieces where no space parts them. */
export type Word = readonly Written[];

/** The words of a block, all of them in `face` if one is given; `mark` is set on the last one. */
export function wordsOf({ pieces }: Block, face?: 'bold', mark?: string): readonly Word[] {
  const words: Written[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    for (const part of piece.text.split(/( +)/u)) {
      if (part.trim() === '') {
        if (part !== '') isOpen = false;
        continue;
      }
      const written = { text: part, face: face ?? faceOf(piece) };
      if (isOpen) words.at(-1)?.push(written);
      else words.push([written]);
      isOpen = true;
    }
  }
  if (mark !== undefined) words.at(-1)?.push({ text: mark, face: 'roman', isRaised: true });
  return words;
}

const faceOf = ({ face }: Piece): Face => face ?? 'roman';

/** Lines at most `room` points wide; long words are parted at a line end if `hyphenates`. */
export function breakLines(
  page: PDFKit.PDFDocument,
  words: readonly Word[],
  room: number,
  size: number,
  hyphenates: boolean,
): readonly (readonly Written[])[] {
  const widthOf = (line: readonly Written[]) =>
    line.reduce(
      (sum, { text, face }) => sum + page.font(face).fontSize(size).widthOfString(text),
      0,
    );
  const lines: Written[][] = [];
  let line: Written[] = [];
  for (const word of words) {
    const spaced = line.length === 0 ? [...word] : [...line, ...spacedFrom(word)];
    if (widthOf(spaced) <= room) {
      line = spaced;
      continue;
    }
    const parted = hyphenates
      ? partings(word).find(
          ([head]) => line.length > 0 && widthOf([...line, ...spacedFrom(head)]) <= room,
        )
      : undefined;
    if (line.length > 0) lines.push(parted ? [...line, ...spacedFrom(parted[0])] : line);
    line = [...(parted ? parted[1] : word)];
  }
  return [...lines, line].map(joinFaces);
}

const spacedFrom = ([first, ...rest]: Word): readonly Written[] =>
  first ? [{ ...first, text: ` ${first.text}` }, ...rest] : [];

/** The ways to part a word at a line end, the longest beginning first. */
function partings(word: Word): readonly (readonly [Word, Word])[] {
  const [only, ...others] = word;
  if (!only || others.length > 0) return [];
  const cut = (at: number, hyphen: string) =>
    [
      [{ ...only, text: only.text.slice(0, at) + hyphen }],
      [{ ...only, text: only.text.slice(at) }],
    ] as const;
  const hyphen = only.text.indexOf('-');
  if (hyphen > 1 && hyphen < only.text.length - 2) return [cut(hyphen + 1, '')];
  if (!/^[a-z]{9,}[.,;:]?$/u.test(only.text)) return [];
  // Between a vowel and one consonant that a vowel follows: `regu-lation`.
  const places = Array.from(
    only.text.matchAll(/[aeiou](?=[bdfglmnprtv][aeiou])/gu),
    ({ index }) => index + 1,
  );
  return places
    .filter((at) => at >= 3 && at <= only.text.length - 4)
    .reverse()
    .map((at) => cut(at, '-'));
}

/** Neighbours in the same face are drawn at once. */
function joinFaces(line: readonly Written[]): readonly Written[] {
  const joined: Written[] = [];
  for (const each of line) {
    const last = joined.at(-1);
    if (last && last.face === each.face && !last.isRaised && !each.isRaised) {
      joined[joined.length - 1] = { ...last, text: last.text + each.text };
    } else joined.push(each);
  }
  return joined;
}
