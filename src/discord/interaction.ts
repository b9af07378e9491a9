import { ApplicationCommandType, InteractionType } from 'discord-api-types/payloads/v10';
import { z } from 'zod';
import { messageSchema } from './source-message.ts';

/**
 * The parts of Discord's INTERACTION_CREATE that this bot reads. Everything else passes through
 * unread, so that a field which Discord adds tomorrow breaks nothing.
 */

const optionValue = z.union([z.string(), z.number(), z.boolean()]);

const option = z.looseObject({
  name: z.string(),
  value: optionValue.optional(),
  focused: z.boolean().optional(),
});

const user = z.looseObject({ id: z.string() });

const envelope = {
  id: z.string().min(1),
  token: z.string().min(1),
  /** Of whoever reads the reply. */
  locale: z.string().nullish(),
  /** Who it is in a server, and who elsewhere. */
  member: z.looseObject({ user }).nullish(),
  user: user.nullish(),
  guild_id: z.string().nullish(),
  channel_id: z.string().nullish(),
};

const commandData = z.looseObject({
  name: z.string(),
  type: z.number().default(ApplicationCommandType.ChatInput),
  options: z.array(option).default([]),
  /** For a command on a message: its id, and the message under it. */
  target_id: z.string().optional(),
  resolved: z.looseObject({ messages: z.record(z.string(), messageSchema).optional() }).optional(),
});

const interactionSchema = z.discriminatedUnion('type', [
  z.looseObject({ ...envelope, type: z.literal(InteractionType.Ping) }),
  z.looseObject({
    ...envelope,
    type: z.literal(InteractionType.ApplicationCommand),
    data: commandData,
  }),
  z.looseObject({
    ...envelope,
    type: z.literal(InteractionType.ApplicationCommandAutocomplete),
    data: commandData,
  }),
  z.looseObject({
    ...envelope,
    type: z.literal(InteractionType.MessageComponent),
    data: z.looseObject({ custom_id: z.string() }),
    message: messageSchema.optional(),
  }),
  z.looseObject({
    ...envelope,
    type: z.literal(InteractionType.ModalSubmit),
    data: z.looseObject({ custom_id: z.string() }),
  }),
]);

export type Interaction = z.infer<typeof interactionSchema>;
export type OptionValue = z.infer<typeof optionValue>;

/** What could be read of an interaction: the whole, or what is wrong with it, in a line. */
export type InteractionReading =
  | { readonly ok: true; readonly interaction: Interaction }
  | {
      readonly ok: false;
      readonly problem: string;
      /** True when Discord takes choices as the answer and no message. */
      readonly takesChoices: boolean;
    };

export function readInteraction(raw: unknown): InteractionReading {
  const parsed = interactionSchema.safeParse(raw);
  if (parsed.success) return { ok: true, interaction: parsed.data };
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') || 'the interaction';
  const type = z.looseObject({ type: z.number() }).safeParse(raw).data?.type;
  const takesChoices = type === InteractionType.ApplicationCommandAutocomplete;
  return { ok: false, problem: `${where}: ${issue?.message ?? 'not readable'}`, takesChoices };
}

const address = z.looseObject({ id: z.string().min(1), token: z.string().min(1) });

/** Where an answer goes: the least that must be readable for a reply to be possible at all. */
export function readAddress(
  raw: unknown,
): { readonly id: string; readonly token: string } | undefined {
  const parsed = address.safeParse(raw);
  return parsed.success ? { id: parsed.data.id, token: parsed.data.token } : undefined;
}

/** The application that an interaction belongs to, which the addresses of later replies need. */
export function readApplicationId(raw: unknown): string | undefined {
  return z.looseObject({ application_id: z.string() }).safeParse(raw).data?.application_id;
}

const localized = z.looseObject({ locale: z.string() });

/** The reader's locale, where that much can be read. */
export function readLocale(raw: unknown): string | undefined {
  return localized.safeParse(raw).data?.locale;
}
