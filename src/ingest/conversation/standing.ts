import { wordsOf } from '../lexicon.ts';
import type { Line } from '../line.ts';
import { readSigners } from '../signers.ts';
import type { Entry } from './entry.ts';

/** What a list says that those whom it names do: speak as witnesses, ask, or only sit there. */
export type Standing = 'witness' | 'member' | 'present';

const WITNESSES =
  /^(?:the |list of )?(?:witness(?:es)?(?: list| statements?)?|(?:(?:sponsor|applicant|industry|guest|invited|public) )+(?:presentations?|speakers?|presenters?)|panel(?:l?ists?| members?)?|(?:first|second|third|fourth|fifth) panel|panel (?:no\. )?(?:\d+|[ivx]+|one|two|three|four|five)|speakers?|presenters?|contributors?|participants?|guests?|interviewees?|examination of witness(?:es)?|witness(?:es)? examined|statements? of:?$|taking part(?: in .{3,40})?|(?:the following )?(?:also )?(?:participat(?:ed|ing)|took part|gave evidence|giving evidence)|the following (?:witness(?:es)? )?(?:were (?:examined|heard)|attended|appeared)|(?:in|with)(?: this)? (?:conversation|discussion)(?: with)?|on the panel)(?!\p{L})/iu;
const MEMBERS =
  /^(?:(?:(?:sub)?committee |panel |(?:non-?)?voting |temporary |council |board |commission )*members(?: present)?(?: \(.{3,20}\))?|(?:sub)?committee$|present|presid(?:ing|ers?)|statements? of members|(?:(?:sub)?committee|commission) on |designated federal |appearances?|a p p e a r a n c e s|counsel|(?:on behalf of|for) the (?:plaintiff|defendant|petitioner|respondent|state|people|government|appell|claimant|applicant|commonwealth|crown)\w*|(?:deputy |vice[- ]?)?(?:convener|chair(?:man|woman|person)?)$|interviewers?|moderators?|hosts?|(?:interview )?(?:conducted|moderated|hosted|chaired) by)(?!\p{L})/iu;
const PRESENT =
  /^(?:also (?:present|in attendance|attending)|in attendance|(?:\w+ )?staff(?: present)?|(?:\w+ ){0,2}participants \(non-?voting\)|.{3,60}\(non-?voting\)$)(?!\p{L})/iu;
const ALONE =
  /^(?:speaker|guest|participant|presenter|contributor|moderator|presider|host|interviewe[er]|witness|counsel)(?: \d+)?$/iu;
const STATEMENT =
  /^(?:(?:joint|opening|prepared|written) )*(?:statements?|testimony|presentation) (?:of|by) (?=\p{Lu})/iu;
const OF_MEMBERS =
  /^opening|senators? from|representatives? in congress|member of (?:congress|parliament)|chair(?:man|woman)? of the (?:sub)?committee|ranking/iu;

/** True for a line that begins with what heads a list, and is short or ends there. */
export function standingOf(text: string): Standing | undefined {
  const head = text.includes(':') ? text.slice(0, text.indexOf(':')) : text;
  if (wordsOf(head).length > 7 || /[.?!]$/u.test(head.replace(/\.{3,}.*$/u, ''))) return undefined;
  // `Moderator: Good evening.` is a turn, and `Moderator: Ada Lindqvist` a list.
  const said = text.slice(head.length + 1).trim();
  if (/^the witness$/iu.test(head)) return undefined;
  if (ALONE.test(head) && said !== '' && !readSigners(said)) return undefined;
  if (PRESENT.test(head)) return 'present';
  const isCaption = text.includes(':') || wordsOf(text).length <= 6;
  if (!isCaption) return undefined;
  if (MEMBERS.test(head)) return 'member';
  return WITNESSES.test(head) ? 'witness' : undefined;
}

/** A senator stays one among witnesses, and counsel is nobody's witness. */
export const standingIn = ({ byline }: Entry, standing: Standing): Standing =>
  (standing === 'witness' && OF_MEMBERS.test(byline)) || /,\s+Esq(?:uire)?\b/iu.test(byline)
    ? 'member'
    : standing;

/** True for the heading `STATEMENT OF …`, by how it is set or by the page that it leads to. */
export const isStatementHeading = (line: Line): boolean =>
  STATEMENT.test(line.text) && isHeading(line);

/** The heading without the words that make it one. */
export const withoutStatement = (heading: string): string => heading.replace(STATEMENT, '');

/** True when it is a member who makes the statement. */
export const isOfMembers = (heading: string): boolean => OF_MEMBERS.test(heading);

/** True for a line in capitals, or set as a heading is. */
export function isHeading({ text, layout }: Pick<Line, 'text' | 'layout'>): boolean {
  const plain = text.replace(/\b(?:Hon|Ph|Dr|Mc)\b\.?/gu, '');
  const isSet = layout?.isBold || layout?.heading !== undefined || layout?.isCentred;
  return plain.toUpperCase() === plain || isSet === true || /\.{3,}\s*\d+$/u.test(text);
}
