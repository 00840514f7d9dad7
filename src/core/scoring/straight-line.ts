import { clamp } from '../clamp.ts';

/**
 * Points of the kinds `number` and `rating`: a straight line from 0 at `from` to 100 at `to`, held flat outside.
 *
 * @param from - not equal to `to`; above `to`, lower values are better.
 * @returns points, 0…100.
 * @example straightLine(300, 100, 500) // 50
 * @example straightLine(300, 500, 100) // 50
 */
export function straightLine(value: number, from: number, to: number): number {
  const width = to - from;
  // Halves keep the differences of the largest numbers finite; those of the smallest would vanish in them.
  const share =
    width > LARGEST || width < -LARGEST ? (value / 2 - from / 2) / (to / 2 - from / 2) : (value - from) / width;
  return clamp(share, 0, 1) * 100;
}

const LARGEST = Number.MAX_VALUE;
