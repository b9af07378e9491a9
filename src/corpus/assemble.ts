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
  const problems: Problem[] = [];
  const versions: ParsedFile[] = [];
  const made = new Map<string, Contribution>();
  for (const { file, parsed, problems: found } of readings) {
    problems.push(...found);
    const kept = before.get(file)?.parsed;
    if (parsed === undefined || parsed === kept) {
      versions.push(...(kept ? [kept] : []));
      continue;
    }
    const alone = attempt(parsed, identifier(parsed.frontMatter.experts));
    if (alone.document) made.set(file, alone);
    else problems.push(...alone.problems);
    const version = alone.document ? parsed : kept;
    if (version) versions.push(version);
    yield;
  }

  const identify = identifier(versions.flatMap(({ frontMatter }) => frontMatter.experts));
  const holders = holdersOf(versions, before);
  const inUse = new Map<string, Contribution>();
  for (const version of versions) {
    const { file } = version;
    const together = holders.has(file)
      ? attempt(version, identify, [made.get(file), before.get(file)])
      : { problems: [collision(file)] };
    problems.push(...together.problems);
    const contribution = together.document ? together : before.get(file);
    if (contribution) inUse.set(file, contribution);
    yield;
  }
  const used = [...inUse.values()];
  return {
    corpus: {
      documents: used.map(({ document }) => document),
      passages: used.flatMap(({ passages }) => passages),
      problems,
    },
    inUse,
  };
}

/**
 * The files that have their document's id to themselves. Whoever had it keeps it, though the name of
 * a newcomer may come first.
 */
function holdersOf(versions: readonly ParsedFile[], before: Contributions): ReadonlySet<string> {
  const holders = new Map<string, string>();
  for (const { file } of [...versions.filter((each) => before.has(each.file)), ...versions]) {
    const id = documentId(file);
    if (!holders.has(id)) holders.set(id, file);
  }
  return new Set(holders.values());
}

function collision(file: string): Problem {
  const message = `another file has the same id “${documentId(file)}”: give it another name`;
  return { severity: 'error', file, message };
}

/** One of `known` if that is the same version with the same experts, or else a new contribution. */
function attempt(
  parsed: ParsedFile,
  identify: (expert: FileExpert) => string,
  known: readonly (Contribution | undefined)[] = [],
): Attempt {
  const expertIds = parsed.frontMatter.experts.map(identify);
  const same = known.find(
    (each) => each?.parsed === parsed && each.expertIds.join(' ') === expertIds.join(' '),
  );
  if (same) return same;
  const { document, problems } = buildDocument(documentId(parsed.file), parsed, identify);
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
