import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** An application as Discord has it: the key that its requests are signed with, made for the test. */
export class Application {
  readonly id = '100000000000000042';
  readonly #privateKey: KeyObject;
  /** As the developer portal shows it. */
  readonly publicKey: string;

  constructor() {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    this.#privateKey = privateKey;
    // The last 32 bytes of the DER form are the key itself.
    this.publicKey = publicKey
      .export({ format: 'der', type: 'spki' })
      .subarray(-32)
      .toString('hex');
  }

  /** The headers of a request with this body, signed at this time, in seconds since 1970. */
  headers(body: string | Buffer, time: number | string = now()): Record<string, string> {
    const signed = Buffer.concat([Buffer.from(String(time)), Buffer.from(body)]);
    return {
      'content-type': 'application/json',
      'x-signature-ed25519': sign(null, signed, this.#privateKey).toString('hex'),
      'x-signature-timestamp': String(time),
    };
  }
}

export function now(): number {
  return Math.floor(Date.now() / 1000);
}
