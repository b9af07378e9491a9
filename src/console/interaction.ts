import { randomUUID } from 'node:crypto';
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import type { SlashCommand } from '../discord/command.ts';
import type { OptionValue } from '../discord/interaction.ts';

/** The values of a command's options by name, as a member gave them. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** The registration data, without the parts that no command of one level has. */
export function optionsOf(command: SlashCommand): readonly APIApplicationCommandBasicOption[] {
  return (command.data.options ?? []).filter(
    (option): option is APIApplicationCommandBasicOption =>
      option.type !== ApplicationCommandOptionType.Subcommand &&
      option.type !== ApplicationCommandOptionType.SubcommandGroup,
  );
}

/** An INTERACTION_CREATE as Discord would send it for the same command. Each has an id of its own. */
export function commandInteraction(name: string, values: OptionValues): object {
  return envelope(InteractionType.ApplicationCommand, name, values);
}

/** The same while the member still types the option `focused`. */
export function autocompleteInteraction(
  name: string,
  values: OptionValues,
  focused: string,
): object {
  return envelope(InteractionType.ApplicationCommandAutocomplete, name, values, focused);
}

function envelope(
  type: InteractionType,
  name: string,
  values: OptionValues,
  focused?: string,
): object {
  const options = Object.entries(values).map(([option, value]) => ({
    name: option,
    type: typeOf(value),
    value,
    ...(option === focused && { focused: true }),
  }));
  return {
    id: randomUUID(),
    application_id: '1',
    token: 'local',
    version: 1,
    type,
    data: { id: '1', name, type: ApplicationCommandType.ChatInput, options },
  };
}

function typeOf(value: OptionValue): ApplicationCommandOptionType {
  if (typeof value === 'boolean') return ApplicationCommandOptionType.Boolean;
  if (typeof value === 'number') return ApplicationCommandOptionType.Number;
  return ApplicationCommandOptionType.String;
}
