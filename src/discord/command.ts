import type {
  APIApplicationCommandOptionChoice,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Library } from '../library.ts';
import type { OptionValue } from './interaction.ts';
import type { Message } from './message.ts';

/** What a member typed: the options by name, as Discord sent them. Never validated by Discord. */
export type Options = Readonly<Record<string, OptionValue | undefined>>;

export type Choice = APIApplicationCommandOptionChoice<string>;

/** The choices for one option. `typed` is what stands in it so far, possibly nothing. */
export type Complete = (typed: string, options: Options, library: Library) => readonly Choice[];

/** One slash command: what Discord is told about it, and what it does. Pure. */
export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  handle(options: Options, library: Library): Message;
  readonly autocomplete: Readonly<Record<string, Complete>>;
}

/** The text of an option; undefined when it was left out or holds white space only. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  if (value === undefined) return undefined;
  const text = String(value).trim();
  return text === '' ? undefined : text;
}
