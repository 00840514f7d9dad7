/** Where something stands in the grid's element, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Nothing is made smaller than this, but for what is already. */
const LEAST_SIZE = 60;

/**
 * A box that is moved.
 *
 * @example moved({ x: 5, y: 5, width: 90, height: 80 }, 10, -2) // { x: 15, y: 3, width: 90, height: 80 }
 */
export function moved(box: Box, right: number, down: number): Box {
  return { ...box, x: box.x + right, y: box.y + down };
}

/**
 * A box whose corner is pulled. Where its sides change together, the one that was pulled further, in proportion, leads.
 *
 * @example resized({ x: 5, y: 5, width: 200, height: 100 }, 20, 0, true) // { x: 5, y: 5, width: 220, height: 110 }
 */
export function resized(box: Box, right: number, down: number, keepsRatio = false): Box {
  const { width, height } = box;
  if (!keepsRatio) return { ...box, width: bounded(width, right), height: bounded(height, down) };
  const isWider = Math.abs(right) * height >= Math.abs(down) * width;
  const wanted = isWider ? (width + right) / width : (height + down) / height;
  const scale = Math.max(wanted, Math.min(1, LEAST_SIZE / Math.max(width, height)));
  return { ...box, width: Math.round(width * scale), height: Math.round(height * scale) };
}

function bounded(size: number, change: number): number {
  return Math.max(size + change, Math.min(size, LEAST_SIZE));
}
