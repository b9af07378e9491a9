import {
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/payloads/v10';
import { typeOf } from './deferral.ts';
import { readLocale } from './interaction.ts';
import type { Admission } from './limit.ts';
import { messageBody, notice } from './message.ts';
import { textsFor } from './texts/texts.ts';

/** The replies that the transports make themselves, where the commands are not asked or failed. */

/** For an answer that could not be made. `reference` is what the fault is logged under. */
export async function apology(raw: unknown, reference: string): Promise<APIInteractionResponse> {
  if (typeOf(raw) === InteractionType.ApplicationCommandAutocomplete) {
    return {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: [] },
    };
  }
  const { faults } = await textsFor(readLocale(raw));
  return say(faults.failed({ reference }));
}

/** For a member who asks more than the limit allows. */
export async function pleaForTime(
  raw: unknown,
  { times, seconds }: Extract<Admission, { ok: false }>,
): Promise<APIInteractionResponse> {
  const { courtesy } = await textsFor(readLocale(raw));
  return say(courtesy.tooOften({ times, seconds }));
}

function say(text: string): APIInteractionResponse {
  const data = messageBody(notice(text));
  return { type: InteractionResponseType.ChannelMessageWithSource, data };
}
