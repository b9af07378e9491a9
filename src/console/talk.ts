import type { APIInteractionResponseCallbackData } from 'discord-api-types/payloads/v10';
import type { Exchange } from './exchange.ts';
import { pressInteraction } from './interaction.ts';
import { pressablesOf } from './reply.ts';

/** An exchange that remembers the last reply, so that its buttons can be pressed by number. */
export interface Talk {
  readonly exchange: Exchange;
  /** The press that a number means, if the last reply has a button of that number. */
  pressOf(typed: string): object | undefined;
  /** Sends it, and gives the message that comes back, if one does. */
  say(interaction: object): Promise<APIInteractionResponseCallbackData | undefined>;
}

export function createTalk(exchange: Exchange): Talk {
  let last: APIInteractionResponseCallbackData = {};
  return {
    exchange,
    pressOf(typed) {
      if (!/^\d{1,2}$/u.test(typed)) return undefined;
      const pressed = pressablesOf(last)[Number(typed) - 1];
      return pressed && pressInteraction(pressed.customId, last);
    },
    async say(interaction) {
      const { body } = await exchange(interaction);
      // What has no buttons leaves those of the reply before it in use.
      if (body && pressablesOf(body).length > 0) last = body;
      return body;
    },
  };
}
