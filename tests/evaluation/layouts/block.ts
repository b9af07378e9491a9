/** Whose words a piece of a document are, which is what an ingest has to find out. */
export type Part =
  /** Of all who signed it, by name. */
  | { readonly is: 'comment'; readonly by: readonly string[] }
  /** Set above a comment; a section of theirs or a topic may hold it. */
  | { readonly is: 'headline'; readonly by: readonly string[] }
  /** Asked of these: it may stand with their answers or in the background. */
  | { readonly is: 'question'; readonly to: readonly string[] }
  /** Says who an expert is: no part of the comment, but not to be lost. */
  | { readonly is: 'introduction' }
  | { readonly is: 'title' }
  | { readonly is: 'background' }
  | { readonly is: 'provision' }
  /** May be left out, and is no part of a comment: running heads, navigation, a repeated label. */
  | { readonly is: 'furniture' }
  /** Bullets and numbers, which may be kept or counted. */
  | { readonly is: 'mark' };

export interface Piece {
  readonly text: string;
  readonly part: Part;
  readonly face?: 'bold' | 'italic';
}

/** How a block is set. A `label` is small, a `line` belongs to what follows it. */
export type Style =
  | 'title'
  | 'heading'
  | 'subheading'
  | 'label'
  | 'line'
  | 'paragraph'
  | 'quote'
  | 'item'
  | 'table';

/** One block of a published document, before any format. Its pieces follow each other directly. */
export interface Block {
  readonly style: Style;
  /** Of a table: its cells, row by row. */
  readonly pieces: readonly Piece[];
  /** Of an item: `•`, `1.`, `(a)`. */
  readonly mark?: string;
  /** Of a table: how many cells make a row. */
  readonly columns?: number;
  /** A footnote on the last word. */
  readonly note?: string;
}

export const BACKGROUND: Part = { is: 'background' };
export const FURNITURE: Part = { is: 'furniture' };
export const INTRODUCTION: Part = { is: 'introduction' };
export const MARK: Part = { is: 'mark' };

export function block(style: Style, text: string, part: Part, face?: Piece['face']): Block {
  return { style, pieces: [face ? { text, part, face } : { text, part }] };
}

/** The words of a block with nothing of how they are set. */
export const textOf = ({ pieces }: Block): string => pieces.map(({ text }) => text).join('');
