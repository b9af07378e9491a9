import { resolve } from 'node:path';
import { showControls } from '../console/controls.ts';
import { ingestBounded } from '../ingest/bounded.ts';
import { IngestError } from '../ingest/error.ts';
import { type IngestOutcome, ingestFile } from '../ingest/ingest-file.ts';
import { formatReport } from '../ingest/report.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Terminal } from './terminal.ts';

interface IngestFlags {
  readonly out?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Makes a corpus file of each published file. One that fails does not stop the others. */
export async function ingest(
  files: readonly string[],
  { out, force = false, json }: IngestFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = out === undefined ? terminal.corpusDir : resolve(out);
  let exit: ExitCode = EXIT.answered;
  for (const file of files) {
    try {
      const outcome = await ingestFile(file, folder, { force, ingest: ingestBounded });
      // A file that was left as it is has not become what was asked for.
      if (outcome.status === 'kept') exit = EXIT.badInput;
      await show(file, outcome, json ?? false, terminal);
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      exit = EXIT.badInput;
      terminal.say(error.message);
      if (json) {
        await terminal.print(jsonLine({ file, status: 'error', error: error.message }));
      }
    }
  }
  return exit;
}

async function show(
  file: string,
  { status, path, message, report }: IngestOutcome,
  json: boolean,
  { print, say }: Terminal,
): Promise<void> {
  if (status === 'kept') say(message);
  if (json) {
    const uncertain = report.uncertain.map((doubt) => ({
      line: doubt.line ?? null,
      message: doubt.message,
    }));
    const leftOut = report.leftOut.map(({ text, reason, page }) => ({
      text,
      reason,
      page: page ?? null,
    }));
    await print(jsonLine({ file, status, path, message, found: report.found, leftOut, uncertain }));
  } else if (status !== 'kept') {
    await print(`${showControls(`${message}\n${formatReport(report)}`)}\n`);
  }
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
