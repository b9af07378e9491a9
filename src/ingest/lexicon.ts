/** General lists of what bylines and headings are made of. No list knows any one document. */

export { isOrganisation } from '../text/organisations.ts';

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** What a person is called at work. Singular: an organisation of them is in the plural. */
const ROLES = list(`
  abbot accountant activist adviser advisor advocate agronomist ambassador analyst anchor
  archaeologist archbishop architect artist associate attorney author banker barrister bishop
  blogger broadcaster campaigner candidate captain ceo cfo chair chairman chairperson chairwoman
  chancellor chaplain chemist chief clerk co-chair co-director co-founder cofounder columnist
  commander commentator commissioner consultant convenor coordinator correspondent counsel
  counsellor curator dean delegate deputy diplomat director economist editor editor-in-chief
  engineer envoy executive expert farmer fellow filmmaker fisherman founder geographer head
  historian imam instructor investigator investor journalist judge jurist lawyer leader lecturer
  librarian lobbyist manager master mayor member meteorologist midwife minister monk mp negotiator
  nun nurse nutritionist oceanographer officer official ombudsman ombudswoman owner partner
  philosopher photographer physician pilot playwright poet policymaker politician postdoc president
  priest principal producer professor provost psychiatrist rabbi rapporteur reader rector reporter
  representative researcher sailor scholar scientist secretary secretary-general senator shipowner
  skipper solicitor specialist spokesman spokesperson spokeswoman statistician strategist student
  surgeon surveyor teacher theologian trader translator treasurer trustee undersecretary
  veterinarian vice-chair vice-chancellor vice-president writer
`);

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

/** Those who study something are called by what they study: `biologist`, `ethnographer`. */
const SCHOLAR = /^(?:\p{Ll}{2,}(?:ologist|ographer|onomist|historian|physicist))$/u;

/** `Co-Founder/Emeritus` names a role, too. */
export const isRole = (word: string): boolean =>
  word.split('/').some((part) => ROLES.has(key(part)) || SCHOLAR.test(key(part)));
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
