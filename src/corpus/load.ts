import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Document, Passage } from '../model.ts';
import { buildDocument, documentId, expertId } from './document.ts';
import type { FileExpert, Problem } from './file.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import { splitPassages } from './passages.ts';

/** Everything that is known: what could be read, and what is wrong with the rest. */
export interface Corpus {
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
}

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
  const problems: Problem[] = [];
  const report = (file: string, message: string) =>
    problems.push({ severity: 'error', file, message });

  let names: string[];
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    names = entries
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.md'))
      .map((entry) => entry.name)
      .filter((name) => !name.startsWith('.') && name.toLowerCase() !== 'readme.md')
      .sort();
  } catch (error) {
    report(folder, `the corpus folder cannot be read (${codeOf(error)})`);
    return { parsed: [], problems };
  }
  if (names.length === 0) {
    report(folder, 'no documents here: expected at least one corpus file NAME.md');
  }

  const parsed: ParsedFile[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    try {
      const bytes = await readFile(file);
      const content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      const parsing = parseFile(file, content);
      problems.push(...parsing.problems);
      if (parsing.parsed) parsed.push(parsing.parsed);
    } catch (error) {
      report(
        file,
        error instanceof TypeError
          ? 'the file is not UTF-8 text: save it as UTF-8'
          : `the file cannot be read (${codeOf(error)})`,
      );
    }
  }
  return { parsed, problems };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Documents and passages from parsed files; `found` are the problems so far. */
export function buildCorpus(parsed: readonly ParsedFile[], found: readonly Problem[]): Corpus {
  const identify = identifier(parsed.flatMap((each) => each.frontMatter.experts));
  const documents: Document[] = [];
  const problems = [...found];
  for (const each of parsed) {
    const id = documentId(each.file);
    if (documents.some((document) => document.id === id)) {
      const message = `another file has the same id “${id}”: give it another name`;
      problems.push({ severity: 'error', file: each.file, message });
      continue;
    }
    const building = buildDocument(id, each, identify);
    problems.push(...building.problems);
    if (building.document) documents.push(building.document);
  }
  return { documents, passages: documents.flatMap(splitPassages), problems };
}

/**
 * Gives the same person the same id in all documents: by the name, or by a full name among the
 * aliases. A surname alone joins nobody, for two people may share it.
 */
function identifier(experts: readonly FileExpert[]): (expert: FileExpert) => string {
  const canonical = new Map<string, string>();
  const follow = (id: string): string => {
    const next = canonical.get(id);
    return next === undefined || next === id ? id : follow(next);
  };
  for (const expert of experts) {
    const own = follow(expertId(expert.name));
    for (const alias of expert.aliases) {
      const id = expertId(alias);
      const root = follow(id);
      if (id.includes('-') && root !== own) canonical.set(root, own);
    }
  }
  return (expert) => follow(expertId(expert.name));
}
