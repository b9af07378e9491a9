import type {
  APIApplicationCommandOptionChoice,
  ApplicationCommandType,
} from 'discord-api-types/payloads/v10';
import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/rest/v10';
import type { Library } from '../library.ts';
import type { OptionValue } from './interaction.ts';
import type { Message } from './message.ts';
import type { SourceMessage } from './source-message.ts';
import type { Texts } from './texts/texts.ts';

/** Who asks, and how they read. */
export interface Reader {
  /** As Discord sends it: `en-GB`, `pl`. */
  readonly locale: string;
  /** What the bot says in that language. */
  readonly texts: Texts;
  /** Undefined when Discord does not say. */
  readonly userId: string | undefined;
}

/** A slash command as it was typed. */
export interface Request extends Reader {
  readonly options: Options;
  /** Whether the reply is for the member alone. Errors always are. */
  readonly isPrivate: boolean;
}

/** A command used on a message (Apps → …). */
export interface MessageRequest extends Reader {
  readonly target: SourceMessage;
}

/** What a member typed: the options by name, as Discord sent them. Never validated by Discord. */
export type Options = Readonly<Record<string, OptionValue | undefined>>;

export type Choice = APIApplicationCommandOptionChoice<string>;

/** The choices for one option. `typed` is what stands in it so far, possibly nothing. */
export type Complete = (typed: string, request: Request, library: Library) => readonly Choice[];

/** What Discord is told about a command, and what it does. Pure. */
export type Command = SlashCommand | MessageCommand;

export interface SlashCommand {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  handle(request: Request, library: Library): Message | Promise<Message>;
  readonly autocomplete: Readonly<Record<string, Complete>>;
  /** False where a rehearsal at the start would make what perhaps nobody needs. */
  readonly isRehearsed?: false;
  /** What may be typed for its free text and shows what it does, where no question would. */
  example?(library: Library): string | undefined | Promise<string | undefined>;
}

export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody & {
    readonly type: ApplicationCommandType.Message;
  };
  handleMessage(request: MessageRequest, library: Library): Message | Promise<Message>;
}

export function isSlashCommand(command: Command): command is SlashCommand {
  return 'handle' in command;
}

/** The text of an option; undefined when it was left out or holds white space only. */
export function textOption(
  { options }: Pick<Request, 'options'>,
  name: string,
): string | undefined {
  const value = options[name];
  if (value === undefined) return undefined;
  const text = String(value).trim();
  return text === '' ? undefined : text;
}
