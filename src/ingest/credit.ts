import { isPostnominal } from '../text/honorifics.ts';
import { classifyWord } from '../text/lexicon/word-class.ts';
import {
  fieldEndOf,
  holdsOnly,
  isOfSubjects,
  type LineEnds,
  type Part,
  splitField,
  splitLine,
  splitRole,
  splitUnlisted,
} from './credit-split.ts';
import {
  isFunctionWord,
  isOrganisation,
  isRole,
  isRoleQualifier,
  namesOrganisation,
  namesRole,
  wordsOf,
} from './lexicon.ts';
import { holdsSentenceBreak } from './sentence-edge.ts';

export { namesRole };

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

/** True when a text names a role or an organisation. */
export function namesWork(text: string): boolean {
  return namesRole(text) || namesOrganisation(text);
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

/**
 * Splits role from affiliation: at “at”, “with”, “of the ORGANISATION” and what other languages have
 * for them, a comma, a dash, a parenthesis or a line end. The affiliation may stand first.
 */
export function readCredit(
  printed: string,
  lineEnds: LineEnds = { beginnings: [], isStacked: false },
): Credit {
  const credit = trimCredit(printed);
  const turned = readTurned(credit);
  if (turned) return turned;
  const place = splitField(credit);
  if (place) return slicesOf(credit, place.roleEnd, place.affiliationStart);
  const parts = partsOf(credit);
  const fieldEnd = fieldEndOf(credit, parts);
  let roleEnd = 0;
  let affiliationStart: number | undefined;
  for (const [at, { start, end }] of parts.entries()) {
    const part = credit.slice(start, end);
    if (end <= fieldEnd) {
      roleEnd = end;
      continue;
    }
    const unlisted = at === 0 ? splitUnlisted(part, credit.slice(end)) : undefined;
    if (unlisted) {
      roleEnd = unlisted.roleEnd;
      affiliationStart = unlisted.affiliationStart;
      if (affiliationStart !== undefined) break;
      continue;
    }
    if (!namesRole(part) || (at > 0 && namesOrganisation(part) && !splitRole(part, false))) {
      affiliationStart = start;
      break;
    }
    const { chosen = [] } = lineEnds;
    const split =
      splitLine(part, credit.slice(0, start), { beginnings: chosen, isStacked: true }) ??
      splitRole(part, namesOrganisation(credit.slice(end))) ??
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

/** `University of Ghent, Lecturer in Law`: where somebody works first, then what that person is. */
function readTurned(credit: string): Credit | undefined {
  const parts = partsOf(credit);
  const first = parts.findIndex(({ start, end }) => namesRole(credit.slice(start, end)));
  const [role, before] = [parts[first], parts[first - 1]];
  if (!role || !before || first > 2) return undefined;
  const [affiliation, rest] = [credit.slice(0, before.end), credit.slice(role.start)];
  const isPlace = parts.slice(0, first).every(({ start, end }) => {
    const part = credit.slice(start, end);
    return /^\p{Lu}/u.test(part) && !holdsOnly(part, isOfSubjects);
  });
  if (!isPlace || !namesOrganisation(affiliation) || namesOrganisation(rest)) return undefined;
  if (/[;]/u.test(credit) || splitRole(rest, false) || !isPost(rest)) return undefined;
  return { role: rest, affiliation };
}

/** True when a text begins as a post does. */
const isPost = (text: string): boolean =>
  !/^(?:and|with|to|of|for|former|previously)\s/iu.test(text) && wordsOf(text).length <= 12;

function slicesOf(credit: string, roleEnd: number, affiliationStart: number | undefined): Credit {
  // Where somebody works has a name; `internet pioneer`, `dispatcher in a control room` have none.
  if (roleEnd === 0 && affiliationStart === 0 && isDescription(credit)) return { role: credit };
  const role = credit.slice(0, roleEnd).replace(/^(?:an?|the)\s+/u, '');
  const rest = affiliationStart === undefined ? '' : credit.slice(affiliationStart);
  // What a parenthesis opened before it closes behind it.
  const whole = rest.includes('(') ? rest : rest.replace(/\)$/u, '');
  const affiliation = whole.replace(/^(?:with|from|at)\s+(?:the\s+)?(?=\p{Lu})/u, '');
  return { ...(role === '' ? {} : { role }), ...(affiliation === '' ? {} : { affiliation }) };
}

function isDescription(credit: string): boolean {
  const small = wordsOf(credit).filter((word) => /^\p{Ll}/u.test(word));
  const content = small.filter(
    (word) => !isFunctionWord(word) && !/^(?:de|la|le|des|du|del|der|und|et|y|für)$/u.test(word),
  );
  return !namesOrganisation(credit) && content.length > 0;
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
