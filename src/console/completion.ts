import type { SlashCommand } from '../discord/command.ts';
import { showControls } from './controls.ts';
import type { Choice, Exchange } from './exchange.ts';
import { autocompleteInteraction, type OptionValues, optionsOf } from './interaction.ts';
import { freeTextOption, shapesOf } from './line.ts';
import { type Segment, splitSegments } from './segments.ts';

/** What may stand in place of the last part of the line, `replaced`. */
export interface Completion {
  readonly candidates: readonly Candidate[];
  readonly replaced: string;
}

/** A command that the console adds to the others. */
export interface Described {
  readonly name: string;
  readonly description: string;
}

export interface Candidate {
  readonly text: string;
  /** How it is listed beside others. */
  readonly label: string;
}

/**
 * What Tab offers at the end of `line`: commands, the names of options not given yet, and, for an
 * option's value, whatever the command's own autocomplete says.
 */
export async function completeLine(
  line: string,
  commands: readonly SlashCommand[],
  consoleCommands: readonly Described[],
  exchange: Exchange,
): Promise<Completion> {
  const slash = /^\s*\/(\S*)(\s.*)?$/su.exec(line);
  if (!slash) return NOTHING;
  const [, name = '', args] = slash;
  if (args === undefined) {
    const known = [...commands.map((command) => command.data), ...consoleCommands];
    const begun = known.filter((each) => each.name.startsWith(name.toLowerCase()));
    return {
      candidates: begun.map((each) => ({
        text: `/${each.name} `,
        label: `/${each.name}  ${each.description}`,
      })),
      replaced: `/${name}`,
    };
  }
  const command = commands.find((candidate) => candidate.data.name === name.toLowerCase());
  return command ? completeArguments(command, args, exchange) : NOTHING;
}

const NOTHING: Completion = { candidates: [], replaced: '' };

async function completeArguments(
  command: SlashCommand,
  args: string,
  exchange: Exchange,
): Promise<Completion> {
  const segments = splitSegments(args, shapesOf(command));
  const last = segments.at(-1);
  // Behind a closed value and a space, or behind nothing, the member begins something new.
  const current = last && isOpen(last, args) ? last : undefined;
  const replaced = current ? args.slice(current.start) : '';
  const focused = current?.option ?? freeTextOption(optionsOf(command), segments)?.name;
  const given = segments.flatMap(({ option, text }) => (option ? [[option, text] as const] : []));
  const typed = (current?.text ?? '').replace(/^["“]/u, '');
  const choices = await autocompleteChoices(
    command,
    Object.fromEntries(given),
    focused,
    typed,
    exchange,
  );
  const chosen = choices.map(({ name, value }) => ({
    // The terminal shows the line as it is; a control character parts words as a space does.
    text: typeable(current?.option === undefined ? value : quoteValue(value)),
    label: showControls(name),
  }));
  if (current?.option !== undefined) return { candidates: chosen, replaced };
  return { candidates: [...chosen, ...optionNames(command, segments, replaced)], replaced };
}

/** Whether typing goes on within the piece: it was neither closed by a quote nor by a space. */
function isOpen(segment: Segment, args: string): boolean {
  const raw = args.slice(segment.start, segment.end);
  const isQuoted = raw !== segment.text && raw.trimEnd() !== segment.text;
  return segment.end === args.length && !isQuoted;
}

/** What a command's own autocomplete suggests for the option `focused`. */
export async function autocompleteChoices(
  command: SlashCommand,
  values: OptionValues,
  focused: string | undefined,
  typed: string,
  exchange: Exchange,
): Promise<readonly Choice[]> {
  if (focused === undefined || command.autocomplete[focused] === undefined) return [];
  const all = { ...values, [focused]: typed };
  return (await exchange(autocompleteInteraction(command.data.name, all, focused))).choices;
}

function typeable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** Quoted, lest it take in the text that is typed behind it. */
function quoteValue(value: string): string {
  if (!value.includes('"')) return `"${value}" `;
  return value.includes('”') ? `${value} ` : `“${value}” `;
}

/** Free text typed so far stays in front of the option that its last word begins. */
function optionNames(
  command: SlashCommand,
  segments: readonly Segment[],
  typed: string,
): readonly Candidate[] {
  const word = /\S*$/u.exec(typed)?.[0] ?? '';
  const before = typed.slice(0, typed.length - word.length);
  const given = new Set(segments.map((segment) => segment.option));
  return optionsOf(command)
    .filter(({ name }) => !given.has(name) && name.startsWith(word.toLowerCase()))
    .map(({ name, description }) => ({
      text: `${before}${name}:`,
      label: `${name}:  ${description}`,
    }));
}
