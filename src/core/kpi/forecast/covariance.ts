/**
 * How the values of periods hang together, in units of one unknown variance: a sum of four simple models (Harvey 1989, "Forecasting,
 * Structural Time Series Models and the Kalman Filter").
 */
export interface Covariance {
  /** A random walk, and 1 less it noise: 0 is the mean of the history, 1 its last value, between lies exponential smoothing. */
  readonly level: number;
  /** A straight line: 0 is none, 0.01 one shrunk towards none, 1 a free trend. */
  readonly drift: number;
  /** Regular months or weeks: 0 is none, a greater number shrinks them less. */
  readonly yearly: number;
  /** Periods in a year. */
  readonly season: number;
}

/** What two periods share, apart from noise. */
export function shared({ level, drift, yearly, season }: Covariance, t: number, u: number): number {
  return level * min(t, u) + drift * t * u + (yearly > 0 && areYearsApart(abs(t - u), season) ? yearly : 0);
}

/** What a period shares with each of some others. */
export function sharedWith(covariance: Covariance, t: number, periods: readonly number[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < periods.length; i += 1) out.push(shared(covariance, t, periods[i] ?? 0));
  return out;
}

/** Whether so many periods are whole years, but for part of a period. A remainder by `%` takes ten times as long. */
function areYearsApart(periods: number, season: number): boolean {
  const rest = periods - season * round(periods / season);
  return rest >= -0.5 && rest < 0.5;
}

/** Taken out of their global once: reaching it costs more than the rest, and this is asked for each pair of periods. */
const { abs, min, round } = Math;
