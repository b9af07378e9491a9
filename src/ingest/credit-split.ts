import { isCommonNoun, isKnownWord } from '../text/lexicon/word-class.ts';
import { isPlaceOrPeople } from '../text/proper-words.ts';
import {
  isFunctionWord,
  isOrganisation,
  isRole,
  isRoleQualifier,
  namesOrganisation,
  namesRole,
  wordsOf,
} from './lexicon.ts';

/** Where a role ends and an affiliation starts, as indices of the text that holds both. */
export interface Split {
  readonly roleEnd: number;
  readonly affiliationStart: number;
}

/** A stretch of a credit between commas, dashes or the like. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Where a credit's printed lines end. */
export interface LineEnds {
  /** The credit's beginnings up to each of its line ends, folded. */
  readonly beginnings: readonly string[];
  /** True when the name has a line to itself: then each line below it says a thing of its own. */
  readonly isStacked: boolean;
  /** Those of `beginnings` after which the next word would have had room. */
  readonly chosen?: readonly string[];
}

/** Between a role and the place of work, whatever that is called: `at`, `bei`, `chez`, `presso`. */
const AT =
  /\s+(?:(?:[Aa]t|AT|[Ww]ith|@)\s+(?:[Tt]he\s+)?|(?:am|beim|bei|an\s+de[rmn]|chez|près|aan|bij|presso|na|w|we|przy|vid|ved|på)\s+(?:(?:de[rmn]|de|la|le|les|il|lo|i|het|'t)\s+|l['’])?(?=\p{Lu})|(?:à|au|aux)\s+(?:(?:la|les)\s+|l['’])?(?=\p{Lu})|presso\s+l['’])/gu;
/** Between a role and either a subject or a place of work, which its own words have to tell. */
const OF =
  /\s+(?:(?:of|in)\s+(?:the\s+)?|(?:de|del|do|da|dos|das|di|du|des|de[rmns]|van|von|vom|im|en|no|nel)\s+(?:(?:la|el|las|los|les|de[rnm]|de|het)\s+)?|(?:dell|all|nell|d|de\s+l|en\s+l)['’]\s?|(?:della|delle|dei|degli|nella|alla|al|zum|zur)\s+)(?=\p{Lu})/gu;
/** `spokesperson for the Society`, `adviser to the Roundtable`: for whom somebody does the work. */
const FOR = /\s+(?:for|to)\s+(?:[Tt]he\s+)?(?=\p{Lu})/gu;

/** Splits one part of a credit. `organisationFollows` when a later part names where one works. */
export function splitRole(part: string, organisationFollows: boolean): Split | undefined {
  for (const match of part.matchAll(AT)) {
    if (namesRole(part.slice(0, match.index))) return splitAt(match);
  }
  return (
    splitParenthesis(part) ??
    splitIn(part) ??
    splitOf(part, organisationFollows) ??
    splitAbroad(part, organisationFollows) ??
    splitFor(part, organisationFollows)
  );
}

function splitIn(part: string): Split | undefined {
  for (const match of part.matchAll(/\s+in\s+the\s+(?=\p{Lu})/gu)) {
    const after = part.slice(match.index + match[0].length);
    if (namesRole(part.slice(0, match.index)) && namesOrganisation(after)) return splitAt(match);
  }
  return undefined;
}

/** `Senior Researcher (Institute of Public Health)`. */
function splitParenthesis(part: string): Split | undefined {
  const match = /\s+\((?=[^()]+\)$)/u.exec(part);
  if (!match || !namesRole(part.slice(0, match.index))) return undefined;
  const inside = part.slice(match.index + match[0].length, -1);
  return namesOrganisation(inside) && !namesRole(inside) ? splitAt(match) : undefined;
}

function splitOf(part: string, organisationFollows: boolean): Split | undefined {
  for (const match of part.matchAll(/\s+of\s+(the\s+)?/giu)) {
    const before = part.slice(0, match.index);
    const after = part.slice(splitAt(match).affiliationStart);
    if (BODY.test(after) || MEMBER_OF.test(`${before} of ${after}`)) continue;
    // “Professor of Government, Some University” names a subject, not where the person works.
    const subject = match[1] === undefined && organisationFollows;
    if (!subject && namesRole(before) && namesOrganisation(after)) return splitAt(match);
    // `editor of The Ledger`: a name that keeps its article is a title.
    if (namesRole(before) && /^\s+of\s+The\s/u.test(match[0]) && /^\p{Lu}/u.test(after))
      return { roleEnd: match.index, affiliationStart: match.index + ' of '.length };
    // “Director of Research” names a subject, “Director of Sea Watch” where the person works.
    const isHead = HEADS.test(before) && !organisationFollows && OF_PLACE.test(after);
    if (isHead && !holdsOnly(after, isOfSubjects)) return splitAt(match);
  }
  return undefined;
}

/** `member of the board of the Ocean Trust`: the board is not where that person works. */
const BODY =
  /^(?:advisory |executive |supervisory )?(?:board|committee|council|panel)\s+(?:of|at)\s/iu;
/** A seat, and no place of work. */
const MEMBER_OF =
  /members? of (?:the )?(?:\p{Lu}\p{L}+ )?(?:parliament|congress|house of \p{Lu}\p{L}+)/iu;

/** The words that other languages have for “of” and “in” split before the name of an organisation. */
function splitAbroad(part: string, organisationFollows: boolean): Split | undefined {
  for (const match of part.matchAll(OF)) {
    if (/^\s+(?:of|in)\s/u.test(match[0]) || !namesRole(part.slice(0, match.index))) continue;
    const [first = '', second = ''] = wordsOf(part.slice(match.index + match[0].length));
    const isNamed =
      isOrganisation(first) ||
      (/^\p{Lu}/u.test(second) && isOrganisation(second)) ||
      isInitials(first);
    if (isNamed && !(organisationFollows && isInitials(first))) return splitAt(match);
  }
  return undefined;
}

const isInitials = (word: string): boolean => /^\p{Lu}{3,}[,.]?$/u.test(word);

/** Who speaks, writes or gives advice does so for somebody; a minister's “for” names a subject. */
const SERVANTS =
  /(?:^|\s)(?:spokes(?:man|woman|person)|columnist|correspondent|reporter|writer|contributor|lobbyist|campaigner|organi[sz]er|representative|advis[eo]r|counsel|counsellor|consultant|economist|attorney|lawyer)$/iu;

function splitFor(part: string, organisationFollows: boolean): Split | undefined {
  for (const match of part.matchAll(FOR)) {
    const before = part.slice(0, match.index);
    const after = part.slice(match.index + match[0].length);
    if (organisationFollows || !SERVANTS.test(before) || namesRole(after)) continue;
    const isTo = /^\s+to/u.test(match[0]);
    if (isTo && /(?:representative|correspondent)$/iu.test(before)) continue;
    const keepsArticle = match[0].includes('The');
    const start = keepsArticle
      ? match.index + match[0].indexOf('The')
      : splitAt(match).affiliationStart;
    const last = wordsOf(after).at(-1) ?? '';
    if (
      keepsArticle ||
      isOrganisation(last) ||
      (isTo && /\sthe\s/u.test(match[0]) && !holdsOnly(after, isOfSubjects)) ||
      (/^(?:\S+\s+){0,3}\S+\s+(?:of|for)\s/u.test(after) && namesOrganisation(after))
    )
      return { roleEnd: match.index, affiliationStart: start };
  }
  return undefined;
}

/** `General Manager, Harbours @ Sea House`: a comma before the field of work parts nothing. */
export function splitField(credit: string): Split | undefined {
  const at = /\s+(?:at|@)\s+(?:the\s+)?(?=\p{Lu})/u.exec(credit);
  const before = at ? credit.slice(0, at.index) : '';
  const [post = '', field = '', ...others] = before.split(/,\s+/u);
  const isField = field !== '' && holdsOnly(field, isOfSubjects) && !namesRole(field);
  if (!at || !isField || others.length > 0 || !namesRole(post)) return undefined;
  return namesOrganisation(before) ? undefined : splitAt(at);
}

/** `Bank`, `Centre for Strategy`, but not `Network Operations`. */
const namesOfHouse = (text: string): boolean => {
  const words = wordsOf(text);
  return words.some(
    (word, at) =>
      isOrganisation(word.replace(/s$/u, '')) && /^(?:of|for|on|in)?$/u.test(words[at + 1] ?? ''),
  );
};

/** Who is at the head of a whole house has no field in it. */
const OF_ALL =
  /(?:^|\s)(?:founder|ceo|chief executive(?: officer)?|(?<!vice )president|editor|editor-in-chief|owner|partner|mayor|secretary[- ]general|author|journalist|reporter)$/iu;

/**
 * Where the field of work ends that stands between a post and the place of work: `Vice President,
 * Policy, Orbit Mobility`. 0 when there is none. A programme or a department is a place of work.
 */
export function fieldEndOf(credit: string, parts: readonly Part[]): number {
  const [first, second, third] = parts;
  if (!first || !second || !third) return 0;
  const [post, field, next] = [first, second, third].map(({ start, end }) =>
    credit.slice(start, end),
  );
  if (post === undefined || field === undefined || next === undefined) return 0;
  const between = credit.slice(first.end, second.start) + credit.slice(second.end, third.start);
  if (/[^,\s]/u.test(between) || !namesRole(post) || OF_ALL.test(post) || namesRole(field))
    return 0;
  if (namesOfHouse(post) || splitRole(post, false) || namesRole(next)) return 0;
  const isField = /^\p{Lu}/u.test(field) && !namesOfHouse(field) && holdsOnly(field, isOfSubjects);
  const isPlace = /^(?:the )?\p{Lu}/u.test(next) && !namesPlace(next);
  return isField && isPlace ? second.end : 0;
}

/**
 * A role that no list knows stands where roles stand: before “at” and the place of work, or alone
 * before the comma that a name follows.
 */
export function splitUnlisted(
  part: string,
  rest: string,
): (Partial<Split> & { roleEnd: number }) | undefined {
  if (namesRole(part)) return undefined;
  const at = /\s+(?:at|with|@)\s+(?:the\s+)?(?=\p{Lu})/u.exec(part);
  const own = at ? part.slice(0, at.index) : part;
  if (own === '' || namesOrganisation(own) || wordsOf(own).length > 5) return undefined;
  const isSmall = /^\p{Ll}/u.test(own);
  if (isSmall) return at && isCalling(own) ? splitAt(at) : undefined;
  if (!/^\p{Lu}\p{Ll}/u.test(part)) return undefined;
  if (at) return splitAt(at);
  if (namesRole(rest) || namesPlace(own)) return undefined;
  const isNamed = /^,\s+(?:[Tt]he\s+)?\p{Lu}/u.test(rest) && !holdsOnly(rest, isOfSubjects);
  return namesOrganisation(rest) || (isNamed && isCalling(own))
    ? { roleEnd: part.length }
    : undefined;
}

/** `installer`, `grid planner`: one who does something, all of it in common words. */
export function isCalling(text: string): boolean {
  const words = wordsOf(text.toLowerCase());
  const last = words.at(-1) ?? '';
  const doer = /^(\p{L}{2,}?)(?:er|or|ist|ian|ant|man|woman)$/u.exec(last);
  const stem = doer?.[1] ?? '';
  const roots = [stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1'), `${stem}y`, last];
  const isDoer = doer !== null && roots.some((root) => isCommonNoun(root) || isKnownWord(root));
  const isOther = (word: string) => isOfSubjects(word) || isRoleQualifier(word);
  return isDoer && words.slice(0, -1).every(isOther);
}

const namesPlace = (text: string): boolean =>
  holdsOnly(text, (word) => isPlaceOrPeople(word.toLowerCase()));

/** Those who are at the head of something. */
const HEADS =
  /(?:^|\s)(?:officer|director|president|chief executive(?: officer)?|ceo|(?:co-?)?founder|head|chair(?:man|woman|person)?|editor|editor-in-chief|dean|secretary(?:[- ]general)?|member|owner|leader|spokes(?:man|woman|person)|governor|mayor)$/iu;

/** The name of what somebody is at the head of: it is no subject. */
const OF_PLACE =
  /^(?:(?:city|state|town|county|government|kingdom|republic|province|diocese) of )?\p{Lu}/u;

/** True when every word of a text fits. */
export const holdsOnly = (text: string, fits: (word: string) => boolean): boolean =>
  wordsOf(text).every(fits);

/** A word that a subject may be named by, as any may that is not a name. */
export function isOfSubjects(printed: string): boolean {
  const word = printed.toLowerCase().replace(/[^\p{L}-]/gu, '');
  const tests = [isFunctionWord, isKnownWord, isCommonNoun, isPlaceOrPeople];
  return (
    word === '' ||
    tests.some((test) => test(word) || test(word.replace(/ies$/u, 'y').replace(/s$/u, '')))
  );
}

function splitAt(match: RegExpExecArray): Split {
  return { roleEnd: match.index, affiliationStart: match.index + match[0].length };
}

/** Splits a part at the end of one of its lines. `before` is what stands before it in the credit. */
export function splitLine(part: string, before: string, lineEnds: LineEnds): Split | undefined {
  for (const lineEnd of lineEnds.beginnings) {
    const role = lineEnd.slice(before.length);
    const rest = part.slice(role.length + 1);
    if (!lineEnd.startsWith(before) || !part.startsWith(`${role} `)) continue;
    if (!/^\p{Lu}/u.test(rest)) continue;
    const last = wordsOf(role).at(-1) ?? '';
    const isWhole = lineEnds.isStacked && namesOrganisation(rest) && !isFunctionWord(last);
    if (isRole(last) || (isWhole && namesRole(role))) {
      return { roleEnd: role.length, affiliationStart: role.length + 1 };
    }
  }
  return undefined;
}
