import { isCommonNoun, isKnownWord } from '../../text/lexicon/word-class.ts';
import { isFunctionWord, isHeadingWord, isOrganisation, isRole } from '../lexicon.ts';
import type { NameReading } from '../name.ts';
import { readSigners, type Signers } from '../signers.ts';

const ONE_NAME = /^(?:\p{Lu}[\p{L}\p{M}'’-]{2,}|[\p{Lo}\p{M}·・]{2,12})$/u;
const ONE_NAME_CREDITED =
  /^(\p{Lu}[\p{L}\p{M}'’-]{2,}|[\p{Lo}\p{M}·・]{2,12})(?:\s*([,:(]|\s[–—|-]))\s*(.+)$/u;

/** Reads whom a text names first, a single name too, which only its place makes one. */
export function readNamed(text: string): Signers | undefined {
  const signers = readSigners(text);
  if (signers) return signers;
  const [, printed, mark = '', rest = ''] = ONE_NAME_CREDITED.exec(text) ?? [];
  if (printed !== undefined && isOneName(printed)) {
    const delimiter = mark === ',' || mark === ':' || mark === '(' ? mark : '–';
    return asSigners(printed, delimiter, rest);
  }
  return readAlone(text);
}

/** A text that holds one or several names and nothing else. */
export function readAlone(text: string): Signers | undefined {
  const own = text.replace(/\s*[:|]$/u, '');
  const signers = readSigners(own);
  if (signers)
    return signers.rest === '' && /^[,:]?$/u.test(signers.delimiter) ? signers : undefined;
  return ONE_NAME.test(own) && isOneName(own) ? asSigners(own, '', '') : undefined;
}

const isOneName = (word: string): boolean =>
  ![isRole, isOrganisation, isHeadingWord, isFunctionWord, isCommon].some((test) => test(word));

/** True for a word of the language, which a single name is not. */
export function isCommon(word: string): boolean {
  const low = word.toLowerCase();
  return [low, low.replace(/s$/u, '')].some((form) => isKnownWord(form) || isCommonNoun(form));
}

function asSigners(printed: string, delimiter: Signers['delimiter'], rest: string): Signers {
  const isCapitals = printed === printed.toUpperCase() && printed !== printed.toLowerCase();
  const name: NameReading = { printed, isCapitals, delimiter, rest };
  return { names: [name], isCapitals, delimiter, rest };
}

const JUNCTION = /(?<=\p{Ll})(?=\p{Lu}[\p{L}-]+)/gu;

/** `Ada LindqvistCo-Founder`: what somebody is, to which no space parts the name. */
export function partJoined(text: string): string {
  for (const { index } of text.matchAll(JUNCTION)) {
    const name = readSigners(text.slice(0, index));
    const word = /^[\p{L}-]+/u.exec(text.slice(index))?.[0] ?? '';
    const before = /\p{L}+$/u.exec(text.slice(0, index))?.[0] ?? '';
    if (name?.rest !== '' || /^(?:Mc|Mac|De|Di|La|Le|Van|Fitz)$/u.test(before)) continue;
    const isWork = startsWork(word, text.slice(index));
    if (isWork) return `${text.slice(0, index)}, ${text.slice(index)}`;
  }
  return text;
}

/** True when a role stands first or soon in a text. */
function startsWork(word: string, text: string): boolean {
  return (
    isRole(word) ||
    text
      .split(/[,:]|\s(?:of|at|for|in)\s/u, 1)
      .join('')
      .split(' ')
      .some(isRole)
  );
}
