import {
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { typeOf } from './deferral.ts';
import type { Admission } from './limit.ts';
import { messageBody, notice } from './message.ts';

/** The replies that the transports make themselves, where the commands are not asked or failed. */

/** For an answer that could not be made. `reference` is what the fault is logged under. */
export function apology(raw: unknown, reference: string): APIInteractionResponse {
  if (typeOf(raw) === InteractionType.ApplicationCommandAutocomplete) {
    return {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: [] },
    };
  }
  return say(
    `Something went wrong on my side and I could not answer. Please try again; if it happens again, tell whoever runs me this reference: \`${reference}\`.`,
  );
}

/** For a member who asks more than the limit allows. */
export function pleaForTime({
  times,
  seconds,
}: Extract<Admission, { ok: false }>): APIInteractionResponse {
  return say(
    `You have asked ${times === 1 ? 'once' : `${times} times`} in a minute, which is as often as I answer one person, so that there is time for everyone. Please ask again in ${seconds === 1 ? '1 second' : `${seconds} seconds`}.`,
  );
}

function say(text: string): APIInteractionResponse {
  const data = messageBody(notice(text));
  return { type: InteractionResponseType.ChannelMessageWithSource, data };
}
