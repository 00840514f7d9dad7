import type { BandsRule } from '../../model/criterion.ts';

/**
 * Points of the kind `bands`: those of the band with the greatest start that the value has reached, its start included.
 *
 * @param bands - ascending by start.
 * @returns points; 0 below the first start.
 * @example bandPoints(50, [{ start: 0, points: 10 }, { start: 50, points: 40 }]) // 40
 */
export function bandPoints(value: number, bands: BandsRule['bands']): number {
  let points = 0;
  for (const band of bands) {
    if (band.start > value) break;
    points = band.points;
  }
  return points;
}
