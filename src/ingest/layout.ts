/**
 * How a line is set, as far as its format tells. A fact that is left out is not known; none of them
 * is a word of the text.
 */
export interface Layout {
  /** The sheet it stands on, from 1. */
  readonly page?: number;
  /** Of the columns beside each other, from 0; left out for a line across all of them. */
  readonly column?: number;
  /** Height of its letters as a multiple of the body text's. */
  readonly size?: number;
  /** True when all of it is bold, or italic. */
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** The words in bold or italics with which it opens, when the rest is set otherwise. */
  readonly lead?: string;
  readonly isCentred?: boolean;
  /** Level of the heading that it is, from 1. */
  readonly heading?: number;
  /** Depth in lists, from 1, of the item that it belongs to. */
  readonly item?: number;
  /** The bullet or number that the format counts out before the line, and that `text` begins with. */
  readonly mark?: string;
  /**
   * The cells of the table row that it is, in order, empty ones too; `text` is those that are not,
   * with a space between.
   */
  readonly cells?: readonly string[];
  /** The table row that it is as a plain text prints it, its cells lined up by spaces. */
  readonly row?: string;
  readonly isBlockQuote?: boolean;
  /** True when it opens a paragraph, false when it goes on in one. */
  readonly opens?: boolean;
}
