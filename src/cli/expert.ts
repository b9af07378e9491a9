import { fullName } from '../discord/render.ts';
import { select } from '../discord/selection.ts';
import type { Library, Profile } from '../library.ts';
import type { Answer } from '../model.ts';
import {
  type DocumentJson,
  documentJson,
  type ExpertJson,
  evidenceJson,
  expertJson,
} from './answer-json.ts';
import { BadInput, EXIT, type ExitCode } from './exit.ts';
import { type LibraryFlags, openLibrary } from './library.ts';
import { readReply } from './reply.ts';
import { describeExcess, describeMiss } from './restriction.ts';
import type { Terminal } from './terminal.ts';

interface ExpertFlags extends LibraryFlags {
  readonly about?: string;
}

/** One expert over all documents. */
interface ProfileJson extends ExpertJson {
  readonly id: string;
  /** The expert as each document prints them. */
  readonly documents: readonly (DocumentJson & ExpertJson)[];
  readonly topics: readonly string[];
}

/** All experts; with a name that one; with `about` what they say on it. */
export async function expert(
  words: readonly string[],
  flags: ExpertFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const name = words.join(' ').trim();
  const about = flags.about?.trim() || undefined;
  const problem =
    describeExcess(name, 'the name of an expert') ??
    describeExcess(about, 'what the expert is to be quoted on');
  if (problem !== undefined) throw new BadInput(problem);
  const library = await openLibrary(flags, terminal);
  const profile = name === '' ? undefined : findProfile(name, library);
  const restriction = profile ? { expertId: profile.expert.id } : {};
  const answer = about === undefined ? undefined : library.ask({ text: about, ...restriction });
  await terminal.print(
    flags.json
      ? `${JSON.stringify(expertsJson(profile, about, answer, library))}\n`
      : await readReply('expert', { name: name || undefined, about }, library, terminal),
  );
  return answer?.status === 'not-covered' ? EXIT.notCovered : EXIT.answered;
}

function findProfile(name: string, library: Library): Profile {
  const selection = select(name, library.resolveExpert(name), {
    what: 'expert',
    name: (profile) => fullName(profile.expert),
    all: library.profiles,
  });
  if (!selection.ok) throw new BadInput(describeMiss(selection.miss));
  return selection.value;
}

/** `status`, `confidence`, `quotes` and `suggestions` are those of an answer to `about`. */
function expertsJson(
  profile: Profile | undefined,
  about: string | undefined,
  answer: Answer | undefined,
  library: Library,
): object {
  return {
    about: about ?? null,
    status: answer?.status ?? 'answered',
    confidence: answer?.confidence ?? null,
    experts: (profile ? [profile] : library.profiles).map(profileJson),
    ...(answer ? evidenceJson(answer, library) : { quotes: [], suggestions: [] }),
  };
}

function profileJson({ expert, credits, passages }: Profile): ProfileJson {
  return {
    id: expert.id,
    ...expertJson(expert),
    documents: credits.map((credit) => ({
      ...documentJson(credit.document),
      ...expertJson(credit.expert),
    })),
    topics: [...new Set(passages.map((passage) => passage.topic))],
  };
}
