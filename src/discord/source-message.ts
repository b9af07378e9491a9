import { ComponentType, MessageFlags } from 'discord-api-types/payloads/v10';
import { z } from 'zod';

/**
 * A message that an interaction comes with: the one whose button was pressed, or the one that a
 * command was used on. Only what this bot reads of it.
 */

/** A component as it stands in a message; what it may hold depends on its type. */
export interface SourceComponent {
  readonly type: number;
  /** The number by which it is known within its message. */
  readonly id?: number | undefined;
  readonly content?: string | undefined;
  readonly label?: string | undefined;
  readonly custom_id?: string | undefined;
  readonly url?: string | undefined;
  readonly components?: readonly SourceComponent[] | undefined;
  readonly accessory?: SourceComponent | undefined;
}

/** What others wrote is read as far as it can be: one odd part loses no other. */
const textField = z.string().optional().catch(undefined);

const componentSchema: z.ZodType<SourceComponent> = z.looseObject({
  type: z.number(),
  id: z.number().optional().catch(undefined),
  content: textField,
  label: textField,
  custom_id: textField,
  url: textField,
  get components() {
    return z.array(componentSchema).optional().catch(undefined);
  },
  get accessory() {
    return componentSchema.optional().catch(undefined);
  },
});

const embedSchema = z.looseObject({
  title: textField,
  description: textField,
  fields: z.array(z.looseObject({ name: z.string(), value: z.string() })).catch([]),
});

/** What a message has of its own, or what one that was forwarded had. */
const writingShape = {
  content: z.string().catch(''),
  components: z.array(componentSchema).catch([]),
  embeds: z.array(embedSchema).catch([]),
};

/** A message within another one, as it was when it was forwarded. */
const snapshotSchema = z.looseObject({ message: z.looseObject(writingShape) });

const user = z.looseObject({ id: z.string(), username: z.string().optional() });

export const messageSchema = z.looseObject({
  id: z.string(),
  ...writingShape,
  flags: z.number().catch(0),
  /** What a forwarded message brings. */
  message_snapshots: z.array(snapshotSchema).catch([]),
  /** Who used the command that this message answers. */
  interaction_metadata: z.looseObject({ user: user.optional() }).optional().catch(undefined),
});

export type SourceMessage = z.infer<typeof messageSchema>;

type Writing = Pick<SourceMessage, 'content' | 'components' | 'embeds'>;

/** Every component of a message, each before those it holds. */
export function componentsIn(message: Pick<Writing, 'components'>): readonly SourceComponent[] {
  const within = (component: SourceComponent): SourceComponent[] => [
    component,
    ...(component.components ?? []).flatMap(within),
    ...(component.accessory ? within(component.accessory) : []),
  ];
  return message.components.flatMap(within);
}

/** What is written in a message, in order: its content, or the text displays that stand for it. */
export function textsOf(message: Pick<Writing, 'components' | 'content'>): readonly string[] {
  const displays = componentsIn(message).flatMap(({ type, content }) =>
    type === ComponentType.TextDisplay && content !== undefined ? [content] : [],
  );
  return [...(message.content === '' ? [] : [message.content]), ...displays];
}

/** All that readers see written in a message: of the forwarded one and of embeds too. Markdown. */
export function writingIn(message: SourceMessage): readonly string[] {
  const forwarded = message.message_snapshots.map((snapshot) => snapshot.message);
  return [message, ...forwarded].flatMap((each) => [
    ...textsOf(each),
    ...each.embeds.flatMap(({ title, description, fields }) =>
      [title, description, ...fields.flatMap(({ name, value }) => [name, value])].flatMap(
        (text) => text || [],
      ),
    ),
  ]);
}

/** True for a message that one member alone sees. */
export function isPrivateMessage({ flags }: SourceMessage): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}
