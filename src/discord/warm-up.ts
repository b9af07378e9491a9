import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/payloads/v10';
import type { Library } from '../library.ts';
import { type Command, isSlashCommand, type SlashCommand } from './command.ts';
import type { Respond } from './dispatch.ts';

/** Topics asked about, and milliseconds after which no other one is: a large corpus takes longer. */
const TOPICS = 8;
const LONGEST = 1000;

/**
 * Asks the commands of itself before a member does: the first answers load word lists and run code
 * that is not compiled yet, and would take a hundred times as long as later ones.
 */
export async function warmUp(
  commands: readonly Command[],
  respond: Respond,
  library: Library,
): Promise<void> {
  const start = performance.now();
  const rehearsed = commands.filter(isSlashCommand).filter(({ isRehearsed = true }) => isRehearsed);
  for (const { label } of library.suggestTopics('').slice(0, TOPICS)) {
    for (const command of rehearsed) {
      await respond(interactionOf(command, label), library);
    }
    if (performance.now() - start > LONGEST) return;
  }
}

/** Asked with the text in every option that must be there. */
function interactionOf({ data }: SlashCommand, text: string): unknown {
  const options = (data.options ?? []).flatMap(({ name, type, required }) =>
    required && type === ApplicationCommandOptionType.String ? [{ name, type, value: text }] : [],
  );
  return {
    id: '0',
    token: 'none',
    type: InteractionType.ApplicationCommand,
    data: { name: data.name, type: ApplicationCommandType.ChatInput, options },
  };
}
