import { readFileSync } from 'node:fs';
import type { Corpus } from '../../src/corpus/load.ts';
import { foldSpan } from '../../src/text/span.ts';

/** Passages with the labels that a reader found right for them, and how well the given ones do. */

interface JudgedPassage {
  /** Words that stand in the passage. */
  readonly holds: string;
  /** Any of these names what the passage is about. */
  readonly labels: readonly string[];
}

export interface LabelOutcome {
  readonly judged: JudgedPassage;
  /** Undefined when no passage holds the words. */
  readonly label: string | undefined;
  readonly isRight: boolean;
}

/** Reads the judged passages, one JSON object a line. */
export function readJudgedPassages(file: string | URL): JudgedPassage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): JudgedPassage => JSON.parse(line));
}

/** Right: one of the labels that are right, capitals aside. */
export function judgeLabels(
  judged: readonly JudgedPassage[],
  corpora: readonly Corpus[],
): LabelOutcome[] {
  const passages = corpora.flatMap(({ documents, passages }) =>
    passages.map(({ documentId, span, topic }) => {
      const text = documents.find(({ id }) => id === documentId)?.text ?? '';
      return { text: foldSpan(text, span), topic };
    }),
  );
  return judged.map((each) => {
    const label = passages.find(({ text }) => text.includes(each.holds))?.topic;
    const right = each.labels.map((one) => one.toLowerCase());
    return { judged: each, label, isRight: right.includes(label?.toLowerCase() ?? '') };
  });
}
