/**
 * How the values of periods hang together, in units of one unknown variance: a sum of five simple models (Harvey 1989, "Forecasting,
 * Structural Time Series Models and the Kalman Filter").
 */
export interface Covariance {
  /** A random walk, and 1 less it noise: 0 is the mean of the history, 1 its last value, between lies exponential smoothing. */
  readonly level: number;
  /** A straight line: 0 is none, 0.01 one shrunk towards none, 1 a free trend. */
  readonly drift: number;
  /** A line whose slope walks at random (Harvey's local linear trend): 0 is a slope that stays, a greater number turns it sooner. */
  readonly slope: number;
  /** Regular months or weeks: 0 is none, a greater number shrinks them less. */
  readonly yearly: number;
  /** Periods in a year. */
  readonly season: number;
}

/** What two periods share, apart from noise. */
export function shared({ level, drift, slope, yearly, season }: Covariance, t: number, u: number): number {
  const first = min(t, u);
  const bent = slope > 0 ? slope * bend(first, max(t, u)) : 0;
  return level * first + drift * t * u + bent + (yearly > 0 && areYearsApart(abs(t - u), season) ? yearly : 0);
}

/** What two times of an integrated random walk share: the integral of (first − s) (second − s) over s from 0 to the first. */
function bend(first: number, second: number): number {
  return (first * first * (3 * second - first)) / 6;
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
const { abs, max, min, round } = Math;
