import { expect } from 'vitest';
import type { Library } from '../../src/library.ts';
import { checkResponse } from '../discord/body-checker.ts';
import { publishedLibrary as library } from '../fixtures/libraries.ts';
import { buttonsIn, press, type Seen, send, textsIn } from './member.ts';

/** A member who asks, then presses the buttons of what they get. */

/** Where the message of a test stands. */
export const LINK = 'https://discord.com/channels/8/9/5';

/** The body of the reply to a question. */
export async function ask(
  question: string,
  from: Library = library,
  typed: Record<string, string | boolean> = {},
) {
  const response = await send('ask', { question, ...typed }, from);
  if (response.type !== 4) throw new Error(`expected a message, got type ${response.type}`);
  return response.data;
}

/** Presses the first button whose label begins so. */
export async function pressLabelled(
  label: string,
  body: unknown,
  from: Library = library,
  how: Parameters<typeof press>[3] = {},
) {
  const face = buttonsIn(body).find((each) => each.label.startsWith(label));
  if (!face) throw new Error(`no button “${label}” on ${JSON.stringify(textsIn(body))}`);
  const response = await press(face.custom_id, body, from, how);
  expect(checkResponse(response)).toEqual([]);
  if (response.type !== 4 && response.type !== 7) throw new Error(`got type ${response.type}`);
  const data = response.data ?? {};
  return { replaces: response.type === 7, data, texts: textsIn(data), faces: buttonsIn(data) };
}

export const labels = (faces: readonly Seen[]) => faces.map(({ label }) => label);
export const isPrivate = (data: unknown) => (Number((data as { flags?: number }).flags) & 64) !== 0;
export const quotesIn = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split('\n').filter((line) => line.startsWith('> ')));

/** A question that several experts answer. */
export const AFFECT = 'How does the joint force affect Armenia?';
