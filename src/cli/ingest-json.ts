import type { IngestOutcome } from '../ingest/ingest-file.ts';
import { formatDifference } from './difference.ts';
import { adviseEditor } from './ingest-advice.ts';

/** One file's outcome as data. Lines are the corpus file's, from 1. */
export function outcomeJson(file: string, outcome: IngestOutcome, corpusDir: string): object {
  const { status, path, message, report, differing } = outcome;
  const { experts, provisions, leftOut, uncertain, ...whole } = report;
  return {
    file,
    status,
    path,
    message,
    found: {
      title: whole.title,
      publisher: whole.publisher ?? null,
      published: whole.published ?? null,
      url: whole.url ?? null,
      format: whole.format,
      encoding: whole.encoding ?? null,
      pages: whole.pages ?? null,
      words: whole.words,
      experts: experts.map((expert) => ({
        name: expert.name,
        honorific: expert.honorific ?? null,
        role: expert.role ?? null,
        affiliation: expert.affiliation ?? null,
        words: expert.words,
        paragraphs: expert.paragraphs,
        line: expert.line ?? null,
        opening: expert.opening ?? null,
      })),
      provisions,
      background: { ...whole.background, furniture: whole.furniture },
    },
    leftOut: leftOut.map(({ text, reason, page }) => ({ text, reason, page: page ?? null })),
    uncertain: uncertain.map(({ line, message: what }) => ({ line: line ?? null, message: what })),
    next: adviseEditor(path, report, corpusDir),
    difference: differing
      ? {
          present: differing.writer,
          lines: differing.lines,
          unified: formatDifference(path, differing),
        }
      : null,
  };
}
