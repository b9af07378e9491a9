import { ApplicationCommandOptionType } from 'discord-api-types/payloads/v10';
import { NAME_LENGTH, QUESTION_LENGTH } from '../src/discord/bounds.ts';
import { completeExpert, completeTopic } from '../src/discord/choices.ts';
import { type SlashCommand, textOption } from '../src/discord/command.ts';
import { compareOn } from '../src/discord/compare.ts';
import { notice } from '../src/discord/message.ts';
import { introducePlainly } from '../src/discord/render.ts';
import { explainMiss, select } from '../src/discord/selection.ts';
import { PRIVATE, SURFACE } from './surface.ts';

const EXPERTS = ['expert1', 'expert2', 'expert3'] as const;

/** Experts side by side on one subject: what each says best, and who does not address it. */
export const compare: SlashCommand = {
  data: {
    ...SURFACE,
    name: 'compare',
    description: 'Experts side by side: what each says on a topic, and who does not address it',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'about',
        description: 'A topic or a question',
        required: true,
        max_length: QUESTION_LENGTH,
        autocomplete: true,
      },
      ...EXPERTS.map((name, at) => ({
        type: ApplicationCommandOptionType.String as const,
        name,
        description:
          [
            'An expert; leave all out to compare everyone who speaks to it',
            'A second expert',
            'A third expert',
          ][at] ?? '',
        max_length: NAME_LENGTH,
        autocomplete: true as const,
      })),
      PRIVATE,
    ],
  },
  autocomplete: {
    about: completeTopic('expert1'),
    ...Object.fromEntries(EXPERTS.map((name) => [name, completeExpert])),
  },
  handle(request, library) {
    const { texts } = request;
    const about = textOption(request, 'about');
    if (about === undefined || !/[\p{L}\p{N}]/u.test(about)) return notice(texts.compare.noWords);
    const ids: string[] = [];
    for (const option of EXPERTS) {
      const typed = textOption(request, option);
      if (typed === undefined) continue;
      const chosen = select(typed, library.resolveExpert(typed), {
        what: 'expert',
        name: introducePlainly,
        all: library.profiles,
      });
      if (!chosen.ok) return explainMiss(chosen.miss, texts);
      ids.push(chosen.value.expert.id);
    }
    return compareOn(about, [...new Set(ids)], library, request);
  },
};
