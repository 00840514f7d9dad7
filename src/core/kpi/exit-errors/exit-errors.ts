import type { Kpi, KpiEntry } from '../../../model/kpi.ts';
import { seededRandom } from '../../random.ts';
import { isReached } from '../goal.ts';
import { bookingsOf } from './bookings.ts';
import { countRuns } from './count-runs.ts';
import type { Runs } from './runs.ts';
import { safeFrom } from './safe-from.ts';
import { decidedBy, shareRuns } from './share-runs.ts';
import { stepSpread } from './spread.ts';
import { stepRuns } from './step-runs.ts';
import { typicalEntries } from './typical-entries.ts';

/** How often an exit rule errs where programmes truly run at one pace. */
interface ErrorsAtPace {
  /** The true pace; 1 is that of the plan. */
  readonly pace: number;
  /** The share of programmes that reach the target at Due if nothing stops them. */
  readonly success: number;
  /** The share of those that the rule would have stopped; `null` where there are none. */
  readonly stopsSuccess: number | null;
  /** The share of the others that it would have stopped; `null` where there are none. */
  readonly catchesFailure: number | null;
}

/** How often an exit rule errs. The two rates are those of programmes that truly run at the pace of the plan. */
export interface ExitErrors {
  readonly byPace: readonly ErrorsAtPace[];
  readonly stopsSuccess: number | null;
  readonly catchesFailure: number | null;
}

const PACES = [0.8, 1, 1.2, 1.5];

const RUNS = 10_000;
const SEED = 20_261_122;

/** The most numbers that are drawn: with long courses there are fewer runs. */
const MOST_DRAWS = 1_500_000;

/**
 * How often an exit rule would stop a programme that succeeds, and catch one that fails, before anybody agrees on it: whole programmes
 * are simulated from Start to Due at several true paces, and each is looked at on every exit date as `ABMKPIS` would do it. The same
 * programmes meet every rule: another look never stops fewer, a lower bar never more.
 *
 * Assumes, for `count`, independent events at one rate; for `share`, that the accounts are decided evenly over the time, each won with
 * the same chance; for `amount` and `level` a steady step in each period with normally distributed errors (`stepSpread`), booked as
 * the period ends. A log that is kept, so that a day without events is known. What grows slowly at first is judged too kindly:
 * early looks stop more of it than shown. For amounts and levels the line on an exit date is taken once, from a typical course that runs
 * to plan, not from each programme's own.
 *
 * @param entries - of this KPI, for the size of errors alone.
 * @returns `null` without exit dates, without a rule, or where Target is Baseline.
 */
export function exitErrors(
  kpi: Kpi,
  entries: readonly KpiEntry[],
  { runs = RUNS, seed = SEED }: { readonly runs?: number; readonly seed?: number } = {},
): ExitErrors | null {
  const { exitDates, exitRule, baseline, target } = kpi;
  if (exitDates.length === 0 || exitRule.length === 0 || target === baseline) return null;
  const { safe, course } = simulation(kpi, entries);
  const random = seededRandom(seed);
  const values = PACES.map(() => new Float64Array(exitDates.length + 1));
  const tallies = PACES.map(() => ({ successes: 0, stopped: 0, caught: 0 }));
  const sign = kpi.direction === 'up' ? 1 : -1;
  const times = Math.max(1, Math.min(runs, Math.floor(MOST_DRAWS / course.draws)));
  for (let run = 0; run < times; run += 1) {
    course.draw(random, values);
    for (const [at, tally] of tallies.entries()) {
      const row = values[at] ?? [];
      const fires = safe.some((least, look) => sign * (row[look] ?? 0) < least);
      if (isReached(kpi, row[safe.length] ?? 0)) {
        tally.successes += 1;
        if (fires) tally.stopped += 1;
      } else if (fires) tally.caught += 1;
    }
  }
  const byPace = tallies.map(({ successes, stopped, caught }, at): ErrorsAtPace => {
    const failures = times - successes;
    return {
      pace: PACES[at] ?? 1,
      success: successes / times,
      stopsSuccess: successes === 0 ? null : stopped / successes,
      catchesFailure: failures === 0 ? null : caught / failures,
    };
  });
  const { stopsSuccess = null, catchesFailure = null } = byPace[PACES.indexOf(1)] ?? {};
  return { byPace, stopsSuccess, catchesFailure };
}

/** Programmes to draw, and from which value on each exit date lets one go on. */
function simulation(
  kpi: Kpi,
  entries: readonly KpiEntry[],
): { readonly safe: readonly number[]; readonly course: Runs } {
  const { kind, exitDates, start, due } = kpi;
  const days = [...exitDates, due];
  if (kind === 'count') {
    const log = [{ day: start, value: 0, row: 0 }];
    return { safe: exitDates.map((day) => safeFrom(kpi, log, day)), course: countRuns(kpi, days, PACES) };
  }
  if (kind === 'share') {
    const log = (day: number) => Array.from({ length: decidedBy(kpi, day) }, () => ({ day: start, value: 0, row: 0 }));
    return { safe: exitDates.map((day) => safeFrom(kpi, log(day), day)), course: shareRuns(kpi, days, PACES) };
  }
  const bookings = bookingsOf(kpi);
  const spread = stepSpread(kpi, entries);
  const log = typicalEntries(kpi, bookings, spread);
  return {
    safe: exitDates.map((day) => safeFrom(kpi, log, day)),
    course: stepRuns(kpi, days, PACES, bookings, spread),
  };
}
