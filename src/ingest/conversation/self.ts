import { type Credit, namesRole, namesWork, readCredit, readsAsCredit } from '../credit.ts';
import { wordsOf } from '../lexicon.ts';
import { endsSentence } from '../sentence-edge.ts';
import { settleCredit } from './entry.ts';

interface SelfCredit extends Credit {
  /** The words in which it is said, as the text has them. */
  readonly byline: string;
}

const I_AM =
  /(?:^|[\s“"(])(?:I am|I['’]m|I work as|I serve as|I currently serve as|I['’]m currently|I am currently|I serve currently as)\s+(?:currently\s+|also\s+)?((?:an?|the)\s+|(?=\p{Lu}))/gu;
const MOST_WORDS = 80;
const LONGEST = 30;

/**
 * What a speaker says of himself or herself when they begin: `I am Ada Lindqvist, director of Sea
 * House`, `I am a naval architect with …`. Undefined when nothing plainly says a role or an
 * institution.
 */
export function readSelf(text: string, name: string): SelfCredit | undefined {
  const opening = wordsOf(text).slice(0, MOST_WORDS).join(' ');
  const named = afterName(opening, name);
  if (named) return named;
  for (const match of opening.matchAll(I_AM)) {
    const told = firstSentence(opening.slice(match.index + match[0].length));
    const credit = creditIn(told);
    if (credit && credit.role !== undefined)
      return { ...credit, byline: `${match[0].trim()} ${credit.byline}` };
  }
  return undefined;
}

/** `Ada Lindqvist, Sea House`, `Ada Lindqvist, director of …`, `Ada Lindqvist from the …`. */
function afterName(opening: string, name: string): SelfCredit | undefined {
  const at = opening.toLowerCase().indexOf(name.toLowerCase());
  if (at === -1 || at > 120) return undefined;
  const rest = opening.slice(at + name.length);
  const link =
    /^(?:,\s+(?:and\s+)?(?:I['’]?m\s+|I am\s+)?|\s+(?:from|with|of|at)\s+|\s+and I am\s+|\.\s+I am\s+|\.\s+I['’]m\s+)(?:currently\s+)?(?:an?\s+|the\s+)?(?:from\s+the\s+|with\s+the\s+|from\s+|with\s+)?/u.exec(
      rest,
    );
  if (!link) return undefined;
  const credit = creditIn(firstSentence(rest.slice(link[0].length)));
  if (!credit) return undefined;
  const byline = `${opening.slice(at, at + name.length)}${link[0]}${credit.byline}`;
  return { ...credit, byline };
}

function creditIn(told: string): SelfCredit | undefined {
  const parts = told.split(/(?=,\s)|(?=\s+and\s+I\s)/u);
  for (let count = parts.length; count > 0; count -= 1) {
    const credit = parts
      .slice(0, count)
      .join('')
      .replace(/[.,;:]+$/u, '');
    if (wordsOf(credit).length > LONGEST || !namesWork(credit) || !readsAsCredit(credit)) continue;
    const isNamed = /\p{Lu}/u.test(credit);
    if (!namesRole(credit) && !isNamed) continue;
    const read = settleCredit(readCredit(credit));
    if (read.role === undefined && read.affiliation === undefined) continue;
    if (read.affiliation !== undefined && !/\p{Lu}/u.test(read.affiliation)) continue;
    return { ...read, byline: credit };
  }
  return undefined;
}

function firstSentence(text: string): string {
  for (const match of text.matchAll(/[.!?;]["”’)]*(?=\s|$)/gu)) {
    const upTo = text.slice(0, match.index + match[0].length);
    if (endsSentence(upTo) || match[0].startsWith(';')) return upTo.replace(/[.!?;]["”’)]*$/u, '');
  }
  return text;
}
