import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIInteractionResponseCallbackData,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { escapeHtml, htmlOf } from './markdown.ts';

type Component = APIMessageTopLevelComponent | APIComponentInContainer;

/** What the bot sent. */
export type Reply = APIInteractionResponseCallbackData;

const STYLE = `
* { box-sizing: border-box; margin: 0 }
body { width: 390px; background: #313338; color: #dbdee1; padding: 12px 12px 16px;
  font: 16px/1.375 "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere }
.asked { color: #949ba4; font-size: 13px; margin-bottom: 6px }
.bot { color: #f2f3f5; font-weight: 600; margin-bottom: 4px }
.tag { background: #5865f2; color: #fff; font-size: 10px; border-radius: 3px; padding: 1px 4px; margin-left: 4px }
.container { background: #2b2d31; border: 1px solid #3f4147; border-radius: 8px; padding: 12px; display: grid; gap: 8px }
.text { white-space: pre-wrap }
.text h1 { font-size: 21px } .text h2 { font-size: 18px } .text h3 { font-size: 16px }
blockquote { border-left: 4px solid #4e5058; border-radius: 4px; padding: 0 8px 0 12px }
small { display: block; font-size: 13px; line-height: 1.35; color: #949ba4 }
li { margin-left: 20px }
a { color: #00a8fc; text-decoration: none }
code { background: #1e1f22; padding: 0 3px; border-radius: 3px; font-size: 14px }
pre { margin: 4px 0; background: #1e1f22; padding: 8px; border-radius: 4px; font-size: 12px; white-space: pre-wrap }
.section { display: flex; gap: 10px; justify-content: space-between; align-items: flex-start }
.section > .text { min-width: 0 }
.section button { white-space: nowrap }
.row { display: flex; flex-wrap: wrap; gap: 8px }
button { background: #4e5058; color: #fff; border: 0; border-radius: 8px; padding: 6px 14px; font: 500 14px/1.3 inherit; font-family: inherit }
button.primary { background: #5865f2 }
button:disabled { opacity: .5 }
hr { border: 0; border-top: 1px solid #3f4147 }
.private { color: #949ba4; font-size: 12px; margin-top: 6px }
`;

/**
 * The reply as a page of a phone's width, much as Discord shows it. `asked` is what the member did,
 * `/ask question: …`.
 */
export function pageOf(asked: string, { components = [], flags }: Reply): string {
  const isPrivate = ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const note = isPrivate ? '<p class="private">Only you can see this</p>' : '';
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
<p class="asked">${escapeHtml(asked)}</p>
<p class="bot">On the Record<span class="tag">APP</span></p>${components.map(render).join('')}${note}`;
}

function render(component: Component): string {
  switch (component.type) {
    case ComponentType.Container:
      return `<div class="container">${component.components.map(render).join('')}</div>`;
    case ComponentType.TextDisplay:
      return `<div class="text">${htmlOf(component.content)}</div>`;
    case ComponentType.Section: {
      const { accessory, components } = component;
      const beside = accessory.type === ComponentType.Button ? button(accessory) : '';
      return `<div class="section">${components.map(render).join('')}${beside}</div>`;
    }
    case ComponentType.ActionRow: {
      const buttons = component.components.map((each) =>
        each.type === ComponentType.Button ? button(each) : '',
      );
      return `<div class="row">${buttons.join('')}</div>`;
    }
    case ComponentType.Separator:
      return component.divider === false ? '' : '<hr>';
    default:
      throw new Error(`screens: expected a component that replies use, got type ${component.type}`);
  }
}

function button(component: APIButtonComponent): string {
  const label = 'label' in component ? (component.label ?? '') : '';
  const name = component.style === ButtonStyle.Primary ? ' class="primary"' : '';
  const leaves = component.style === ButtonStyle.Link ? ' ↗' : '';
  return `<button${name}${component.disabled ? ' disabled' : ''}>${escapeHtml(label)}${leaves}</button>`;
}
