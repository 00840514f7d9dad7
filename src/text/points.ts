/**
 * Points as they stand in a sentence, with one decimal.
 *
 * @example shownPoints(-0.04) // '0.0'
 */
export function shownPoints(points: number): string {
  return (tenths(points) / 10 + 0).toFixed(1);
}

/**
 * What is left of a sum when some of its parts are shown rounded, so that the numbers of a sentence add up as they stand.
 *
 * @example shownRest(10, [3.33, 3.33]) // '3.4'
 */
export function shownRest(sum: number, parts: readonly number[]): string {
  return shownPoints(parts.reduce((rest, part) => rest - tenths(part), tenths(sum)) / 10);
}

function tenths(points: number): number {
  return Math.round(points * 10);
}
