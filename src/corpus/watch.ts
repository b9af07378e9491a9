import type { Document } from '../model.ts';
import { finishBetween } from '../steps.ts';
import { assemble, type Contributions, type Corpus } from './assemble.ts';
import type { Problem } from './file.ts';
import { type FileReading, type Listing, listFolder, readCorpusFile, stampOf } from './folder.ts';

/** What became of a corpus folder since it was looked at before. */
export interface Change {
  readonly corpus: Corpus;
  readonly added: readonly Document[];
  readonly changed: readonly Document[];
  readonly removed: readonly Document[];
  /** Those that were not there before, in the order of the corpus. */
  readonly problems: readonly NewProblem[];
  /** A problem of the folder itself is over. */
  readonly isBack: boolean;
}

export interface NewProblem extends Problem {
  /** What was read of the file before, or of the folder, stays in use meanwhile. */
  readonly isKept: boolean;
}

export interface Watch {
  /** One look. Undefined when nothing is new, or nothing has come to rest yet. Never overlapping. */
  look(): Promise<Change | undefined>;
}

/** What a watch needs of the file system. */
export interface Sight {
  readonly list: (folder: string) => Promise<Listing>;
  readonly read: (file: string) => Promise<FileReading>;
  readonly stamp: (file: string) => Promise<string>;
}

const SIGHT: Sight = { list: listFolder, read: readCorpusFile, stamp: stampOf };

/** A file as it was read, and the stamp that it had; none when it is to be read again anyway. */
interface Known {
  readonly stamp: string | undefined;
  readonly reading: FileReading;
}

/**
 * Follows a corpus folder by looking at it again and again, which works where the system announces
 * no changes: network drives, volumes of a container. The first look takes the files as they are;
 * later a file must look the same twice, so that one is not read while it is being written, and one
 * that is gone for a moment, as when an editor saves by renaming, is not missed. Only what changed is
 * read. A folder that cannot be read, or whose drive is gone, changes nothing.
 */
export function watchFolder(folder: string, sight: Sight = SIGHT): Watch {
  let seen: Listing | undefined;
  let device: number | undefined;
  let inUse: Contributions = new Map();
  let corpus: Corpus = { documents: [], passages: [], problems: [] };
  let trouble: string | undefined;
  const known = new Map<string, Known>();

  /** Reads what has come to rest since; true when there is something to make anew. */
  async function takeIn(isAtRest: (file: string) => boolean, now: Listing): Promise<boolean> {
    let isNew = false;
    for (const file of new Set([...now.stamps.keys(), ...known.keys()])) {
      const stamp = now.stamps.get(file);
      const before = known.get(file);
      if (!isAtRest(file) || (before && stamp === before.stamp)) continue;
      if (stamp === undefined) {
        isNew = known.delete(file) || isNew;
        continue;
      }
      const read = await sight.read(file);
      // Written on meanwhile: what was read may be half of it. At the start it is better than none.
      if (seen && (await sight.stamp(file)) !== stamp) continue;
      const reading = before && isSame(read, before.reading) ? before.reading : read;
      known.set(file, { stamp: read.content === undefined ? undefined : stamp, reading });
      isNew ||= reading === read;
    }
    return isNew;
  }

  return {
    async look() {
      const now = await sight.list(folder);
      const before = seen;
      const isSteady = !before || (before.problem === now.problem && before.device === now.device);
      const isAtRest = (file: string) =>
        !before || (isSteady && before.stamps.get(file) === now.stamps.get(file));
      if (now.stamps.size > 0) device = now.device;
      // The empty folder that a drive was mounted on says nothing about the documents.
      const isGone = now.problem !== undefined && device !== undefined && now.device !== device;
      const isNew = !isGone && (await takeIn(isAtRest, now));
      seen = now;

      const lasting = isSteady ? troubleOf(now, isGone) : trouble;
      if (before && !isNew && lasting === trouble) return undefined;
      const isBack = trouble !== undefined && lasting === undefined;
      const isToTell = lasting !== undefined && lasting !== trouble;
      trouble = lasting;

      const old = corpus;
      if (isNew) {
        const readings = [...known.values()].map(({ reading }) => reading);
        readings.sort((a, b) => (a.file < b.file ? -1 : 1));
        ({ corpus, inUse } = await finishBetween(assemble(readings, inUse)));
      }
      const told = new Set(old.problems.map(keyOf));
      const problems = corpus.problems
        .filter((problem) => !told.has(keyOf(problem)))
        .map((each) => ({ ...each, isKept: each.severity === 'error' && inUse.has(each.file) }));
      const folderProblem: NewProblem[] = isToTell
        ? [{ severity: 'error', file: folder, message: lasting, isKept: inUse.size > 0 }]
        : [];
      return {
        corpus,
        ...compare(old.documents, corpus.documents),
        problems: [...folderProblem, ...problems],
        isBack,
      };
    },
  };
}

function troubleOf({ problem, device }: Listing, isGone: boolean): string | undefined {
  return isGone && device !== undefined
    ? 'the corpus folder is empty, and not on the drive that it was on: is that connected?'
    : problem;
}

function isSame(one: FileReading, other: FileReading): boolean {
  return (
    one.content === other.content &&
    one.problems.map(keyOf).join('\n') === other.problems.map(keyOf).join('\n')
  );
}

function keyOf({ file, line, message }: Problem): string {
  return [file, line, message].join(' ');
}

function compare(old: readonly Document[], now: readonly Document[]) {
  const before = new Map(old.map((document) => [document.id, document]));
  const after = new Set(now.map(({ id }) => id));
  return {
    added: now.filter(({ id }) => !before.has(id)),
    changed: now.filter((each) => before.has(each.id) && before.get(each.id) !== each),
    removed: old.filter(({ id }) => !after.has(id)),
  };
}
