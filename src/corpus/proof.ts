import { foldSpace } from '../text/span.ts';
import { alignWords, type Difference, type MovableBlock } from './alignment.ts';
import type { FileExpert, FrontMatter, Problem } from './file.ts';
import { headingIn } from './markup.ts';
import type { ParsedFile } from './parse-file.ts';
import { corpusWords, printedWords } from './printed-words.ts';
import { partRunOns } from './run-on.ts';

/** More problems than these are counted, not listed. */
const MOST_PROBLEMS = 20;
const SHOWN_WORDS = 12;

/**
 * Proves that a corpus text and its original hold the same words in the same order: no problem
 * means that they do. Words are what white space parts, punctuation included. Headings and bullets
 * are no words; a hyphen at a line end of the original may be kept or joined; a page number alone on
 * its line may be kept or left out; title and bylines may stand anywhere in the original, each once.
 * `original` is its text, decoded; `placeOf` says where one of its lines is found.
 */
export function proveWords(
  parsed: ParsedFile,
  original: string,
  placeOf = (line: number): string => `its line ${line}`,
): readonly Problem[] {
  const { file, frontMatter, text, firstLine } = parsed;
  const problem = (message: string, line?: number, severity: Problem['severity'] = 'error') => ({
    severity,
    file,
    ...(line === undefined ? {} : { line }),
    message,
  });
  const { words, topics } = corpusWords(text, firstLine);
  const blocks = blocksOf(frontMatter, text);
  const optional = [
    ...topics.map((topic) => blockOf(topic, topic, 1)),
    ...frontMatter.experts.flatMap((expert) =>
      (expert.labels ?? []).map((label) => blockOf(label, label, countUses(expert, text))),
    ),
  ];
  const movable = [...blocks, ...optional];
  const print = partRunOns(printedWords(original), movable, () =>
    words.map(({ text: word }) => word).join(' '),
  );
  const aligned = alignWords(words, print, movable);
  const labels = frontMatter.experts.flatMap((expert) => expert.labels ?? []).join(' ');
  const unused = new Set(aligned.unused);
  // What introduces an expert may stand in the text itself, in a list of those who speak, or within
  // the words that introduce several.
  const elsewhere = () =>
    [
      ...words.map(({ text: word }) => word),
      labels,
      ...blocks.filter(({ label }) => !unused.has(label)).flatMap((block) => block.words),
    ]
      .map(bare)
      .join(' ');
  const own = blocks.some(({ label }) => unused.has(label)) ? ` ${elsewhere()} ` : '';
  const missing = blocks.filter(
    (block) => unused.has(block.label) && !own.includes(` ${block.words.map(bare).join(' ')} `),
  );
  const problems = [
    ...frontMatter.experts
      .flatMap((expert) => checkExpert(expert, text))
      .map((message) => problem(message)),
    ...missing.map(({ label }) =>
      label === titleLabel(frontMatter)
        ? problem(`${label} is not printed in the original: check it`, undefined, 'warning')
        : problem(`${label} does not stand in the original: copy it as printed there`),
    ),
    ...aligned.differences.map((each) =>
      problem(describe(each, placeOf(each.originalLine)), each.line),
    ),
  ];
  const more = problems.length - MOST_PROBLEMS;
  if (more <= 0) return problems;
  const rest = `${more} more differences from the original are not listed: correct these first, or make the file again from its original`;
  return [...problems.slice(0, MOST_PROBLEMS), problem(rest)];
}

/** `—Ada Lindqvist is a fellow.` introduces her, whatever stands around the words. */
const bare = (word: string): string => word.replace(/^\p{P}+|\p{P}+$/gu, '') || word;

/** Documents without a printed title are given one, which is no fault. */
const titleLabel = ({ title }: FrontMatter) => `the title “${title}”`;

function blocksOf(frontMatter: FrontMatter, text: string): readonly MovableBlock[] {
  const { title, experts } = frontMatter;
  const bylines = experts.map((expert) => {
    const { byline, printed, name } = expert;
    const words = byline ?? printed ?? name;
    // Who comments twice is introduced twice.
    return blockOf(`the byline “${words}”`, words, Math.max(1, countUses(expert, text)));
  });
  // Those who are introduced together share their byline.
  const apart = bylines.filter(
    ({ label }, at) => bylines.findIndex((other) => other.label === label) === at,
  );
  return [blockOf(titleLabel(frontMatter), title, 1), ...apart];
}

/** How many sections an expert has. */
function countUses({ name }: FileExpert, text: string): number {
  const headings = text.split('\n').flatMap((line) => headingIn(line)?.title ?? []);
  return headings.filter((each) => each.includes(name)).length;
}

function blockOf(label: string, text: string, uses: number): MovableBlock {
  return { label, words: foldSpace(text).split(' '), uses };
}

/** What an expert's fields say that the byline does not. */
function checkExpert(expert: FileExpert, text: string): readonly string[] {
  const { name, printed, honorific, role, affiliation, byline, labels = [] } = expert;
  if (byline === undefined) {
    const unproven = role ?? affiliation ?? honorific;
    if (unproven === undefined) return [];
    return [
      `expert ${name}: “${unproven}” is unproven: add \`byline:\`, the line that introduces the expert, as printed`,
    ];
  }
  const lacks = (value: string | undefined): value is string =>
    value !== undefined && !holds(byline, value);
  const lacksLetters = (value: string | undefined): value is string =>
    value !== undefined && !holds(byline.toLowerCase(), value.toLowerCase());
  const isOwn = /^(?:I am|I['’]m|I work|I serve)\s/u.test(byline) && says(name, byline, text);
  const wrong = (field: string, value: string) =>
    `expert ${name}: ${field} “${value}” is not in the byline “${byline}”: copy it from there`;
  return [
    ...(printed === undefined && !isOwn && lacks(name) ? [wrong('name', name)] : []),
    ...(!isOwn && lacks(printed) ? [wrong('printed', printed)] : []),
    ...(printed !== undefined && !isOwn && lacksLetters(name.split(' ').at(-1))
      ? [wrong('surname', name.split(' ').at(-1) ?? name)]
      : []),
    // A title may stand in nothing but the labels: `Dr. Lindqvist:`.
    ...(lacksLetters(honorific) && !holds(labels.join(' ').toLowerCase(), honorific.toLowerCase())
      ? [wrong('honorific', honorific)]
      : []),
    ...(lacks(role) ? [wrong('role', role)] : []),
    ...(lacks(affiliation) ? [wrong('affiliation', affiliation)] : []),
  ];
}

/** True when a comment of the expert's has the words: of oneself one speaks without a name. */
function says(name: string, words: string, text: string): boolean {
  const sections = text.split(/^(?=# )/mu).filter((section) => section.startsWith(`# ${name}`));
  return sections.some((section) => foldSpace(section).includes(words));
}

/** True when `part` stands in `whole` and no letter goes on at either end of it. */
function holds(whole: string, part: string): boolean {
  const [text, sought] = [foldSpace(whole), foldSpace(part)];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    // `Ada LindqvistCo-Founder`, `1Institute`: a capital after a small letter or a mark begins a word.
    const isEnd = /^(?:.[^\p{L}\p{N}]|\p{Ll}[\p{Lu}\p{N}])/u.test(
      `${text[end - 1]}${text[end] ?? ' '}`,
    );
    const isStart = /^(?:[^\p{L}\p{N}].|[\p{Ll}\p{N}]\p{Lu})/u.test(
      `${text[at - 1] ?? ' '}${text[at]}`,
    );
    if (isStart && isEnd) return true;
  }
  return false;
}

function describe({ corpus, original }: Difference, place: string): string {
  const came = quote(corpus.map(({ text }) => text));
  const expected = quote(original.map(({ forms }) => forms[0] ?? ''));
  if (corpus.length === 0) {
    return `expected ${expected} here, which the original has (${place}) and the text leaves out: put it back`;
  }
  if (original.length === 0) {
    return `came ${came}, which the original does not have here (${place}): take it out`;
  }
  return `expected ${expected} as in the original (${place}), came ${came}: write it as in the original`;
}

/** The words, or the first and last of many and how many they are. */
function quote(words: readonly string[]): string {
  if (words.length <= SHOWN_WORDS) return `“${words.join(' ')}”`;
  const half = SHOWN_WORDS / 2;
  const [first, last] = [words.slice(0, half), words.slice(-half)];
  return `“${first.join(' ')} … ${last.join(' ')}” (${words.length} words)`;
}
