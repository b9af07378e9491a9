import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { SlashCommand } from '../../src/discord/command.ts';
import { notice } from '../../src/discord/message.ts';

const NAMES = ['Anna Lind', 'Bo Ek'];

/** Two commands with an option of every kind, so that the console is seen to know none by name. */
export const sampleCommands: readonly SlashCommand[] = [
  {
    data: { name: 'list', description: 'List what there is' },
    handle: () => notice('Everything.'),
    autocomplete: {},
  },
  {
    data: {
      name: 'seek',
      description: 'Seek something',
      options: [
        {
          name: 'what',
          description: 'What',
          type: ApplicationCommandOptionType.String,
          required: true,
        },
        {
          name: 'who',
          description: 'Who',
          type: ApplicationCommandOptionType.String,
          autocomplete: true,
        },
        { name: 'count', description: 'How many', type: ApplicationCommandOptionType.Integer },
        { name: 'alone', description: 'Only you', type: ApplicationCommandOptionType.Boolean },
      ],
    },
    handle: ({ options }) => notice(JSON.stringify(options)),
    autocomplete: {
      who: (typed) =>
        NAMES.filter((name) => name.toLowerCase().includes(typed.toLowerCase())).map((name) => ({
          name,
          value: name,
        })),
    },
  },
];
