import { fold } from '../../core/tables/index.ts';
import { fixedRange } from '../plans/formulas/plan-references.ts';
import type { TrackPlace } from './track-places.ts';

/** Columns of a course, counted from 0. */
export const COURSE = { date: 0, actual: 1, plan: 2, target: 3, exitLine: 4 } as const;

/** The course of a KPI; `undefined` for one that the table lacks. */
export function trackOf(tracks: readonly TrackPlace[], name: string): TrackPlace | undefined {
  return tracks.find(({ kpi }) => fold(kpi.name) === fold(name));
}

/** A column of a course without its header, as formulas on its tab refer to it. */
export function courseColumn({ area }: TrackPlace, position: number): string {
  return fixedRange(area.row + 1, area.column + position, area.rows - 1);
}
