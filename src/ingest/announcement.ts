import { wordsOf } from './lexicon.ts';
import type { Line } from './line.ts';
import { readName } from './name.ts';
import type { Doubt } from './report.ts';

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = `(${NUMBERS.join('|')}|\\d{1,2})`;
const COMMENTATORS =
  'analysts|commentators|contributors|experts|observers|practitioners|respondents|scholars|specialists|voices';
const COMMENTS = 'comment|answer|respond|reply|explain|assess|discuss|weigh in|share|give|offer';
const ANNOUNCED = [
  new RegExp(
    `(?<![\\p{L}\\d])${NUMBER}\\s+(?:[\\p{L}-]+\\s+){0,3}(?:${COMMENTATORS})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])${NUMBER}\\s+(?:[\\p{L}-]+\\s+)?(?:people|of them)\\s+(?:${COMMENTS})`,
    'iu',
  ),
];

const LIST =
  /^(?:contributors?|commentators|respondents|participants|featuring|experts|authors)\s*:\s*(.*)$/iu;

/** A list of those who comment: `Contributors: Ruth Adeyemi, Lars Holm`. */
export interface ContributorList {
  readonly line: number;
  /** As printed, without honorifics. */
  readonly names: readonly string[];
}

/** Finds the document's list of contributors, if it prints one. */
export function findContributors(lines: readonly Line[]): ContributorList | undefined {
  for (const [at, { text, number }] of lines.entries()) {
    const first = LIST.exec(text)?.[1];
    if (first === undefined) continue;
    let list = first;
    for (let next = at + 1; next < lines.length; next += 1) {
      const line = lines[next];
      if (!line || line.afterBlank) break;
      list += ` ${line.text}`;
    }
    const names = list
      .split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+|\s+&\s+/u)
      .map((each) => readName(each.replace(/\.$/u, '')))
      .filter((name) => name?.rest === '')
      .flatMap((name) => name?.printed ?? []);
    if (names.length > 1) return { line: number, names };
  }
  return undefined;
}

/** What the publisher's own text announces and the experts found do not bear out. */
export function compareAnnounced(
  opening: readonly Line[],
  contributors: readonly string[],
  experts: readonly string[],
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const text = opening.map((line) => line.text).join(' ');
  const match = ANNOUNCED.map((each) => each.exec(text)).find((each) => each !== null);
  const number = match?.[1]?.toLowerCase() ?? '';
  const announced = /^\d/u.test(number) ? Number(number) : NUMBERS.indexOf(number) + 2;
  if (match && announced !== experts.length) {
    doubts.push({
      message: `the text announces ${announced} (“${match[0]}”), but ${experts.length} ${experts.length === 1 ? 'expert was' : 'experts were'} found: look for bylines that were missed`,
    });
  }
  const surname = (name: string) => wordsOf(name).at(-1)?.toLowerCase();
  const known = new Set(experts.map(surname));
  for (const name of contributors.filter((each) => !known.has(surname(each)))) {
    doubts.push({
      message: `${name} is listed as a contributor, but no byline of that name was found: a comment may stand under another name`,
    });
  }
  return doubts;
}
