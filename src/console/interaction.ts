import { randomUUID } from 'node:crypto';
import {
  type APIApplicationCommandBasicOption,
  type APIInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/payloads/v10';
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

/** The same when a button of a reply is pressed. `body` is that reply as it was received. */
export function pressInteraction(
  customId: string,
  body: APIInteractionResponseCallbackData,
): object {
  return {
    id: randomUUID(),
    application_id: '1',
    token: 'local',
    version: 1,
    type: InteractionType.MessageComponent,
    user: MEMBER,
    message: {
      id: '1',
      content: '',
      flags: MessageFlags.IsComponentsV2,
      components: body.components ?? [],
      interaction_metadata: { user: MEMBER },
    },
    data: { custom_id: customId, component_type: ComponentType.Button },
  };
}

/** The one at the keyboard. */
const MEMBER = { id: '1' };

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
