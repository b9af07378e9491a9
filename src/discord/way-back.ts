import type { Press } from './button.ts';
import type { ButtonFace } from './message.ts';
import { componentsIn } from './source-message.ts';

/** Where the links to messages lead. */
const MESSAGES = 'https://discord.com/channels/';

/**
 * From what a button opened back to what it stood on: a link to that message, kept from page to
 * page; or, where only one member sees it and it has none, a button with the custom id `back` that
 * shows it again. Nothing where that is empty.
 */
export function wayBack(back: string, { message, messageLink, texts }: Press): ButtonFace[] {
  const label = texts.buttons.back;
  const kept = message && componentsIn(message).find(({ url }) => url?.startsWith(MESSAGES))?.url;
  const url = messageLink ?? kept;
  if (url !== undefined) return [{ label, url }];
  return back === '' ? [] : [{ label, customId: back }];
}
