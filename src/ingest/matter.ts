import type { Line } from './line.ts';

/** Headings and lines of the publisher's own that stand around the comments. */

const ABOUT =
  /^(?:about (?:the |our )?(?:authors?|contributors?|experts?|commentators?|participants)|(?:notes? on )?(?:the )?contributors?|(?:the )?authors?|biograph(?:y|ies)|(?:author |contributor )?bios|declar(?:ed|ations? of) (?:conflicts? of )?interests?|(?:competing|conflicts? of) interests?|meet the (?:experts?|authors?|panel)|(?:our|the) (?:experts?|panel(?:lists)?)|who(?:’|')s who|experts? available (?:for|to) .*|interviewed|disclosures?)\s*:?$/iu;
const FOOT =
  /^(?:disclaimer(?!\p{L})|©|\(c\)\s|copyright(?!\p{L})|published by\s|all rights reserved)/iu;

/** What publishers print below texts, and between their paragraphs. */
const COLOPHON =
  /^(?:(?:the )?(?:views|opinions) (?:expressed|represented|here)|th(?:is|e) (?:article|piece|post|story|entry|commentary|blog|symposium|page|release|statement|roundtable)s? (?:was|is|were|are|first|originally|has)(?!\p{L})|(?:posted|filed|tagged) (?:in|under|by|on)(?!\p{L})|(?:tags?|topics?|categor(?:y|ies)|keywords)(?::|$)|share (?:this|on)(?!\p{L})|(?:share|comments?(?: \(\d+\))?|email|print)$|follow us|subscribe|sign up|read (?:more|next|also)|related(?: (?:articles?|content|experts?|posts?|stories|reading))?(?::|$)|more (?:on|from|stories)(?!\p{L})|you (?:might|may) also like|further reading|next (?:story|article)|previous (?:story|article)|\d+ comments|leave a (?:comment|reply)|join the (?:conversation|discussion)|have your say|(?:to|for) (?:arrange|request) an interview|(?:for )?(?:media|press) (?:contact|enquir|inquir)|contact:|if you (?:have|want|would like|enjoyed|found)|(?:do you )?want to (?:be part|write|contribute)|write to us|send (?:us|your)|(?:image|photo(?:graph)?|picture)s?(?: credit)?s?(?::| by )|.{3,60} (?:takes|does not take) (?:no )?(?:institutional |editorial )?positions?(?!\p{L})|.{3,60} is (?:produced|published) by(?!\p{L})|disclosures?(?::|$)|before you go|.{2,60} is an? (?:reader|listener|member|community)-(?:supported|funded) |(?:to|and) receive new posts(?!\p{L})|thanks (?:for (?:reading|subscribing)|to (?:all|everyone|everybody) who)(?!\p{L})|ready for more\?|(?:(?:\d+|join the) )?(?:discussion|comments|responses|replies)(?: (?:about|on) this (?:post|article|piece|story))?$|(?:[^.!?]{3,160}[.!?]\s+)?\(?(?:photo(?:graph)?|image|picture|illustration)s?(?: credit)?(?::| by )[^.!?]{2,80}[.)]*$|the \p{Lu}[^.]{2,80} is an? (?:non-?(?:partisan|profit)|independent|not-for-profit|charity|think tank|network|membership|policy research|research)(?!\p{L})|#+$)/iu;

/** True for a paragraph that only publishers print. */
export const isColophon = (text: string): boolean => COLOPHON.test(text) || FOOT.test(text);

/** True for the heading of a list that says who the authors are: names in it sign nothing. */
export function opensAbout({ text, afterBlank }: Line): boolean {
  return afterBlank && ABOUT.test(text);
}

/** True where the publisher has the last word: copyright, disclaimer. */
export function opensFoot({ text, afterBlank }: Line): boolean {
  return afterBlank && FOOT.test(text);
}
