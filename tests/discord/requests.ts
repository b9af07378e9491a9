import type { Options, Request } from '../../src/discord/command.ts';
import { fallbackTexts } from '../../src/discord/texts/texts.ts';

/** A slash command as an English reader typed it, for all to see. */
export function requestOf(options: Options): Request {
  return { options, isPrivate: false, locale: 'en-GB', texts: fallbackTexts, userId: '77' };
}
