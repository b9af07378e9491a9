import {
  type APIComponentInContainer,
  type APIInteractionResponseCallbackData,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';

/**
 * A reply as the commands make it: blocks of Discord Markdown, one text display each, private or
 * not. Source text in a block has been escaped by whoever put it there.
 */
export interface Message {
  readonly blocks: readonly string[];
  readonly isPrivate: boolean;
}

/** Discord's own bounds on a Components V2 message: text in all, and components, nested included. */
export const MESSAGE_LIMITS = { characters: 4000, components: 40 } as const;

/** A message of one block that only the member who asked will see: errors and explanations. */
export function notice(text: string): Message {
  return { blocks: [text], isPrivate: true };
}

/** The message as Discord takes it. Mentions nobody, whatever the text holds. */
export function messageBody(message: Message): APIInteractionResponseCallbackData {
  const components: APIComponentInContainer[] = message.blocks.map((content) => ({
    type: ComponentType.TextDisplay,
    content,
  }));
  return {
    flags: MessageFlags.IsComponentsV2 | (message.isPrivate ? MessageFlags.Ephemeral : 0),
    components: [{ type: ComponentType.Container, components }],
    allowed_mentions: { parse: [] },
  };
}
