import { parse } from '@citation-js/name';
import { isPostnominal } from '../../text/honorifics.ts';

/** A name as the Citation Style Language takes it, in parts or whole. */
export type ReferenceName =
  | { readonly literal: string }
  | {
      readonly given: string;
      readonly family: string;
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
    };

/** Scripts whose names are printed as they are: the family stands first, and no initial is made. */
const WHOLE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What stands in the names of organisations and in no person's. */
const BETWEEN = /\s(?:of|for|and|on|the|&)\s/u;

/** A given name in two syllables stands last: Kim Jong-un, Tsai Ing-wen. */
const GIVEN_LAST = /^\S+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

/**
 * The parts of a name in the order of print: `Maria`, `van der`, `Velde`. A name that has no two
 * parts, or whose parts would not make the same name again, stays whole.
 */
export function splitName(name: string): ReferenceName {
  const words = name.trim().split(/\s+/u);
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && isPostnominal(last) ? last : undefined;
  const bare = (suffix === undefined ? words : words.slice(0, -1)).join(' ').replace(/,$/u, '');
  const whole = { literal: name.trim() };
  if (words.length < 2) return whole;
  if ([WHOLE, BETWEEN, GIVEN_LAST].some((kind) => kind.test(bare))) return whole;
  const parts = parse(bare);
  const { given, family, 'non-dropping-particle': particle } = parts;
  if (!given || !family || [given, particle, family].filter(Boolean).join(' ') !== bare) {
    return whole;
  }
  return {
    given,
    family,
    ...(particle ? { 'non-dropping-particle': particle } : {}),
    ...(suffix === undefined ? {} : { suffix }),
  };
}
