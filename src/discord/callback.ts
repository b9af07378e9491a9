import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  Routes,
} from 'discord-api-types/v10';

/** What an interaction is answered by. */
export interface Address {
  readonly id: string;
  /** Answers in the bot's name for 15 minutes, so it is never logged. */
  readonly token: string;
}

/** The four ways back to Discord. Each rejects when Discord did not take what was sent. */
export interface Callback {
  /** The first response: Discord waits 3 s for it and takes one only. */
  send(address: Address, response: APIInteractionResponse): Promise<void>;
  /** Changes the first response, or fills it in when it was deferred. */
  edit(address: Address, body: APIInteractionResponseCallbackData): Promise<void>;
  /** Takes the first response away. */
  remove(address: Address): Promise<void>;
  /** A further message, private or not whatever the first one was. */
  followUp(address: Address, body: APIInteractionResponseCallbackData): Promise<void>;
}

/** The requests that callbacks make. discord.js's REST client is one. */
export interface Requests {
  post(route: `/${string}`, options: RequestOptions): Promise<unknown>;
  patch(route: `/${string}`, options: RequestOptions): Promise<unknown>;
  delete(route: `/${string}`, options: RequestOptions): Promise<unknown>;
}

interface RequestOptions {
  readonly auth: false;
  readonly body?: unknown;
}

/** `auth: false`, since an interaction's own token answers it, not the bot's. */
export function callbackThrough(requests: Requests, applicationId: string): Callback {
  return {
    async send({ id, token }, body) {
      await requests.post(Routes.interactionCallback(id, token), { auth: false, body });
    },
    async edit({ token }, body) {
      await requests.patch(Routes.webhookMessage(applicationId, token), { auth: false, body });
    },
    async remove({ token }) {
      await requests.delete(Routes.webhookMessage(applicationId, token), { auth: false });
    },
    async followUp({ token }, body) {
      await requests.post(Routes.webhook(applicationId, token), { auth: false, body });
    },
  };
}

/** Discord's code for a response that came twice: one of them did get through. */
export function isAnsweredAlready(error: unknown): boolean {
  return codeOf(error) === 40060;
}

/** True for an interaction whose time is over: no further response would fare better. */
export function isExpired(error: unknown): boolean {
  return codeOf(error) === 10062 || codeOf(error) === 50027;
}

/** Discord's code for a reply that it has not made yet, has no more, or never will have. */
export function isUnknownReply(error: unknown): boolean {
  return codeOf(error) === 10015 || codeOf(error) === 10008;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
