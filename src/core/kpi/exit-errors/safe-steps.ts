import type { Day } from '../../../model/calendar.ts';
import type { Kpi, KpiEntry } from '../../../model/kpi.ts';
import { exitLooks } from '../status.ts';
import type { Bookings } from './bookings.ts';
import { achievedFrom, signOf } from './programmes.ts';

/**
 * From which value on an exit date lets a programme of amounts or levels go on, negated where less is better, for each of some courses
 * that lead to that value. The chance depends on the whole course. What comes after does not, if errors are independent: so any
 * course may stand for a programme that has the same value.
 *
 * @param bookings - up to that day.
 * @param errors - of each course, by its bookings.
 * @param within - the values that are looked at.
 */
export function safeSteps(
  kpi: Kpi,
  { days, parts }: Pick<Bookings, 'days' | 'parts'>,
  errors: readonly (readonly number[])[],
  day: Day,
  { least, most }: { readonly least: number; readonly most: number },
): number[] {
  const { kind, baseline } = kpi;
  const total = days.reduce((sum, _, i) => sum + (parts[i] ?? 0), 0);
  return errors.map((own) => {
    const sum = days.reduce((before, _, i) => before + (own[i] ?? 0), 0);
    const courseTo = (value: number) => {
      let level = baseline;
      return days.map((booked, i): KpiEntry => {
        const step = (own[i] ?? 0) + ((value - baseline - sum) * (parts[i] ?? 0)) / total;
        level += step;
        return { day: booked, value: kind === 'amount' ? step : level, row: 0 };
      });
    };
    const fires = (value: number) =>
      exitLooks({ ...kpi, exitDates: [day] }, courseTo(value), day).some((look) => look.fires);
    const safe = signOf(kpi) > 0 ? leastSafe(fires, least, most) : leastSafe((value) => fires(-value), -most, -least);
    return Math.min(safe, achievedFrom(kpi, day));
  });
}

/** Halves what lies between. A rule that fires on less than another does is found to lie no higher, whatever the chances. */
function leastSafe(fires: (value: number) => boolean, least: number, most: number): number {
  let low = least;
  let high = most;
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (fires(middle)) low = middle;
    else high = middle;
  }
  if (low === least) return -Infinity;
  return high === most ? Infinity : (low + high) / 2;
}

const HALVINGS = 5;
