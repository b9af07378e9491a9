import type {
  APIInteractionResponse,
  APIInteractionResponseCallbackData,
} from 'discord-api-types/payloads/v10';

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
