import { createPublicKey, verify } from 'node:crypto';

/** What came with a request to prove that Discord sent it. */
export interface Proof {
  /** 64 bytes in hexadecimal. */
  readonly signature: string;
  /** Seconds since 1970, in digits. */
  readonly timestamp: string;
}

export type Verdict =
  | { readonly ok: true }
  /** Somebody else signed it, or it was altered. */
  | { readonly ok: false; readonly reason: 'wrong' }
  /** Discord signed it, so many seconds ago; less than 0 for a time to come. */
  | { readonly ok: false; readonly reason: 'stale'; readonly age: number };

/** Judges whether Discord sent these bytes now. `now` in milliseconds since 1970. */
export type Verify = (proof: Proof, body: Buffer, now: number) => Verdict;

/**
 * In seconds. Whoever has seen a request could send it again later: an old one is refused. Discord
 * gives up on a request after 3 s, so the rest is for clocks that disagree.
 */
const FRESH = 300;

/** The headers that prove a request, when both are there and could be what they should. */
export function readProof(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Proof | undefined {
  const signature = headers['x-signature-ed25519'];
  const timestamp = headers['x-signature-timestamp'];
  if (typeof signature !== 'string' || !/^[\da-f]{128}$/i.test(signature)) return undefined;
  if (typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) return undefined;
  return { signature, timestamp };
}

/** `publicKey` is the application's, 32 bytes in hexadecimal. Ed25519 (RFC 8032). */
export function createVerify(publicKey: string): Verify {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return ({ signature, timestamp }, body, now) => {
    const signed = Buffer.concat([Buffer.from(timestamp), body]);
    if (!verify(null, signed, key, Buffer.from(signature, 'hex'))) {
      return { ok: false, reason: 'wrong' };
    }
    const age = Math.round(now / 1000 - Number(timestamp));
    return Math.abs(age) <= FRESH ? { ok: true } : { ok: false, reason: 'stale', age };
  };
}
