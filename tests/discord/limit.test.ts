import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLimit } from '../../src/discord/limit.ts';

const MINUTE = 60_000;
const command = (id: string) => ({ type: 2, user: { id } });
const button = (id: string) => ({ type: 3, member: { user: { id } } });

test('as many as allowed are admitted, the next is told how long to wait, and then admitted', () => {
  const limit = createLimit(3);
  for (const now of [0, 10_000, 20_000]) expect(limit.admit(command('a'), now).ok).toBe(true);
  expect(limit.admit(command('a'), 30_500)).toEqual({ ok: false, times: 3, seconds: 30 });
  expect(limit.admit(command('a'), MINUTE - 1)).toEqual({ ok: false, times: 3, seconds: 1 });
  expect(limit.admit(command('a'), MINUTE)).toEqual({ ok: true });
  expect(limit.admit(command('a'), MINUTE)).toEqual({ ok: false, times: 3, seconds: 10 });
});

test('one member is known in a server and elsewhere, and nobody pays for another', () => {
  const limit = createLimit(1);
  expect(limit.admit(command('a'), 0).ok).toBe(true);
  expect(limit.admit({ type: 2, member: { user: { id: 'a' } } }, 1).ok).toBe(false);
  expect(limit.admit(command('b'), 2).ok).toBe(true);
});

test('buttons are counted for themselves and generously; completions never', () => {
  const limit = createLimit(2);
  for (let time = 0; time < 8; time += 1) expect(limit.admit(button('a'), time).ok).toBe(true);
  expect(limit.admit(button('a'), 9).ok).toBe(false);
  expect(limit.admit(command('a'), 10).ok).toBe(true);
  for (let time = 0; time < 1000; time += 1) {
    expect(limit.admit({ type: 4, user: { id: 'a' } }, time).ok).toBe(true);
    expect(limit.admit({ type: 1, user: { id: 'a' } }, time).ok).toBe(true);
  }
});

test('without a limit, or without a member, everything is admitted', () => {
  const [none, some] = [createLimit(0), createLimit(1)];
  for (let time = 0; time < 100; time += 1) {
    expect(none.admit(command('a'), time).ok).toBe(true);
    for (const raw of [null, 7, {}, { type: 2 }, { type: 2, user: null }, { type: 2, user: {} }]) {
      expect(some.admit(raw, time).ok).toBe(true);
    }
  }
});

test('within any minute no member is admitted more often, and every wait told is the true one', () => {
  const asking = fc.array(fc.record({ who: fc.constantFrom('a', 'b'), after: fc.nat(20_000) }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), asking, (most, times) => {
      const limit = createLimit(most);
      const admitted: { who: string; at: number }[] = [];
      let now = 0;
      for (const { who, after } of times) {
        now += after;
        const recent = admitted.filter((each) => each.who === who && now - each.at < MINUTE);
        const admission = limit.admit(command(who), now);
        expect(admission.ok).toBe(recent.length < most);
        if (admission.ok) admitted.push({ who, at: now });
        else {
          const free = (recent[0]?.at ?? Number.NaN) + MINUTE;
          expect(now + admission.seconds * 1000).toBeGreaterThanOrEqual(free);
          expect(now + (admission.seconds - 1) * 1000).toBeLessThan(free);
        }
      }
    }),
  );
});

test('it remembers only so many members: the quietest is forgotten', () => {
  const limit = createLimit(1);
  expect(limit.admit(command('first'), 0).ok).toBe(true);
  for (let id = 0; id < 10_000; id += 1) limit.admit(command(`member-${id}`), 1);
  expect(limit.admit(command('member-9999'), 2).ok).toBe(false);
  expect(limit.admit(command('first'), 2).ok).toBe(true);
});
