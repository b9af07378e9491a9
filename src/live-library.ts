import { setTimeout as sleep } from 'node:timers/promises';
import { showControls } from './console/controls.ts';
import type { Corpus } from './corpus/load.ts';
import { type Change, type NewProblem, watchFolder } from './corpus/watch.ts';
import { createLibrary, type Library, prepareLibrary } from './library.ts';
import type { Log } from './log.ts';
import type { Document } from './model.ts';
import { finishBetween } from './steps.ts';

/** The library over a corpus folder, which becomes another one when the folder changes. */
export interface LiveLibrary {
  /** As of now. Whoever has begun with one goes on with it: a library never changes. */
  readonly current: () => Library;
  /**
   * Takes up what changes until `signal`, and calls `told` when the log has said so. Never rejects:
   * a fault is logged and changes nothing.
   */
  follow(signal: AbortSignal, told?: () => void): Promise<void>;
}

/** Milliseconds between two looks: a change takes three of them at most, and is due within 5 s. */
const INTERVAL = 1000;

/** Opens the library with the documents that are there now. What is wrong with them is logged. */
export async function openLiveLibrary(folder: string, log: Log): Promise<LiveLibrary> {
  const watch = watchFolder(folder);
  let library = createLibrary({ documents: [], passages: [], problems: [] });

  /** The change that one look brought, once it is in use. */
  async function takeUp(): Promise<Change | undefined> {
    const change = await watch.look();
    if (change && changesDocuments(change)) {
      library = await finishBetween(prepareLibrary(change.corpus));
    }
    if (change) tellProblems(change, folder, log);
    return change;
  }

  await takeUp();
  return {
    current: () => library,
    async follow(signal, told) {
      for (;;) {
        // What else goes on decides how long the process lives.
        await sleep(INTERVAL, undefined, { signal, ref: false }).catch(() => undefined);
        if (signal.aborted) return;
        try {
          const change = await takeUp();
          if (!change) continue;
          tellDocuments(change, folder, log);
          if (!signal.aborted) told?.();
        } catch (error) {
          log.error({ err: error }, 'changed documents could not be taken up: the old stay in use');
        }
      }
    },
  };
}

function changesDocuments({ added, changed, removed }: Change): boolean {
  return added.length + changed.length + removed.length > 0;
}

function tellProblems({ corpus, problems }: Change, folder: string, log: Log): void {
  const isEmpty = corpus.documents.length === 0;
  for (const problem of problems) {
    // The folder's own is said below, with what it means and what to do.
    if (!(isEmpty && problem.file === folder)) tellProblem(problem, log);
  }
  if (isEmpty) {
    const reason = problems.find(({ file }) => file === folder)?.message;
    log.warn(
      `${folder}: ${reason ?? 'no document here could be used'}. So there is nothing to quote from, and every question is told so. Put documents there (npm run ingest -- FILE): they are taken up within seconds.`,
    );
  }
}

function tellProblem({ severity, file, line, message, isKept }: NewProblem, log: Log): void {
  const place = line === undefined ? file : `${file}:${line}`;
  const kept = isKept ? '; until this is mended, what was read before stays in use' : '';
  log[severity === 'error' ? 'error' : 'warn'](showControls(`${place}: ${message}${kept}`));
}

function tellDocuments(change: Change, folder: string, log: Log): void {
  const { corpus, added, changed, removed, isBack } = change;
  const parts = [
    tellList('added', added, corpus),
    tellList('changed', changed, corpus),
    tellList('removed', removed),
  ].filter((part) => part !== undefined);
  if (parts.length > 0) {
    const { documents, passages } = corpus;
    log.info(
      `documents ${parts.join('; ')}. Now ${documents.length}, with ${passages.length} passages.`,
    );
  } else if (isBack) {
    log.info(`${folder}: the corpus folder can be read again`);
  }
}

/** Ids named in one line of the log; the rest are counted. */
const NAMED = 10;

/** With the number of passages each has, where they are in `corpus`. */
function tellList(
  what: string,
  documents: readonly Document[],
  corpus?: Corpus,
): string | undefined {
  if (documents.length === 0) return undefined;
  const named = documents.slice(0, NAMED).map(({ id }) => {
    const count = corpus?.passages.filter(({ documentId }) => documentId === id).length;
    return count === undefined ? id : `${id} (${count} passage${count === 1 ? '' : 's'})`;
  });
  const left = documents.length - NAMED;
  return `${what}: ${[...named, ...(left > 0 ? [`and ${left} more`] : [])].join(', ')}`;
}
