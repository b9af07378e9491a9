import { renderChecks } from '../src/discord/check.ts';
import type { MessageCommand } from '../src/discord/command.ts';
import { plainTextOf } from '../src/discord/plain-text.ts';
import { MESSAGE_SURFACE } from './surface.ts';

/** Checks the quotations of a message: Apps → Check quotes. For the eyes of who asks alone. */
export const checkQuotes: MessageCommand = {
  data: { ...MESSAGE_SURFACE, name: 'Check quotes' },
  handleMessage: ({ target, texts }, library) =>
    renderChecks(plainTextOf(target), library, texts, true),
};
