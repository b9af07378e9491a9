import { createInterface, type Interface } from 'node:readline/promises';
import type { ReadStream } from 'node:tty';
import type { Logger } from 'pino';
import { commands as allCommands } from '../../commands/index.ts';
import { isSlashCommand } from '../discord/command.ts';
import { AT_HOME } from '../discord/courtesy.ts';
import { createDelivery } from '../discord/delivery.ts';
import type { Respond } from '../discord/dispatch.ts';
import type { Library } from '../library.ts';
import { completeLine } from './completion.ts';
import { showControls } from './controls.ts';
import { createExchange } from './exchange.ts';
import { exampleOf, writeHelp } from './help.ts';
import { commandInteraction } from './interaction.ts';
import { introduce } from './introduction.ts';
import { readLine } from './line.ts';
import { renderMarkdown } from './markdown.ts';
import { createPrinter } from './printer.ts';
import { renderReply } from './reply.ts';
import { type Output, type Screen, screenOf } from './screen.ts';
import { applyCompletion } from './tab.ts';
import { createTalk, type Talk } from './talk.ts';
import { wrap } from './wrap.ts';

interface ConsoleOptions {
  /** As of now: it may be another one later. */
  readonly library: () => Library;
  /** Makes it another one when documents change, until `signal`; calls `told` after a line of log. */
  readonly follow: (signal: AbortSignal, told: () => void) => Promise<void>;
  readonly respond: Respond;
  readonly log: Logger;
  readonly input: NodeJS.ReadableStream & Partial<Pick<ReadStream, 'isTTY'>>;
  readonly output: Output;
}

/** What the console itself understands, beside the commands. */
const CONSOLE_COMMANDS = [
  { name: 'help', description: 'What can be typed, with examples' },
  { name: 'quit', description: 'End' },
];

/** A console has no messages to use the others on, and a help of its own. */
const commands = allCommands
  .filter(isSlashCommand)
  .filter(({ data }) => CONSOLE_COMMANDS.every(({ name }) => name !== data.name));

/**
 * Discord without Discord: the same commands, typed on a terminal or read from a pipe. Resolves
 * when the input ends, on `/quit`, or when nobody reads the output any more.
 */
export async function runConsole({
  library,
  follow,
  respond,
  log,
  input,
  output,
}: ConsoleOptions): Promise<void> {
  const isInteractive = input.isTTY === true && output.isTTY === true;
  const { print } = createPrinter(output);
  const exchange = createExchange(createDelivery({ respond, library, courtesy: AT_HOME, log }));

  const [first] = commands;
  const example = first ? await exampleOf(first, library(), exchange) : '/help';
  await print(`${introduce(library(), example, screenOf(output))}\n`);

  const complete = async (line: string) => {
    const completion = await completeLine(line, commands, CONSOLE_COMMANDS, exchange);
    return applyCompletion(completion, (labels) => {
      const screen = screenOf(output);
      const listed = labels.flatMap((label) => wrap(label, screen, '  ', '    '));
      output.write(`\n${listed.join('\n')}\n`);
      lines.prompt(true);
    });
  };
  const lines: Interface = createInterface({
    input,
    ...(isInteractive && {
      output,
      completer: complete,
    }),
    terminal: isInteractive,
    prompt: '\n> ',
    removeHistoryDuplicates: true,
  });
  const talk = createTalk(exchange);
  const ended = new AbortController();
  void follow(ended.signal, () => {
    if (!isInteractive) return;
    // The log has written where the member was typing; the prompt takes the row above it.
    output.write('\n');
    lines.prompt(true);
  });
  // The loop keeps the lines that arrive while one is being answered, from when it begins: nothing
  // may be awaited before it.
  if (isInteractive) lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (consoleCommand(typed) === 'quit') break;
    const isRead =
      typed === '' ||
      (await print(`\n${await answer(typed, library(), talk, screenOf(output))}\n`));
    if (!isRead) break;
    if (isInteractive) lines.prompt();
  }
  ended.abort();
  lines.close();
  if (isInteractive) await print('\n');
}

/** The console's own command that a line asks for, in any case, whatever follows it. */
function consoleCommand(typed: string): string | undefined {
  const name = /^\/(\S+)/u.exec(typed)?.[1]?.toLowerCase();
  return CONSOLE_COMMANDS.find((command) => command.name === name)?.name;
}

/** What the screen shows for a typed line. */
async function answer(
  typed: string,
  library: Library,
  talk: Talk,
  screen: Screen,
): Promise<string> {
  if (consoleCommand(typed) === 'help') {
    return renderMarkdown(await writeHelp(commands, library, talk.exchange), screen);
  }
  const show = async (interaction: object) => {
    const body = await talk.say(interaction);
    return body ? renderReply(body, screen, true) : '';
  };
  const press = talk.pressOf(typed);
  if (press) return show(press);
  const reading = readLine(typed, commands);
  if (!reading.ok) return wrap(showControls(reading.problem), screen).join('\n');
  return show(commandInteraction(reading.name, reading.values));
}
