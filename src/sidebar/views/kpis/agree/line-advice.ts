import type { Day } from '../../../../model/calendar.ts';
import type { Kpi } from '../../../../model/kpi.ts';

/** A share of successes stopped above which a line is advised against; the usual one, a look at half-time under 50 %, stops 22 %. */
export const MANY_STOPPED = 0.25;

/** A share of failures caught below which a line is told to be of no use. */
export const FEW_CAUGHT = 0.1;

const HIGH_BAR = 0.5;

/** Days by which a look a year after Start may come before half-time of two years, where one of them is a leap year. */
const LEEWAY = 2;

/**
 * The first exit date in the first half of the time, where the bar is high for one.
 *
 * @example earlyHighLook({ start: 0, due: 100, exitDates: [60, 40], exitRule: [{ measure: 'chance', line: 0.5 }] }) // 40
 * @example earlyHighLook({ start: 0, due: 100, exitDates: [50], exitRule: [{ measure: 'chance', line: 0.5 }] }) // null
 */
export function earlyHighLook({
  start,
  due,
  exitDates,
  exitRule,
}: Pick<Kpi, 'start' | 'due' | 'exitDates' | 'exitRule'>): Day | null {
  const isHigh = exitRule.some(({ measure, line }) => measure === 'chance' && line >= HIGH_BAR);
  const early = exitDates.filter((day) => day - start < (due - start) / 2 - LEEWAY);
  return isHigh && early.length > 0 ? Math.min(...early) : null;
}
