import { basename, resolve } from 'node:path';
import { showControls } from '../console/controls.ts';
import { slugOf } from '../corpus/document.ts';
import type { Problem } from '../corpus/file.ts';
import { buildCorpus, readCorpusFiles } from '../corpus/load.ts';
import type { Document, Passage } from '../model.ts';
import { corpusDocumentJson, problemJson } from './corpus-json.ts';
import { describeDocument } from './corpus-table.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { describeProblem, type LibraryFlags } from './library.ts';
import { type Proof, proveFile } from './proof.ts';
import type { Terminal } from './terminal.ts';

/** One document as it was read, with whatever is wrong with its file. */
export interface CheckedDocument {
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly proof: Proof;
  readonly problems: readonly Problem[];
}

interface CheckedCorpus {
  readonly folder: string;
  readonly documents: readonly CheckedDocument[];
  /** Of files that made no document. */
  readonly problems: readonly Problem[];
}

/** Checks every file of a corpus folder; ends with 2 when anything in it is wrong. */
export async function corpus(flags: LibraryFlags, terminal: Terminal): Promise<ExitCode> {
  const folder = flags.corpus === undefined ? terminal.corpusDir : resolve(flags.corpus);
  const checked = await checkCorpus(folder);
  const isRead = flags.json
    ? await terminal.print(`${JSON.stringify(checkedJson(checked))}\n`)
    : await printTables(checked, terminal);
  const problems = [...checked.problems, ...checked.documents.flatMap((each) => each.problems)];
  const isWrong = problems.some((problem) => problem.severity === 'error');
  return isRead && isWrong ? EXIT.badInput : EXIT.answered;
}

async function checkCorpus(folder: string): Promise<CheckedCorpus> {
  const { parsed, problems } = await readCorpusFiles(folder);
  const built = buildCorpus(parsed, problems);
  const used = new Map(
    built.documents.flatMap((document) => {
      const file = parsed.find((each) => slugOf(basename(each.file, '.md')) === document.id);
      return file ? [[file.file, { document, file }] as const] : [];
    }),
  );
  const documents: CheckedDocument[] = [];
  // One after the other: reading an original may take much memory.
  for (const { document, file } of used.values()) {
    const proof = await proveFile(file, folder);
    const passages = built.passages.filter((passage) => passage.documentId === document.id);
    const found = built.problems.filter((problem) => problem.file === file.file);
    documents.push({ document, passages, proof, problems: [...found, ...proof.problems] });
  }
  return { folder, documents, problems: built.problems.filter(({ file }) => !used.has(file)) };
}

async function printTables(
  { documents, problems }: CheckedCorpus,
  { print }: Terminal,
): Promise<boolean> {
  const tables = documents.map(describeDocument);
  const unused = problems.map(describeProblem);
  const blocks = [...tables, ...(unused.length > 0 ? [unused.join('\n')] : [])];
  return print(`${showControls(blocks.join('\n\n'))}\n`);
}

function checkedJson({ folder, documents, problems }: CheckedCorpus): object {
  return {
    corpus: folder,
    documents: documents.map(({ document, passages, proof, problems: found }) => ({
      ...corpusDocumentJson(document, passages, found),
      original: proof.original ?? null,
      proven: proof.isProven,
    })),
    problems: problems.map(problemJson),
  };
}
