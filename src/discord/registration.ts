import { setTimeout as sleep } from 'node:timers/promises';
import { ApplicationCommandType } from 'discord-api-types/payloads/v10';
import {
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/rest/v10';
import type { Logger } from 'pino';
import { z } from 'zod';

export type CommandData =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** The two requests that registration makes. discord.js's REST client is one. */
export interface CommandStore {
  get(route: `/${string}`, options: { query: URLSearchParams }): Promise<unknown>;
  put(route: `/${string}`, options: { body: unknown }): Promise<unknown>;
}

interface Registration {
  readonly store: CommandStore;
  readonly applicationId: string;
  /** The server to register in; everywhere when undefined. */
  readonly guildId: string | undefined;
  readonly commands: readonly CommandData[];
  readonly log: Logger;
  /** Ends the attempts. */
  readonly signal: AbortSignal;
  /** Waits so many milliseconds, or until the signal. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Milliseconds between attempts to register: the first wait, doubled up to the last. */
const FIRST_WAIT = 15_000;
const LONGEST_WAIT = 600_000;

/**
 * Makes Discord's commands the ones given, and writes only when they differ: Discord limits how
 * often commands may be written. Tries until it is done or stopped, so that inviting the bot to its
 * server while it runs is enough. Never rejects, as the commands of the last start still work.
 */
export async function registerCommands(registration: Registration): Promise<void> {
  const { guildId, log, signal, pause = pauseUnless(signal) } = registration;
  const where = guildId ? `in server ${guildId}` : 'in every server';
  for (let wait = FIRST_WAIT; !signal.aborted; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    try {
      log.info(await attempt(registration, where));
      return;
    } catch (error) {
      if (signal.aborted) return;
      log.error(
        `could not register the commands ${where} (${reasonOf(error)}): trying again in ${wait / 1000} s. ${remedyOf(error, guildId)}`,
      );
      await pause(wait);
    }
  }
}

/** What was done, in a line. Rejects when Discord refuses or cannot be reached. */
async function attempt(registration: Registration, where: string): Promise<string> {
  const { store, applicationId, guildId } = registration;
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const wanted = guildId ? registration.commands.map(forGuild) : registration.commands;
  const names = wanted.map(nameOf).join(', ');
  if (sameCommands(wanted, await fetchCommands(store, route))) {
    return `the commands ${names} are registered ${where} already`;
  }
  await store.put(route, { body: wanted });
  return `registered the commands ${names} ${where}`;
}

function pauseUnless(signal: AbortSignal): (milliseconds: number) => Promise<void> {
  return (milliseconds) => sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}

/** True when Discord shows members what `wanted` says. `current` is what Discord sent. */
export function sameCommands(wanted: readonly CommandData[], current: unknown): boolean {
  const parsed = z
    .array(z.looseObject({ name: z.string(), type: z.number().optional() }))
    .safeParse(current);
  if (!parsed.success || parsed.data.length !== wanted.length) return false;
  return wanted.every((command) => {
    const there = parsed.data.find(
      ({ name, type }) =>
        name === command.name &&
        (type ?? ApplicationCommandType.ChatInput) ===
          (command.type ?? ApplicationCommandType.ChatInput),
    );
    return there !== undefined && agree(command, there);
  });
}

/**
 * What a command or an option is when nothing is said. A field set at Discord and no longer in our
 * data is a difference too, which only a comparison with the default shows.
 */
const UNSET: Readonly<Record<string, unknown>> = {
  type: ApplicationCommandType.ChatInput,
  options: [],
  choices: [],
  required: false,
  autocomplete: false,
  nsfw: false,
  default_member_permissions: null,
  name_localizations: null,
  description_localizations: null,
  min_length: null,
  max_length: null,
  min_value: null,
  max_value: null,
};

/** Compares what `wanted` says or leaves to its default, and nothing that Discord adds. */
function agree(wanted: unknown, current: unknown): boolean {
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(current) &&
      wanted.length === current.length &&
      inOrder(wanted).every((item, index) => agree(item, inOrder(current)[index]))
    );
  }
  if (isRecord(wanted)) {
    return (
      isRecord(current) &&
      Object.entries({ ...UNSET, ...wanted }).every(([key, value]) =>
        key.endsWith('_localizations')
          ? sameTexts(value, current[key])
          : agree(value ?? UNSET[key], current[key] ?? UNSET[key]),
      )
    );
  }
  return (wanted ?? null) === (current ?? null);
}

/** By locale; a language that is at Discord and no longer in our data is a difference. */
function sameTexts(wanted: unknown, current: unknown): boolean {
  const [ours, theirs] = [wanted, current].map((each) => (isRecord(each) ? each : {}));
  const locales = Object.keys({ ...ours, ...theirs });
  return locales.every((locale) => (ours?.[locale] ?? null) === (theirs?.[locale] ?? null));
}

/** Options and choices have an order that members see; lists of numbers are sets. */
function inOrder(list: readonly unknown[]): readonly unknown[] {
  return list.every((item) => typeof item === 'number') ? list.toSorted((a, b) => a - b) : list;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As members find it: `/ask`, or an entry of the menu of a message. */
function nameOf({ type, name }: CommandData): string {
  return type === ApplicationCommandType.Message ? `“${name}”` : `/${name}`;
}

/** Where a command may be used is said of global commands only: Discord drops it from a server's. */
function forGuild(command: CommandData): CommandData {
  const { contexts, integration_types, ...rest } = command;
  return rest;
}

/** Without this Discord leaves out what the commands are called in other languages. */
const WITH_LOCALIZATIONS = new URLSearchParams({ with_localizations: 'true' });

async function fetchCommands(store: CommandStore, route: `/${string}`): Promise<unknown> {
  try {
    return await store.get(route, { query: WITH_LOCALIZATIONS });
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : undefined;
}

/** In one line: the API's own account of a refused body has many. */
function reasonOf(error: unknown): string {
  const { message } = error instanceof Error ? error : new Error(String(error));
  return [statusOf(error), message.replace(/\s+/gu, ' ')].filter(Boolean).join(' ');
}

function remedyOf(error: unknown, guildId: string | undefined): string {
  const status = statusOf(error);
  if (guildId && (status === 403 || status === 404)) {
    return 'Invite the bot to that server with the link above; if it is the wrong one, correct DISCORD_GUILD_ID and start again.';
  }
  if (status === 429) return 'Discord limits how often: there is nothing to do but wait.';
  return 'Until then the commands of the last start work.';
}
