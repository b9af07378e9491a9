import { z } from 'zod';
import type { Library } from '../library.ts';
import type { Reader } from './command.ts';
import type { Message } from './message.ts';
import type { SourceMessage } from './source-message.ts';

/**
 * Buttons that work for as long as their message stands, on any process. All that a press needs is
 * in the custom id and in the message it stands on. A custom id is the button's name, then the
 * fields of its state in order, all joined by dots: ids and numbers, never what a member typed.
 */

/** A button as it was pressed. */
export interface Press extends Reader {
  /** The message that the button stands on; undefined when Discord did not send it. */
  readonly message: SourceMessage | undefined;
  /** A link to that message; undefined where it has none, as one that a single member sees. */
  readonly messageLink: string | undefined;
  /** True when the message is the presser's own: they alone see it, or it answers them. */
  readonly isOwn: boolean;
}

/** What a button does: the reply, or the message that takes the place of the one it stands on. */
export interface Button {
  /** Stands at the beginning of every custom id of it; ends in the version of its state. */
  readonly name: string;
  /** Undefined for a state that no version of this button has written. */
  press(
    fields: readonly string[],
    press: Press,
    library: Library,
  ): Pressed | Promise<Pressed> | undefined;
}

export interface Pressed {
  /** True when the message takes the place of the one that the button stands on. */
  readonly replaces: boolean;
  readonly message: Message;
}

/** A button that can be put on a message with a state. */
export interface StatefulButton<State> extends Button {
  customId(state: State): string;
}

const SEPARATOR = '.';

/** Discord's bound on a custom id, in characters. */
export const CUSTOM_ID_LENGTH = 100;

/** Makes a button. `codec` reads the fields of a custom id as the state, and writes them. */
export function createButton<State>(
  name: string,
  codec: z.ZodType<State, readonly string[]>,
  press: (state: State, press: Press, library: Library) => Pressed | Promise<Pressed>,
): StatefulButton<State> {
  return {
    name,
    customId: (state) => writeCustomId({ name, codec }, state),
    press(fields, pressed, library) {
      const state = codec.safeParse(fields);
      return state.success ? press(state.data, pressed, library) : undefined;
    },
  };
}

/** The kind of custom id that a button has: its name, and how its state is written. */
export interface CustomIdKind<State> {
  readonly name: string;
  readonly codec: z.ZodType<State, readonly string[]>;
}

/** Throws for a state that is too long for a custom id. */
export function writeCustomId<State>({ name, codec }: CustomIdKind<State>, state: State): string {
  const id = [name, ...z.encode(codec, state)].join(SEPARATOR);
  if (id.length > CUSTOM_ID_LENGTH) {
    throw new RangeError(`button: expected at most ${CUSTOM_ID_LENGTH} characters, got ${id}`);
  }
  return id;
}

/** The name and the fields of a custom id. */
export function splitCustomId(customId: string): { name: string; fields: readonly string[] } {
  const [name = '', ...fields] = customId.split(SEPARATOR);
  return { name, fields };
}
