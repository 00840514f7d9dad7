import type { Point, Size } from './shapes.ts';

/**
 * Places for parts of a map, on shelves from the top, each as high as what stands on it, so that the whole is about as wide as `width`.
 *
 * @returns the upper left corner of each.
 * @example packedBoxes([{ width: 60, height: 10 }, { width: 60, height: 20 }], 100, 5) // [{ x: 0, y: 0 }, { x: 0, y: 15 }]
 */
export function packedBoxes(sizes: readonly Size[], width: number, apart: number): readonly Point[] {
  let x = 0;
  let y = 0;
  let shelf = 0;
  return sizes.map((size) => {
    if (x > 0 && x + size.width > width) {
      x = 0;
      y += shelf + apart;
      shelf = 0;
    }
    const corner = { x, y };
    x += size.width + apart;
    shelf = Math.max(shelf, size.height);
    return corner;
  });
}
