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
 * @param within - the values that are looked at, negated where less is better.
 */
export function safeSteps(
  kpi: Kpi,
  bookings: Pick<Bookings, 'days' | 'parts'>,
  errors: readonly (readonly number[])[],
  day: Day,
  { least, most }: { readonly least: number; readonly most: number },
): number[] {
  const { kind, exitRule } = kpi;
  if (bookings.days.length === 0 && kind === 'level') return [-Infinity];
  const sign = signOf(kpi);
  const byValue = Math.max(...exitRule.map(({ measure, line }) => (measure === 'value' ? sign * line : -Infinity)));
  const byChance = { ...kpi, exitDates: [day], exitRule: exitRule.filter(({ measure }) => measure === 'chance') };
  return errors.map((own) => {
    const fires = (value: number) =>
      exitLooks(byChance, courseTo(sign * value, kpi, bookings, own), day).some((look) => look.fires);
    return Math.min(Math.max(byValue, safeWithin(fires, least, most)), achievedFrom(kpi, day));
  });
}

/** The log of a course that has a value after its last booking: in even steps, but for errors that cancel out by then. */
function courseTo(
  value: number,
  { kind, baseline }: Kpi,
  { days, parts }: Pick<Bookings, 'days' | 'parts'>,
  errors: readonly number[],
): KpiEntry[] {
  let length = 0;
  let rest = value - baseline;
  for (const i of days.keys()) {
    length += parts[i] ?? 0;
    rest -= errors[i] ?? 0;
  }
  let stands = baseline;
  return days.map((day, i) => {
    const step = (errors[i] ?? 0) + (rest * (parts[i] ?? 0)) / length;
    stands += step;
    return { day, value: kind === 'amount' ? step : stands, row: 0 };
  });
}

/** Halves what lies between. A rule that fires on less than another does is found to lie no higher, whatever the chances. */
function safeWithin(fires: (value: number) => boolean, least: number, most: number): number {
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
