import type { Day } from '../../../model/calendar.ts';
import type { Kpi, KpiEntry } from '../../../model/kpi.ts';
import { seededRandom } from '../../random.ts';
import { isReached } from '../goal.ts';
import { countProgrammes } from './count-programmes.ts';
import { PACES, type Programmes, signOf } from './programmes.ts';
import { shareProgrammes } from './share-programmes.ts';
import { stepProgrammes } from './step-programmes.ts';

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

/**
 * How often an exit rule would stop a programme that succeeds, and catch one that fails, before anybody agrees on it: whole programmes
 * run from Start to Due at several true paces, and each is looked at on every exit date as `ABMKPIS` would do it. The same programmes
 * meet every rule: another look never stops fewer of them, a lower bar never more.
 *
 * Assumes for `count` independent events at one rate; for `share` accounts that are decided evenly over the time, each won with the same
 * chance; for `amount` and `level` independent errors around a steady step in each period (`stepSpread`). What starts slowly is
 * stopped more often by early looks than shown. For amounts and levels the chance is found for a few courses that lead to a value,
 * not for each programme of its own: that is right to about a percentage point or two.
 *
 * @param entries - of this KPI, whenever they are: for the size of errors alone.
 * @param options - how many programmes run, as many as take no noticeable time if left out; and the seed of their chance.
 * @returns `null` without exit dates, without a rule, or where Target is Baseline.
 */
export function exitErrors(
  kpi: Kpi,
  entries: readonly KpiEntry[],
  { runs, seed = SEED }: { readonly runs?: number; readonly seed?: number } = {},
): ExitErrors | null {
  const { exitDates, exitRule, baseline, target } = kpi;
  if (exitDates.length === 0 || exitRule.length === 0 || target === baseline) return null;
  const programmes = programmesOf(kpi, entries, seed);
  const looks = exitDates.map((day) => ({ day, safe: programmes.safeOn(day) }));
  const byPace = errorsOfLooks(kpi, programmes, looks, { runs, seed });
  const { stopsSuccess, catchesFailure } = byPace[PACES.indexOf(1)] ?? { stopsSuccess: null, catchesFailure: null };
  return { byPace, stopsSuccess, catchesFailure };
}

const SEED = 20_261_122;

/** Whole programmes of a KPI, by its kind. */
export function programmesOf(kpi: Kpi, entries: readonly KpiEntry[], seed: number): Programmes {
  if (kpi.kind === 'count') return countProgrammes(kpi);
  return kpi.kind === 'share' ? shareProgrammes(kpi) : stepProgrammes(kpi, entries, seed);
}

/** An exit date, with the values from which on it lets programmes go on. */
interface Look {
  readonly day: Day;
  readonly safe: readonly number[];
}

/** Lets programmes run, and compares their values on the exit dates. */
export function errorsOfLooks(
  kpi: Kpi,
  programmes: Programmes,
  looks: readonly Look[],
  { runs, seed }: { readonly runs: number | undefined; readonly seed: number },
): ErrorsAtPace[] {
  const { draws, draw } = programmes.runs([...looks.map(({ day }) => day), kpi.due]);
  const times = runs ?? Math.min(MOST_RUNS, Math.ceil(MOST_DRAWS / draws));
  const random = seededRandom(seed);
  const values = PACES.map(() => new Float64Array(looks.length + 1));
  const tallies = PACES.map(() => ({ successes: 0, stopped: 0, caught: 0 }));
  const sign = signOf(kpi);
  for (let run = 0; run < times; run += 1) {
    draw(random, values);
    for (let at = 0; at < tallies.length; at += 1) {
      const own = values[at];
      const tally = tallies[at];
      if (own === undefined || tally === undefined) continue;
      const fires = looks.some(({ safe }, i) => sign * (own[i] ?? 0) < (safe[run % safe.length] ?? 0));
      const succeeds = isReached(kpi, own[looks.length] ?? 0);
      if (succeeds) tally.successes += 1;
      if (fires && succeeds) tally.stopped += 1;
      if (fires && !succeeds) tally.caught += 1;
    }
  }
  return tallies.map(({ successes, stopped, caught }, at) => ({
    pace: PACES[at] ?? 1,
    success: successes / times,
    stopsSuccess: successes === 0 ? null : stopped / successes,
    catchesFailure: successes === times ? null : caught / (times - successes),
  }));
}

const MOST_RUNS = 10_000;

/** Long courses are drawn less often. */
const MOST_DRAWS = 700_000;
