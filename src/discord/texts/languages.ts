import type { Locale } from 'discord-api-types/rest/v10';
import type { CommandTexts } from './command-texts.ts';
import { commands as de } from './de/commands.ts';
import { commands as es } from './es/commands.ts';
import { commands as fr } from './fr/commands.ts';
import { commands as pl } from './pl/commands.ts';
import { commands as ru } from './ru/commands.ts';
import { commands as tr } from './tr/commands.ts';
import { commands as uk } from './uk/commands.ts';

/** What commands are called, by the locales that Discord has; English stands in the commands. */
export const COMMAND_TEXTS: Readonly<Partial<Record<`${Locale}`, CommandTexts>>> = {
  de,
  'es-419': es,
  'es-ES': es,
  fr,
  pl,
  ru,
  tr,
  uk,
};
