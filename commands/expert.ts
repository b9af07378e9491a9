import { ApplicationCommandOptionType } from 'discord-api-types/payloads/v10';
import { answerQuestion } from '../src/discord/answer.ts';
import { NAME_LENGTH } from '../src/discord/bounds.ts';
import { completeExpert, completeTopic } from '../src/discord/choices.ts';
import { type Request, type SlashCommand, textOption } from '../src/discord/command.ts';
import { fitHead, fitLines } from '../src/discord/layout.ts';
import { bold, escapeMarkdown, subtext } from '../src/discord/markdown.ts';
import { type Message, notice } from '../src/discord/message.ts';
import { tellLeft } from '../src/discord/not-covered.ts';
import { introduce, introducePlainly, nameDocument } from '../src/discord/render.ts';
import { explainMiss, select } from '../src/discord/selection.ts';
import type { Library, Profile } from '../src/library.ts';
import { PRIVATE, SURFACE } from './surface.ts';

/** Who the experts are, and what one of them says on a topic. */
export const expert: SlashCommand = {
  data: {
    ...SURFACE,
    name: 'expert',
    description: 'Who the experts are, what they speak to, and what one says on a topic',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'name',
        description: 'An expert; leave it out to see them all',
        max_length: NAME_LENGTH,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'about',
        description: 'What you want to hear them on',
        max_length: NAME_LENGTH,
        autocomplete: true,
      },
      PRIVATE,
    ],
  },
  autocomplete: { name: completeExpert, about: completeTopic('name') },
  handle(request, library) {
    const name = textOption(request, 'name');
    const about = textOption(request, 'about');
    if (name === undefined) {
      if (about === undefined) return listExperts(request, library);
      return answerQuestion({ text: about }, library, request);
    }
    const chosen = select(name, library.resolveExpert(name), {
      what: 'expert',
      name: introducePlainly,
      all: library.profiles,
    });
    if (!chosen.ok) return explainMiss(chosen.miss, request.texts);
    if (about === undefined) return showProfile(chosen.value, request);
    const expertId = chosen.value.expert.id;
    return answerQuestion({ text: about, expertId }, library, request);
  },
};

function listExperts({ texts, isPrivate }: Request, library: Library): Message {
  if (library.profiles.length === 0) return notice(texts.experts.nobody);
  const lines = library.profiles.map((profile) => `- ${introduce(profile.expert)}`);
  const head = [`### ${texts.experts.heading}`];
  const foot = [subtext(texts.experts.hintName)];
  return { blocks: fitLines(head, lines, tellLeft('expert', texts), foot), isPrivate };
}

function showProfile(profile: Profile, { texts, isPrivate }: Request): Message {
  const credits = profile.credits.map(
    ({ document, expert: printed }) =>
      `${introduce(printed)}\n${subtext(nameDocument(document, texts))}`,
  );
  const topics = rankTopics(profile).map((topic) => `- ${escapeMarkdown(topic)}`);
  const head = fitHead([...new Set(credits)], tellLeft('document', texts));
  if (topics.length === 0) {
    return { blocks: [...head, texts.experts.noComment], isPrivate };
  }
  const lines = [bold(texts.answers.speaksTo), ...topics];
  const foot = [subtext(texts.experts.hintAbout)];
  return { blocks: fitLines(head, lines, tellLeft('topic', texts), foot), isPrivate };
}

/** What somebody speaks to, that first on which they say most. */
function rankTopics({ passages }: Profile): readonly string[] {
  const lengths = new Map<string, number>();
  for (const { topic, span } of passages) {
    lengths.set(topic, (lengths.get(topic) ?? 0) + span.end - span.start);
  }
  return [...lengths].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
}
