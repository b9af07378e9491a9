import type { CommandTexts } from '../command-texts.ts';

/** In English the commands are called what they are registered as. */
export const commands: CommandTexts = {};
