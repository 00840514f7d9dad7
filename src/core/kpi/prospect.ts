import type { Day } from '../../model/calendar.ts';
import type { Kpi, KpiBand, KpiPeriod } from '../../model/kpi.ts';

/** What may become of a KPI, seen from a day. */
export interface Prospect {
  /**
   * The chance that the target is reached at Due if this were the KPI's value on that day, all else being as it is. Never falls as the
   * value gets better.
   */
  readonly chanceAt: (actual: number) => number;
  /** Its value on later days, the last of them Due; none where no time has passed. */
  readonly bands: () => readonly KpiBand[];
}

/** What a prospect is made from. */
export interface ProspectQuestion {
  readonly kpi: Kpi;
  /** The day up to which the log is known. */
  readonly known: Day;
  /** The day from which the rest is foreseen; later than `known` on the coming part of a curve. */
  readonly from: Day;
  /** The days of the bands; the last one is Due. */
  readonly days: readonly Day[];
}

/** The median and the 80 % band by their quantiles. */
export function bandOf(quantile: (share: number) => number): KpiBand {
  return { forecast: quantile(0.5), low: quantile(0.1), high: quantile(0.9) };
}

/** Periods in a year. */
export const SEASON: Readonly<Record<KpiPeriod, number>> = { month: 12, week: 52 };

/**
 * The first of so many periods that is recent: five years of months, two years and a bit of weeks.
 *
 * @example recentFrom(72, 'month') // 12
 */
export function recentFrom(periods: number, period: KpiPeriod): number {
  return Math.max(0, periods - Math.max(60, 2 * SEASON[period] + 12));
}
