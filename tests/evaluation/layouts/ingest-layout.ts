import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCorpus, readCorpusFiles } from '../../../src/corpus/load.ts';
import { IngestError } from '../../../src/ingest/error.ts';
import { ingestFile } from '../../../src/ingest/ingest-file.ts';
import type { Layout } from './layout.ts';
import { type Made, type Measurement, measure } from './measure.ts';

export interface MeasuredLayout extends Measurement {
  readonly name: string;
  /** Why there is no corpus file. */
  readonly error?: string;
  /** How many places the report of the ingest asks a person to look at. */
  readonly uncertain: number;
}

/**
 * Presses the file, ingests it as `npm run ingest` does and reads what came of it. What is written
 * stays in a folder of its own within `keep`; without it, it is deleted.
 */
export async function measureLayout(layout: Layout, keep?: string): Promise<MeasuredLayout> {
  const folder =
    keep === undefined
      ? await mkdtemp(path.join(tmpdir(), 'layout-'))
      : path.join(keep, layout.name.replaceAll(/[^a-z0-9]+/giu, '-'));
  try {
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, layout.file);
    await writeFile(file, await layout.press());
    const { made, error, uncertain } = await ingestInto(file, path.join(folder, 'corpus'));
    const measured = { name: layout.name, uncertain, ...measure(layout.truth, made) };
    return error === undefined ? measured : { ...measured, error };
  } finally {
    if (keep === undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** Ingests a file into a corpus folder of its own, and loads what was written. */
export async function ingestInto(
  file: string,
  corpus: string,
): Promise<{ made?: Made; error?: string; uncertain: number }> {
  try {
    const { report } = await ingestFile(file, corpus, { force: true });
    const { parsed, problems } = await readCorpusFiles(corpus);
    const { documents } = buildCorpus(parsed, problems);
    const [document] = documents;
    const frontMatter = parsed[0]?.frontMatter;
    const uncertain = report.uncertain.length;
    if (document && frontMatter) return { made: { frontMatter, document }, uncertain };
    return { error: problems.map(({ message }) => message).join('; '), uncertain };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return { error: error.message, uncertain: 0 };
  }
}
