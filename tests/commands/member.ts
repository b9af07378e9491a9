import { respond } from '../../commands/index.ts';
import type { Library } from '../../src/library.ts';

/** A member at the keyboard: what they type as Discord's interaction, what they get as JSON. */

type Typed = Readonly<Record<string, string | number | boolean>>;

const envelope = { id: '1000', token: 'token', version: 1, locale: 'en-GB' };
const optionsOf = (typed: Typed) =>
  Object.entries(typed).map(([name, value]) => ({ name, type: 3, value }));

/** Sends a slash command. */
export function send(name: string, typed: Typed, library: Library, locale = 'en-GB') {
  const data = { id: '1', name, type: 1, options: optionsOf(typed) };
  return respond({ ...envelope, locale, type: 2, data }, library);
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

/** A button as a member sees it. */
export interface Seen {
  readonly label: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
}

/** All buttons of a body, in order. */
export function buttonsIn(body: unknown): Seen[] {
  if (Array.isArray(body)) return body.flatMap(buttonsIn);
  if (typeof body !== 'object' || body === null) return [];
  if ('type' in body && body.type === 2) return [body as unknown as Seen];
  const { components, accessory } = body as { components?: unknown; accessory?: unknown };
  return [...buttonsIn(components), ...buttonsIn(accessory)];
}

/** The one who used the command, unless said otherwise. */
const ASKER = '77';

/**
 * Presses a button of a message, given the body it was sent with. `isPrivate` says how it is shown,
 * which an update leaves as it was.
 */
export function press(
  customId: string | undefined,
  body: unknown,
  library: Library,
  { by = ASKER, isPrivate = isPrivateBody(body), locale = 'en-GB' } = {},
) {
  const { components } = body as { components?: unknown };
  const flags = (1 << 15) | (isPrivate ? EPHEMERAL : 0);
  const interaction_metadata = { id: '3', type: 2, user: { id: ASKER } };
  const message = { id: '5', type: 20, content: '', flags, components, interaction_metadata };
  const data = { custom_id: customId, component_type: 2 };
  const where = { guild_id: '8', channel_id: '9', member: { user: { id: by } } };
  return respond({ ...envelope, ...where, type: 3, locale, message, data }, library);
}

function isPrivateBody(body: unknown): boolean {
  return (Number((body as { flags?: number }).flags ?? 0) & EPHEMERAL) !== 0;
}

const EPHEMERAL = 64;

/** The blocks of text that a member reads, and whether only they do. */
export async function read(name: string, typed: Typed, library: Library) {
  const response = await send(name, typed, library);
  if (response.type !== 4) throw new Error(`expected a message, got type ${response.type}`);
  return {
    blocks: textsIn(response.data),
    isPrivate: isPrivateBody(response.data),
  };
}

/** The contents of all text displays in a body. */
export function textsIn(body: unknown): string[] {
  if (Array.isArray(body)) return body.flatMap(textsIn);
  if (typeof body !== 'object' || body === null) return [];
  const own = 'content' in body && typeof body.content === 'string' ? [body.content] : [];
  return [...own, ...('components' in body ? textsIn(body.components) : [])];
}
