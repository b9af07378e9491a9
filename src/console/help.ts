import type { APIApplicationCommandBasicOption } from 'discord-api-types/payloads/v10';
import type { SlashCommand } from '../discord/command.ts';
import type { Library } from '../library.ts';
import { autocompleteChoices } from './completion.ts';
import type { Choice, Exchange } from './exchange.ts';
import { optionsOf } from './interaction.ts';
import { freeTextOption } from './line.ts';

/**
 * What can be typed, from the registration data, in Discord Markdown. The examples name what the
 * library holds, so each of them works as it is printed.
 */
export async function writeHelp(
  commands: readonly SlashCommand[],
  library: Library,
  exchange: Exchange,
): Promise<string> {
  const described = await Promise.all(
    commands.map(async (command) => {
      const example = await exampleOf(command, library, exchange);
      const options = optionsOf(command).map(
        (option) => `- ${code(`${option.name}:`)} ${option.description}`,
      );
      const { name, description } = command.data;
      return [`**/${name}** ${description}`, ...options, `-# For example: ${code(example)}`].join(
        '\n',
      );
    }),
  );
  const closing = [
    'Text without a slash is a question. Quote a value that another option follows: `name:"two words"`.',
    'A number presses the button of that number under the last reply. Tab completes. **/help** shows this, **/quit** or Ctrl-D ends.',
  ].join('\n');
  return [...described, closing].join('\n\n');
}

/** A line to type: the command's own text option filled from its own suggestions. */
export async function exampleOf(
  command: SlashCommand,
  library: Library,
  exchange: Exchange,
): Promise<string> {
  const line = `/${command.data.name}`;
  const option = freeTextOption(optionsOf(command), []);
  if (!option) return line;
  return `${line} ${await exampleText(command, option, library, exchange)}`.trimEnd();
}

async function exampleText(
  command: SlashCommand,
  option: APIApplicationCommandBasicOption,
  library: Library,
  exchange: Exchange,
): Promise<string> {
  const own = await command.example?.(library);
  if (own !== undefined) return own;
  const suggest = (typed: string) => autocompleteChoices(command, {}, option.name, typed, exchange);
  const [choice] = await suggest('');
  if (choice) return choice.name === choice.value ? choice.value : shorten(choice, suggest);
  const topics = library.suggestTopics('').map((topic) => topic.label);
  if (!option.required) return topics[0] ?? '';
  const isAnswered = (text: string) => library.ask({ text }).status === 'answered';
  return topics.slice(0, TRIED).map(ask).find(isAnswered) ?? ask(topics[0] ?? 'it');
}

/** What a person would type for a choice: so much of its name as tells it and suggests it first. */
async function shorten(
  { name, value }: Choice,
  suggest: (typed: string) => Promise<readonly Choice[]>,
): Promise<string> {
  const words = name.split(' ');
  for (let count = 1; count <= words.length; count++) {
    const typed = words.slice(0, count).join(' ');
    const isTelling = /,$|^\d+\.$/u.test(typed) || typed.length >= TELLING;
    if (!isTelling && count < words.length) continue;
    const bare = typed.replace(/[,.]$/u, '');
    const [first] = await suggest(bare);
    if (first?.value === value) return bare;
  }
  return value;
}

/** In characters: a title of which less is shown could be any. */
const TELLING = 20;

/** How many topics are tried as an example before any will do. */
const TRIED = 10;

function ask(topic: string): string {
  return `What do the experts say about ${topic}?`;
}

/** A code span of Discord Markdown: the text's own back-ticks would end it, so quotes stand in. */
function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}
