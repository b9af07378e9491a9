import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createVerify, readProof } from '../../../src/discord/webhook/signature.ts';
import { Application } from '../../end-to-end/application.ts';

const application = new Application();
const verify = createVerify(application.publicKey);
const NOW = 1_700_000_000;

function proofOf(body: Buffer, time: number | string = NOW) {
  const proof = readProof(application.headers(body, time));
  if (!proof) throw new Error('expected headers that prove something');
  return proof;
}

describe('whatever the bytes are', () => {
  const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));

  test('what was signed is taken, and nothing else', () => {
    fc.assert(
      fc.property(bytes, bytes, (body, other) => {
        const proof = proofOf(body);
        expect(verify(proof, body, NOW * 1000)).toEqual({ ok: true });
        fc.pre(!body.equals(other));
        expect(verify(proof, other, NOW * 1000)).toEqual({ ok: false, reason: 'wrong' });
      }),
    );
  });

  test('any bit changed anywhere is noticed', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 0, max: 7 }), (body, at, bit) => {
        const proof = proofOf(body);
        const altered = Buffer.concat([body, Buffer.from([0])]);
        altered[at % altered.length] = (altered[at % altered.length] ?? 0) ^ (1 << bit);
        expect(verify(proof, altered, NOW * 1000).ok).toBe(false);
        const signature = Buffer.from(proof.signature, 'hex');
        signature[at % 64] = (signature[at % 64] ?? 0) ^ (1 << bit);
        const forged = { ...proof, signature: signature.toString('hex') };
        expect(verify(forged, body, NOW * 1000).ok).toBe(false);
      }),
    );
  });
});

test.each([
  [0, true],
  [300, true],
  [-300, true],
  [301, false],
  [-301, false],
])('signed %i s ago: fresh is %s', (age, isFresh) => {
  const body = Buffer.from('{}');
  const verdict = verify(proofOf(body, NOW - age), body, NOW * 1000);
  expect(verdict).toEqual(isFresh ? { ok: true } : { ok: false, reason: 'stale', age });
});

test('the time is signed too: an old request cannot be made young', () => {
  const body = Buffer.from('{}');
  const proof = { ...proofOf(body, NOW - 10_000), timestamp: String(NOW) };
  expect(verify(proof, body, NOW * 1000)).toEqual({ ok: false, reason: 'wrong' });
});
