import { nameProvision } from '../discord/choices.ts';
import { select } from '../discord/selection.ts';
import type { Library } from '../library.ts';
import type { Provision } from '../model.ts';
import { documentJson, quoteJson } from './answer-json.ts';
import { BadInput, EXIT, type ExitCode } from './exit.ts';
import { type LibraryFlags, openLibrary } from './library.ts';
import { readReply } from './reply.ts';
import { describeExcess, describeMiss } from './restriction.ts';
import type { Terminal } from './terminal.ts';

/** All provisions; with a number or words the one they mean, and what the experts say of it. */
export async function provision(
  words: readonly string[],
  flags: LibraryFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const about = words.join(' ').trim() || undefined;
  const problem = describeExcess(about, 'a number or words of a provision');
  if (problem !== undefined) throw new BadInput(problem);
  const library = await openLibrary(flags, terminal);
  const found = about === undefined ? library.provisions : findProvision(about, library);
  const isCovered = found.length > 0;
  await terminal.print(
    flags.json
      ? `${JSON.stringify({
          about: about ?? null,
          status: isCovered ? 'answered' : 'not-covered',
          provisions: found.map((each) => provisionJson(each, about !== undefined, library)),
        })}\n`
      : await readReply('provision', { about }, library, terminal),
  );
  return isCovered ? EXIT.answered : EXIT.notCovered;
}

/** None when no provision is meant: that is an answer too. */
function findProvision(about: string, library: Library): readonly Provision[] {
  const resolution = library.resolveProvision(about);
  if (resolution.status === 'unknown') return [];
  const selection = select(about, resolution, {
    what: 'provision',
    name: (each) => nameProvision(each, library),
    all: library.provisions,
  });
  if (!selection.ok) throw new BadInput(describeMiss(selection.miss));
  return [selection.value];
}

/** `quotes` are what the experts say of it: looked up for the one that was asked for only. */
function provisionJson(provision: Provision, isAskedFor: boolean, library: Library): object {
  const { documentId, number, span } = provision;
  const quotes = isAskedFor ? library.discuss(provision) : [];
  return {
    number,
    text: library.textOf(documentId, span),
    span: { start: span.start, end: span.end },
    document: documentJson(library.document(documentId)),
    quotes: quotes.map((quote) => quoteJson(quote, library)),
  };
}
