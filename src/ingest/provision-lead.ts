import { isTitleCase, wordsOf } from './lexicon.ts';
import type { Line } from './line.ts';
import { readMark } from './mark.ts';
import { endsSentence } from './sentence-edge.ts';

/** What stands above a list and says what the list is of. */
export interface Lead {
  /** The sentence that ends in a colon before the list, or the last one before it. */
  readonly sentence: string;
  readonly hasColon: boolean;
  /** The heading above the list, or above that sentence. */
  readonly heading: string;
}

const words = (list: string) => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');
const each = (list: string) => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'giu');

/** What can be nothing else than what a text binds somebody to, or asks of them. */
const NORMS =
  'provisions?|terms|articles|measures|clauses?|commitments?|obligations?|conditions|stipulations?|' +
  'requirements?|recommendations?|undertakings?|pledges|demands|proposals|reforms|amendments?|' +
  'guarantees|concessions|safeguards?|prohibitions?|restrictions?|sanctions|duties|directives';
/** What such a text has, and other texts have too. */
const PARTS =
  'actions|changes|components|contents|decisions|elements|exemptions|features|goals|limits|' +
  'objectives|parts|pillars|points|principles|priorities|rights|rules|steps|targets|tasks';
/** What is announced is none of these. */
const OTHERS =
  'abbreviations?|answers?|arguments?|causes?|challenges?|charts?|countries|data|dates?|definitions?|events?|' +
  'examples?|exercises?|facts?|factors?|figures?|findings?|glossary|highlights?|indicators?|ingredients?|interviews?|' +
  'issues?|lessons?|links?|materials?|members?|names?|notes?|numbers?|objections?|opinions?|options?|photos?|problems?|' +
  'questions?|reactions?|readings?|reasons?|references?|related|remarks?|reports?|resources?|responses?|' +
  'results?|risks?|scenarios?|signatories|signs?|sources?|tables?|takeaways?|themes?|topics?|trends?|views?|weaknesses';
const COMMENTATORS = words(
  'analysts?|authors?|commentators?|contributors?|experts?|observers?|panell?ists?|participants?|respondents?|' +
    'scholars?|specialists?|speakers?|witnesses|we (?:ask|asked|put)|our (?:readers?|questions?)|table of contents',
);
const INSTRUMENT = words(
  'accords?|acts?|agreements?|armistice|bill|budget|ceasefire|charter|code|compact|constitution|contract|' +
    'convention|covenant|deal|declaration|decree|directive|framework|guidelines|law|legislation|mandate|' +
    'memorandum|ordinance|pact|plan|policy|package|protocol|regulation|resolution|road ?map|ruling|scheme|' +
    'rules|settlement|statute|strategy|treaty|truce|understanding',
);
const BINDS = words(
  'agrees?|agreed|agreeing|binds?|bound|bans?|banned|calls? (?:for|on|upon)|called (?:for|on|upon)|commits?|' +
    'committed|demands?|demanded|envisages?|envisaged|foresees?|forbids?|grants?|lays? down|mandates?|mandated|must|' +
    'obliges?|obliged|orders?|ordered|pledges?|pledged|prescribes?|prescribed|prohibits?|prohibited|promises?|promised|' +
    'proposes?|proposed|provides?|provided|recommends?|recommended|requires?|required|sets? out|shall|should|' +
    'stipulates?|stipulated|undertakes?|undertook|undertaken|will|would',
);
const NORM = words(NORMS);
const NAMED = each(`${NORMS}|${PARTS}|${OTHERS}`);
const PART = words(PARTS);
const OTHER = words(OTHERS);

/**
 * What a lead makes of its list. `part`: announced as something that such texts have, but others
 * too; `unclear`: the lead does not say.
 */
export type Announcement = 'norm' | 'part' | 'instrument' | 'unclear' | 'other';

/** Finds what introduces the list at line `at`; `from` is the first line that may. */
export function readLead(lines: readonly Line[], at: number, from: number): Lead | undefined {
  const before = lines[at - 1];
  if (at <= from || !before) return undefined;
  if (isHeadingLine(before)) return { sentence: '', hasColon: false, heading: before.text };
  const heading = lines
    .slice(Math.max(from, at - 10), at)
    .findLast((line) => isHeadingLine(line))?.text;
  return {
    sentence: sentenceBefore(lines, at, from),
    hasColon: /[:：]["'”’)]*$/u.test(before.text),
    heading: heading ?? '',
  };
}

/** A heading by its format, or a short line of its own that no stop ends. */
function isHeadingLine({ text, layout, afterBlank }: Line): boolean {
  if (layout?.heading !== undefined) return true;
  if (readMark(text) || wordsOf(text).length > 9 || /[.,;:!]["'”’)]*$/u.test(text)) return false;
  if (layout?.isBold) return true;
  return afterBlank && (layout?.opens ?? true) && /^["“‘(]?\p{Lu}/u.test(text) && isAlone(text);
}

/** Title case, or a few words that can hardly be the end of a sentence. */
const isAlone = (text: string): boolean => isTitleCase(text) || wordsOf(text).length <= 6;

function sentenceBefore(lines: readonly Line[], at: number, from: number): string {
  const before = lines.slice(Math.max(from, at - 6), at).map(({ text }) => text);
  const start = before.findLastIndex(
    (text, place) => place < before.length - 1 && endsSentence(text),
  );
  const text = before.slice(start + 1).join(' ');
  return text.split(/[.!?]["'”’)]*\s+(?=["“‘(]?\p{Lu})/u).at(-1) ?? '';
}

/** Reads what a lead announces. */
export function readAnnouncement({ sentence, hasColon, heading }: Lead): Announcement {
  const own = readText(sentence);
  if (own === 'other') return 'other';
  // A sentence that has ended announces only what it plainly names.
  if (hasColon) {
    if (own !== 'unclear') return own;
    if (BINDS.test(sentence) && !COMMENTATORS.test(heading)) return 'part';
  } else if (own === 'norm' && /following|below|these|\bas follows/iu.test(sentence)) return 'norm';
  const above = readText(heading);
  // `Key Points` is a summary of the text itself.
  return above === 'part' ? 'unclear' : above;
}

function readText(text: string): Announcement {
  if (text === '') return 'unclear';
  if (COMMENTATORS.test(text)) return 'other';
  const last = text.match(NAMED)?.at(-1) ?? '';
  if (NORM.test(last)) return 'norm';
  if (OTHER.test(last)) return 'other';
  if (PART.test(last)) return INSTRUMENT.test(text) ? 'norm' : 'part';
  return INSTRUMENT.test(text) ? 'instrument' : 'unclear';
}
