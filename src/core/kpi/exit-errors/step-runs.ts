import type { Day } from '../../../model/calendar.ts';
import type { Kpi } from '../../../model/kpi.ts';
import { normalQuantile } from '../../statistics/index.ts';
import type { Bookings } from './bookings.ts';
import type { Runs } from './runs.ts';

/**
 * Amounts and levels: each period adds its part of the way and an error of its own, independent of the others and normally
 * distributed. So a level walks at random around its trend.
 *
 * @param days - on which values are asked for.
 * @param spread - the standard deviation of a whole period's step.
 */
export function stepRuns(
  { baseline, target }: Kpi,
  days: readonly Day[],
  paces: readonly number[],
  { parts, bookedBy }: Bookings,
  spread: number,
): Runs {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const marks = days
    .map((day, on) => {
      const booked = bookedBy(day);
      const part = parts.slice(0, booked).reduce((sum, each) => sum + each, 0) / total;
      return { on, booked, means: paces.map((pace) => baseline + pace * (target - baseline) * part) };
    })
    .sort((a, b) => a.booked - b.booked);
  const spreads = parts.map((part) => spread * Math.sqrt(part));
  return {
    draws: parts.length,
    draw: (random, values) => {
      let error = 0;
      let booked = 0;
      for (const mark of marks) {
        for (; booked < mark.booked; booked += 1) error += (spreads[booked] ?? 0) * normalQuantile(random());
        for (const [at, mean] of mark.means.entries()) {
          const row = values[at];
          if (row !== undefined) row[mark.on] = mean + error;
        }
      }
    },
  };
}
