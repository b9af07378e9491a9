import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/payloads/v10';

/**
 * A reply as the commands make it: blocks, then rows of buttons; private or not. Source text in a
 * block has been escaped by whoever put it there.
 */
export interface Message {
  readonly blocks: readonly Block[];
  readonly buttons?: readonly ButtonFace[];
  readonly isPrivate: boolean;
}

/** Discord Markdown as one text display; the same with a button beside it; or a line across. */
export type Block = string | { readonly text: string; readonly button: ButtonFace } | typeof RULE;

/** Parts what belongs together from what does not. Shows no text. */
export const RULE = { rule: true } as const;

/** A button as it is seen: one to press, or a link. */
export type ButtonFace =
  | { readonly label: string; readonly customId: string; readonly isDisabled?: boolean }
  | { readonly label: string; readonly url: string };

/** Discord's own bounds on a Components V2 message: text in all, and components, nested included. */
export const MESSAGE_LIMITS = { characters: 4000, components: 40 } as const;

/** Discord's bounds on a row of buttons, on a label and on the address of a link. */
export const BUTTON_LIMITS = { row: 5, label: 80, url: 512 } as const;

/** A message of one block that only the member who asked will see: errors and explanations. */
export function notice(text: string): Message {
  return { blocks: [text], isPrivate: true };
}

/** The Markdown of a block; empty for a line across. */
export function blockText(block: Block): string {
  if (typeof block === 'string') return block;
  return 'text' in block ? block.text : '';
}

/** The message as Discord takes it. Mentions nobody, whatever the text holds. */
export function messageBody(message: Message): APIInteractionResponseCallbackData {
  const { blocks, buttons = [], isPrivate } = message;
  const rows = Array.from({ length: Math.ceil(buttons.length / BUTTON_LIMITS.row) }, (_, at) =>
    buttons.slice(at * BUTTON_LIMITS.row, (at + 1) * BUTTON_LIMITS.row),
  );
  const components: APIComponentInContainer[] = [
    ...blocks.map(componentOf),
    ...rows.map((row) => ({
      type: ComponentType.ActionRow as const,
      components: row.map(buttonOf),
    })),
  ];
  return {
    flags: MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0),
    components: [{ type: ComponentType.Container, components }],
    allowed_mentions: { parse: [] },
  };
}

function componentOf(block: Block): APIComponentInContainer {
  if (typeof block === 'string') return { type: ComponentType.TextDisplay, content: block };
  if ('rule' in block) return { type: ComponentType.Separator, divider: true };
  return {
    type: ComponentType.Section,
    components: [{ type: ComponentType.TextDisplay, content: block.text }],
    accessory: buttonOf(block.button),
  };
}

function buttonOf(face: ButtonFace): APIButtonComponent {
  const type = ComponentType.Button;
  const { label } = face;
  if ('url' in face) return { type, style: ButtonStyle.Link, label, url: face.url };
  const { customId, isDisabled: disabled = false } = face;
  return { type, style: ButtonStyle.Secondary, label, custom_id: customId, disabled };
}
