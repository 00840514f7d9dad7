import type { Day } from '../../model/calendar.ts';
import type { Kpi } from '../../model/kpi.ts';
import { clamp } from '../clamp.ts';
import { isReached } from './goal.ts';
import { periodsBetween } from './periods.ts';

/** The plan on a day: a straight line from Baseline at Start to Target at Due, held before and after. */
export function expectedOn({ start, due, baseline, target }: Kpi, day: Day): number {
  const part = clamp((day - start) / (due - start), 0, 1);
  return part === 1 ? target : baseline + part * (target - baseline);
}

/** How much of the way planned up to a day is done; `null` where none is planned yet. */
export function paceOn(kpi: Kpi, actual: number, day: Day): number | null {
  const planned = expectedOn(kpi, day) - kpi.baseline;
  return planned === 0 ? null : (actual - kpi.baseline) / planned;
}

/** How far it is to the target, never negative. */
export function remainingTo(kpi: Kpi, actual: number): number {
  return isReached(kpi, actual) ? 0 : Math.abs(kpi.target - actual);
}

/** What is needed in each period from a day to Due; `null` where no time is left. */
export function requiredRate(kpi: Kpi, actual: number, day: Day): number | null {
  const remaining = remainingTo(kpi, actual);
  const left = periodsBetween(Math.max(day, kpi.start), kpi.due, kpi.period);
  return remaining === 0 ? 0 : left > 0 ? remaining / left : null;
}

/** The change in each period since Start; `null` where no time has passed. */
export function runRate({ start, due, baseline, period }: Kpi, actual: number, day: Day): number | null {
  const passed = periodsBetween(start, Math.min(day, due), period);
  return passed > 0 ? (actual - baseline) / passed : null;
}
