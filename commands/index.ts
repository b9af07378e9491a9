import { moreButton } from '../src/discord/answer.ts';
import type { Button } from '../src/discord/button.ts';
import { citeButton } from '../src/discord/cite.ts';
import type { Command } from '../src/discord/command.ts';
import { comparisonButton, othersButton, voicesButton } from '../src/discord/compare.ts';
import { contextButton, partButton } from '../src/discord/context.ts';
import { createRespond } from '../src/discord/dispatch.ts';
import { documentsButton } from '../src/discord/documents.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { checkQuotes } from './check-quotes.ts';
import { compare } from './compare.ts';
import { documents } from './documents.ts';
import { expert } from './expert.ts';
import { help } from './help.ts';
import { provision, provisionButton } from './provision.ts';

/** THE list of commands: registration, dispatch, the console and the tests read it. */
export const commands: readonly Command[] = [
  ask,
  compare,
  expert,
  provision,
  check,
  checkQuotes,
  documents,
  help,
];

/** What every button that a reply may have does, whichever command the reply came from. */
export const buttons: readonly Button[] = [
  moreButton,
  othersButton,
  voicesButton,
  comparisonButton,
  contextButton,
  partButton,
  provisionButton,
  citeButton,
  documentsButton,
];

/** Discord's interaction in, Discord's reply out, over these commands and buttons. */
export const respond = createRespond(commands, buttons);
