import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/payloads/v10';
import type { Address, Callback } from './callback.ts';
import { isPrivate } from './courtesy.ts';
import { isUnknownMessage } from './fate.ts';

/** The response that says: the answer will come later. */
export type Deferral = Extract<
  APIInteractionResponse,
  {
    type:
      | InteractionResponseType.DeferredChannelMessageWithSource
      | InteractionResponseType.DeferredMessageUpdate;
  }
>;

/** How a raw interaction is deferred; undefined where Discord has no such thing. */
export function deferralOf(raw: unknown, inPrivate: boolean): Deferral | undefined {
  switch (typeOf(raw)) {
    case InteractionType.Ping:
    case InteractionType.ApplicationCommandAutocomplete:
      return undefined;
    case InteractionType.MessageComponent:
      // This one shows nothing and binds nothing: the answer may still change the button's message
      // or be a message of its own.
      return { type: InteractionResponseType.DeferredMessageUpdate };
    default:
      return {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        ...(inPrivate && { data: { flags: MessageFlags.Ephemeral } }),
      };
  }
}

/**
 * Brings the answer to a deferred interaction. Whether a deferred reply is private was settled when
 * it was deferred, so a private one where a public one was promised goes its own way.
 */
export async function fulfil(
  deferral: Deferral,
  response: APIInteractionResponse,
  address: Address,
  callback: Callback,
): Promise<void> {
  const body = bodyOf(response);
  const ownsMessage = deferral.type === InteractionResponseType.DeferredChannelMessageWithSource;
  if (!ownsMessage && response.type !== InteractionResponseType.UpdateMessage) {
    await callback.followUp(address, body);
  } else if (ownsMessage && isPrivate(body.flags) && !isPrivate(deferral.data?.flags)) {
    await removeIfThere(address, callback);
    await callback.followUp(address, body);
  } else {
    await callback.edit(address, editable(body));
  }
}

async function removeIfThere(address: Address, callback: Callback): Promise<void> {
  try {
    await callback.remove(address);
  } catch (error) {
    if (!isUnknownMessage(error)) throw error;
  }
}

/** The interaction's type as it came, readable or not. */
export function typeOf(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && 'type' in raw ? raw.type : undefined;
}

/** Empty for a response without a message, which Discord then refuses as it should. */
function bodyOf(response: APIInteractionResponse): APIInteractionResponseCallbackData {
  switch (response.type) {
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.UpdateMessage:
      return response.data ?? {};
    default:
      return {};
  }
}

/** An edit must say again that it is of Components V2, and may say nothing about privacy. */
function editable(body: APIInteractionResponseCallbackData): APIInteractionResponseCallbackData {
  return { ...body, flags: (body.flags ?? 0) & MessageFlags.IsComponentsV2 };
}
