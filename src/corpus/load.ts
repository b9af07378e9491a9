import { finish } from '../steps.ts';
import { assemble, type Corpus } from './assemble.ts';
import type { Problem } from './file.ts';
import { listFolder, readCorpusFile } from './folder.ts';
import type { ParsedFile } from './parse-file.ts';

export type { Corpus } from './assemble.ts';

/**
 * Reads every `NAME.md` of a folder. A file that cannot be used is left out with a problem that
 * says why; the others are read all the same. A folder that is missing or empty makes an empty
 * corpus with a problem that says what to do. Never rejects.
 */
export async function loadCorpus(folder: string): Promise<Corpus> {
  const { parsed, problems } = await readCorpusFiles(folder);
  return buildCorpus(parsed, problems);
}

/** The files of a corpus folder taken apart, in order of name. */
export async function readCorpusFiles(
  folder: string,
): Promise<{ parsed: ParsedFile[]; problems: Problem[] }> {
  const { stamps, problem } = await listFolder(folder);
  const problems: Problem[] =
    problem === undefined ? [] : [{ severity: 'error', file: folder, message: problem }];
  const parsed: ParsedFile[] = [];
  for (const file of stamps.keys()) {
    const reading = await readCorpusFile(file);
    problems.push(...reading.problems);
    if (reading.parsed) parsed.push(reading.parsed);
  }
  return { parsed, problems };
}

/** Documents and passages from parsed files; `found` are the problems so far. */
export function buildCorpus(parsed: readonly ParsedFile[], found: readonly Problem[]): Corpus {
  const readings = parsed.map((each) => ({ file: each.file, parsed: each, problems: [] }));
  const { corpus } = finish(assemble(readings, new Map()));
  return { ...corpus, problems: [...found, ...corpus.problems] };
}
