import type { LeftOut } from './published.ts';

/** Something that the rules decided but a person should look at. */
export interface Doubt {
  /** Of the published file, from 1; left out when it concerns the whole. */
  readonly line?: number;
  readonly message: string;
}

/** What the ingest made out of a published file, for the person who will review it. */
export interface IngestReport {
  /** One line each: `title: …`, `4 provisions`, `expert: …`. */
  readonly found: readonly string[];
  /** Every printed word that the corpus file does without. */
  readonly leftOut: readonly LeftOut[];
  readonly uncertain: readonly Doubt[];
}

/** The report as lines of plain text. */
export function formatReport(report: IngestReport): string {
  const found = report.found.map((each) => `  ${each}`);
  const doubts = report.uncertain.map(({ line, message }) =>
    line === undefined ? `  ${message}` : `  line ${line}: ${message}`,
  );
  return [
    'Found:',
    ...found,
    ...(doubts.length === 0 ? ['Nothing uncertain.'] : ['Please check:', ...doubts]),
  ].join('\n');
}
