import {
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/payloads/v10';
import { z } from 'zod';

/** What whoever runs the bot decides about how it treats members. */
export interface Courtesy {
  /** True when replies are private unless a member asks otherwise. */
  readonly isPrivateByDefault: boolean;
  /** Commands that one member may use within a minute, buttons a multiple of it; 0 for no limit. */
  readonly perMinute: number;
  /** True when the log shows what members ask. */
  readonly logsQuestions: boolean;
}

/** For one person at their own machine. */
export const AT_HOME: Courtesy = { isPrivateByDefault: false, perMinute: 0, logsQuestions: false };

const command = z.looseObject({
  type: z.literal(InteractionType.ApplicationCommand),
  data: z.looseObject({
    options: z.array(z.looseObject({ name: z.string(), value: z.unknown() })).default([]),
  }),
});

const onMessage = z.looseObject({ message: z.looseObject({ flags: z.number() }) });

/**
 * True when only the member should see the reply: they said so with `private`, or said nothing where
 * that is the default, or pressed a button of a message that only they see. Known before the answer.
 */
export function wantsPrivacy(raw: unknown, isDefault: boolean): boolean {
  const asked = command.safeParse(raw);
  if (asked.success) {
    const said = asked.data.data.options.find(({ name }) => name === 'private')?.value;
    return typeof said === 'boolean' ? said : isDefault;
  }
  const pressed = onMessage.safeParse(raw);
  return pressed.success && isPrivate(pressed.data.message.flags);
}

/** The response as only the member sees it. What changes a message leaves it as private as it is. */
export function inPrivate(response: APIInteractionResponse): APIInteractionResponse {
  if (response.type !== InteractionResponseType.ChannelMessageWithSource) return response;
  const flags = (response.data.flags ?? 0) | MessageFlags.Ephemeral;
  return { ...response, data: { ...response.data, flags } };
}

export function isPrivate(flags: MessageFlags | undefined): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}
