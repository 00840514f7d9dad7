import type { KpiEntry } from '../../model/kpi.ts';
import { countChance } from './count-chance.ts';
import { actualOf } from './counted-entries.ts';
import { isReached, staysReached } from './goal.ts';
import { leastWhole } from './least-whole.ts';
import { periodsBetween } from './periods.ts';
import { bandOf, type Prospect, type ProspectQuestion } from './prospect.ts';

/**
 * Events that add up. Where Target lies below Baseline they are counted down; where more were taken back than came, none came.
 * `null` where no time has passed, unless the target is reached by then.
 */
export function countProspect(
  { kpi, known, from, days }: ProspectQuestion,
  counted: readonly KpiEntry[],
): Prospect | null {
  const { start, due, baseline, target, direction, period } = kpi;
  const way = target < baseline ? -1 : 1;
  const isToward = way > 0 === (direction === 'up');
  const exposure = periodsBetween(start, Math.min(from, due), period);
  const actual = actualOf(kpi, counted) ?? baseline;
  if (counted.length === 0 && from === known) return null;
  // What came on one day tells no rate.
  if (exposure <= 0) return staysReached(kpi) && isReached(kpi, actual) ? { chanceAt: () => 1, bands: () => [] } : null;
  const eventsAt = (value: number) => Math.max(0, way * (value - baseline));
  const ahead = Math.max(0, periodsBetween(from, due, period));
  return {
    chanceAt: (value) => {
      if (ahead === 0) return isReached(kpi, value) ? 1 : 0;
      const gap = way * (target - value);
      const pace = { events: eventsAt(value), exposure, ahead };
      return isToward ? countChance(pace, gap) : 1 - countChance(pace, Math.floor(gap) + 1);
    },
    bands: () =>
      days.map((day) => {
        const pace = {
          events: eventsAt(actual),
          exposure,
          ahead: Math.max(0, periodsBetween(from, Math.min(day, due), period)),
        };
        const band = bandOf(
          (share) => leastWhole((events) => 1 - countChance(pace, events + 1) >= share, 0) ?? Infinity,
        );
        const { forecast, low, high } = band;
        const onDay = (events: number) => actual + way * events;
        return way > 0
          ? { forecast: onDay(forecast), low: onDay(low), high: onDay(high) }
          : { forecast: onDay(forecast), low: onDay(high), high: onDay(low) };
      }),
  };
}
