import {
  type APIComponentInContainer,
  type APIInteractionResponseCallbackData,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/payloads/v10';
import { renderMarkdown } from './markdown.ts';
import type { Screen } from './screen.ts';

/** A button that can be pressed: what stands on it, and the custom id that pressing it sends. */
export interface Pressable {
  readonly label: string;
  readonly customId: string;
}

/**
 * A reply as it is read on a screen: its text displays a blank line apart, a section right below
 * what it belongs to. With `isPressable` each button shows the number that presses it.
 */
export function renderReply(
  body: APIInteractionResponseCallbackData,
  screen: Screen,
  isPressable = false,
): string {
  let count = 0;
  const number = (component: Component): string => {
    const shown = buttonsIn(component).map(({ label }) => {
      count += 1;
      return `[${count}] ${label}`;
    });
    return isPressable ? shown.join('  ') : '';
  };
  const show = (component: Component): string => {
    switch (component.type) {
      case ComponentType.TextDisplay:
        return `\n\n${renderMarkdown(component.content, screen)}`;
      case ComponentType.Container:
        return component.components.map(show).join('');
      case ComponentType.Section: {
        const texts = component.components.map(({ content }) => renderMarkdown(content, screen));
        return [...texts, number(component)]
          .filter(Boolean)
          .map((line) => `\n${line}`)
          .join('');
      }
      case ComponentType.ActionRow: {
        const line = number(component);
        return line === '' ? '' : `\n\n${line}`;
      }
      default:
        return '';
    }
  };
  const text = [body.content ? `\n\n${renderMarkdown(body.content, screen)}` : ''];
  return [...text, ...(body.components ?? []).map(show)].join('').replace(/^\n+/u, '');
}

/** The buttons of a reply, in the order of their numbers. */
export function pressablesOf(body: APIInteractionResponseCallbackData): readonly Pressable[] {
  return (body.components ?? []).flatMap(buttonsIn);
}

type Component = APIMessageTopLevelComponent | APIComponentInContainer;

/** A link leads nowhere here, and what is out of use stays so. */
function buttonsIn(component: Component): Pressable[] {
  switch (component.type) {
    case ComponentType.Container:
      return component.components.flatMap(buttonsIn);
    case ComponentType.Section:
      return pressable(component.accessory);
    case ComponentType.ActionRow:
      return component.components.flatMap(pressable);
    default:
      return [];
  }
}

function pressable(component: { readonly type: ComponentType }): Pressable[] {
  if (component.type !== ComponentType.Button) return [];
  const {
    label,
    custom_id: customId,
    disabled,
  } = component as Partial<Record<'label' | 'custom_id', string> & { disabled: boolean }>;
  return label && customId && disabled !== true ? [{ label, customId }] : [];
}
