import { ApplicationCommandOptionType } from 'discord-api-types/payloads/v10';
import { CHECKED_LENGTH } from '../src/discord/bounds.ts';
import { renderChecks } from '../src/discord/check.ts';
import { type SlashCommand, textOption } from '../src/discord/command.ts';
import { notice } from '../src/discord/message.ts';
import { readMarkdown } from '../src/discord/plain-text.ts';
import { finishBetween } from '../src/steps.ts';
import { PRIVATE, SURFACE } from './surface.ts';

/** Sentences tried for an example. */
const MOST_TRIED = 20;

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
  async example(library) {
    const sentences = library.profiles
      .flatMap(({ passages }) => passages)
      .flatMap(({ documentId, sentences: all }) => all.map((span) => ({ documentId, span })));
    // The first that can be judged, from the beginning of what is said.
    for (const { documentId, span } of sentences.slice(0, MOST_TRIED)) {
      const text = library.textOf(documentId, span).split(' ').slice(0, 8).join(' ');
      const [first] = await finishBetween(library.check(text));
      if (first?.verdict.kind === 'verbatim') return text;
    }
    return undefined;
  },
  async handle(request, library) {
    const text = textOption(request, 'text');
    if (text === undefined) return notice(request.texts.checks.nothing);
    // Copied from the source, its asterisks are its own; copied from a message, they are emphasis.
    const checks = await finishBetween(library.check(text));
    const isSource = checks.every(({ verdict }) => verdict.kind === 'verbatim');
    const plain = isSource ? text : readMarkdown(text);
    return renderChecks(plain, library, request.texts, request.isPrivate);
  },
};
