import type { Day } from '../../model/calendar.ts';
import type { Kpi, KpiEntry, KpiTrackPoint } from '../../model/kpi.ts';
import { actualOf, countedEntries } from './counted-entries.ts';
import { exitLine } from './exit-line.ts';
import { foresee } from './foresee.ts';
import { periodStart } from './periods.ts';
import { expectedOn } from './progress.ts';

/**
 * A KPI's course, a point for each period from Start on and one at Due. Up to the day actual values, each with the exit line by the log
 * of its own day; behind it what is foreseen, and the line as it is drawn from what is known on the day.
 */
export function kpiTrack(kpi: Kpi, entries: readonly KpiEntry[], asOf: Day): KpiTrackPoint[] {
  const days = trackDays(kpi);
  const ahead = days.filter((day) => day > asOf);
  const bands =
    ahead.length === 0 ? [] : (foresee({ kpi, known: asOf, from: asOf, days: ahead }, entries)?.bands() ?? []);
  const first = days.length - ahead.length;
  return days.map((day, i) => ({
    day,
    actual: day <= asOf ? actualOf(kpi, countedEntries(kpi, entries, day)) : null,
    plan: expectedOn(kpi, day),
    exitLine: exitLineOn(kpi, entries, asOf, day),
    band: bands[i - first] ?? null,
  }));
}

/** The exit line of a day: by the log of that day, or, for a day to come, by what is known as of today. */
export function exitLineOn(kpi: Kpi, entries: readonly KpiEntry[], asOf: Day, day: Day): number | null {
  const known = Math.min(day, asOf);
  const needsChance = kpi.exitRule.some(({ measure }) => measure === 'chance');
  const prospect = needsChance ? foresee({ kpi, known, from: day, days: [kpi.due] }, entries) : null;
  return exitLine(kpi, prospect, countedEntries(kpi, entries, known).length);
}

/** The dates of a KPI's course: Start, the days on which its periods begin, and Due. */
export function trackDays({ start, due, period }: Kpi): Day[] {
  const days: Day[] = [];
  for (let day = start; day < due; day = periodStart(start, days.length, period)) days.push(day);
  return [...days, due];
}
