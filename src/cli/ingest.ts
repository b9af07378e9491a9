import { resolve } from 'node:path';
import { showControls } from '../console/controls.ts';
import { ingestBounded } from '../ingest/bounded.ts';
import { IngestError } from '../ingest/error.ts';
import { type IngestOutcome, ingestFile } from '../ingest/ingest-file.ts';
import { dropRepeated, findClashes, outputName, shownPath } from '../ingest/output-name.ts';
import { isPlace } from '../ingest/report.ts';
import { showDifference } from './difference.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { outcomeJson } from './ingest-json.ts';
import { count, formatPage } from './ingest-page.ts';
import type { Terminal } from './terminal.ts';

interface IngestFlags {
  readonly out?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** How many files came to which end. */
type Tally = Record<IngestOutcome['status'] | 'refused', number>;

/** Makes a corpus file of each published file. One that fails does not stop the others. */
export async function ingest(
  named: readonly string[],
  { out, force = false, json = false, verbose = false }: IngestFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { progress } = terminal;
  const folder = out === undefined ? terminal.corpusDir : resolve(out);
  const files = dropRepeated(named);
  const isFull = files.length === 1 || verbose;
  const clashes = describeClashes(files, folder);
  const tally: Tally = { written: 0, 'up-to-date': 0, kept: 0, refused: 0 };
  const toCheck: string[] = [];
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  // A second Ctrl-C ends the process as always.
  for (const signal of SIGNALS) process.once(signal, onSignal);
  try {
    for (const [at, file] of files.entries()) {
      progress.show(
        `${files.length === 1 ? '' : `${at + 1} of ${files.length}: `}reading ${file} …`,
      );
      try {
        const clash = clashes.get(file);
        if (clash !== undefined) throw new IngestError(clash);
        const outcome = await ingestFile(file, folder, {
          force,
          signal: stop.signal,
          ingest: (bytes, name) => ingestBounded(bytes, name, undefined, stop.signal),
        });
        progress.clear();
        tally[outcome.status] += 1;
        if (outcome.status !== 'kept' && outcome.report.uncertain.some(isPlace))
          toCheck.push(outcome.path);
        await show(file, outcome, { json, isFull }, terminal);
      } catch (error) {
        progress.clear();
        if (stop.signal.aborted) break;
        if (!(error instanceof IngestError)) throw error;
        tally.refused += 1;
        terminal.say(error.message);
        if (json) await terminal.print(jsonLine({ file, status: 'error', error: error.message }));
      }
    }
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, onSignal);
    progress.clear();
  }
  if (files.length > 1 && !json) {
    await terminal.print(`\n${summarize(tally, files.length, toCheck, isFull)}\n`);
  }
  if (stop.signal.aborted) {
    terminal.say('Stopped. What was written is whole; run the same again to do the rest.');
    return EXIT.interrupted;
  }
  // A file that was left as it is has not become what was asked for.
  return tally.kept + tally.refused > 0 ? EXIT.badInput : EXIT.answered;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** By file, why it cannot be ingested together with the others. */
function describeClashes(files: readonly string[], folder: string): ReadonlyMap<string, string> {
  return new Map(
    findClashes(files).flatMap((group) =>
      group.map((file) => {
        const others = group.filter((other) => other !== file).join(', ');
        const target = shownPath(resolve(folder, `${outputName(file)}.md`));
        return [
          file,
          `${file}: expected a file name of its own, but ${others} would be written to ${target} too. None of them was written: rename them, or ingest one alone with another --out.`,
        ] as const;
      }),
    ),
  );
}

async function show(
  file: string,
  outcome: IngestOutcome,
  { json, isFull }: { readonly json: boolean; readonly isFull: boolean },
  { print, say, screen, corpusDir }: Terminal,
): Promise<void> {
  const { status, path, message, differing } = outcome;
  if (status === 'kept') say(message);
  if (json) {
    await print(jsonLine(outcomeJson(file, outcome, corpusDir)));
  } else if (status === 'kept') {
    if (isFull && differing && !differing.isOther)
      await print(showDifference(shownPath(path), differing, screen));
  } else if (isFull) {
    await print(formatPage(outcome, corpusDir, screen));
  } else {
    await print(`${showControls(summarizeFile(outcome))}\n`);
  }
}

function summarizeFile({ status, path, report }: IngestOutcome): string {
  const { experts, provisions, words, uncertain } = report;
  const doubts = uncertain.filter(isPlace).length;
  const facts = [
    count(experts.length, 'expert'),
    count(provisions.length, 'provision'),
    count(words, 'word'),
    doubts === 0 ? 'nothing unsure' : `${doubts} to check`,
  ];
  const done = status === 'written' ? 'written' : 'up to date';
  return `${shownPath(path)} ${done}: ${facts.join(', ')}`;
}

function summarize(
  tally: Tally,
  total: number,
  toCheck: readonly string[],
  isFull: boolean,
): string {
  const ends = [
    [tally.written, 'written'],
    [tally['up-to-date'], 'up to date'],
    [tally.kept, 'left unchanged'],
    [tally.refused, 'refused'],
  ] as const;
  const parts = ends.filter(([amount]) => amount > 0).map(([amount, end]) => `${amount} ${end}`);
  const undone = total - ends.reduce((sum, [amount]) => sum + amount, 0);
  const lines = [
    `${count(total, 'file')}: ${[...parts, ...(undone > 0 ? [`${undone} not begun`] : [])].join(', ')}.`,
  ];
  if (toCheck.length > 0) {
    lines.push(
      `${count(toCheck.length, 'file has', 'files have')} places to check${isFull ? '' : ': ingest one alone, or all with --verbose, to see where'}.`,
    );
  }
  return lines.join('\n');
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
