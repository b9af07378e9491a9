import {
  type APIApplicationCommandOption,
  ApplicationCommandType,
  type LocalizationMap,
} from 'discord-api-types/payloads/v10';
import type { CommandData } from './registration.ts';
import type { CommandTexts } from './texts/command-texts.ts';
import { COMMAND_TEXTS } from './texts/languages.ts';
import type { Texts } from './texts/texts.ts';

/** What commands and their options are called for members of each language. */

/**
 * The command with its names and descriptions in every language that has them. Discord shows the
 * English ones elsewhere, and sends the English names whatever a member saw.
 */
export function localize(data: CommandData): CommandData {
  const names = collect((texts) => texts[data.name]?.name);
  if (data.type !== undefined && data.type !== ApplicationCommandType.ChatInput)
    return { ...data, ...named(names) };
  return {
    ...data,
    ...named(names),
    ...described(collect((texts) => texts[data.name]?.description)),
    ...(data.options && {
      options: data.options.map((option) => localizeOption(data.name, option)),
    }),
  };
}

function localizeOption<Option extends APIApplicationCommandOption>(
  command: string,
  option: Option,
): Option {
  const textOf = (texts: CommandTexts) => texts[command]?.options?.[option.name];
  return {
    ...option,
    ...named(collect((texts) => textOf(texts)?.name)),
    ...described(collect((texts) => textOf(texts)?.description)),
  };
}

/** A command by its name in English, as the member sees it. */
export function shownCommand(command: string, { commands }: Texts): string {
  return commands[command]?.name ?? command;
}

/** The same of an option. */
export function shownOption(command: string, option: string, { commands }: Texts): string {
  return commands[command]?.options?.[option]?.name ?? option;
}

function collect(textOf: (texts: CommandTexts) => string | undefined): LocalizationMap {
  return Object.fromEntries(
    Object.entries(COMMAND_TEXTS).flatMap(([locale, texts]) => {
      const text = textOf(texts);
      return text === undefined ? [] : [[locale, text]];
    }),
  );
}

function named(names: LocalizationMap) {
  return Object.keys(names).length === 0 ? {} : { name_localizations: names };
}

function described(descriptions: LocalizationMap) {
  return Object.keys(descriptions).length === 0 ? {} : { description_localizations: descriptions };
}
