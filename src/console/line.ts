import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/payloads/v10';
import type { SlashCommand } from '../discord/command.ts';
import type { OptionValue } from '../discord/interaction.ts';
import { type OptionValues, optionsOf } from './interaction.ts';
import { type OptionShape, type Segment, splitSegments } from './segments.ts';

/** What a typed line asks for, or why it cannot be asked, in a sentence. */
export type LineReading =
  | { readonly ok: true; readonly name: string; readonly values: OptionValues }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads `/name free text option:value`. Free text goes to the first text option that is not given
 * by name. A line without a slash is, whole and literally, the text of the first command that
 * cannot do without one. An unknown name is passed on: the dispatcher has its own words for it.
 */
export function readLine(line: string, commands: readonly SlashCommand[]): LineReading {
  const slash = /^\s*\/(\S*)(.*)$/su.exec(line);
  if (!slash) return readQuestion(line, commands);
  const [, name = '', args = ''] = slash;
  if (name === '') return { ok: false, problem: NO_COMMAND };
  const command = commands.find((candidate) => candidate.data.name === name.toLowerCase());
  if (!command) return { ok: true, name, values: {} };
  return readArguments(command, args);
}

const NO_COMMAND = 'Expected the name of a command after a slash: /help shows them all.';

/** The option that free text goes to, given the options that were named. */
export function freeTextOption(
  options: readonly APIApplicationCommandBasicOption[],
  segments: readonly Segment[],
): APIApplicationCommandBasicOption | undefined {
  const given = new Set(segments.map((segment) => segment.option));
  return options.find((option) => isText(option) && !given.has(option.name));
}

export function shapesOf(command: SlashCommand): readonly OptionShape[] {
  return optionsOf(command).map((option) => ({ name: option.name, isText: isText(option) }));
}

function readQuestion(line: string, commands: readonly SlashCommand[]): LineReading {
  for (const command of commands) {
    const option = optionsOf(command).find((candidate) => candidate.required && isText(candidate));
    if (option)
      return { ok: true, name: command.data.name, values: { [option.name]: line.trim() } };
  }
  return { ok: false, problem: NO_COMMAND };
}

function readArguments(command: SlashCommand, args: string): LineReading {
  const options = optionsOf(command);
  const segments = splitSegments(args, shapesOf(command));
  const free = segments.filter((segment) => segment.option === undefined);
  const values: Record<string, OptionValue> = {};
  if (free.length > 0) {
    const text = free.map((segment) => segment.text).join(' ');
    const option = freeTextOption(options, segments);
    if (!option) return { ok: false, problem: strayText(command, text) };
    values[option.name] = text;
  }
  for (const option of options) {
    const typed = segments.find((segment) => segment.option === option.name)?.text;
    if (typed === undefined || typed === '') continue;
    const value = readValue(option, typed);
    if (value === undefined) return { ok: false, problem: wrongValue(option, typed) };
    values[option.name] = value;
  }
  return { ok: true, name: command.data.name, values };
}

/** Undefined when the text is not what the option takes. */
function readValue(
  option: APIApplicationCommandBasicOption,
  typed: string,
): OptionValue | undefined {
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      if (/^(?:true|yes)$/iu.test(typed)) return true;
      return /^(?:false|no)$/iu.test(typed) ? false : undefined;
    case ApplicationCommandOptionType.Integer:
      return /^-?\d{1,15}$/u.test(typed) ? Number(typed) : undefined;
    case ApplicationCommandOptionType.Number:
      return /^-?\d{1,15}(?:\.\d+)?$/u.test(typed) ? Number(typed) : undefined;
    default:
      return typed;
  }
}

function isText(option: APIApplicationCommandBasicOption): boolean {
  return (
    option.type !== ApplicationCommandOptionType.Boolean &&
    option.type !== ApplicationCommandOptionType.Integer &&
    option.type !== ApplicationCommandOptionType.Number
  );
}

function wrongValue(option: APIApplicationCommandBasicOption, typed: string): string {
  const expected =
    option.type === ApplicationCommandOptionType.Boolean ? 'true or false' : 'a number';
  return `Expected ${expected} after “${option.name}:”, but got “${typed}”.`;
}

function strayText(command: SlashCommand, text: string): string {
  const names = optionsOf(command).map((option) => `${option.name}:`);
  const taken = names.length === 0 ? 'nothing after it' : names.join(', ');
  return `I cannot tell where “${text}” belongs: /${command.data.name} takes ${taken}.`;
}
