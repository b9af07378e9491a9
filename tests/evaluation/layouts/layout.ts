import { BACKGROUND, type Block, block, FURNITURE, MARK, type Part } from './block.ts';
import { pressDocx } from './press/docx.ts';
import { clutterOf, pressHtml } from './press/html.ts';
import { pressMarkdown } from './press/markdown.ts';
import { pressPdf, type Sheets } from './press/pdf.ts';
import { pressText } from './press/text.ts';
import type { Person, RoundUp } from './round-up.ts';

/** A person, as far as the document says who that is. */
export type Introduced = Omit<Person, 'role' | 'affiliation'> &
  Partial<Pick<Person, 'role' | 'affiliation'>>;

/** What is true of a published file, whatever an ingest makes of it. */
export interface Truth {
  readonly title: string;
  readonly publisher: string;
  /** As in a corpus file. */
  readonly published: string;
  readonly experts: readonly Introduced[];
  /** Every word that is printed, in reading order, with whose it is. */
  readonly blocks: readonly Block[];
}

export interface Layout {
  /** For a person: `names in capitals, PDF in two columns`. */
  readonly name: string;
  /** With the ending of its format. */
  readonly file: string;
  readonly truth: Truth;
  press(): Promise<Uint8Array>;
}

export type Format =
  | { readonly as: 'txt'; readonly width?: number }
  | { readonly as: 'md' | 'html' | 'docx' }
  | ({ readonly as: 'pdf' } & Omit<Sheets, 'heads'>);

type Facts = Pick<Truth, 'title' | 'publisher' | 'published'> & { readonly datePrinted: string };

/** The blocks of `body` under a title and a line with publisher and date, in a format. */
export function createLayout(
  name: string,
  facts: Facts,
  experts: readonly Introduced[],
  body: readonly Block[],
  format: Format,
): Layout {
  const { title, publisher, published, datePrinted } = facts;
  const blocks = [
    block('title', title, { is: 'title' }),
    ...imprintOf(format, publisher, datePrinted),
    ...body,
  ];
  const around = format.as === 'html' ? clutterOf(facts) : headsOf(format, publisher, title);
  return {
    name: `${name}, ${nameOf(format)}`,
    file: `${name.replaceAll(/[^a-z]+/giu, '-')}.${format.as}`,
    truth: { title, publisher, published, experts, blocks: [...blocks, ...around] },
    press: async () => {
      switch (format.as) {
        case 'txt':
          return pressText(blocks, format.width);
        case 'md':
          return pressMarkdown(blocks);
        case 'html':
          return pressHtml(blocks, facts);
        case 'docx':
          return pressDocx(blocks, title);
        case 'pdf':
          return pressPdf(blocks, { ...format, heads: [publisher, title] });
      }
    },
  };
}

/** The line with publisher and date, as it is usual in a format. */
function imprintOf({ as }: Format, publisher: string, date: string): readonly Block[] {
  switch (as) {
    case 'txt':
      return [block('paragraph', `${publisher} | ${date}`, FURNITURE)];
    case 'md':
      return [block('paragraph', `Published by the ${publisher}, ${date}`, FURNITURE, 'italic')];
    case 'html':
      return [block('paragraph', date, FURNITURE)];
    case 'docx':
      return [block('line', publisher, FURNITURE), block('paragraph', date, FURNITURE)];
    case 'pdf':
      return [block('paragraph', `${publisher} · ${date}`, FURNITURE)];
  }
}

function headsOf({ as }: Format, publisher: string, title: string): readonly Block[] {
  const heads = { pdf: [publisher, title], docx: [title], txt: [], md: [], html: [] }[as];
  return heads.map((head) => block('paragraph', head, FURNITURE));
}

function nameOf(format: Format): string {
  if (format.as !== 'pdf') return format.as;
  if (format.isSpread) return 'pdf spread';
  return format.columns === 1 ? 'pdf' : `pdf × ${format.columns}`;
}

export type Marks = 'bullets' | 'numbers' | 'letters';

/** All that a round-up says before its comments. */
export function openingOf(
  { introduction, provisions, invitation }: RoundUp,
  marks: Marks,
): readonly Block[] {
  const background = (text: string) => block('paragraph', text, BACKGROUND);
  return [
    ...introduction.map(background),
    background(provisions.lead),
    ...itemsOf(provisions.items, { is: 'provision' }, marks),
    background(invitation),
  ];
}

export function itemsOf(
  items: readonly string[],
  part: Part,
  marks: Marks = 'bullets',
): readonly Block[] {
  return items.map((text, at) => ({
    style: 'item',
    pieces: [{ text, part }],
    mark: markOf(marks, at),
  }));
}

function markOf(marks: Marks, at: number): string {
  if (marks === 'bullets') return '•';
  return marks === 'numbers' ? `${at + 1}.` : `(${'abcdefgh'[at]})`;
}

/** `added` after the block that holds `words`, as words of whoever said those. */
export function insertAfter(
  blocks: readonly Block[],
  words: string,
  added: (part: Part) => readonly Block[],
): readonly Block[] {
  return blocks.flatMap((each) => {
    const piece = each.pieces.find(({ text }) => text.includes(words));
    return piece ? [each, ...added(piece.part)] : [each];
  });
}

/** What a block prints beside its pieces: its mark, and its footnote with the footnote's number. */
export function printedBeside({ mark, note }: Block, noteNumber: number): readonly Block[] {
  return [
    ...(mark === undefined ? [] : [block('paragraph', mark, MARK)]),
    ...(note === undefined
      ? []
      : [block('paragraph', String(noteNumber), MARK), block('paragraph', note, FURNITURE)]),
  ];
}
