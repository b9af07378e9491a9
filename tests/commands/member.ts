import { respond } from '../../commands/index.ts';
import type { Library } from '../../src/library.ts';

/** A member at the keyboard: what they type as Discord's interaction, what they get as JSON. */

type Typed = Readonly<Record<string, string | number | boolean>>;

const envelope = { id: '1000', token: 'token', version: 1, locale: 'en-GB' };
const optionsOf = (typed: Typed) =>
  Object.entries(typed).map(([name, value]) => ({ name, type: 3, value }));

/** Sends a slash command. */
export function send(name: string, typed: Typed, library: Library) {
  const data = { id: '1', name, type: 1, options: optionsOf(typed) };
  return respond({ ...envelope, type: 2, data }, library);
}

/** Types in the last of the options. */
export function type(name: string, typed: Typed, library: Library) {
  const options = optionsOf(typed);
  const data = {
    id: '1',
    name,
    type: 1,
    options: options.map((option, at) => ({ ...option, focused: at === options.length - 1 })),
  };
  return respond({ ...envelope, type: 4, data }, library);
}

/** The choices that a member is offered. */
export async function choices(name: string, typed: Typed, library: Library) {
  const response = await type(name, typed, library);
  if (response.type !== 8) throw new Error(`expected choices, got type ${response.type}`);
  return response.data.choices ?? [];
}

const EPHEMERAL = 64;

/** The blocks of text that a member reads, and whether only they do. */
export async function read(name: string, typed: Typed, library: Library) {
  const response = await send(name, typed, library);
  if (response.type !== 4) throw new Error(`expected a message, got type ${response.type}`);
  return {
    blocks: textsIn(response.data),
    isPrivate: (Number(response.data.flags) & EPHEMERAL) !== 0,
  };
}

/** The contents of all text displays in a body. */
export function textsIn(body: unknown): string[] {
  if (Array.isArray(body)) return body.flatMap(textsIn);
  if (typeof body !== 'object' || body === null) return [];
  const own = 'content' in body && typeof body.content === 'string' ? [body.content] : [];
  return [...own, ...('components' in body ? textsIn(body.components) : [])];
}
