import { Routes } from 'discord-api-types/rest/v10';
import type { Logger } from 'pino';
import { z } from 'zod';
import { reachDiscord } from '../reach.ts';
import { INTERACTIONS } from './endpoint.ts';

interface Inquiry {
  readonly get: (route: `/${string}`) => Promise<unknown>;
  readonly publicKey: string;
  readonly apiUrl: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

const application = z.looseObject({
  id: z.string().min(1),
  name: z.string().default(''),
  verify_key: z.string().optional(),
  interactions_endpoint_url: z.string().nullish(),
});

/**
 * The id of the application whose token this is. Tells the log what of its settings in the portal
 * would keep interactions from coming in. Undefined when Discord does not accept the token.
 */
export async function findApplication(inquiry: Inquiry): Promise<string | undefined> {
  const { get, publicKey, log } = inquiry;
  const found = await reachDiscord(async () => {
    try {
      return application.parse(await get(Routes.currentApplication()));
    } catch (error) {
      const isRefused = error instanceof Error && 'status' in error && error.status === 401;
      if (!isRefused) throw error;
      return 'refused' as const;
    }
  }, inquiry);
  if (found === 'refused') {
    log.error(
      'Discord does not accept DISCORD_TOKEN, so the commands are not registered from here. Interactions are answered all the same. Copy the token again from the developer portal (your application → Bot → Reset Token).',
    );
    return undefined;
  }
  if (!found) return undefined;
  if (found.verify_key !== undefined && found.verify_key.toLowerCase() !== publicKey) {
    log.error(
      `PUBLIC_KEY is not the key of the application “${found.name}” that DISCORD_TOKEN belongs to: everything it sends will be refused. Copy the key from the developer portal (your application → General Information → Public Key).`,
    );
  }
  const url = found.interactions_endpoint_url;
  if (url) {
    log.info(`Discord sends the interactions of “${found.name}” to ${url}`);
  } else {
    log.warn(
      `Discord does not know yet where to send the interactions of “${found.name}”: set its Interactions Endpoint URL (https://…${INTERACTIONS}) at https://discord.com/developers/applications/${found.id}/information`,
    );
  }
  return found.id;
}
