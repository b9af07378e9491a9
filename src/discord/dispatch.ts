import {
  type APIInteractionResponse,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Library } from '../library.ts';
import { refuseLong } from './bounds.ts';
import type { Choice, Command, Options } from './command.ts';
import { echo } from './echo.ts';
import { type Interaction, type OptionValue, readInteraction } from './interaction.ts';
import { type Message, messageBody, notice } from './message.ts';

/**
 * From Discord's raw JSON to Discord's reply JSON, with no side effect. Whatever comes in, a reply
 * goes out; only a fault of ours throws, and the transport turns that into a message too.
 */
export type Respond = (interaction: unknown, library: Library) => Promise<APIInteractionResponse>;

type CommandInteraction = Extract<Interaction, { data: { name: string } }>;

export function createRespond(commands: readonly Command[]): Respond {
  const byName = new Map(commands.map((command) => [command.data.name, command]));
  const offered = commands.map((command) => `\`/${command.data.name}\``).join(', ');

  const unknownCommand = (name: string) =>
    notice(`I do not know the command “${echo(name)}”. I answer ${offered}.`);

  return async (raw, library) => {
    const reading = readInteraction(raw);
    if (!reading.ok) {
      return reading.takesChoices
        ? offer([])
        : reply(
            notice(
              `I could not read that request (${echo(reading.problem)}). I answer ${offered}.`,
            ),
          );
    }
    const { interaction } = reading;
    switch (interaction.type) {
      case InteractionType.Ping:
        return { type: InteractionResponseType.Pong };
      case InteractionType.ApplicationCommandAutocomplete:
        return complete(interaction, byName.get(interaction.data.name), library);
      case InteractionType.ApplicationCommand: {
        const command = byName.get(interaction.data.name);
        const type = command?.data.type ?? ApplicationCommandType.ChatInput;
        if (!command || interaction.data.type !== type) {
          return reply(unknownCommand(interaction.data.name));
        }
        const options = optionsOf(interaction);
        return reply(refuseLong(command, options) ?? command.handle(options, library));
      }
      case InteractionType.MessageComponent:
      case InteractionType.ModalSubmit:
        return reply(
          notice(
            `That button is from another version of this bot. Please ask again with ${offered}.`,
          ),
        );
    }
  };
}

function reply(message: Message): APIInteractionResponse {
  return { type: InteractionResponseType.ChannelMessageWithSource, data: messageBody(message) };
}

function complete(
  interaction: CommandInteraction,
  command: Command | undefined,
  library: Library,
): APIInteractionResponse {
  const focused = interaction.data.options.find((option) => option.focused);
  // The name comes from outside: `constructor` is a property of every object.
  if (!focused || !command || !Object.hasOwn(command.autocomplete, focused.name)) return offer([]);
  const completion = command.autocomplete[focused.name];
  const options = optionsOf(interaction);
  if (refuseLong(command, options)) return offer([]);
  return offer(completion?.(String(focused.value ?? ''), options, library) ?? []);
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
