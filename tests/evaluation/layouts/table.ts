import type { Figures, Finding, Share } from './measure.ts';

/** Figures as a table of at most 80 columns, one line a layout. */

const NAME_WIDTH = 29;

export const HEAD = [
  `${''.padEnd(NAME_WIDTH)}   names  role affil  words wrong provision lost  add TPD`,
  `${''.padEnd(NAME_WIDTH)}   P   R                            P   R`,
] as const;

export const KEY = [
  'P, R: precision and recall. role, affil: of the experts found, how many have it as printed.',
  'words: how many words of comments stand under the names of those who said them.',
  'wrong: words in a comment that are not its expert’s. lost, add: words that the corpus',
  'file lacks, or has and the original has not. T, P, D: title, publisher, date are right.',
] as const;

export function formatRow(name: string, figures: Figures): string {
  const { names, roles, affiliations, words, wrong, provisions, lost, added } = figures;
  const { title, publisher, published } = figures;
  return [
    name.padEnd(NAME_WIDTH),
    ` ${formatFinding(names)}`,
    ` ${formatShare(roles)}`,
    ` ${formatShare(affiliations)}`,
    ` ${formatShare(words, 3)}`,
    String(wrong).padStart(6),
    ` ${formatFinding(provisions)}`,
    String(lost).padStart(6),
    String(added).padStart(5),
    ` ${formatFact(title, 'T')}${formatFact(publisher, 'P')}${formatFact(published, 'D')}`,
  ].join('');
}

/** Of one file a letter or a gap, of several how many in ten. */
function formatFact({ right, of }: Share, letter: string): string {
  if (of === 1) return right === 1 ? letter : '·';
  return String(Math.floor((right / of) * 9.99));
}

function formatFinding({ found, right, wanted }: Finding): string {
  return `${formatShare({ right, of: found })}${formatShare({ right, of: wanted })}`;
}

/** `.97`, `1.0`; nothing is a share of nothing. Rounded down, so that only all of it is one. */
function formatShare({ right, of }: Share, digits = 2): string {
  const width = digits + 2;
  if (of === 0) return '–'.padStart(width);
  if (right === of) return '1.00'.slice(0, digits + 1).padStart(width);
  const scale = 10 ** digits;
  return `.${String(Math.floor((right / of) * scale)).padStart(digits, '0')}`.padStart(width);
}
