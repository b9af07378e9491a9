import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { BadInput } from '../../src/cli/exit.ts';
import { packageRoot } from '../../src/root.ts';

/** Something to measure: questions on the documents of a corpus folder, or a collection. */
export type Target =
  | {
      readonly kind: 'questions';
      readonly path: string;
      readonly file: string;
      readonly corpus: string;
    }
  | { readonly kind: 'collection'; readonly path: string };

const OWN_CORPUS = path.join(packageRoot, 'corpus');

/** The project's own questions. */
export const OWN = path.join(packageRoot, 'tests', 'evaluation', 'questions.jsonl');

/**
 * What a path holds. A file: questions on the project's documents. A folder with `corpus.jsonl`: a
 * collection. A folder with `questions.jsonl`: questions on the documents in its `corpus/`, or
 * beside them. Any other folder: all that its folders hold, in order of name. Throws BadInput when
 * that is nothing.
 */
export async function findTargets(given: string): Promise<Target[]> {
  const found = await stat(given).catch((error: NodeJS.ErrnoException) => {
    throw new BadInput(`${given}: cannot be read (${error.code}): ${EXPECTED}`);
  });
  if (!found.isDirectory()) {
    return [{ kind: 'questions', path: given, file: given, corpus: OWN_CORPUS }];
  }
  const target = await targetIn(given);
  if (target) return [target];
  const entries = await readdir(given, { withFileTypes: true });
  const folders = entries
    .filter((entry) => !entry.isFile())
    .map(({ name }) => path.join(given, name))
    .sort();
  const targets: Target[] = [];
  for (const folder of folders) {
    const inside = await targetIn(folder);
    if (inside) targets.push(inside);
  }
  if (targets.length === 0) {
    throw new BadInput(`${given}: nothing to measure here: ${EXPECTED}`);
  }
  return targets;
}

const EXPECTED =
  'expected a file of questions, a folder with questions.jsonl and its documents, a collection (corpus.jsonl, queries.jsonl, qrels.tsv), or a folder of those';

async function targetIn(folder: string): Promise<Target | undefined> {
  if (existsSync(path.join(folder, 'corpus.jsonl'))) return { kind: 'collection', path: folder };
  const file = path.join(folder, 'questions.jsonl');
  if (!existsSync(file)) return undefined;
  const corpus = path.join(folder, 'corpus');
  if (existsSync(corpus)) return { kind: 'questions', path: folder, file, corpus };
  const names = await readdir(folder);
  if (names.some((name) => name.endsWith('.md') && name.toLowerCase() !== 'readme.md')) {
    return { kind: 'questions', path: folder, file, corpus: folder };
  }
  throw new BadInput(
    `${folder}: questions.jsonl, but no documents: expected corpus/ or NAME.md beside it (${file} itself asks the project's documents)`,
  );
}
