import type { Day } from '../../../../model/calendar.ts';
import type { Kpi } from '../../../../model/kpi.ts';
import type { CoursePoint } from './course.ts';

/** Where the days and values of a picture stand in it. */
export interface CourseScale {
  readonly x: (day: Day) => number;
  readonly y: (value: number) => number;
}

/** The size of the picture, and what stays free around its lines. */
export const PICTURE = { width: 260, height: 72, margin: 4 } as const;

/**
 * Fits the course from Start to Due, and all that is drawn of it, into the picture; more is higher.
 *
 * @example courseScale({ start: 0, due: 10 }, [{ day: 0, value: 0 }, { day: 10, value: 5 }]).x(5) // 130
 */
export function courseScale({ start, due }: Pick<Kpi, 'start' | 'due'>, points: readonly CoursePoint[]): CourseScale {
  const { width, height, margin } = PICTURE;
  const values = points.map(({ value }) => value);
  const least = Math.min(...values);
  const span = Math.max(...values) - least || 1;
  return {
    x: (day) => margin + ((width - 2 * margin) * (day - start)) / (due - start),
    y: (value) => height - margin - ((height - 2 * margin) * (value - least)) / span,
  };
}

/** A line through points as the attribute of a `polyline`; tenths of a pixel are enough. */
export function linePoints(points: readonly CoursePoint[], { x, y }: CourseScale): string {
  return points.map(({ day, value }) => `${tenths(x(day))},${tenths(y(value))}`).join(' ');
}

function tenths(value: number): number {
  return Math.round(10 * value) / 10;
}
