import type { Command } from '../src/discord/command.ts';
import { createRespond } from '../src/discord/dispatch.ts';
import { ask } from './ask.ts';
import { expert } from './expert.ts';
import { provision } from './provision.ts';

/** THE list of commands: registration, dispatch, the console and the tests read it. */
export const commands: readonly Command[] = [ask, expert, provision];

/** Discord's interaction in, Discord's reply out, over these commands. */
export const respond = createRespond(commands);
