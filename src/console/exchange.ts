import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
} from 'discord-api-types/payloads/v10';
import type { Delivery } from '../discord/delivery.ts';

/** What Discord would show for one interaction: a message, or choices to complete with. */
export interface Received {
  readonly body?: APIInteractionResponseCallbackData;
  readonly choices: readonly Choice[];
}

/** What is shown to be picked, and what is sent for it. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Sends one raw interaction and waits for its answer. Never rejects: a fault is a message too. */
export type Exchange = (interaction: object) => Promise<Received>;

/** An exchange over the delivery that Discord's transports share, faults and log included. */
export function createExchange(delivery: Delivery): Exchange {
  return async (interaction) => {
    let received: Received = { choices: [] };
    const show = async (body: APIInteractionResponseCallbackData) => {
      received = { body, choices: [] };
    };
    await delivery.deliver(interaction, {
      // A deferral has nothing to show: whoever types here waits for the edit.
      send: async (_address, response) => {
        received = receive(response);
      },
      edit: (_address, body) => show(body),
      followUp: (_address, body) => show(body),
      remove: async () => undefined,
    });
    return received;
  };
}

/** What a response shows: nothing, when it is a deferral. */
export function receive(response: APIInteractionResponse): Received {
  switch (response.type) {
    case InteractionResponseType.ApplicationCommandAutocompleteResult: {
      const choices = response.data.choices ?? [];
      return { choices: choices.map(({ name, value }) => ({ name, value: String(value) })) };
    }
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.UpdateMessage:
      return { ...(response.data && { body: response.data }), choices: [] };
    default:
      return { choices: [] };
  }
}
