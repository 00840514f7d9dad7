import type { Day } from '../../model/calendar.ts';
import type { Kpi, KpiEntry, KpiStatus } from '../../model/kpi.ts';
import { actualOf, countedEntries } from './counted-entries.ts';
import { exitFires } from './exit-line.ts';
import { foresee } from './foresee.ts';
import { isBudget, isReached, staysReached } from './goal.ts';
import { periodsBetween } from './periods.ts';
import { expectedOn, paceOn } from './progress.ts';

/** An Exit date that has come, and whether the rule fired on the log up to it; `null` where that says too little to know. */
interface ExitLook {
  readonly day: Day;
  readonly fires: boolean | null;
}

/** The Exit dates up to a day, in order. What is logged for later days changes none of them. */
export function exitLooks(kpi: Kpi, entries: readonly KpiEntry[], asOf: Day): ExitLook[] {
  return [...kpi.exitDates]
    .sort((a, b) => a - b)
    .filter((day) => day <= asOf)
    .map((day) => {
      const actual = actualOf(kpi, countedEntries(kpi, entries, day));
      const needsChance = kpi.exitRule.some(({ measure }) => measure === 'chance');
      const prospect = needsChance ? foresee({ kpi, known: day, from: day, days: [kpi.due] }, entries) : null;
      const isKnown = actual !== null && (!needsChance || prospect !== null);
      return { day, fires: (actual !== null && exitFires(kpi, actual, prospect)) || (isKnown ? false : null) };
    });
}

export const ON_TRACK = 0.95;
const CAUTION = 0.75;

const STALE_PERIODS = 2;
/** As long as this a log may be silent. */
export const STALE_DAYS = 14;

/** The first status that applies. An exit stays one, whatever comes later, until the target is reached. */
export function statusOn(kpi: Kpi, entries: readonly KpiEntry[], asOf: Day): KpiStatus {
  const counted = countedEntries(kpi, entries, asOf);
  const actual = actualOf(kpi, counted);
  if (actual !== null && isReached(kpi, actual) && (staysReached(kpi) || asOf >= kpi.due)) return 'achieved';
  if (asOf < kpi.start) return 'not started';
  if (exitLooks(kpi, entries, asOf).some(({ fires }) => fires)) return 'exit';
  if (asOf > kpi.due) return 'ended';
  const latest = counted[counted.length - 1]?.day;
  if (latest === undefined || actual === null) return 'no data';
  if (asOf - latest > STALE_DAYS && periodsBetween(latest, asOf, kpi.period) > STALE_PERIODS) return 'stale';
  const kept = keptPace(kpi, actual, asOf);
  return kept >= ON_TRACK ? 'on track' : kept >= CAUTION ? 'caution' : 'at risk';
}

/** The pace by which a status is told: of a budget, whose plan is a limit, how often what is used up would fit into it. */
export function keptPace(kpi: Kpi, actual: number, asOf: Day): number {
  const pace = paceOn(kpi, actual, asOf);
  if (pace === null) return isReached({ ...kpi, target: expectedOn(kpi, asOf) }, actual) ? Infinity : 0;
  if (!isBudget(kpi)) return pace;
  return pace > 0 ? 1 / pace : Infinity;
}
