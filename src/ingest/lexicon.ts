/** General lists of what bylines and headings are made of. No list knows any one document. */

import { isOrganisation } from '../text/organisations.ts';
import { isRoleWord } from './roles.ts';

export { isOrganisation };

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words before a role noun that may stand in lower case at the start of a credit. */
const ROLE_QUALIFIERS = list(`
  acting adjunct assistant current distinguished emerita emeritus executive foreign former founding
  general honorary independent joint junior leading managing non-resident nonresident outgoing
  political principal policy postdoctoral programme program research retired security senior visiting
`);

/** Parts of family names that stay in lower case. */
const PARTICLES = list(
  'af al bin da das de del della den der di do dos du el ibn t ter van von zu y',
);

/** The little words, which a title does not capitalise and a credit may hold. */
const FUNCTION_WORDS = list(`
  a about after against among an and as at before between beyond but by during for from in into nor of
  off on onto or over than the through to toward towards under until upon via vs with within without
`);

/** Words of headings, which no name in capitals holds. */
const HEADING_WORDS = list(`
  abstract agreement analysis annex answer answers appendix article background brief chapter clause
  comment commentary comments conclusion conclusions contents decree executive expert experts figure
  foreword interview introduction key measures news note notes opinion overview part point points
  preface press provisions question questions recommendations reference references release report
  section sources statement summary table terms treaty views
`);

/** A word as the lists hold it: lower case, no punctuation at its ends, no stops inside. */
function key(word: string): string {
  return word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\.(?=\p{L})/gu, '');
}

/** `Co-Founder/Emeritus` names a role, too. */
export const isRole = (word: string): boolean =>
  word.split('/').some((part) => isRoleWord(key(part)));
export const isRoleQualifier = (word: string): boolean => ROLE_QUALIFIERS.has(key(word));
export const isParticle = (word: string): boolean => PARTICLES.has(key(word));
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(key(word));
export const isHeadingWord = (word: string): boolean => HEADING_WORDS.has(key(word));

export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** True when every word that counts begins with a capital: `The Future of Energy`, `KEY POINTS`. */
export function isTitleCase(text: string): boolean {
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => /^[^\p{L}]*\p{Ll}/u.test(word));
  return words.length > 0 && small.length < words.length && small.every(isFunctionWord);
}

/** True when a text names what somebody is. */
export const namesRole = (text: string): boolean => wordsOf(text).some(isRole);

/** True when a word of a text says that an organisation is named. */
export const namesOrganisation = (text: string): boolean => wordsOf(text).some(isOrganisation);
