import { InteractionType } from 'discord-api-types/payloads/v10';
import { z } from 'zod';

/** Whether one more interaction is within what a member may ask. */
export type Admission =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** How often they asked within the minute. */
      readonly times: number;
      /** Whole seconds until they may again; 1 or more. */
      readonly seconds: number;
    };

/** Counts what each member asks. In the memory of one process, and gone with it. */
export interface Limit {
  /** `now` in milliseconds, of a clock that never goes back. */
  admit(raw: unknown, now: number): Admission;
}

/** Milliseconds that the window spans. */
const WINDOW = 60_000;

/** Members remembered; beyond that, the one who has been quiet for longest is forgotten. */
const MEMBERS = 10_000;

/** A button is a look at what was asked for already: so many of them weigh as one command. */
const BUTTONS = 4;

const ADMITTED: Admission = { ok: true };

const user = z.looseObject({ id: z.string().min(1).max(40) });
const asker = z.looseObject({
  type: z.number(),
  member: z.looseObject({ user }).optional(),
  user: user.optional(),
});

/**
 * A sliding window: what was admitted within the last minute counts, what was refused does not, so
 * that whoever keeps trying gets through as soon as everybody else. Completions are never counted:
 * Discord asks for them while a member types. No limit when `perMinute` is 0.
 */
export function createLimit(perMinute: number): Limit {
  const commands = createWindow(perMinute);
  const buttons = createWindow(perMinute * BUTTONS);
  return {
    admit(raw, now) {
      const { data } = asker.safeParse(raw);
      const member = data?.member?.user.id ?? data?.user?.id;
      if (perMinute === 0 || data === undefined || member === undefined) return ADMITTED;
      switch (data.type) {
        case InteractionType.Ping:
        case InteractionType.ApplicationCommandAutocomplete:
          return ADMITTED;
        case InteractionType.MessageComponent:
        case InteractionType.ModalSubmit:
          return buttons(member, now);
        default:
          return commands(member, now);
      }
    },
  };
}

function createWindow(most: number): (member: string, now: number) => Admission {
  /** The times of what was admitted, oldest first; the members in the order they last asked. */
  const admitted = new Map<string, readonly number[]>();
  return (member, now) => {
    const recent = (admitted.get(member) ?? []).filter((time) => now - time < WINDOW);
    const [oldest] = recent;
    const isFull = recent.length >= most && oldest !== undefined;
    admitted.delete(member);
    admitted.set(member, isFull ? recent : [...recent, now]);
    const [quietest] = admitted.keys();
    if (admitted.size > MEMBERS && quietest !== undefined) admitted.delete(quietest);
    if (!isFull) return ADMITTED;
    const seconds = Math.max(1, Math.ceil((oldest + WINDOW - now) / 1000));
    return { ok: false, times: recent.length, seconds };
  };
}
