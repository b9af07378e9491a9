import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/payloads/v10';
import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/rest/v10';

/**
 * Where every command is offered: in servers and their threads, in direct messages and group chats,
 * installed by a server or by a user.
 */
const EVERYWHERE = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** Of a slash command. */
export const SURFACE = {
  type: ApplicationCommandType.ChatInput,
  ...EVERYWHERE,
} satisfies Partial<RESTPostAPIChatInputApplicationCommandsJSONBody>;

/** Of a command in the menu of a message. */
export const MESSAGE_SURFACE = {
  type: ApplicationCommandType.Message,
  ...EVERYWHERE,
} satisfies Partial<RESTPostAPIContextMenuApplicationCommandsJSONBody>;

/**
 * The option by which a member says who sees the reply; the last of every command that has options.
 * It is heeded where replies are sent, so a handler need not look at it.
 */
export const PRIVATE = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Show the answer only to you',
} satisfies APIApplicationCommandOption;
