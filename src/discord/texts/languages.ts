import type { Locale } from 'discord-api-types/v10';
import type { CommandTexts } from './command-texts.ts';

/** What commands are called, in each language that Discord has and we speak; not in English. */
export const COMMAND_TEXTS: Readonly<Partial<Record<`${Locale}`, CommandTexts>>> = {};
