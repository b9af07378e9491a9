import type { FileExpert } from '../../corpus/file.ts';
import { namesRole, namesWork, readsStrictlyAsCredit } from '../credit.ts';
import { type Introduction, isSetApart, styleOf } from '../introduction.ts';
import { wordsOf } from '../lexicon.ts';
import type { Line } from '../line.ts';
import type { People } from '../people.ts';
import { countCommon, type Print } from '../print.ts';
import type { Signers } from '../signers.ts';

/**
 * How a comment may be tied to who made it. `line`: name, with role and affiliation or without, on
 * lines of their own. `by`: the same after “By”. `lead`: run into the first words. `bio`: a sentence
 * that says who somebody is. `sign`: a name after a dash.
 */
export type Kind = 'line' | 'by' | 'lead' | 'bio' | 'sign';

/** A place that may tell whose the text below it is, or above it. */
export interface Candidate extends Introduction {
  readonly kind: Kind;
  /** What candidates share that are set alike. */
  readonly key: string;
  /** How likely it names a person, apart from all other places: 0 to 1. */
  readonly strength: number;
  /** True when its own words leave no doubt that it introduces a comment. */
  readonly isStrict: boolean;
  /** True for a sentence, which is not taken out of the text. */
  readonly staysText?: boolean;
}

/** The names in a comparable form, and as one for several who sign together. */
export const namesOf = ({ experts }: Candidate): readonly string[] =>
  experts.map(({ name }) => name);

export const tellsOf = ({ role, affiliation }: Pick<FileExpert, 'role' | 'affiliation'>): number =>
  (role === undefined ? 0 : 1) + (affiliation === undefined ? 0 : 1);

/** How much a candidate says of those it names. */
export const tells = ({ experts }: Pick<Introduction, 'experts'>): number =>
  experts.reduce((sum, each) => sum + tellsOf(each), 0) + experts.length;

/** What lines that are set alike share; names in capitals are set so, whatever follows them. */
export function keyOf(kind: Kind, line: Line, isCapitals: boolean, mark = ''): string {
  const setting = kind === 'lead' && line.layout?.heading === undefined ? '' : styleOf(line);
  return [kind, setting.replace(' capitals', ''), isCapitals ? 'capitals' : '', mark].join('|');
}

/** How likely the names are names of people, by their words and by what is said of them. */
export function strengthOf(
  print: Print,
  people: People,
  signers: Signers,
  credit: string | undefined,
): number {
  const { names } = signers;
  const words = names.flatMap(({ printed }) => wordsOf(printed));
  const common = countCommon(print, signers);
  const opens = countCommon(print, { ...signers, names: [onlyFirst(names[0])] });
  const isFull = names.every(({ printed }) => printed.includes(' '));
  let strength = isFull ? 0.35 : 0.05;
  if (common === 0) strength = isFull ? 0.6 : 0.3;
  else if (common === words.length) strength = 0.1;
  else if (opens === 0) strength = 0.5;
  if (names.some(({ honorific }) => honorific !== undefined)) strength += 0.35;
  if (credit !== undefined && credit !== '') {
    if (readsStrictlyAsCredit(credit)) strength += 0.4;
    else if (namesWork(credit)) strength += namesRole(credit) ? 0.3 : 0.2;
  }
  // The whole document is searched only where that can decide.
  if (strength < 0.95 && names.some(({ printed }) => people.isTold(printed))) strength += 0.35;
  return Math.min(1, strength);
}

const onlyFirst = <T extends { readonly printed: string }>(name: T): T => ({
  ...name,
  printed: wordsOf(name.printed)[0] ?? '',
});

/** True where a line opens something: a paragraph, or what is set otherwise than the line above. */
export function opensSetting({ lines }: Print, at: number): boolean {
  const line = lines[at];
  const previous = lines[at - 1];
  if (!line) return false;
  if (!previous || (line.layout?.opens ?? line.afterBlank)) return true;
  return isSetApart(line) !== isSetApart(previous) || styleOf(line) !== styleOf(previous);
}
