import {
  type APIComponentInContainer,
  type APIInteractionResponseCallbackData,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { renderMarkdown } from './markdown.ts';
import type { Screen } from './screen.ts';

/** A reply as it is read on a screen, its text displays a blank line apart. */
export function renderReply(body: APIInteractionResponseCallbackData, screen: Screen): string {
  return textsOf(body)
    .map((text) => renderMarkdown(text, screen))
    .join('\n\n');
}

function textsOf(body: APIInteractionResponseCallbackData): string[] {
  return [...(body.content ? [body.content] : []), ...(body.components ?? []).flatMap(textsIn)];
}

function textsIn(component: APIMessageTopLevelComponent | APIComponentInContainer): string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [component.content];
    case ComponentType.Container:
    case ComponentType.Section:
      return component.components.flatMap(textsIn);
    default:
      return [];
  }
}
