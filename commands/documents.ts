import { ApplicationCommandOptionType } from 'discord-api-types/payloads/v10';
import { NAME_LENGTH } from '../src/discord/bounds.ts';
import { completeDocument } from '../src/discord/choices.ts';
import { type SlashCommand, textOption } from '../src/discord/command.ts';
import { listDocuments, showDocument } from '../src/discord/documents.ts';
import { explainMiss, select } from '../src/discord/selection.ts';
import { PRIVATE, SURFACE } from './surface.ts';

/** What there is to quote from, and who speaks in one of the documents to what. */
export const documents: SlashCommand = {
  data: {
    ...SURFACE,
    name: 'documents',
    description: 'The documents that answers are quoted from, with their experts and topics',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'document',
        description: 'A document; leave it out to see them all',
        max_length: NAME_LENGTH,
        autocomplete: true,
      },
      PRIVATE,
    ],
  },
  autocomplete: { document: completeDocument },
  handle(request, library) {
    const typed = textOption(request, 'document');
    if (typed === undefined || library.documents.length === 0) {
      return listDocuments(library, request);
    }
    const chosen = select(typed, library.resolveDocument(typed), {
      what: 'document',
      name: ({ title }) => title,
      all: library.documents,
    });
    return chosen.ok
      ? showDocument(chosen.value, library, request)
      : explainMiss(chosen.miss, request.texts);
  },
};
