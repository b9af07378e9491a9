import stringWidth from 'string-width';
import type { CollectionFigures } from './measure-collection.ts';
import type { QuestionFigures } from './questions.ts';

/** Figures as they are printed: a line each, with that of the run before beside it. */

/** Figures by name, as kept from one run to the next. */
export type Figures = Readonly<Record<string, number>>;

/** One line: the figure's name, what a person calls it, and how it is written. */
export interface Row {
  readonly name: string;
  readonly label: string;
  readonly format: (value: number) => string;
  /** What is said of it besides. */
  readonly note?: string;
}

/** The mean and the least of the ratios to Lucene, over several collections. */
export interface SummaryFigures {
  readonly meanToLucene: number;
  readonly leastToLucene: number;
}

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const decimal = (value: number) => value.toFixed(4);
const count = (value: number) => String(value);

const QUESTION_LABELS: Labels<QuestionFigures> = {
  rightFirst: ['right first quote, right name', percent],
  rightInThree: ['right within three', percent],
  declined: ['declines the unanswerable', percent],
  wronglyDeclined: ['answerable, and declined', count],
};

const COLLECTION_LABELS: Labels<Omit<CollectionFigures, 'toLuceneLow' | 'toLuceneHigh'>> = {
  nDCG10: ['nDCG@10', decimal],
  recall100: ['recall@100', decimal],
  success1: ['success@1', decimal],
  success3: ['success@3', decimal],
  toLucene: ['nDCG@10 to Lucene’s', decimal],
  firstByNamed: ['first passage by the speaker named', percent],
  auroc: ['AUROC of the confidence', decimal],
  answered: ['answered, of the answerable', percent],
  wronglyAnswered: ['answered, of the unanswerable', percent],
  chosenQuoted: ['first quote holds a chosen sentence', percent],
  chosenPlain: ['a plain sentence search does', percent],
  chosenToPlain: ['ours to the plain search’s', decimal],
};

const SUMMARY_LABELS: Labels<SummaryFigures> = {
  meanToLucene: ['mean of nDCG@10 to Lucene’s', decimal],
  leastToLucene: ['lowest', decimal],
};

type Labels<T> = Readonly<Record<keyof T & string, readonly [string, Row['format']]>>;

function rowsOf<T>(labels: Labels<T>, notes: Readonly<Record<string, string>> = {}): Row[] {
  return Object.entries<readonly [string, Row['format']]>(labels).map(([name, [label, format]]) => {
    const note = notes[name];
    return { name, label, format, ...(note !== undefined && { note }) };
  });
}

export const questionRows = rowsOf(QUESTION_LABELS);

export function collectionRows({ toLuceneLow, toLuceneHigh }: CollectionFigures): Row[] {
  if (toLuceneLow === undefined || toLuceneHigh === undefined) return rowsOf(COLLECTION_LABELS);
  const toLucene = `95 %: ${decimal(toLuceneLow)} to ${decimal(toLuceneHigh)}`;
  return rowsOf(COLLECTION_LABELS, { toLucene });
}

/** `least` names the collection with the lowest ratio. */
export function summaryRows(least: string): Row[] {
  return rowsOf(SUMMARY_LABELS, { leastToLucene: least });
}

const LABEL_WIDTH = 38;
const FIGURE_WIDTH = 9;

/** At most 80 columns wide, notes about a path's name aside. A figure that is not there has no line. */
export function printBlock(
  title: string,
  about: string,
  rows: readonly Row[],
  figures: Figures,
  previous: Figures | undefined,
): string {
  const heading = `${pad('', LABEL_WIDTH)}${cell('now')}${cell('before')}`;
  const lines = rows.flatMap(({ name, label, format, note }) => {
    const value = figures[name];
    if (value === undefined) return [];
    const before = previous?.[name];
    const both = cell(format(value)) + cell(before === undefined ? '–' : format(before));
    return [`${pad(`  ${label}`, LABEL_WIDTH)}${both}${note === undefined ? '' : `  ${note}`}`];
  });
  return [title, ...(about === '' ? [] : [about]), heading, ...lines].join('\n');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(1, width - stringWidth(text)));
}

function cell(text: string): string {
  return ' '.repeat(Math.max(1, FIGURE_WIDTH - stringWidth(text))) + text;
}
