import type { Kpi, KpiEntry } from '../../../model/kpi.ts';
import { normalQuantile } from '../../statistics/index.ts';
import type { Bookings } from './bookings.ts';

/** A log of amounts or levels that runs to plan, with errors as they are typical: evenly from their distribution, in a mixed order. */
export function typicalEntries({ kind, baseline, target }: Kpi, { days, parts }: Bookings, spread: number): KpiEntry[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  let level = baseline;
  return days.map((day, i) => {
    const part = parts[i] ?? 0;
    const error = normalQuantile(((i + 1) * GOLDEN) % 1);
    const step = ((target - baseline) * part) / total + spread * Math.sqrt(part) * error;
    level += step;
    return { day, value: kind === 'amount' ? step : level, row: 0 };
  });
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
