import type { Figures, Finding, Share } from './measure.ts';

/** Figures as a table of at most 80 columns, one line a layout. */

const NAME_WIDTH = 26;

const columns = (...texts: readonly string[]) =>
  [9, 5, 5, 6, 6, 9, 5, 4, 4].map((width, at) => (texts[at] ?? '').padStart(width)).join('');

export const HEAD = [
  `${' '.repeat(NAME_WIDTH)}${columns('names', 'role', 'aff.', 'words', 'wrong', 'provis.', 'lost', 'add', 'TPD')}`,
  `${' '.repeat(NAME_WIDTH)}${columns('P   R', '', '', '', '', 'P   R').trimEnd()}`,
] as const;

export const KEY = [
  'P, R: precision and recall. role, aff.: of the experts found, how many have the',
  'role and the affiliation as printed. words: how many words of comments stand',
  'under the very names of those who said them. wrong: words in a comment that are',
  'not its expert’s. lost, add: words that the corpus file lacks, or has and the',
  'original has not. T, P, D: title, publisher and date are right; of all, tenths.',
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
    String(lost).padStart(5),
    String(added).padStart(4),
    ` ${formatFact(title, 'T')}${formatFact(publisher, 'P')}${formatFact(published, 'D')}`,
  ].join('');
}

/** Of one file the letter or a dot, of several how many tenths of them: 9 is not all. */
function formatFact({ right, of }: Share, letter: string): string {
  if (right === of) return letter;
  return of === 1 ? '·' : String(Math.floor((right / of) * 10));
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
