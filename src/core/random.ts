/** Draws a number between 0 and 1, neither of them included. */
export type Random = () => number;

/**
 * Numbers that look like chance and are the same for the same seed: sfc32 of Chris Doty-Humphrey's PractRand, seeded as there.
 *
 * @param seed - a whole number.
 * @example seededRandom(1)() === seededRandom(1)() // true
 */
export function seededRandom(seed: number): Random {
  let a = 0;
  let b = seed | 0;
  let c = Math.floor(seed / 2 ** 32) | 0;
  let count = 1;
  const next = () => {
    const sum = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < WARM_UP; i += 1) next();
  return () => (next() + 0.5) / 2 ** 32;
}

const WARM_UP = 12;
