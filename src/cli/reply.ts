import { respond } from '../../commands/index.ts';
import { receive } from '../console/exchange.ts';
import { commandInteraction, type OptionValues } from '../console/interaction.ts';
import { renderReply } from '../console/reply.ts';
import type { Library } from '../library.ts';
import type { Terminal } from './terminal.ts';

/** The reply to a slash command as the console shows it, with a line break at its end. */
export async function readReply(
  command: string,
  values: Readonly<Record<string, string | undefined>>,
  library: Library,
  terminal: Terminal,
): Promise<string> {
  const given: OptionValues = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const { body } = receive(await respond(commandInteraction(command, given), library));
  return body ? `${renderReply(body, terminal.screen)}\n` : '';
}
