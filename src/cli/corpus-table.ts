import stringWidth from 'string-width';
import { fullName } from '../discord/render.ts';
import type { Document, Expert, Passage } from '../model.ts';
import { countWords, sliceSpan } from '../text/span.ts';
import type { CheckedDocument } from './corpus.ts';
import { describeProblem } from './library.ts';

/** One document for a reader: what it is, who speaks in it how much, and what is wrong with it. */
export function describeDocument(checked: CheckedDocument): string {
  const { document, passages, proof, problems } = checked;
  const { id, title, publisher, published, url, experts, provisions } = document;
  const imprint = [publisher, published, url].filter((part) => part !== undefined).join(', ');
  const rows = experts.map((expert) => expertRow(expert, document, passages));
  const kinds = [
    count(provisions.length, 'provision'),
    count(
      document.sections.filter(({ kind }) => kind === 'background').length,
      'background section',
    ),
    count(passages.length, 'passage'),
  ];
  return [
    `${id}: ${title}`,
    ...(imprint === '' ? [] : [imprint]),
    ...align(rows),
    kinds.join(', '),
    ...(proof.isProven ? [`words proven against ${proof.original}`] : []),
    ...problems.map(describeProblem),
  ].join('\n  ');
}

function expertRow(
  expert: Expert,
  { text, sections }: Document,
  passages: readonly Passage[],
): readonly string[] {
  const words = sections
    .filter((section) => section.expertIds.includes(expert.id))
    .flatMap((section) => section.paragraphs)
    .reduce((sum, { span }) => sum + countWords(sliceSpan(text, span)), 0);
  const spoken = passages.filter((passage) => passage.expertIds.includes(expert.id)).length;
  return [fullName(expert), count(words, 'word'), count(spoken, 'passage')];
}

/** Pads each column to its widest cell, by the columns that characters take up on a terminal. */
function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
