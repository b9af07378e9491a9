import { ApplicationCommandOptionType } from 'discord-api-types/payloads/v10';
import { CHECKED_LENGTH } from '../src/discord/bounds.ts';
import { renderChecks } from '../src/discord/check.ts';
import { type SlashCommand, textOption } from '../src/discord/command.ts';
import { notice } from '../src/discord/message.ts';
import { readMarkdown } from '../src/discord/plain-text.ts';
import { PRIVATE, SURFACE } from './surface.ts';

/** Whether a text is what the documents say, word for word and under the right name. */
export const check: SlashCommand = {
  data: {
    ...SURFACE,
    name: 'check',
    description: 'Check quotations: verbatim, altered, misattributed or not in the documents',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'text',
        description: 'A quotation, or a text with quotations in it',
        required: true,
        max_length: CHECKED_LENGTH,
      },
      PRIVATE,
    ],
  },
  autocomplete: {},
  isRehearsed: false,
  example(library) {
    const [passage] = library.profiles.flatMap(({ passages }) => passages);
    const [sentence] = passage?.sentences ?? [];
    if (!passage || !sentence) return undefined;
    return library.textOf(passage.documentId, sentence).split(' ').slice(0, 8).join(' ');
  },
  handle(request, library) {
    const text = textOption(request, 'text');
    if (text === undefined) return notice(request.texts.checks.nothing);
    return renderChecks(readMarkdown(text), library, request.texts, request.isPrivate);
  },
};
