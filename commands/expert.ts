import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { renderAnswer, tellMore } from '../src/discord/answer.ts';
import { NAME_LENGTH } from '../src/discord/bounds.ts';
import { completeExpert, completeTopic } from '../src/discord/choices.ts';
import { type Command, textOption } from '../src/discord/command.ts';
import { fitHead, fitLines } from '../src/discord/layout.ts';
import { escapeMarkdown, subtext } from '../src/discord/markdown.ts';
import { type Message, notice } from '../src/discord/message.ts';
import { fullName, introduce, nameDocument } from '../src/discord/render.ts';
import { explainMiss, select } from '../src/discord/selection.ts';
import type { Library, Profile } from '../src/library.ts';
import { SURFACE } from './surface.ts';

/** Who the experts are, and what one of them says on a topic. */
export const expert: Command = {
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
    ],
  },
  autocomplete: { name: completeExpert, about: completeTopic('name') },
  handle(options, library) {
    const name = textOption(options, 'name');
    const about = textOption(options, 'about');
    if (name === undefined) {
      if (about === undefined) return listExperts(library);
      return renderAnswer(about, library.ask({ text: about }), library, false);
    }
    const chosen = select(name, library.resolveExpert(name), {
      what: 'expert',
      name: introducePlainly,
      all: library.profiles,
    });
    if (!chosen.ok) return explainMiss(chosen.miss);
    if (about === undefined) return showProfile(chosen.value);
    const answer = library.ask({ text: about, expertId: chosen.value.expert.id });
    return renderAnswer(about, answer, library, false);
  },
};

function introducePlainly({ expert: person }: Profile): string {
  return [fullName(person), person.role, person.affiliation].filter(Boolean).join(', ');
}

function listExperts(library: Library): Message {
  if (library.profiles.length === 0) return notice('No expert speaks in these documents.');
  const lines = library.profiles.map((profile) => `- ${introduce(profile.expert)}`);
  const hint = subtext('`/expert name:` shows what one of them speaks to.');
  return { blocks: fitLines(['### Experts'], lines, tellMore('expert'), [hint]), isPrivate: false };
}

function showProfile(profile: Profile): Message {
  const credits = profile.credits.map(
    ({ document, expert: printed }) => `${introduce(printed)}\n${subtext(nameDocument(document))}`,
  );
  const topics = profile.passages.map(({ topic }) => `- ${escapeMarkdown(topic)}`);
  const head = fitHead([...new Set(credits)], tellMore('document'));
  if (topics.length === 0) {
    return { blocks: [...head, 'No comment of theirs is in these documents.'], isPrivate: false };
  }
  const lines = ['**Speaks to**', ...new Set(topics)];
  const hint = subtext('`/expert about:` quotes them on one of these, or on anything else.');
  return { blocks: fitLines(head, lines, tellMore('topic'), [hint]), isPrivate: false };
}
