import type { RangeRule } from '../../model/criterion.ts';

/**
 * Points of the kind `range`: 100 inside `from`…`to`, both included, and a straight fall to 0 over `falloff` outside.
 *
 * @returns points, 0…100.
 * @example rangePoints(350, { kind: 'range', from: 100, to: 300, falloff: 100 }) // 50
 * @example rangePoints(301, { kind: 'range', from: 100, to: 300, falloff: 0 }) // 0
 */
export function rangePoints(value: number, { from, to, falloff }: RangeRule): number {
  const distance = from !== null && value < from ? from - value : to !== null && value > to ? value - to : 0;
  if (distance === 0) return 100;
  return distance >= falloff ? 0 : (1 - distance / falloff) * 100;
}
