import { isPostnominal } from '../text/honorifics.ts';
import { classifyWord, isCommonNoun, isKnownWord } from '../text/lexicon/word-class.ts';
import { isPlaceOrPeople } from '../text/proper-words.ts';
import { isFunctionWord, isOrganisation, isRole, isRoleQualifier, wordsOf } from './lexicon.ts';
import { holdsSentenceBreak } from './sentence-edge.ts';

/** What stands after a name in a byline. Both fields are slices of it, exactly as printed. */
export interface Credit {
  readonly role?: string;
  readonly affiliation?: string;
}

const MOST_WORDS = 50;
const SENTENCE_WORDS =
  /(?<!\p{L})(?:is|was|are|were|has|have|had|will|would|could|should|can|must|said|says|told|who|which|that|argues?|believes?|it|they|we|this|these|not)(?!\p{L})/u;
const SEPARATOR = /\s*[,;]\s*|\s+[–—|@-]\s+/gu;
const FINAL_ABBREVIATION = /(?:^|\s)(?:(?:\p{L}\.){2,}|(?:Inc|Ltd|Co|Corp|Jr|Sr|Univ|Dept|St)\.)$/u;

/** True when a text names what somebody is. */
export const namesRole = (text: string): boolean => wordsOf(text).some(isRole);
const hasOrganisation = (text: string): boolean => wordsOf(text).some(isOrganisation);

/** True when a text names a role or an organisation. */
export function namesWork(text: string): boolean {
  return namesRole(text) || hasOrganisation(text);
}

/** True when nothing in a text makes it a sentence rather than a credit. */
export function readsAsCredit(text: string): boolean {
  return (
    wordsOf(text).length <= MOST_WORDS &&
    !SENTENCE_WORDS.test(text) &&
    !holdsSentenceBreak(text) &&
    !holdsVerb(text)
  );
}

/** These are no adjectives, and yet a credit may hold them. */
const OF_CREDITS =
  /^(?:formerly|currently|previously|presently|also|other|including|per|via|based|specialis|specializ|focus|acting|visiting|leading|managing|founding|retired|affiliated|commissioned|living)/u;

/** True when a word in small letters can only be a verb or an adverb: `knew`, `argues`. */
function holdsVerb(text: string): boolean {
  const words = wordsOf(text);
  return words.some((word, at) => {
    const plain = /^\p{Ll}{3,}(?=[.,;:]?$)/u.exec(word)?.[0];
    if (plain === undefined || classifyWord(plain) !== 'other') return false;
    // A subject, and no verb: `professor of geotechnical engineering`, `director of nursing`.
    if (/ing$/u.test(plain) && at > 0) return false;
    if (plain === 'think' && /^tank/u.test(words[at + 1] ?? '')) return false;
    // In the name of an organisation in another language: `Istituto per gli Studi`.
    const isInName = [words[at - 1], words[at + 1]].every((near) => /^\p{Lu}/u.test(near ?? ''));
    const isOfCredits = OF_CREDITS.test(plain) || isFunctionWord(plain) || isRoleQualifier(plain);
    return (
      !isOfCredits && !isRole(plain) && !(isInName && /^(?:per|des|und|für|pour)$/u.test(plain))
    );
  });
}

/** A stricter reading, for bylines that no capitals tell: each part starts as a credit's part does. */
export function readsStrictlyAsCredit(text: string): boolean {
  const starts = text
    .replace(/^is\s+/u, '')
    .split(SEPARATOR)
    .map((part) => wordsOf(part)[0] ?? '');
  const isNamed = wordsOf(text).some((word) => /^\(?\p{Lu}/u.test(word) && isOrganisation(word));
  const fits = (word: string) =>
    !/^\(?\p{Ll}/u.test(word) ||
    isRole(word) ||
    isRoleQualifier(word) ||
    /^(?:a|an|the|and|at|of|in|for|with)$/u.test(word);
  return (namesRole(text) || isNamed) && readsAsCredit(text) && starts.every(fits);
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

/** Splits role from affiliation: at “at”, “with”, “of the ORGANISATION”, a comma, or a line end. */
export function readCredit(
  printed: string,
  lineEnds: LineEnds = { beginnings: [], isStacked: false },
): Credit {
  const credit = trimCredit(printed);
  const place = splitPlace(credit);
  if (place) return slicesOf(credit, place.roleEnd, place.affiliationStart);
  const parts = partsOf(credit);
  let roleEnd = 0;
  let affiliationStart: number | undefined;
  for (const [at, { start, end }] of parts.entries()) {
    const part = credit.slice(start, end);
    const unlisted = at === 0 ? unlistedRole(part, credit.slice(end)) : undefined;
    if (unlisted) {
      roleEnd = unlisted.roleEnd;
      affiliationStart = unlisted.affiliationStart;
      if (affiliationStart !== undefined) break;
      continue;
    }
    if (!namesRole(part) || (at > 0 && hasOrganisation(part) && !splitRole(part, false))) {
      affiliationStart = start;
      break;
    }
    const { chosen = [] } = lineEnds;
    const split =
      splitLine(part, credit.slice(0, start), { beginnings: chosen, isStacked: true }) ??
      splitRole(part, hasOrganisation(credit.slice(end))) ??
      splitLine(part, credit.slice(0, start), lineEnds);
    if (split) {
      roleEnd = start + split.roleEnd;
      affiliationStart = start + split.affiliationStart;
      break;
    }
    roleEnd = end;
  }
  return slicesOf(credit, roleEnd, affiliationStart);
}

function slicesOf(credit: string, roleEnd: number, affiliationStart: number | undefined): Credit {
  // Where somebody works has a name; `internet pioneer`, `dispatcher in a control room` have none.
  if (roleEnd === 0 && affiliationStart === 0 && isDescription(credit)) return { role: credit };
  const role = credit.slice(0, roleEnd).replace(/^(?:an?|the)\s+/u, '');
  const affiliation = affiliationStart === undefined ? '' : credit.slice(affiliationStart);
  return { ...(role === '' ? {} : { role }), ...(affiliation === '' ? {} : { affiliation }) };
}

function isDescription(credit: string): boolean {
  const small = wordsOf(credit).filter((word) => /^\p{Ll}/u.test(word));
  const content = small.filter(
    (word) => !isFunctionWord(word) && !/^(?:de|la|le|des|du|del|der|und|et|y|für)$/u.test(word),
  );
  return !hasOrganisation(credit) && content.length > 0;
}

/** `General Manager, Harbours @ Sea House`: a comma before the field of work parts nothing. */
function splitPlace(credit: string): Split | undefined {
  const at = /\s+(?:at|@)\s+(?:the\s+)?(?=\p{Lu})/u.exec(credit);
  const before = at ? credit.slice(0, at.index) : '';
  const [post = '', field = '', ...others] = before.split(/,\s+/u);
  const isField = field !== '' && wordsOf(field).every(isOfSubjects) && !namesRole(field);
  if (!at || !isField || others.length > 0 || !namesRole(post)) return undefined;
  return hasOrganisation(before) ? undefined : splitAt(at);
}

function trimCredit(printed: string): string {
  let credit = printed
    .trim()
    .replace(/^(?:is|was)\s+(?=(?:an?|the)\s|\p{Lu})/u, '')
    .replace(/^[,:|\s–—-]+|[,:;|\s–—-]+$/gu, '');
  // What the comment is about is nobody's post: `…, Sea Institute, on Fishing`.
  credit = credit.replace(/(?:,\s*|\s+[–—-]\s+)on\s+(?:the\s+|The\s+)?\p{Lu}[^,]*$/u, '');
  credit = credit.replace(/,\s+who(?!\p{L}).*$/u, '');
  if (credit.startsWith('(')) credit = credit.replace(/^\(\s*|\s*\)[.:,]*$/gu, '');
  if (credit.endsWith('.') && !FINAL_ABBREVIATION.test(credit)) credit = credit.slice(0, -1);
  for (;;) {
    // `OBE Chief Executive`, where the letters end a line.
    const [first = '', second = ''] = wordsOf(credit);
    if (/^\p{Lu}{2}/u.test(first) && isPostnominal(first) && /^\p{Lu}\p{Ll}/u.test(second)) {
      credit = credit.slice(first.length).trim();
    }
    const degree = /^([^,]+)(?:,\s*|$)/u.exec(credit);
    if (!degree || !wordsOf(degree[1] ?? '').every(isPostnominal)) return credit;
    credit = credit.slice(degree[0].length);
  }
}

interface Part {
  readonly start: number;
  readonly end: number;
}

function partsOf(credit: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of credit.matchAll(SEPARATOR)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < credit.length) parts.push({ start, end: credit.length });
  return parts;
}

/**
 * A role that no list knows stands where roles stand: before “at” and the place of work, or alone
 * before the comma that an organisation follows.
 */
function unlistedRole(
  part: string,
  rest: string,
): (Partial<Split> & { roleEnd: number }) | undefined {
  if (namesRole(part) || !/^\p{Lu}\p{Ll}/u.test(part)) return undefined;
  const at = /\s+(?:at|with|@)\s+(?:the\s+)?(?=\p{Lu})/u.exec(part);
  const own = at ? part.slice(0, at.index) : part;
  if (hasOrganisation(own) || wordsOf(own).length > 5) return undefined;
  if (at) return splitAt(at);
  return hasOrganisation(rest) && !namesRole(rest) && !namesPlace(own)
    ? { roleEnd: part.length }
    : undefined;
}

const namesPlace = (text: string): boolean =>
  wordsOf(text).every((word) => isPlaceOrPeople(word.toLowerCase()));

interface Split {
  readonly roleEnd: number;
  readonly affiliationStart: number;
}

function splitRole(part: string, organisationFollows: boolean): Split | undefined {
  for (const match of part.matchAll(/\s+(?:at|with)\s+(?:the\s+)?/giu)) {
    if (namesRole(part.slice(0, match.index))) return splitAt(match);
  }
  for (const match of part.matchAll(/\s+in\s+the\s+(?=\p{Lu})/gu)) {
    const after = part.slice(match.index + match[0].length);
    if (namesRole(part.slice(0, match.index)) && hasOrganisation(after)) return splitAt(match);
  }
  for (const match of part.matchAll(/\s+of\s+(the\s+)?/giu)) {
    // “Professor of Government, Some University” names a subject, not where the person works.
    const subject = match[1] === undefined && organisationFollows;
    const [before, after] = [
      part.slice(0, match.index),
      part.slice(splitAt(match).affiliationStart),
    ];
    if (!subject && namesRole(before) && hasOrganisation(after)) return splitAt(match);
    // “Director of Research” names a subject, “Director of Sea Watch” where the person works.
    const isHead = HEADS.test(before) && !organisationFollows && OF_PLACE.test(after);
    if (isHead && wordsOf(after).some((word) => !isOfSubjects(word))) return splitAt(match);
  }
  return undefined;
}

/** Those who are at the head of something. */
const HEADS =
  /(?:^|\s)(?:officer|director|president|chief executive(?: officer)?|ceo|(?:co-?)?founder|head|chair(?:man|woman|person)?|editor|editor-in-chief|dean|secretary(?:[- ]general)?|member|owner|leader|spokes(?:man|woman|person)|governor|mayor)$/iu;

/** The name of what somebody is at the head of: it is no subject. */
const OF_PLACE =
  /^(?:(?:city|state|town|county|government|kingdom|republic|province|diocese) of )?\p{Lu}/u;

/** A word that a subject may be named by, as any may that is not a name. */
function isOfSubjects(printed: string): boolean {
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

function splitLine(part: string, before: string, lineEnds: LineEnds): Split | undefined {
  for (const lineEnd of lineEnds.beginnings) {
    const role = lineEnd.slice(before.length);
    const rest = part.slice(role.length + 1);
    if (!lineEnd.startsWith(before) || !part.startsWith(`${role} `)) continue;
    if (!/^\p{Lu}/u.test(rest)) continue;
    const last = wordsOf(role).at(-1) ?? '';
    const isWhole = lineEnds.isStacked && hasOrganisation(rest) && !isFunctionWord(last);
    if (isRole(last) || (isWhole && namesRole(role))) {
      return { roleEnd: role.length, affiliationStart: role.length + 1 };
    }
  }
  return undefined;
}
