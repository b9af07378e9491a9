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

const SHOWN = 3;
const SHOWN_LETTERS = 60;

/** The report as lines of plain text. */
export function formatReport(report: IngestReport): string {
  const found = report.found.map((each) => `  ${each}`);
  const doubts = report.uncertain.map(({ line, message }) =>
    line === undefined ? `  ${message}` : `  line ${line}: ${message}`,
  );
  return [
    'Found:',
    ...found,
    ...formatLeftOut(report.leftOut),
    ...(doubts.length === 0 ? ['Nothing uncertain.'] : ['Please check:', ...doubts]),
  ].join('\n');
}

/** Each reason once, with what was left out for it; of much that is alike the first ones. */
function formatLeftOut(leftOut: readonly LeftOut[]): readonly string[] {
  const byReason = new Map<string, LeftOut[]>();
  for (const each of leftOut) {
    byReason.set(each.reason, [...(byReason.get(each.reason) ?? []), each]);
  }
  const lines = Array.from(byReason, ([reason, all]) => {
    const shown = all.slice(0, SHOWN).map(({ text, page }) => {
      const short = text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)}…` : text;
      return `“${short}”${page === undefined ? '' : ` (page ${page})`}`;
    });
    const more = all.length > SHOWN ? ` and ${all.length - SHOWN} more` : '';
    return `  ${reason}: ${shown.join(', ')}${more}`;
  });
  return lines.length === 0 ? [] : ['Left out (all of it with --json):', ...lines];
}
