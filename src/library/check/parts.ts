import { ELLIPSIS, foldKey, readSigns, type Sign } from '../../text/signs.ts';

/** A quotation as it is compared: its signs, and the gaps where it says that words are left out. */
export interface Reading {
  /** What the offsets of the signs are of. */
  readonly text: string;
  readonly signs: readonly (Sign | Gap)[];
}

/** Where words were left out: `…`, `[…]`, or words in square brackets in their place. */
export interface Gap {
  readonly kind: 'gap';
  /** What stands in brackets instead: the quoting person's own words. */
  readonly own?: string;
}

/** As it stands: an ellipsis is a mark as any other. */
export function readLiterally(quotation: string): Reading {
  return { text: quotation, signs: trimMarks(readSigns(quotation)) };
}

/** With its gaps, and without brackets within words; undefined where it has neither. */
export function readWithGaps(quotation: string): Reading | undefined {
  // `[T]he`, `port[s]`: what is left when the brackets go is to be what the source has.
  const text = quotation.replace(/\[(\p{L}+)\](?=\p{L})|(?<=\p{L})\[(\p{L}+)\]/gu, '$1$2');
  const signs: (Sign | Gap)[] = [];
  const all = readSigns(text);
  for (let at = 0; at < all.length; at += 1) {
    const sign = all[at];
    if (!sign) continue;
    const end = closing(all, at);
    const inside = all.slice(at + 1, end);
    const isEllipsis = inside.length > 0 && inside.every(({ key }) => key === ELLIPSIS);
    if (end > at && (isEllipsis || sign.key === '[')) {
      const own = text.slice(inside[0]?.start, inside.at(-1)?.end);
      signs.push({ kind: 'gap', ...(isEllipsis || inside.length === 0 ? {} : { own }) });
      at = end;
    } else {
      signs.push(sign.key === ELLIPSIS ? { kind: 'gap' } : sign);
    }
  }
  const trimmed = trimMarks(signs);
  const isOther = text !== quotation || trimmed.some(({ kind }) => kind === 'gap');
  return isOther ? { text, signs: trimmed } : undefined;
}

const MOST_IN_BRACKETS = 12;

/** The index of the bracket that closes the one at `at`; -1 where none opens or none closes. */
function closing(signs: readonly Sign[], at: number): number {
  const close = signs[at]?.key === '[' ? ']' : signs[at]?.key === '(' ? ')' : undefined;
  if (close === undefined) return -1;
  const end = signs.slice(at + 1, at + 2 + MOST_IN_BRACKETS).findIndex(({ key }) => key === close);
  return end === -1 ? -1 : at + 1 + end;
}

/**
 * Without the marks at the ends, which are the quoting sentence's as much as the source's, but for
 * a question mark or an exclamation mark: these say something.
 */
function trimMarks<T extends Sign | Gap>(signs: readonly T[]): T[] {
  const isWord = ({ kind }: T) => kind === 'word';
  const first = signs.findIndex(isWord);
  const last = signs.findLastIndex(isWord);
  if (first === -1) return [];
  const next = signs[last + 1];
  const isAsked = next?.kind === 'mark' && 'key' in next && /^[?!]$/u.test(next.key);
  return signs.slice(first, last + (isAsked ? 2 : 1));
}

/** The stretches between gaps. */
export function partsOf({ signs }: Reading): Sign[][] {
  const parts: Sign[][] = [[]];
  for (const sign of signs) {
    if (sign.kind === 'gap') parts.push([]);
    else parts.at(-1)?.push(sign);
  }
  return parts.filter((part) => part.some(({ kind }) => kind === 'word'));
}

/** The word as it is looked up. */
export function lookUpKeys(part: readonly Sign[]): string[] {
  return part.filter(({ kind }) => kind === 'word').map(({ key }) => foldKey(key));
}
