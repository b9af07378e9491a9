import type { Document, Passage } from '../model.ts';
import type { Steps } from '../steps.ts';
import { buildDocument, documentId, expertId } from './document.ts';
import type { FileExpert, Problem } from './file.ts';
import type { ParsedFile, Parsing } from './parse-file.ts';
import { splitPassages } from './passages.ts';

/** Everything that is known: what could be read, and what is wrong with the rest. */
export interface Corpus {
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
}

/** A corpus file as it was read last. */
export interface Reading extends Parsing {
  readonly file: string;
}

/** What a file gives the corpus, and what that was made from. */
export interface Contribution {
  readonly parsed: ParsedFile;
  readonly expertIds: readonly string[];
  readonly document: Document;
  readonly passages: readonly Passage[];
  /** Warnings alone. */
  readonly problems: readonly Problem[];
}

/** Contributions by file. */
export type Contributions = ReadonlyMap<string, Contribution>;

/** A version of a file that makes a document, or what keeps it from that. */
type Attempt = Contribution | { readonly document?: never; readonly problems: readonly Problem[] };

/**
 * The corpus of all files that there are, in order of name, and what each contributes. A file that
 * cannot be used keeps what it contributed `before`, and then changes nothing elsewhere either, such
 * as who is one person. What has not changed is not made again: its document is the same object.
 */
export function* assemble(
  readings: readonly Reading[],
  before: Contributions,
): Steps<{ readonly corpus: Corpus; readonly inUse: Contributions }> {
  const newest = readings.flatMap(({ file, parsed }) => parsed ?? before.get(file)?.parsed ?? []);
  const attempts = yield* attemptAll(newest, before);
  const made = sound(attempts);
  const standing = readings.flatMap(
    ({ file }) => (made.get(file) ?? before.get(file))?.parsed ?? [],
  );
  const settled =
    made.size === newest.length ? attempts : yield* attemptAll(standing, before, made);

  const inUse = new Map([...before, ...sound(settled)]);
  const used = readings.flatMap(({ file }) => {
    const contribution = inUse.get(file);
    return contribution ? [[file, contribution] as const] : [];
  });
  // Of a version that is only kept there is nothing to tell.
  const told = readings.flatMap(({ file, parsed }) =>
    parsed ? ((made.has(file) ? settled : attempts).get(file)?.problems ?? []) : [],
  );
  return {
    corpus: {
      documents: used.map(([, { document }]) => document),
      passages: used.flatMap(([, { passages }]) => passages),
      problems: [...readings.flatMap(({ problems }) => problems), ...told],
    },
    inUse: new Map(used),
  };
}

function sound(attempts: ReadonlyMap<string, Attempt>): Contributions {
  return new Map(
    Array.from(attempts).flatMap(([file, each]) => (each.document ? [[file, each] as const] : [])),
  );
}

/** `made` holds versions that were made already. */
function* attemptAll(
  versions: readonly ParsedFile[],
  before: Contributions,
  made = before,
): Steps<Map<string, Attempt>> {
  const identify = identifier(versions.flatMap(({ frontMatter }) => frontMatter.experts));
  // Whoever has an id keeps it, though the newcomer's name may come first.
  const holders = new Map<string, string>();
  for (const { file } of [...versions.filter((each) => before.has(each.file)), ...versions]) {
    const id = documentId(file);
    if (!holders.has(id)) holders.set(id, file);
  }
  const attempts = new Map<string, Attempt>();
  for (const parsed of versions) {
    const { file } = parsed;
    const id = documentId(file);
    if (holders.get(id) !== file) {
      const message = `another file has the same id “${id}”: give it another name`;
      attempts.set(file, { problems: [{ severity: 'error', file, message }] });
      continue;
    }
    const expertIds = parsed.frontMatter.experts.map(identify);
    const same = [made.get(file), before.get(file)].find(
      (each) => each?.parsed === parsed && each.expertIds.join(' ') === expertIds.join(' '),
    );
    attempts.set(file, same ?? attempt(id, parsed, expertIds, identify));
    yield;
  }
  return attempts;
}

function attempt(
  id: string,
  parsed: ParsedFile,
  expertIds: readonly string[],
  identify: (expert: FileExpert) => string,
): Attempt {
  const { document, problems } = buildDocument(id, parsed, identify);
  if (!document) return { problems };
  return { parsed, expertIds, document, passages: splitPassages(document), problems };
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
