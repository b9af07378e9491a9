import type { SlashCommand } from '../src/discord/command.ts';
import { showHelp } from '../src/discord/help.ts';
import { check } from './check.ts';
import { PRIVATE, SURFACE } from './surface.ts';

/** What can be asked, by example; private, unless a member wants to show it to others. */
export const help: SlashCommand = {
  data: {
    ...SURFACE,
    name: 'help',
    description: 'What you can ask, with examples from these documents',
    options: [PRIVATE],
  },
  autocomplete: {},
  // Its example of a check has the words of all documents indexed.
  isRehearsed: false,
  handle: async ({ options, texts }, library) => ({
    ...showHelp(library, texts, await check.example?.(library)),
    isPrivate: options.private !== false,
  }),
};
