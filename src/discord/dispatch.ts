import {
  type APIInteractionResponse,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/payloads/v10';
import type { Library } from '../library.ts';
import { refuseLong } from './bounds.ts';
import { type Button, type Press, type Pressed, splitCustomId } from './button.ts';
import {
  type Choice,
  type Command,
  isSlashCommand,
  type Options,
  type Reader,
  type Request,
} from './command.ts';
import { echo } from './echo.ts';
import { type Interaction, type OptionValue, readInteraction, readLocale } from './interaction.ts';
import { shownCommand } from './localization.ts';
import { type Message, messageBody, notice } from './message.ts';
import { isPrivateMessage } from './source-message.ts';
import { type Texts, textsFor } from './texts/texts.ts';

/**
 * From Discord's raw JSON to Discord's reply JSON, with no side effect. Whatever comes in, a reply
 * goes out; only a fault of ours throws, and the transport turns that into a message too.
 */
export type Respond = (interaction: unknown, library: Library) => Promise<APIInteractionResponse>;

type CommandInteraction = Extract<Interaction, { data: { name: string } }>;
type ButtonInteraction = Extract<Interaction, { message?: unknown }>;

export function createRespond(
  commands: readonly Command[],
  buttons: readonly Button[] = [],
): Respond {
  const byKey = new Map(commands.map((command) => [keyOf(command.data), command]));
  const buttonsByName = new Map(buttons.map((button) => [button.name, button]));
  const offeredIn = (texts: Texts) =>
    commands
      .filter(isSlashCommand)
      .map(({ data }) => `\`/${shownCommand(data.name, texts)}\``)
      .join(', ');

  const obey = async (
    interaction: CommandInteraction,
    reader: Reader,
    library: Library,
  ): Promise<Message> => {
    const { name, target_id: target = '', resolved } = interaction.data;
    const command = byKey.get(keyOf(interaction.data));
    if (command && isSlashCommand(command)) {
      const request = requestOf(interaction, reader);
      return refuseLong(command, request) ?? command.handle(request, library);
    }
    const message = resolved?.messages?.[target];
    if (command && message) return command.handleMessage({ ...reader, target: message }, library);
    const { faults } = reader.texts;
    return notice(faults.unknownCommand({ name: echo(name), offered: offeredIn(reader.texts) }));
  };

  const tellUnknownButton = ({ texts }: Reader): Message =>
    notice(texts.faults.unknownButton({ offered: offeredIn(texts) }));

  const press = async (
    interaction: ButtonInteraction,
    reader: Reader,
    library: Library,
  ): Promise<Pressed> => {
    const { name, fields } = splitCustomId(interaction.data.custom_id);
    const pressed = await buttonsByName
      .get(name)
      ?.press(fields, pressOf(interaction, reader), library);
    return (
      pressed ?? {
        replaces: false,
        message: tellUnknownButton(reader),
      }
    );
  };

  return async (raw, library) => {
    const reading = readInteraction(raw);
    if (!reading.ok) {
      if (reading.takesChoices) return offer([]);
      const texts = await textsFor(readLocale(raw));
      const problem = echo(reading.problem);
      return reply(notice(texts.faults.unreadable({ problem, offered: offeredIn(texts) })));
    }
    const { interaction } = reading;
    const reader = await readerOf(interaction);
    switch (interaction.type) {
      case InteractionType.Ping:
        return { type: InteractionResponseType.Pong };
      case InteractionType.ApplicationCommandAutocomplete:
        return complete(interaction, reader, byKey.get(keyOf(interaction.data)), library);
      case InteractionType.ApplicationCommand:
        return reply(await obey(interaction, reader, library));
      case InteractionType.MessageComponent:
        return respondTo(await press(interaction, reader, library));
      case InteractionType.ModalSubmit:
        return reply(tellUnknownButton(reader));
    }
  };
}

/** A command on a message may have the name of a slash command. */
function keyOf({ name, type = ApplicationCommandType.ChatInput }: CommandKey): string {
  return `${type} ${name}`;
}

interface CommandKey {
  readonly name: string;
  readonly type?: ApplicationCommandType | number | undefined;
}

function isPrivateOf(options: Options): boolean {
  return options.private === true;
}

async function readerOf({ locale, member, user }: Interaction): Promise<Reader> {
  return {
    locale: locale ?? 'en',
    texts: await textsFor(locale ?? undefined),
    userId: (member?.user ?? user)?.id,
  };
}

function requestOf(interaction: CommandInteraction, reader: Reader): Request {
  const options = optionsOf(interaction);
  return { ...reader, options, isPrivate: isPrivateOf(options) };
}

function pressOf(interaction: ButtonInteraction, reader: Reader): Press {
  const { message, guild_id: guild, channel_id: channel } = interaction;
  const isPrivate = message !== undefined && isPrivateMessage(message);
  const asker = message?.interaction_metadata?.user?.id;
  return {
    ...reader,
    message,
    messageLink:
      message && channel && !isPrivate
        ? `https://discord.com/channels/${guild ?? '@me'}/${channel}/${message.id}`
        : undefined,
    isOwn: isPrivate || (asker !== undefined && asker === reader.userId),
  };
}

function reply(message: Message): APIInteractionResponse {
  return { type: InteractionResponseType.ChannelMessageWithSource, data: messageBody(message) };
}

function respondTo({ replaces, message }: Pressed): APIInteractionResponse {
  // Who sees a message was settled when it was first sent.
  if (!replaces) return reply(message);
  const data = messageBody({ ...message, isPrivate: false });
  return { type: InteractionResponseType.UpdateMessage, data };
}

function complete(
  interaction: CommandInteraction,
  reader: Reader,
  command: Command | undefined,
  library: Library,
): APIInteractionResponse {
  const focused = interaction.data.options.find((option) => option.focused);
  if (!focused || !command || !isSlashCommand(command)) return offer([]);
  // The name comes from outside: `constructor` is a property of every object.
  if (!Object.hasOwn(command.autocomplete, focused.name)) return offer([]);
  const request = requestOf(interaction, reader);
  if (refuseLong(command, request)) return offer([]);
  const completion = command.autocomplete[focused.name];
  return offer(completion?.(String(focused.value ?? ''), request, library) ?? []);
}

function offer(choices: readonly Choice[]): APIInteractionResponse {
  return {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: [...choices] },
  };
}

/** Without a prototype, so that only what was sent is found by a name. */
function optionsOf(interaction: CommandInteraction): Options {
  const options: Record<string, OptionValue | undefined> = Object.create(null);
  for (const { name, value } of interaction.data.options) options[name] = value;
  return options;
}
