/** A place on the map, in pixels at full size, to the right and down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `x` and `y` are of the upper left corner. */
export interface Box extends Point, Size {}

/**
 * Width of a text on one line, in pixels.
 *
 * @param size - of its letters, in pixels.
 */
export type Measure = (text: string, size: number, isBold: boolean) => number;

/**
 * Whether two boxes share more than an edge.
 *
 * @example overlap({ x: 0, y: 0, width: 2, height: 2 }, { x: 1, y: 1, width: 2, height: 2 }) // true
 */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
