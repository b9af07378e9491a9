import type { Request, SlashCommand } from './command.ts';
import { shownOption } from './localization.ts';
import { type Message, notice } from './message.ts';

/** How much is read of what a member types, in UTF-16 code units. */

/** Longer than any question; a pasted article is not one. */
export const QUESTION_LENGTH = 500;

/** What is pasted to be checked: as long as a message may be. */
export const CHECKED_LENGTH = 2000;

/** Longer than what anyone types for a name, a title or a topic. */
export const NAME_LENGTH = 200;

/**
 * A private message when an option holds more than its registration allows: Discord holds members
 * to that in its own clients only. Undefined when none does.
 */
export function refuseLong(
  { data }: SlashCommand,
  { options, texts }: Request,
): Message | undefined {
  for (const option of data.options ?? []) {
    const most = 'max_length' in option ? option.max_length : undefined;
    const { length } = String(options[option.name] ?? '').trim();
    if (most !== undefined && length > most) {
      const shown = shownOption(data.name, option.name, texts);
      return notice(texts.faults.tooLong({ option: shown, length, most }));
    }
  }
  return undefined;
}
