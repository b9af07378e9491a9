import { isHonorific } from '../text/honorifics.ts';
import { type Credit, namesWork, readCredit, readsAsCredit } from './credit.ts';
import { isCalling } from './credit-split.ts';
import { wordsOf } from './lexicon.ts';
import { endsSentence, startsInLowerCase } from './sentence-edge.ts';

/** What a document says of somebody away from the comment. */
export interface FoundCredit extends Credit {
  /** The words that say it, from the name on, as the text has them. */
  readonly byline: string;
}

const IS =
  /^\s*(?:,\s[^,.;()]{3,80})?(?:,\s*)?(?:is|was|serves as|works as|has served as|currently serves as|is currently|joins us as)\s+(?:currently\s+|now\s+|also\s+)?(?=an?\s|the\s|one\s|\p{Lu}|\p{Ll})/u;
const WORKS =
  /^\s+(?:teaches|works|lectures|researches|studies|practises|practices|serves)\s[^.;:]{0,80}?\s?(?:at|for|with)\s+(?:the\s+)?(?=\p{Lu})/u;
const SEPARATOR = /^\s*(?:,|[–—-]\s|\(|\|)\s*/u;
/** What follows is no longer what somebody is. */
const GOES_ON =
  /(?:,\s+(?=\p{Ll}{3,}ing\s(?!(?:director|editor|partner|fellow|professor|lecturer|scholar|officer|member|head)(?!\p{L})))|,?\s+(?:who|whose|whom|which|where|when|while|having|specialising|specializing|focusing|focussing|working|based on|about|tells?|told|said|says|explains?|argues?|writes?|discuss(?:es)?|gave evidence|joins?|joined|spoke|speaks|talks?|answers?|has|have|had|will|on how|on why|on what)(?!\p{L})|,?\s+and\s+(?=(?:an?|the|has|is|was|author|co-author|co-editor|editor of|writes|leads|works|holds|previously|formerly|currently|served|serves|gave|former|his|her|their)\s))/u;

/**
 * Looks in a paragraph for what `name` is said to be: `Ada Lindqvist, Director of …`, `Ada Lindqvist
 * is a …`. `others` are names at which it ends.
 */
export function searchCredit(
  paragraph: string,
  name: string,
  others: readonly string[],
): FoundCredit | undefined {
  let best: FoundCredit | undefined;
  for (
    let at = indexOfName(paragraph, name, 0);
    at !== -1;
    at = indexOfName(paragraph, name, at + 1)
  ) {
    const found = readAfter(paragraph, at, name, others);
    if (found && worth(found) > worth(best)) best = found;
  }
  return best;
}

/** `Lindqvist is a …`: a paragraph that opens with the surname, when no other bears it. */
export function searchBio(
  paragraphs: readonly string[],
  full: string,
  others: readonly string[],
): (FoundCredit & { readonly printed: string }) | undefined {
  const surname = wordsOf(full).at(-1) ?? full;
  const low = surname.toLowerCase();
  const isShared = others.some((other) => wordsOf(other).at(-1)?.toLowerCase() === low);
  if (surname === full || isShared) return undefined;
  for (const paragraph of paragraphs) {
    if (!BIO.test(paragraph.slice(surname.length)) || !paragraph.startsWith(surname)) continue;
    const found = searchCredit(paragraph, surname, others);
    if (found) return { ...found, printed: surname };
  }
  return undefined;
}

/** Of somebody else one says so; of things a surname does not open a paragraph. */
const BIO = /^\s+(?:is|was|serves|works)\s/u;

/** How much a credit tells. */
export const worth = (
  credit:
    | { readonly role?: string | undefined; readonly affiliation?: string | undefined }
    | undefined,
): number => (credit?.role === undefined ? 0 : 1) + (credit?.affiliation === undefined ? 0 : 1);

/** Where the name stands as a whole; its case does not matter. */
function indexOfName(text: string, name: string, from: number): number {
  const low = text.toLowerCase();
  const sought = name.toLowerCase();
  for (let at = low.indexOf(sought, from); at !== -1; at = low.indexOf(sought, at + 1)) {
    const around = `${low[at - 1] ?? ' '}${low[at + sought.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return at;
  }
  return -1;
}

function readAfter(
  paragraph: string,
  at: number,
  name: string,
  others: readonly string[],
): FoundCredit | undefined {
  const start = at + name.length;
  const after = untilOther(paragraph.slice(start), others);
  const postnominal =
    /^(?:,?\s+(?:Ph\.?D\.?|M\.?D\.?|M\.?P\.?|Jr\.?|Sr\.?|KC|QC|OBE|CBE|MBE|FRS|Esq\.?)|\s+\((?:ret|retd|retired)\.?\))+(?=[,\s])/iu.exec(
      after,
    )?.[0] ?? '';
  const rest = after.slice(postnominal.length);
  const works = WORKS.exec(rest);
  if (works) return readPlace(paragraph, at, start + postnominal.length, works[0], rest);
  const is = IS.exec(rest);
  const separator = is ?? SEPARATOR.exec(rest);
  if (!separator) return undefined;
  const head = rest.slice(separator[0].length);
  const whole = is ? untilSentenceEnd(head) : untilSentenceEnd(untilClosing(head, separator[0]));
  const told = whole.slice(0, GOES_ON.exec(whole)?.index ?? whole.length);
  const credit = is ? withSecondPost(told, whole) : longestCredit(told);
  if (credit === undefined || !readsAsCredit(credit)) return undefined;
  if (!namesWork(credit) && !(is && isCalling(credit.replace(/^an?\s/u, '')))) return undefined;
  const read = readCredit(credit);
  const end = start + postnominal.length + separator[0].length + credit.length;
  return worth(read) === 0 ? undefined : { ...read, byline: paragraph.slice(at, end).trim() };
}

/** `a trucker and an organizer with …`: the second post alone tells where somebody works. */
function withSecondPost(told: string, whole: string): string {
  const second = /^\s+and\s+an?\s+/u.exec(whole.slice(told.length));
  if (!second || readCredit(told).affiliation !== undefined) return told;
  const rest = whole.slice(told.length + second[0].length);
  const post = rest.slice(0, GOES_ON.exec(rest)?.index ?? rest.length);
  const isPlaced = readsAsCredit(post) && worth(readCredit(post)) === 2;
  return isPlaced ? whole.slice(0, told.length + second[0].length + post.length) : told;
}

/** `teaches law at the University of …` says where, and no role. */
function readPlace(
  paragraph: string,
  at: number,
  start: number,
  works: string,
  rest: string,
): FoundCredit | undefined {
  const whole = untilSentenceEnd(rest.slice(works.length));
  const told = whole.slice(0, GOES_ON.exec(whole)?.index ?? whole.length);
  const affiliation = longestCredit(told);
  if (affiliation === undefined || !namesWork(affiliation)) return undefined;
  const end = start + works.length + affiliation.length;
  return { affiliation, byline: paragraph.slice(at, end).trim() };
}

function untilOther(text: string, others: readonly string[]): string {
  const ends = others.map((other) => indexOfName(text, other, 0)).filter((end) => end > 0);
  if (ends.length === 0) return text;
  // An honorific before the next name is his.
  return text
    .slice(0, Math.min(...ends))
    .replace(
      /(?:[,;]?\s*(?:and\s+)?(?:Dr|Prof(?:essor)?|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Baroness)\.?)*\s*$/u,
      '',
    )
    .replace(/[,;]?(?:\s+and)?\s*$/u, '');
}

function untilClosing(text: string, opening: string): string {
  if (!opening.includes('(')) return text;
  const end = text.indexOf(')');
  return end === -1 ? text : text.slice(0, end);
}

function untilSentenceEnd(text: string): string {
  for (const match of text.matchAll(/[.!?…;:]["'”’»)\]]*(?=\s|$)/gu)) {
    const upTo = text.slice(0, match.index + match[0].length);
    const next = text.slice(upTo.length).trim();
    if (/^[;:]/u.test(match[0]) || (endsSentence(upTo) && !startsInLowerCase(next))) {
      return text.slice(0, match.index);
    }
  }
  return text;
}

/** The most parts between commas that together read as a credit. */
function longestCredit(text: string): string | undefined {
  // `…, Sea Institute, Dr. Ben Holm`: another person follows.
  const all = text.split(/(?=,\s)/u);
  const other = all.findIndex((part, at) => at > 0 && isHonorific(wordsOf(part.slice(1))[0] ?? ''));
  const parts = other === -1 ? all : all.slice(0, other);
  for (let count = parts.length; count > 0; count -= 1) {
    const credit = parts.slice(0, count).join('');
    if (readsAsCredit(credit)) return credit;
  }
  return undefined;
}
