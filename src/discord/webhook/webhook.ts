import { setFlagsFromString } from 'node:v8';
import type { REST } from '@discordjs/rest';
import type { Command } from '../command.ts';
import { createDelivery, type DeliveryOptions } from '../delivery.ts';
import { aborted, finish } from '../farewell.ts';
import { localize } from '../localization.ts';
import { watchRateLimits } from '../rate-limits.ts';
import { registerCommands } from '../registration.ts';
import { REQUESTS, type Requests } from '../requests.ts';
import { warmUp } from '../warm-up.ts';
import { findApplication } from './application.ts';
import { createEndpoint, HEALTH, INTERACTIONS } from './endpoint.ts';
import { type Listening, listen } from './server.ts';
import { createVerify } from './signature.ts';

export interface WebhookOptions extends DeliveryOptions {
  /** The application's, 32 bytes in hexadecimal, in lower case. */
  readonly publicKey: string;
  /** Every address of this machine when undefined. */
  readonly host: string | undefined;
  readonly port: number;
  /** To register the commands with; answers need none. */
  readonly token: string | undefined;
  readonly apiUrl: string;
  readonly guildId: string | undefined;
  readonly commands: readonly Command[];
  /** Asks the bot to stop. */
  readonly signal: AbortSignal;
}

/**
 * The bot as an HTTP endpoint that Discord calls, until `signal`. It keeps nothing between two
 * requests that an answer depends on, so any number of processes may share the work. Resolves with
 * the exit code: 0 when stopped, 2 when it cannot listen where it was told to.
 */
export async function runWebhook(options: WebhookOptions): Promise<number> {
  const { publicKey, host, port, log, signal } = options;
  // Left to itself the heap trebles under load before it is collected, at no gain in time. Not for the
  // whole program, as it would slow the start.
  setFlagsFromString('--heap-growing-percent=30');
  const openApi = apiOf(options);
  const delivery = createDelivery(options);
  const verify = createVerify(publicKey);
  await rehearse(options);
  const endpoint = createEndpoint({ ...options, verify, delivery, requests: through(openApi) });
  let server: Listening;
  try {
    server = await listen(endpoint, host, port);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.fatal(`cannot listen on port ${port} (${reason}): set HOST and PORT to what is free here`);
    return 2;
  }
  const address = `http://${host ?? 'localhost'}:${server.port}`;
  log.info(
    `answering Discord’s HTTP interactions at ${address}${INTERACTIONS} (health: ${address}${HEALTH}); with PUBLIC_KEY set the gateway is not used`,
  );
  log.info(
    `to have Discord call it: in the developer portal, your application → General Information → Interactions Endpoint URL, enter the public https address that leads here, ending in ${INTERACTIONS}`,
  );
  void register(options, openApi);
  await aborted(signal);
  log.info('stopping');
  await finish(
    server.close().then(() => delivery.settle()),
    log,
  );
  return 0;
}

/** A load balancer sends the first interactions all at once. */
async function rehearse({ commands, respond, library, log }: WebhookOptions): Promise<void> {
  try {
    await warmUp(commands, respond, library());
  } catch (error) {
    log.error({ err: error }, 'what the bot asked of itself could not be answered');
  }
}

async function register(options: WebhookOptions, openApi: () => Promise<REST>): Promise<void> {
  const { token, guildId, commands, log, signal } = options;
  if (token === undefined) {
    log.info(
      'the commands are not registered from here without DISCORD_TOKEN: start once with it whenever they change',
    );
    return;
  }
  const store = await openApi();
  const get = (route: `/${string}`) => store.get(route);
  const applicationId = await findApplication({ ...options, get });
  if (applicationId === undefined) return;
  const data = commands.map(({ data }) => localize(data));
  await registerCommands({ store, applicationId, guildId, commands: data, log, signal });
}

/** Opened when first needed: it costs some 30 MB, and most answers go back by the way they came. */
function apiOf({ apiUrl, token, log }: WebhookOptions): () => Promise<REST> {
  let opening: Promise<REST> | undefined;
  const open = async () => {
    const { REST } = await import('@discordjs/rest');
    const rest = new REST({ api: apiUrl, ...REQUESTS });
    if (token !== undefined) rest.setToken(token);
    watchRateLimits(rest, log);
    return rest;
  };
  return () => {
    opening ??= open();
    return opening;
  };
}

function through(openApi: () => Promise<REST>): Requests {
  return {
    post: async (route, options) => (await openApi()).post(route, options),
    patch: async (route, options) => (await openApi()).patch(route, options),
    delete: async (route, options) => (await openApi()).delete(route, options),
  };
}
