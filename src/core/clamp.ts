/**
 * A value held within bounds. Written with comparisons: this runs for every cell, and looking up `Math` costs more than the rest.
 *
 * @example clamp(120, 0, 100) // 100
 */
export function clamp(value: number, least: number, most: number): number {
  if (value < least) return least;
  return value > most ? most : value;
}
