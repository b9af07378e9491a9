import { relative, resolve } from 'node:path';
import { shownPath } from '../ingest/output-name.ts';
import { type IngestReport, isPlace } from '../ingest/report.ts';

const MOST_LINES = 12;

/** What the person who handed in the file does next, step by step; whole sentences. */
export function adviseEditor(
  path: string,
  { experts, uncertain, publisher, published, url }: IngestReport,
  corpusDir: string,
): readonly string[] {
  const lines = [...new Set(uncertain.filter(isPlace).flatMap(({ line }) => line ?? []))];
  const shown = lines.slice(0, MOST_LINES).join(', ');
  const places = lines.length > MOST_LINES ? `${shown} and the others above` : shown;
  const look =
    lines.length === 0
      ? `Open ${shownPath(path)} in a text editor and read it through: no rule was unsure, which is no proof.`
      : `Open ${shownPath(path)} in a text editor and compare ${lines.length === 1 ? 'line' : 'lines'} ${places} with the published document.`;
  const assign =
    experts.length === 0
      ? 'If someone signs a part of it: put a line “# NAME” above their words, and at the top “experts:” with a line “  - name: NAME” below it.'
      : 'Words under the wrong name: put a line “# NAME” above them, NAME as it is listed at the top (or “# Background” for nobody’s words). A name or role that is wrong or missing: correct it at the top.';
  const missing = [
    ...(publisher === undefined ? ['“publisher: NAME”'] : []),
    ...(published === undefined ? ['“published: YEAR-MONTH-DAY”'] : []),
    ...(url === undefined ? ['“url: https://…”'] : []),
  ];
  const facts = `Write what you know, a line each below line 2: ${missing.join(', ')}.`;
  const folder = resolve(path, '..');
  const flags = folder === corpusDir ? '' : ` -- --corpus ${relative('.', folder) || '.'}`;
  return [
    look,
    assign,
    ...(missing.length === 0 ? [] : [facts]),
    `Save it, then run “npm run -s corpus${flags}”: it says whether a word was lost or changed. A bot that runs takes the file in by itself.`,
  ];
}
