import type { Day } from '../../model/calendar.ts';
import type { Kpi, KpiEntry, KpiFigures } from '../../model/kpi.ts';
import { actualOf, countedEntries } from './counted-entries.ts';
import { exitLine } from './exit-line.ts';
import { foresee } from './foresee.ts';
import { expectedOn, paceOn, remainingTo, requiredRate, runRate } from './progress.ts';
import { statusOn } from './status.ts';

/**
 * Where a KPI stands as of a day, by the entries up to that day alone.
 *
 * @param entries - of this KPI, in order of their days.
 */
export function kpiFigures(kpi: Kpi, entries: readonly KpiEntry[], asOf: Day): KpiFigures {
  const counted = countedEntries(kpi, entries, asOf);
  const actual = actualOf(kpi, counted);
  const prospect = foresee({ kpi, known: asOf, from: asOf, days: [kpi.due] }, entries);
  const band = prospect?.bands()[0];
  const ifKnown = (figure: (known: number) => number | null) => (actual === null ? 'no data' : figure(actual));
  return {
    actual: ifKnown((known) => known),
    expected: expectedOn(kpi, asOf),
    pace: ifKnown((known) => paceOn(kpi, known, asOf)),
    remaining: ifKnown((known) => remainingTo(kpi, known)),
    requiredRate: ifKnown((known) => requiredRate(kpi, known, asOf)),
    runRate: ifKnown((known) => runRate(kpi, known, asOf)),
    forecast: band?.forecast ?? 'no data',
    low: band?.low ?? 'no data',
    high: band?.high ?? 'no data',
    chance: prospect === null ? 'no data' : ifKnown(prospect.chanceAt),
    exitLine: asOf < kpi.start ? null : exitLine(kpi, prospect, counted.length),
    status: statusOn(kpi, entries, asOf),
  };
}
