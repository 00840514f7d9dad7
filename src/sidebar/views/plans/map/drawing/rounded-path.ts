import type { Point } from '../layout/shapes.ts';

/**
 * A line along the corners given, with round corners, as an SVG path.
 *
 * @example roundedPath([{ x: 0, y: 0 }, { x: 0, y: 20 }, { x: 30, y: 20 }], 5) // 'M0 0L0 15Q0 20 5 20L30 20'
 */
export function roundedPath(corners: readonly Point[], radius: number): string {
  const parts = corners.map((corner, index) => {
    const before = corners[index - 1];
    const after = corners[index + 1];
    if (!before) return `M${at(corner)}`;
    if (!after) return `L${at(corner)}`;
    const room = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    return `L${at(towards(corner, before, room))}Q${at(corner)} ${at(towards(corner, after, room))}`;
  });
  return parts.join('');
}

/** The point `length` away from `from`, on the way to `to`. */
export function towards(from: Point, to: Point, length: number): Point {
  const all = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * length) / all, y: from.y + ((to.y - from.y) * length) / all };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
