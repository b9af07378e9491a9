/**
 * The Mersenne Twister (Matsumoto and Nishimura 1998), seeded and drawn from as Python's `random`
 * does it, so that an interval from here equals one from a script over the same figures.
 */

const SIZE = 624;
const SHIFT = 397;

/** Draws whole numbers from 0 up to, not including, the number given. `seed` is below 2^32. */
export function createTwister(seed: number): (below: number) => number {
  const state = seedState(seed);
  let at = SIZE;
  const draw = (): number => {
    if (at === SIZE) {
      twist(state);
      at = 0;
    }
    let word = state[at] ?? 0;
    at += 1;
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    word ^= word >>> 18;
    return word >>> 0;
  };
  return (below) => {
    const spare = Math.clz32(below);
    for (;;) {
      const drawn = draw() >>> spare;
      if (drawn < below) return drawn;
    }
  };
}

/** `init_by_array` of the reference, for a key of one word. */
function seedState(seed: number): Uint32Array {
  const state = new Uint32Array(SIZE);
  const word = (at: number) => state[at] ?? 0;
  const mix = (at: number) => word(at - 1) ^ (word(at - 1) >>> 30);
  state[0] = 19650218;
  for (let at = 1; at < SIZE; at += 1) state[at] = Math.imul(1812433253, mix(at)) + at;
  let at = 1;
  const advance = () => {
    at += 1;
    if (at < SIZE) return;
    state[0] = word(SIZE - 1);
    at = 1;
  };
  for (let round = 0; round < SIZE; round += 1) {
    state[at] = (word(at) ^ Math.imul(mix(at), 1664525)) + seed;
    advance();
  }
  for (let round = 1; round < SIZE; round += 1) {
    state[at] = (word(at) ^ Math.imul(mix(at), 1566083941)) - at;
    advance();
  }
  state[0] = 0x80000000;
  return state;
}

function twist(state: Uint32Array): void {
  const word = (at: number) => state[at % SIZE] ?? 0;
  for (let at = 0; at < SIZE; at += 1) {
    const mixed = (word(at) & 0x80000000) | (word(at + 1) & 0x7fffffff);
    state[at] = word(at + SHIFT) ^ (mixed >>> 1) ^ (mixed & 1 ? 0x9908b0df : 0);
  }
}
