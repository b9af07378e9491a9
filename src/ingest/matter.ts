import type { Line } from './line.ts';

/** Headings and lines of the publisher's own that stand around the comments. */

const ABOUT =
  /^(?:about (?:the |our )?(?:authors?|contributors?|experts?|commentators?|participants)|(?:notes? on )?(?:the )?contributors?|(?:the )?authors?|biograph(?:y|ies)|(?:author |contributor )?bios|declar(?:ed|ations? of) (?:conflicts? of )?interests?|(?:competing|conflicts? of) interests?)\s*:?$/iu;
const FOOT =
  /^(?:disclaimer(?!\p{L})|©|\(c\)\s|copyright(?!\p{L})|published by\s|all rights reserved)/iu;

/** True for the heading of a list that says who the authors are: names in it sign nothing. */
export function opensAbout({ text, afterBlank }: Line): boolean {
  return afterBlank && ABOUT.test(text);
}

/** True where the publisher has the last word: copyright, disclaimer. */
export function opensFoot({ text, afterBlank }: Line): boolean {
  return afterBlank && FOOT.test(text);
}
